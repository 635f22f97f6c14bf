package app.legato.ui.cramp;

import app.legato.body.Muscle;
import app.legato.text.Texts;
import app.legato.ui.control.FittedText;
import app.legato.ui.control.KeyCap;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Near-black, one instruction, one key. A click anywhere does what Space does. Its clock ticks only while it is on screen. */
public final class CrampView implements Screen {
    /** The words' size in px where there is room, in every text size: larger ones would only bring more light into the room. */
    private static final double WORDS = 84;

    private final CrampViewModel model;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final FittedText instruction = new FittedText(WORDS);
    private final Label elapsed = new Label();
    private final Label noted = new Label();
    private final HBox keys = new HBox();
    private final Timeline clock;
    private Subscription over = Subscription.EMPTY;

    public CrampView(Desk desk, Today today, Choices choices, Navigator navigator, Undo undo, Texts texts) {
        this.texts = texts;
        model = new CrampViewModel(desk, today, choices, navigator, undo, texts);
        clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        layout();
        bind();
    }

    private void layout() {
        root.getStylesheets().add(Appearance.sheet("cramp.css"));
        root.getStyleClass().add("cramp-screen");
        root.setFocusTraversable(true);
        instruction.getStyleClass().add("instruction");
        elapsed.getStyleClass().add("elapsed");
        elapsed.setMinWidth(Region.USE_PREF_SIZE);
        noted.setWrapText(true);
        noted.getStyleClass().add("noted");
        KeyCap space = new KeyCap(texts.get("cramp.space"));
        Label lets = new Label(texts.get("cramp.when-it-lets-go"));
        lets.setWrapText(true);
        keys.getChildren().addAll(space, lets);
        keys.getStyleClass().add("keys");
        keys.setAlignment(Pos.CENTER_RIGHT);
        HBox foot = new HBox(new VBox(elapsed, noted), keys);
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(keys, Priority.ALWAYS);
        root.setCenter(instruction);
        root.setBottom(foot);
    }

    private void bind() {
        instruction.textProperty().bind(model.instructionProperty().map(words -> words.replace(". ", ".\n")));
        elapsed.textProperty().bind(model.elapsedProperty());
        noted.textProperty().bind(model.notedProperty());
        keys.visibleProperty().bind(model.overProperty().not());
        root.setOnMouseClicked(_ -> model.letGo());
    }

    @Override
    public boolean pressed(KeyCode key) {
        switch (key) {
            case SPACE, ENTER -> model.letGo();
            case RIGHT -> model.nextStep();
            case LEFT -> model.stepBefore();
            case DIGIT1, NUMPAD1 -> model.choose(Muscle.CALF);
            case DIGIT2, NUMPAD2 -> model.choose(Muscle.FOOT);
            case DIGIT3, NUMPAD3 -> model.choose(Muscle.THIGH_BACK);
            case ESCAPE -> model.takeBack();
            case C -> model.begin();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return root;
    }

    @Override
    public void attach() {
        instruction.setOpacity(1);
        elapsed.setOpacity(1);
        model.begin();
        clock.play();
        over = model.overProperty().subscribe(done -> {
            if (done) {
                clock.stop();
                fade();
            }
        });
    }

    @Override
    public void detach() {
        clock.stop();
        over.unsubscribe();
    }

    /** Good night goes dark by itself; any key or click leads on. */
    private void fade() {
        FadeTransition fade = new FadeTransition(Duration.seconds(8), instruction);
        fade.setDelay(Duration.seconds(3));
        fade.setToValue(0);
        fade.setOnFinished(_ -> elapsed.setOpacity(0));
        fade.play();
    }
}
