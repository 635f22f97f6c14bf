package app.legato.stretch;

import app.legato.stretch.SessionClock.Reading;
import app.legato.stretch.SessionState.AskingToStop;
import app.legato.stretch.SessionState.Finished;
import app.legato.stretch.SessionState.PauseCause;
import app.legato.stretch.SessionState.Paused;
import app.legato.stretch.SessionState.Ready;
import app.legato.stretch.SessionState.Running;
import app.legato.stretch.SessionState.Stopped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session under way: where it is on its timeline, in which state, and what was held so far. It counts time and never ticks: however
 * seldom {@link #update()} is called, the position is right, and a computer that slept or froze never completes a hold.
 *
 * <p>Every command may be given in every state; one that makes no sense there does nothing. What is recorded of a hold is the longest that
 * was held of it in one go: going back never takes anything away. Not thread-safe.
 */
public final class SessionRun {
    /** Beyond this between two looks the computer was frozen. */
    static final Duration LONGEST_GAP = Duration.ofSeconds(3);
    /** Beyond this between monotonic and wall clock the computer slept. */
    static final Duration LARGEST_DRIFT = Duration.ofSeconds(2);
    /** Within this a second press of "again" goes one step further back. */
    static final Duration AGAIN = Duration.ofSeconds(2);

    private final Timeline timeline;
    private final SessionClock clock;
    private final List<Integer> recorded = new ArrayList<>();
    private SessionState state = new Ready();
    private Duration elapsed = Duration.ZERO;
    private Reading resumed;
    private Reading last;
    private @Nullable Reading wentBack;

    public SessionRun(Timeline timeline, SessionClock clock) {
        this.timeline = timeline;
        this.clock = clock;
        last = clock.read();
        resumed = last;
    }

    public Timeline timeline() {
        return timeline;
    }

    public SessionState state() {
        return state;
    }

    /** How far the session is on its timeline; what was skipped counts as gone. */
    public Duration elapsed() {
        return elapsed;
    }

    public Phase phase() {
        return timeline.at(elapsed);
    }

    /** The holds that are over, in order: held, partly held or skipped. */
    public List<SessionStep> steps() {
        List<SessionStep> steps = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            Hold hold = timeline.holds().get(i);
            steps.add(new SessionStep(hold.stretch().id(), hold.leg(), hold.repeat(), hold.seconds(), recorded.get(i)));
        }
        return steps;
    }

    /** What was held of {@code hold}, the present try included: never more than its dose. */
    public Duration held(Hold hold) {
        Duration before = Duration.ofSeconds(hold.index() < recorded.size() ? recorded.get(hold.index()) : 0);
        Duration now = phase().hold().equals(hold) ? timeline.held(hold, elapsed) : Duration.ZERO;
        return now.compareTo(before) > 0 ? now : before;
    }

    /** Takes the time since the last look into account. Pauses when the computer slept or froze in between. */
    public void update() {
        Reading now = clock.read();
        Duration gap = between(last, now);
        Duration drift = Duration.between(resumed.wall(), now.wall())
                .minus(between(resumed, now))
                .abs();
        last = now;
        if (!(state instanceof Running)) {
            return;
        }
        if (gap.compareTo(LONGEST_GAP) > 0 || drift.compareTo(LARGEST_DRIFT) > 0) {
            state = new Paused(PauseCause.SLEPT);
        } else if (gap.isPositive()) {
            pass(elapsed.plus(gap));
        }
    }

    /** Begins a session that has not begun. */
    public void start() {
        update();
        if (state instanceof Ready) {
            run();
        }
    }

    public void pause() {
        update();
        if (state instanceof Running) {
            state = new Paused(PauseCause.ASKED);
        }
    }

    /** Goes on after a pause, or instead of stopping. */
    public void resume() {
        update();
        if (state instanceof Paused || state instanceof AskingToStop) {
            run();
        }
    }

    /** To the next step: what was held of the present hold is recorded. After the last step the session is finished. */
    public void skip() {
        update();
        wentBack = null;
        if (canMove()) {
            if (phase().kind() != PhaseKind.GET_READY) {
                record(phase().hold(), heldSeconds());
            }
            move(timeline.stepAfter(elapsed));
        }
    }

    /** To the start of the present step; pressed again within two seconds, to the step before. */
    public void back() {
        update();
        if (canMove()) {
            boolean again = wentBack != null && between(wentBack, last).compareTo(AGAIN) <= 0;
            move(again ? timeline.stepBefore(elapsed) : timeline.stepStart(elapsed));
            wentBack = last;
        }
    }

    /** Asks when the session is under way, and stops when it had asked; what was begun of a hold is recorded. */
    public void stop() {
        update();
        switch (state) {
            case Ready _ -> state = new Stopped();
            case Running _, Paused _ -> state = new AskingToStop();
            case AskingToStop _ -> {
                if (phase().kind() != PhaseKind.GET_READY && heldSeconds() > 0) {
                    record(phase().hold(), heldSeconds());
                }
                state = new Stopped();
            }
            case Finished _, Stopped _ -> {}
        }
    }

    private boolean canMove() {
        return state instanceof Ready || state instanceof Running || state instanceof Paused;
    }

    private void run() {
        last = clock.read();
        resumed = last;
        state = new Running();
    }

    private void pass(Duration to) {
        for (Phase phase : timeline.phases()) {
            Duration end = Duration.ofSeconds(phase.end());
            if (phase.kind() == PhaseKind.HOLD && end.compareTo(elapsed) > 0 && end.compareTo(to) <= 0) {
                record(phase.hold(), phase.seconds());
            }
        }
        move(to);
    }

    private void move(Duration to) {
        boolean over = to.compareTo(timeline.total()) >= 0;
        elapsed = over ? timeline.total() : to;
        if (over) {
            state = new Finished();
        }
    }

    private int heldSeconds() {
        return (int) timeline.held(phase().hold(), elapsed).toSeconds();
    }

    private void record(Hold hold, int seconds) {
        if (hold.index() == recorded.size()) {
            recorded.add(seconds);
        } else {
            recorded.set(hold.index(), Math.max(recorded.get(hold.index()), seconds));
        }
    }

    private static Duration between(Reading from, Reading to) {
        return Duration.ofNanos(to.nanos() - from.nanos());
    }
}
