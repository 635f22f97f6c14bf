package app.legato.ui.coach;

import app.legato.night.Night;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.SessionClock;
import app.legato.stretch.SessionRun;
import app.legato.stretch.SessionState;
import app.legato.stretch.StretchWords;
import app.legato.system.ScreenAwake;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Runs tonight's plan, sounds its chimes and stores it hold by hold. Every command may come at any time; one that makes no sense does
 * nothing. While {@link #runningProperty()} is true someone has to call {@link #update()} some thirty times a second, and never otherwise.
 */
public final class CoachViewModel {
    private final Texts texts;
    private final Today today;
    private final TonightsPlan plan;
    private final Choices choices;
    private final Desk desk;
    private final Navigator navigator;
    private final SessionClock clock;
    private final Cues cues;
    private final ScreenAwake screen;
    private final Unseen unseen;
    private final Ending ending;
    private final Display display;
    private final ReadOnlyObjectWrapper<CoachMode> mode = new ReadOnlyObjectWrapper<>(CoachMode.READY);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private @Nullable Evening evening;
    private boolean dismissed = true;

    public CoachViewModel(
            Texts texts,
            Today today,
            TonightsPlan plan,
            Choices choices,
            Desk desk,
            Navigator navigator,
            SessionClock clock,
            Cues cues,
            ScreenAwake screen) {
        this.texts = texts;
        this.today = today;
        this.plan = plan;
        this.choices = choices;
        this.desk = desk;
        this.navigator = navigator;
        this.clock = clock;
        this.cues = cues;
        this.screen = screen;
        unseen = new Unseen(clock);
        ending = new Ending(texts);
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
        return ending.wordsProperty();
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
        if (before != null && before.stillFits(tonight, night)) {
            refresh(before);
            return;
        }
        unseen.asked();
        boolean wanted = dismissed;
        dismissed = false;
        switch (tonight) {
            case PlanForTonight.Nothing none -> {
                evening = null;
                nothing.set(new StretchWords(texts).why(none, plan.bySigns()));
                mode.set(CoachMode.NOTHING);
            }
            case PlanForTonight.Fitting fitting -> {
                evening = begun(fitting);
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
        cues.release();
    }

    /** Takes the time into account. */
    public void update() {
        Evening now = evening;
        if (now == null) {
            return;
        }
        Duration before = now.run().elapsed();
        now.run().update();
        if (!(now.run().state() instanceof SessionState.Paused)) {
            now.cues().passed(before, now.run().elapsed()).ifPresent(cue -> cues.give(cue, now.wording()));
        }
        refresh(now);
    }

    /** How often a second the clock wants to be looked at while a session runs. */
    double looksASecond() {
        return clock.looksASecond();
    }

    /** How long until something is to be heard and seen, counted from the last look at the clock; empty while time stands still. */
    public Optional<Duration> untilNextCue() {
        Evening now = evening;
        return now == null || !running.get()
                ? Optional.empty()
                : now.cues()
                        .after(now.run().elapsed())
                        .map(cue -> cue.at().minus(now.run().elapsed()));
    }

    /** Whether chimes and voice are off for this session. */
    ReadOnlyBooleanProperty mutedProperty() {
        return cues.mutedProperty();
    }

    /** Chimes and voice off for this session, or on again; nothing where settings say that none is ever heard. */
    public void toggleSound() {
        if (choices.now().sound()) {
            cues.mute(!cues.mutedProperty().get());
        }
    }

    /** Pauses what runs, and goes on with what is paused or not begun; instead of stopping, it goes on. */
    public void pauseOrGoOn() {
        Evening now = evening;
        if (now == null || unseen.isUnseen()) {
            return;
        }
        switch (mode.get()) {
            case LEADING -> command(SessionRun::pause);
            case READY -> start();
            case PAUSED, ASKING -> run(now, SessionRun::resume);
            case OVER, NOTHING -> {}
        }
    }

    /** To the next step. */
    public void skip() {
        move(SessionRun::skip);
    }

    /** This step again; pressed twice, the step before. After a sleep it runs at once. */
    public void back() {
        boolean slept = evening != null
                && evening.run().state() instanceof SessionState.Paused(var cause)
                && cause == SessionState.PauseCause.SLEPT;
        move(SessionRun::back);
        if (slept) {
            pauseOrGoOn();
        }
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
        if (!unseen.isUnseen()) {
            dismissed = true;
            navigator.go(new Route.Tonight());
        }
    }

    /** Tries to store once more. */
    public void storeAgain() {
        ending.storeAgain();
    }

    private Evening begun(PlanForTonight.Fitting tonight) {
        Evening begun = Evening.of(tonight, today, clock, texts, desk);
        cues.mute(false);
        ending.follow(begun);
        return begun;
    }

    private void start() {
        Evening now = evening;
        if (now != null) {
            run(now, SessionRun::start);
        }
    }

    private void run(Evening now, Consumer<SessionRun> begin) {
        cues.prepare();
        begin.accept(now.run());
        announce(now);
        refresh(now);
    }

    private void command(Consumer<SessionRun> command) {
        Evening now = evening;
        if (now != null && !unseen.isUnseen()) {
            command.accept(now.run());
            refresh(now);
        }
    }

    private void move(Consumer<SessionRun> command) {
        Evening now = evening;
        if (now == null) {
            return;
        }
        Duration before = now.run().elapsed();
        command(command);
        boolean goesOn = running.get() || now.run().state() instanceof SessionState.Finished;
        if (goesOn && !now.run().elapsed().equals(before)) {
            cues.hush();
            announce(now);
        }
    }

    /** A step that was jumped to, or begins again, is announced like one that was come to. */
    private void announce(Evening now) {
        now.cues().at(now.run().elapsed()).ifPresent(cue -> cues.give(cue, now.wording()));
    }

    private void refresh(Evening now) {
        SessionState state = now.run().state();
        display.show(now);
        now.log().put(now.run().steps());
        CoachMode next = CoachMode.of(state);
        if (next != mode.get() && cameUnasked(state)) {
            unseen.appeared();
        }
        if (next == CoachMode.OVER) {
            ending.say();
        }
        mode.set(next);
        boolean runs = state instanceof SessionState.Running;
        if (runs) {
            screen.keep();
        } else {
            screen.release();
        }
        if (!runs && !state.isOver()) {
            cues.hush();
        }
        running.set(runs);
    }

    private static boolean cameUnasked(SessionState state) {
        return switch (state) {
            case SessionState.Finished _ -> true;
            case SessionState.Paused(SessionState.PauseCause cause) -> cause == SessionState.PauseCause.SLEPT;
            default -> false;
        };
    }
}
