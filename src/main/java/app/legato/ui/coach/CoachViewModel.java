package app.legato.ui.coach;

import app.legato.body.Leg;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.stretch.Phase;
import app.legato.stretch.PhaseKind;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.Session;
import app.legato.stretch.SessionClock;
import app.legato.stretch.SessionRun;
import app.legato.stretch.SessionState;
import app.legato.stretch.StretchWords;
import app.legato.stretch.Timeline;
import app.legato.system.Chime;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Runs tonight's plan, sounds its chimes and stores it hold by hold. Every command may come at any time; one that makes no sense does
 * nothing. While {@link #runningProperty()} is true someone has to call {@link #update()} some thirty times a second, and never otherwise.
 */
public final class CoachViewModel {
    /** So long keys mean the screen that was there before: nobody presses what they have not seen. */
    private static final Duration UNSEEN = Duration.ofMillis(500);

    private final Texts texts;
    private final Today today;
    private final TonightsPlan plan;
    private final Choices choices;
    private final Desk desk;
    private final Navigator navigator;
    private final SessionClock clock;
    private final Chime chime;
    private final Display display;
    private final ReadOnlyObjectWrapper<CoachMode> mode = new ReadOnlyObjectWrapper<>(CoachMode.READY);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<EndWords> end = new ReadOnlyObjectWrapper<>(EndWords.NONE);
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private @Nullable Evening evening;
    private Subscription kept = Subscription.EMPTY;
    private boolean dismissed = true;
    private SessionClock.@Nullable Reading appeared;

    public CoachViewModel(
            Texts texts,
            Today today,
            TonightsPlan plan,
            Choices choices,
            Desk desk,
            Navigator navigator,
            SessionClock clock,
            Chime chime) {
        this.texts = texts;
        this.today = today;
        this.plan = plan;
        this.choices = choices;
        this.desk = desk;
        this.navigator = navigator;
        this.clock = clock;
        this.chime = chime;
        display = new Display(choices);
    }

    public Display display() {
        return display;
    }

    public ReadOnlyObjectProperty<CoachMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Whether time is counted. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<EndWords> endProperty() {
        return end.getReadOnlyProperty();
    }

    /** Why there is nothing to stretch; empty when there is. */
    public ReadOnlyStringProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    /**
     * The screen is shown. A session that is under way and still fits is found as it was left; otherwise a new one begins at once. After
     * an end that was not dismissed it waits for the start, because then nobody pressed Start to come here.
     */
    public void open() {
        Night night = today.nightOf(today.now());
        PlanForTonight tonight = plan.now();
        Evening before = evening;
        if (before != null
                && !before.run().state().isOver()
                && before.night().equals(night)
                && before.tonight().equals(tonight)) {
            refresh(before);
            return;
        }
        appeared = null;
        boolean wanted = dismissed;
        dismissed = false;
        switch (tonight) {
            case PlanForTonight.Nothing none -> {
                evening = null;
                nothing.set(new StretchWords(texts).why(none));
                mode.set(CoachMode.NOTHING);
            }
            case PlanForTonight.Fitting fitting -> {
                evening = begun(fitting, night);
                if (wanted) {
                    start();
                } else {
                    refresh(evening);
                }
            }
        }
    }

    /** The screen is no longer shown: a session that runs is paused. */
    public void close() {
        Evening now = evening;
        if (now != null) {
            now.run().pause();
            refresh(now);
        }
        chime.release();
    }

    /** Takes the time into account. */
    public void update() {
        Evening now = evening;
        if (now == null) {
            return;
        }
        Phase before = now.run().phase();
        Leg leg = before.legAt(now.run().elapsed());
        now.run().update();
        if (!(now.run().state() instanceof SessionState.Paused)) {
            sound(now.run(), before, leg);
        }
        refresh(now);
    }

    /** Pauses what runs, and goes on with what is paused or not begun; instead of stopping, it goes on. */
    public void pauseOrGoOn() {
        Evening now = evening;
        if (now == null || isUnseen()) {
            return;
        }
        switch (mode.get()) {
            case LEADING -> now.run().pause();
            case READY -> start();
            case PAUSED, ASKING -> {
                chime.load();
                now.run().resume();
            }
            case OVER, NOTHING -> {}
        }
        refresh(now);
    }

    /** To the next step. */
    public void skip() {
        command(SessionRun::skip);
    }

    /** This step again; pressed twice, the step before. */
    public void back() {
        command(SessionRun::back);
    }

    /** Asks whether to stop, stops, or leaves what is over. */
    public void stop() {
        Evening now = evening;
        if (now == null || now.run().state().isOver()) {
            leave();
            return;
        }
        command(SessionRun::stop);
        if (now.run().state() instanceof SessionState.Stopped
                && now.run().steps().isEmpty()) {
            leave();
        }
    }

    /** Back to the first screen, from a session that is over. */
    public void leave() {
        if (!isUnseen()) {
            dismissed = true;
            navigator.go(new Route.Tonight());
        }
    }

    /** Tries to store once more. */
    public void storeAgain() {
        if (evening != null) {
            evening.log().store();
        }
    }

    private Evening begun(PlanForTonight.Fitting tonight, Night night) {
        Timeline timeline = Timeline.of(tonight.plan());
        Moment start = today.now();
        Session session = new Session(
                UUID.randomUUID(),
                night,
                start,
                tonight.plan().id(),
                tonight.plan().name(),
                timeline.holds().size(),
                List.of());
        SessionLog log = new SessionLog(desk, session);
        kept.unsubscribe();
        kept = log.keptProperty().subscribe(_ -> sayHowItEnded());
        return new Evening(night, tonight, new SessionRun(timeline, clock), new Wording(texts, tonight, timeline), log);
    }

    private void start() {
        if (evening != null) {
            chime.load();
            evening.run().start();
            refresh(evening);
        }
    }

    private void command(Consumer<SessionRun> command) {
        Evening now = evening;
        if (now != null && !isUnseen()) {
            command.accept(now.run());
            refresh(now);
        }
    }

    private void refresh(Evening now) {
        SessionState state = now.run().state();
        now.log().put(now.run().steps());
        display.show(now.run(), now.wording());
        CoachMode next = switch (state) {
            case SessionState.Ready _ -> CoachMode.READY;
            case SessionState.Running _ -> CoachMode.LEADING;
            case SessionState.Paused _ -> CoachMode.PAUSED;
            case SessionState.AskingToStop _ -> CoachMode.ASKING;
            case SessionState.Finished _, SessionState.Stopped _ -> CoachMode.OVER;
        };
        if (next != mode.get() && cameUnasked(state)) {
            appeared = clock.read();
        }
        if (next == CoachMode.OVER) {
            sayHowItEnded();
        }
        mode.set(next);
        running.set(state instanceof SessionState.Running);
    }

    private static boolean cameUnasked(SessionState state) {
        return switch (state) {
            case SessionState.Finished _ -> true;
            case SessionState.Paused(SessionState.PauseCause cause) -> cause == SessionState.PauseCause.SLEPT;
            default -> false;
        };
    }

    private boolean isUnseen() {
        SessionClock.Reading since = appeared;
        return since != null && clock.read().nanos() - since.nanos() < UNSEEN.toNanos();
    }

    private void sound(SessionRun run, Phase before, Leg leg) {
        Phase now = run.phase();
        if (run.state() instanceof SessionState.Finished) {
            play(Chime.Sound.FINISH);
        } else if (!now.equals(before) && now.kind() == PhaseKind.HOLD) {
            play(Chime.Sound.HOLD_START);
        } else if (!now.equals(before) && before.kind() == PhaseKind.HOLD) {
            play(Chime.Sound.HOLD_END);
        } else if (now.legAt(run.elapsed()) != leg || (!now.equals(before) && now.kind() == PhaseKind.GET_READY)) {
            play(Chime.Sound.CHANGE);
        }
    }

    private void play(Chime.Sound sound) {
        if (choices.now().sound()) {
            chime.play(sound, choices.now().volume());
        }
    }

    private void sayHowItEnded() {
        Evening now = evening;
        if (now == null || !now.run().state().isOver()) {
            return;
        }
        end.set(EndWords.of(texts, now));
    }
}
