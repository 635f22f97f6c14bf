package app.legato.ui.coach;

import app.legato.figure.Picture;
import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.figure.FigureView;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Screen;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The guided session: the leg, the figure, one number, one sentence, and the keys. It takes the whole window. Its frames run only while a
 * session runs and the screen is attached.
 */
public final class CoachView implements Screen {
    /** As smooth as a slow movement needs; half of what the screen could. */
    private static final double FRAMES_A_SECOND = 30;

    private final Texts texts;
    private final CoachViewModel model;
    private final Choices choices;
    private final ObservableValue<Breadth> breadth;
    private final StackPane root = new StackPane();
    private final BorderPane session = new BorderPane();
    private final EndPane end;
    private final Label title = label("coach-title");
    private final Label place = label(Styles.MUTED);
    private final TimeLeft timeLeft;
    private final FigureView figure = new FigureView();
    private final Label noPicture = label(Styles.MUTED);
    private final Label heading = label("coach-heading");
    private final Bars bars = new Bars();
    private final Ring ring = new Ring();
    private final Label next = label("coach-next");
    private final VBox count;
    private final Label cue = label(Styles.CUE);
    private final Label note = label(Styles.SMALL, Styles.MUTED);
    private final Button crampNow;
    private final Button pause;
    private final Button resume;
    private final Button begin;
    private final Button skip;
    private final Button again;
    private final Button stop;
    private final VBox question;
    private final Button goOn;
    private final Timeline frames;
    private Subscription subscriptions = Subscription.EMPTY;

    public CoachView(
            CoachViewModel model, Texts texts, Choices choices, Navigator navigator, ObservableValue<Breadth> breadth) {
        this.model = model;
        this.texts = texts;
        this.choices = choices;
        this.breadth = breadth;
        Controls controls = new Controls(texts);
        timeLeft = new TimeLeft(texts);
        crampNow = controls.crampNow(() -> navigator.go(new Route.CrampNow()));
        pause = controls.quiet("coach.pause", "coach.key.space", () -> act(model::pauseOrGoOn));
        resume = controls.filled("coach.resume", "coach.key.space", () -> act(model::pauseOrGoOn));
        begin = controls.filled("coach.begin", "coach.key.space", () -> act(model::pauseOrGoOn));
        skip = controls.quiet("coach.skip", "coach.key.right", () -> act(model::skip));
        again = controls.quiet("coach.again", "coach.key.left", () -> act(model::back));
        stop = controls.quiet("coach.stop", "coach.key.esc", () -> act(model::stop));
        goOn = controls.filled("coach.go-on", "coach.key.space", () -> act(model::pauseOrGoOn));
        question = question(controls.outlined("coach.stop", "coach.key.esc", () -> act(model::stop)));
        end = new EndPane(texts, controls, model::storeAgain, model::leave);
        count = count();
        frames = new Timeline(new KeyFrame(Duration.seconds(1 / FRAMES_A_SECOND), _ -> model.update()));
        frames.setCycleCount(Animation.INDEFINITE);
        layout();
        bind();
    }

    private VBox question(Button stopNow) {
        Label asked = label(Styles.CUE);
        asked.setText(texts.get("coach.stop-question"));
        FlowPane answers = row(goOn, stopNow);
        return new VBox(asked, answers);
    }

    private VBox count() {
        Label words = label(Styles.MUTED);
        words.setText(texts.get("coach.next"));
        next.getStyleClass().add(Styles.STRONG);
        VBox coming = new VBox(words, next);
        coming.setAlignment(Pos.CENTER);
        VBox all = new VBox(heading, bars, ring, coming);
        all.getStyleClass().add("coach-count");
        all.setAlignment(Pos.CENTER);
        VBox.setVgrow(ring, Priority.ALWAYS);
        return all;
    }

