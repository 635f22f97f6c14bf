package app.legato.ui.coach;

import app.legato.text.Texts;
import app.legato.ui.control.HeldKey;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Screen;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * The guided session, which takes the whole window. Its frames run only while a session runs and the screen is attached; otherwise it has
 * no pulse.
 */
public final class CoachView implements Screen {
    private static final java.time.Duration FRAME = java.time.Duration.ofMillis(34);
    /** A cue that is closer than this may come before the next frame, or during it. */
    private static final java.time.Duration CLOSE = FRAME.multipliedBy(3);

    private static final Set<CoachMode> MOVABLE = EnumSet.of(CoachMode.READY, CoachMode.LEADING, CoachMode.PAUSED);
    private static final Set<CoachMode> UNDER_WAY = EnumSet.complementOf(EnumSet.of(CoachMode.OVER, CoachMode.NOTHING));

    private final CoachViewModel model;
    private final Choices choices;
    private final Texts texts;
    private final ObservableValue<Breadth> breadth;
    private final StackPane root = new StackPane();
    /** Has the focus while nothing is asked, and reads out what is to be done. */
    private final Region spoken = new Region();

    private final SessionPane session;
    private final EndPane end;
    private final Button begin;
    private final Button resume;
    private final Button pause;
    private final Button goOn;
    private final Button stopNow;
    private final Button skip;
    private final Button again;
    private final Button stop;
    private final Button silence;
    private final HeldKey heldKey = new HeldKey(System::nanoTime);
    private final Timeline frames;
    private final CueTimer cueTimer;
    private Subscription subscriptions = Subscription.EMPTY;

    public CoachView(
            CoachViewModel model, Texts texts, Choices choices, Navigator navigator, ObservableValue<Breadth> breadth) {
        this.model = model;
        this.choices = choices;
        this.texts = texts;
        this.breadth = breadth;
        Controls controls = new Controls(texts);
        begin = controls.filled("coach.begin", "coach.key.space", () -> act(model::pauseOrGoOn));
        resume = controls.filled("coach.resume", "coach.key.space", () -> act(model::pauseOrGoOn));
        pause = controls.quiet("coach.pause", "coach.key.space", () -> act(model::pauseOrGoOn));
        goOn = controls.filled("coach.go-on", "coach.key.space", () -> act(model::pauseOrGoOn));
        stopNow = controls.outlined("coach.stop", "coach.key.esc", () -> act(model::stop));
        skip = controls.quiet("coach.skip", "coach.key.right", () -> act(model::skip));
        again = controls.quiet("coach.again", "coach.key.left", () -> act(model::back));
        stop = controls.quiet("coach.stop", "coach.key.esc", () -> act(model::stop));
        silence = controls.quiet("coach.sound-off", "coach.key.sound", () -> act(model::toggleSound));
        Button crampNow = controls.crampNow(() -> navigator.go(new Route.CrampNow()));
        session = new SessionPane(
                model.display(),
                texts,
                crampNow,
                List.of(begin, resume, pause, goOn, stopNow),
                List.of(skip, again, stop, silence));
        end = new EndPane(texts, controls, model::storeAgain, model::leave);
        frames = new Timeline(new KeyFrame(Duration.seconds(1 / model.looksASecond()), _ -> frame()));
        cueTimer = new CueTimer(this::look);
        frames.setCycleCount(Animation.INDEFINITE);
        layout();
        bind();
    }

    private void layout() {
        root.getStylesheets().add(Appearance.sheet("coach.css"));
        root.getStyleClass().add("coach");
        spoken.setManaged(false);
        spoken.setFocusTraversable(true);
        spoken.setAccessibleRole(AccessibleRole.TEXT);
        root.getChildren().addAll(spoken, session, end);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> heldKey.released(event.getCode()));
    }

    private void bind() {
        show(begin, Set.of(CoachMode.READY));
        show(resume, Set.of(CoachMode.PAUSED));
        show(pause, Set.of(CoachMode.LEADING));
        show(goOn, Set.of(CoachMode.ASKING));
        show(stopNow, Set.of(CoachMode.ASKING));
        List.of(skip, again, stop, silence).forEach(button -> show(button, MOVABLE));
        show(session, UNDER_WAY);
        spoken.visibleProperty().bind(session.visibleProperty());
        spoken.accessibleTextProperty().bind(model.display().wordsProperty().map(PhaseWords::spoken));
        show(end, EnumSet.complementOf(EnumSet.copyOf(UNDER_WAY)));
    }

    /** The frame just before a cue is left out, so that the thread is free at the cue's moment. */
    private void frame() {
        if (!cueTimer.comesWithin(FRAME)) {
            look();
        }
    }

    /** Takes the time into account, and comes back for a cue that would not wait for the next frame. */
    private void look() {
        model.update();
        model.untilNextCue()
                .filter(until -> until.compareTo(CLOSE) < 0)
                .ifPresentOrElse(cueTimer::set, cueTimer::cancel);
    }

    private void show(Node node, Set<CoachMode> when) {
        node.visibleProperty().bind(model.modeProperty().map(when::contains));
        node.managedProperty().bind(node.visibleProperty());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return switch (model.modeProperty().get()) {
            case READY -> begin;
            case LEADING, PAUSED -> spoken;
            case ASKING -> goOn;
            case OVER, NOTHING -> end.back();
        };
    }

    @Override
    public void attach() {
        silence.setDisable(!choices.now().sound());
        session.figure().reducedMotionProperty().set(choices.now().reducedMotion());
        subscriptions = Subscription.combine(
                breadth.subscribe(this::arrange),
                session.attach(),
                model.mutedProperty().subscribe(this::showSound),
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
        cueTimer.close();
    }

    private void showSound(boolean muted) {
        silence.setText(texts.get(muted ? "coach.sound-on" : "coach.sound-off"));
    }

    private void arrange(Breadth now) {
        root.getStyleClass().remove("narrow");
        if (now != Breadth.WIDE) {
            root.getStyleClass().add("narrow");
        }
        session.arrange(now);
        // A key that was moved to another place has lost the focus.
        firstFocus().requestFocus();
    }

    private void runFrames(boolean running) {
        if (running) {
            frames.play();
        } else {
            frames.stop();
            cueTimer.cancel();
        }
    }

    private void modeChanged(CoachMode mode) {
        if (mode == CoachMode.NOTHING) {
            end.showNothing(model.nothingProperty().get());
        }
        session.showTop();
        firstFocus().requestFocus();
    }

    /** After a click the keys lead again, not the button that was clicked. */
    private void act(Runnable command) {
        command.run();
        firstFocus().requestFocus();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (!heldKey.isPressedAnew(event.getCode())) {
            event.consume();
            return;
        }
        ButtonBase focused = event.getTarget() instanceof ButtonBase button ? button : null;
        switch (event.getCode()) {
            case SPACE -> {
                if (focused != null) {
                    return;
                }
                model.pauseOrGoOn();
            }
            case ENTER -> {
                boolean ended = firstFocus().equals(end.back());
                if (focused != null || ended) {
                    (focused != null ? focused : end.back()).fire();
                }
            }
            case RIGHT -> model.skip();
            case LEFT -> model.back();
            case ESCAPE -> model.stop();
            case M -> model.toggleSound();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
