package app.legato.ui.tonight;

import app.legato.body.Leg;
import app.legato.figure.Picture;
import app.legato.stretch.Stretch;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyButton;
import app.legato.ui.control.KeyCap;
import app.legato.ui.control.NextFrame;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.figure.FigureView;
import app.legato.ui.figure.PictureFile;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Tonight's plan: what it is, how long it takes, and the one filled button. */
final class PlanCard extends VBox {
    private final PlanViewModel model;
    private final TrialLineViewModel ownTrial;
    private final Texts texts;
    private final Label name = new Label();
    private final TextFlow total = new TextFlow();
    private final Label changed = new Label();
    private final Label trial = new Label();
    private final VBox words = new VBox();
    private final FlowPane changes = new FlowPane();
    private final FigureView picture = new FigureView();
    private final Button change = new Button();
    private final Button start;

    PlanCard(PlanViewModel model, TrialLineViewModel ownTrial, Texts texts) {
        this.model = model;
        this.ownTrial = ownTrial;
        this.texts = texts;
        start = new KeyButton(texts.get("tonight.start"), texts.get("tonight.enter"), Glyph.START.node(), model::start);
        layoutCard();
        bind();
    }

    /** The button that opens the session: the first focus of the screen. */
    Button start() {
        return start;
    }

    /** Whether Start is the one thing to press: else it is an outline, without the key of what has the focus. */
    void setFirst(boolean first) {
        start.getStyleClass().remove(Styles.PRIMARY);
        if (first) {
            start.getStyleClass().add(Styles.PRIMARY);
        }
        Pane content = (Pane) start.getGraphic();
        Shown.set(content.getChildren().getLast(), first);
    }

    /** Leaves the plan's name out where the step beside says it. */
    void setNamed(boolean named) {
        Shown.set(name, named);
    }

    /**
     * Puts the steps between the plan and its button.
     *
     * @param change what changes them, to stand beside what changes the plan
     */
    void include(Node steps, Node change) {
        if (!getChildren().contains(steps)) {
            getChildren().add(getChildren().indexOf(trial) + 1, steps);
        }
        if (!changes.getChildren().contains(change)) {
            changes.getChildren().add(change);
        }
    }

    void exclude(Node steps) {
        getChildren().remove(steps);
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "plan");
        name.setWrapText(true);
        name.getStyleClass().add(Styles.MUTED);
        start.getStyleClass().addAll(Styles.PRIMARY, "start");
        change.setText(texts.get("tonight.change-plan"));
        change.setGraphic(new KeyCap("P"));
        change.setContentDisplay(ContentDisplay.RIGHT);
        change.setAccessibleText(texts.get("tonight.change-plan-spoken"));
        change.getStyleClass().addAll(Styles.QUIET, "change-plan");
        change.setOnAction(_ -> model.change());
        changed.setWrapText(true);
        changed.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        trial.setWrapText(true);
        trial.setMinHeight(Region.USE_PREF_SIZE);
        trial.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, "trial-line");
        picture.sceneryProperty().set(false);
        picture.levelProperty().set(1);
        picture.legProperty().set(Leg.LEFT);
        picture.getStyleClass().add("picture");
        changes.getChildren().add(change);
        changes.getStyleClass().add("plan-changes");
        words.getChildren().addAll(name, total, changed);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, picture);
        head.getStyleClass().add("plan-head");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(head, trial, gap, start, changes);
    }

    private void bind() {
        name.textProperty().bind(model.nameProperty());
        changed.textProperty().bind(model.changedProperty());
        changed.managedProperty().bind(model.changedProperty().isNotEmpty());
        trial.textProperty().bind(ownTrial.lineProperty());
        trial.visibleProperty().bind(ownTrial.lineProperty().isNotEmpty());
        trial.managedProperty().bind(trial.visibleProperty());
        model.totalProperty().subscribe(this::showTotal);
        model.firstProperty().subscribe(this::showPicture);
        start.disableProperty().bind(model.canStartProperty().not());
    }

    private void showTotal(Duration time) {
        total.getChildren()
                .setAll(
                        number((double) time.toMinutes()),
                        unit("tonight.minutes"),
                        number(time.toSecondsPart()),
                        unit("tonight.seconds"));
        total.setVisible(!time.isZero());
    }

    private void showPicture(@Nullable Stretch stretch) {
        picture.setVisible(stretch != null);
        if (stretch != null) {
            picture.setAccessibleText(model.nameProperty().get());
            NextFrame.after(this, () -> readPicture(stretch));
        }
    }

    /** The picture is read beside the screen, which does not wait for it: the words are there first. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void readPicture(Stretch stretch) {
        CompletableFuture.supplyAsync(() -> PictureFile.of(stretch.id()))
                .thenAcceptAsync(file -> show(stretch, file), Platform::runLater);
    }

    /** Another plan may have been chosen while the file was read. */
    private void show(Stretch stretch, PictureFile file) {
        if (!stretch.equals(model.firstProperty().get())) {
            return;
        }
        switch (file) {
            case PictureFile.Read(Picture read) -> picture.show(read);
            case PictureFile.Problem(String name, String reason) -> {
                picture.setVisible(false);
                LoggerFactory.getLogger(PlanCard.class).warn("picture {}: {}", name, reason);
            }
        }
    }

    private Text number(double value) {
        Text text = new Text(texts.number(value, 0));
        text.getStyleClass().addAll("words", Styles.TOTAL);
        return text;
    }

    private Text unit(String key) {
        Text text = new Text(texts.get(key) + " ");
        text.getStyleClass().addAll("words", Styles.TOTAL_UNIT);
        return text;
    }
}