    private void layout() {
        root.getStylesheets().add(Appearance.sheet("coach.css"));
        root.getStyleClass().add("coach");
        question.getStyleClass().add("coach-question");
        noPicture.setText(texts.get("coach.no-picture"));
        noPicture.setVisible(false);
        figure.setMinSize(0, 0);
        root.getChildren().addAll(session, end);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Two columns with the keys below; in large letters everything but the two keys that matter most scrolls. */
    private void arrange() {
        boolean narrow = breadth.getValue() == Breadth.NARROW;
        HBox header = new HBox(new VBox(title, place), timeLeft);
        header.getStyleClass().add("coach-header");
        HBox.setHgrow(header.getChildren().getFirst(), Priority.ALWAYS);
        StackPane stage = new StackPane(figure, noPicture);
        HBox.setHgrow(stage, Priority.ALWAYS);
        HBox middle = new HBox(stage, count);
        middle.getStyleClass().add("coach-middle");
        VBox words = new VBox(cue, note, question);
        words.getStyleClass().add("coach-words");
        root.getStyleClass().remove("narrow");
        if (narrow) {
            root.getStyleClass().add("narrow");
            VBox all = new VBox(header, words, middle, row(again, skip, stop));
            all.getStyleClass().add("coach-scrolled");
            ScrollPane scroll = new ScrollPane(all);
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            session.setTop(null);
            session.setCenter(scroll);
            session.setBottom(foot(crampNow, row(begin, resume, pause)));
        } else {
            session.setTop(header);
            session.setCenter(middle);
            session.setBottom(new VBox(words, foot(crampNow, row(begin, resume, pause, skip, again, stop))));
        }
    }

    private static HBox foot(Node left, FlowPane right) {
        right.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox foot = new HBox(left, right);
        foot.getStyleClass().add("coach-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("coach-row");
        return row;
    }

    private void bind() {
        Display shown = model.display();
        ObservableValue<PhaseWords> words = shown.wordsProperty();
        title.textProperty().bind(words.map(PhaseWords::title));
        place.textProperty().bind(words.map(PhaseWords::place));
        heading.textProperty().bind(words.map(PhaseWords::heading));
        cue.textProperty().bind(words.map(PhaseWords::cue));
        note.textProperty().bind(words.map(PhaseWords::note));
        next.textProperty().bind(words.map(PhaseWords::next));
        ring.accessibleTextProperty().bind(words.map(PhaseWords::spoken));
        figure.accessibleTextProperty().bind(words.map(PhaseWords::cue));
        ring.countProperty().bind(shown.secondsProperty().asString());
        ring.unitProperty().bind(shown.secondsProperty().map(left -> texts.get("coach.seconds", left)));
        ring.shareProperty().bind(shown.ringProperty());
        figure.legProperty().bind(shown.legProperty());
        figure.levelProperty().bind(shown.levelProperty());
        figure.breathProperty().bind(shown.breathProperty());
        ObservableValue<CoachMode> mode = model.modeProperty();
        ObservableValue<Boolean> asking = mode.map(now -> now == CoachMode.ASKING);
        show(question, asking);
        show(cue, asking.map(now -> !now));
        show(note, words.map(now -> !now.note().isEmpty()).flatMap(full -> asking.map(now -> full && !now)));
        show(pause, mode.map(now -> now == CoachMode.LEADING));
        show(resume, mode.map(now -> now == CoachMode.PAUSED));
        show(begin, mode.map(now -> now == CoachMode.READY));
        List.of(skip, again, stop).forEach(button -> show(button, asking.map(now -> !now)));
        show(session, mode.map(now -> now != CoachMode.OVER && now != CoachMode.NOTHING));
        show(end, mode.map(now -> now == CoachMode.OVER || now == CoachMode.NOTHING));
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    private static void show(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return switch (model.modeProperty().get()) {
            case READY -> begin;
            case LEADING, PAUSED -> ring;
            case ASKING -> goOn;
            case OVER, NOTHING -> end.back();
        };
    }

    @Override
    public void attach() {
        figure.reducedMotionProperty().set(choices.now().reducedMotion());
        subscriptions = Subscription.combine(
                breadth.subscribe(_ -> arrange()),
                model.display().pictureProperty().subscribe(this::showPicture),
                model.display().barsProperty().subscribe(bars::show),
                model.display().secondsLeftProperty().subscribe(left -> timeLeft.show(left.intValue())),
                model.endProperty().subscribe(end::show),
                model.modeProperty().subscribe(this::modeChanged),
                model.runningProperty().subscribe(this::runFrames));
        model.open();
    }

    @Override
    public void detach() {
        model.close();
        subscriptions.unsubscribe();
        frames.stop();
    }

    private void runFrames(boolean running) {
        if (running) {
            frames.play();
        } else {
            frames.stop();
        }
    }

    private void showPicture(@Nullable Picture picture) {
        figure.setVisible(picture != null);
        noPicture.setVisible(picture == null);
        if (picture != null) {
            figure.show(picture);
        }
    }

    private void modeChanged(CoachMode mode) {
        if (mode == CoachMode.NOTHING) {
            end.showNothing(model.nothingProperty().get());
        }
        firstFocus().requestFocus();
    }

    /** After a click the keys lead again, not the button that was clicked. */
    private void act(Runnable command) {
        command.run();
        if (model.modeProperty().get() == CoachMode.LEADING || model.modeProperty().get() == CoachMode.PAUSED) {
            ring.requestFocus();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        KeyCode key = event.getCode();
        boolean onButton = event.getTarget() instanceof ButtonBase;
        if (key == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            button.fire();
        } else if (key == KeyCode.SPACE && !onButton) {
            model.pauseOrGoOn();
        } else if (key == KeyCode.RIGHT) {
            model.skip();
        } else if (key == KeyCode.LEFT) {
            model.back();
        } else if (key == KeyCode.ESCAPE) {
            model.stop();
        } else {
            return;
        }
        event.consume();
    }
}
