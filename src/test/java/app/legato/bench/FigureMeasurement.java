package app.legato.bench;

import app.legato.ui.figure.FigureView;
import app.legato.ui.figure.PictureFile;
import app.legato.ui.shell.Appearance;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.DoubleConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The processor time of a frame of the figure, 900 x 640 at 30 frames a second, drawn without a graphics card, against a plain rectangle
 * of that size that moves by as little.
 */
final class FigureMeasurement implements Measurement {
    private static final double FRAMES_A_SECOND = 30;
    private static final int UNCOUNTED_FRAMES = 20;
    private static final int FRAMES = 60;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 640;
    private static final double MOVING_BAR = 3;
    private static final double BREATHING_BAR = 1.5;

    /** Something on the screen, and what moves it, told the seconds since it began. */
    private record Scenery(Node node, DoubleConsumer move) {}

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public List<Row> rows() throws Exception {
        Toolkit.start();
        Pairs moving = new Pairs();
        Pairs breathing = new Pairs();
        costOf(FigureMeasurement::moving);
        costOf(FigureMeasurement::breathing);
        for (int round = 0; round < ROUNDS; round++) {
            double moves = costOf(FigureMeasurement::moving);
            double plain = costOf(FigureMeasurement::rectangle);
            moving.add(moves, plain);
            breathing.add(costOf(FigureMeasurement::breathing), plain);
        }
        return List.of(
                moving.row("figure moving / plain rectangle moving", Unit.MILLISECONDS_A_FRAME, MOVING_BAR),
                breathing.row("figure breathing / plain rectangle moving", Unit.MILLISECONDS_A_FRAME, BREATHING_BAR));
    }

    private static Scenery rectangle() {
        Rectangle rectangle = new Rectangle(WIDTH, HEIGHT, Color.web("#335577"));
        return new Scenery(rectangle, seconds -> {
            rectangle.setTranslateX(5 * Math.sin(seconds * 3));
            rectangle.setTranslateY(3 * Math.sin(seconds * 2));
        });
    }

    /** In and out of the stretch within eight seconds, as in a session. */
    private static Scenery moving() {
        FigureView figure = figure();
        return new Scenery(figure, seconds -> {
            double time = seconds % 8;
            figure.levelProperty().set(time < 4 ? time / 4 : (8 - time) / 4);
        });
    }

    /** Held: in for four seconds, out for six. */
    private static Scenery breathing() {
        FigureView figure = figure();
        figure.levelProperty().set(1);
        return new Scenery(figure, seconds -> {
            double time = seconds % 10;
            figure.breathProperty().set(time < 4 ? time / 4 : 1 - (time - 4) / 6);
        });
    }

    private static FigureView figure() {
        FigureView figure = new FigureView();
        switch (PictureFile.of("calf-wall")) {
            case PictureFile.Read(var picture) -> figure.show(picture);
            case PictureFile.Problem problem -> throw new IllegalStateException(problem.toString());
        }
        return figure;
    }

    /** Milliseconds of processor time, of all threads, for one frame. */
    private static double costOf(Callable<Scenery> made) throws ExecutionException, InterruptedException {
        CompletableFuture<Double> cost = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                play(made.call(), cost);
            } catch (Exception failure) {
                cost.completeExceptionally(failure);
            }
        });
        return cost.get();
    }

    private static void play(Scenery scenery, CompletableFuture<Double> cost) {
        scenery.node().resizeRelocate(30, 30, WIDTH, HEIGHT);
        Pane root = new Pane(scenery.node());
        root.getStyleClass().add("theme-night");
        Scene scene = new Scene(root, 960, 700, Color.web("#120D09"));
        scene.getStylesheets().add(Appearance.sheet("figure-colours.css"));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Timeline timeline = new Timeline();
        int[] frame = {0};
        long[] before = {0};
        timeline.getKeyFrames().add(new KeyFrame(Duration.seconds(1 / FRAMES_A_SECOND), _ -> {
            if (frame[0] == UNCOUNTED_FRAMES) {
                before[0] = processorTime();
            } else if (frame[0] == UNCOUNTED_FRAMES + FRAMES) {
                timeline.stop();
                stage.close();
                cost.complete((processorTime() - before[0]) / 1e6 / FRAMES);
                return;
            }
            scenery.move().accept(frame[0] / FRAMES_A_SECOND);
            frame[0]++;
        }));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
