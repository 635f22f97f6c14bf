package app.legato.ui.coach;

import app.legato.body.Leg;
import app.legato.stretch.Cue;
import app.legato.stretch.Dose;
import app.legato.stretch.Hold;
import app.legato.stretch.Phase;
import app.legato.stretch.PhaseKind;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.SessionState;
import app.legato.stretch.SessionState.AskingToStop;
import app.legato.stretch.SessionState.PauseCause;
import app.legato.stretch.SessionState.Paused;
import app.legato.stretch.StretchWords;
import app.legato.stretch.Timeline;
import app.legato.text.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Puts a moment of a session into words. Pure. */
final class Wording {
    /** Seconds that a short sentence takes. */
    private static final int SAYABLE = 4;

    private final Texts texts;
    private final StretchWords stretches;
    private final PlanForTonight.Fitting tonight;
    private final Timeline timeline;

    Wording(Texts texts, PlanForTonight.Fitting tonight, Timeline timeline) {
        this.texts = texts;
        this.stretches = new StretchWords(texts);
        this.tonight = tonight;
        this.timeline = timeline;
    }

    /** @param shown the leg that words and picture speak of now */
    PhaseWords of(SessionState state, Phase phase, Leg shown) {
        boolean ready = phase.kind() == PhaseKind.GET_READY;
        String title = ready ? texts.get("coach.get-ready") : leg(shown);
        String heading = heading(state, phase, shown);
        String cue = cue(state, phase, shown);
        String spoken = texts.get("coach.spoken", title, heading, cue);
        String next = isChanged(phase, shown) ? nextHold(phase.hold().stretch().dose(), 1) : next(phase);
        return new PhaseWords(title, place(phase), heading, cue, note(state, phase), next, spoken);
    }

    /** "Stretch 2 of 5 · LEFT leg · hold 3 of 3 · 7 s · 4 min left". */
    String line(Phase phase, Leg shown, int seconds, int secondsLeft) {
        Hold hold = phase.hold();
        int stretches = tonight.plan().stretches().size();
        Duration left = Duration.ofSeconds(secondsLeft);
        Duration rounded = left.toMinutes() == 0 ? left : Duration.ofMinutes(left.toMinutes());
        boolean comes = phase.kind() == PhaseKind.GET_READY || isChanged(phase, shown);
        return texts.get(
                comes ? "coach.line-ready" : "coach.line",
                hold.stretchNumber(),
                stretches,
                leg(shown),
                hold.repeat(),
                hold.stretch().dose().repeats(),
                seconds,
                texts.length(rounded));
    }

    /** What a voice says at a cue; nothing where there would be no time to say it. */
    Optional<String> said(Cue cue, Locale language) {
        Phase phase = cue.phase();
        Hold hold = phase.hold();
        String sentence = switch (cue.kind()) {
            case GET_READY ->
                texts.get(
                        "coach.spoken",
                        stretches.name(hold.stretch()),
                        texts.get("coach.first", leg(hold.leg())).toLowerCase(language),
                        stretches.cue(phase));
            case EASE_IN -> phase.seconds() < SAYABLE ? "" : easeIn(phase);
            case HOLD -> hold.seconds() < SAYABLE ? "" : texts.get("coach.said.hold");
            case COUNT -> "";
            case LET_GO -> hold.seconds() < SAYABLE ? "" : texts.get("coach.said.let-go");
            case CHANGE -> texts.get("coach.change-now", leg(hold.leg().other()));
            case FINISH -> texts.get("coach.done");
        };
        return Optional.of(sentence).filter(words -> !words.isEmpty());
    }

    private String easeIn(Phase phase) {
        return phase.hold().repeat() == 1 ? stretches.cue(phase) : texts.get("coach.said.ease-in");
    }

    private String leg(Leg leg) {
        return switch (leg) {
            case LEFT -> texts.get("coach.leg.left");
            case RIGHT -> texts.get("coach.leg.right");
        };
    }

    private String place(Phase phase) {
        return stretches.name(phase.hold().stretch());
    }

    /** Whether the first leg is done, and the other one's first hold comes. */
    private static boolean isChanged(Phase phase, Leg shown) {
        return phase.changesSide() && shown != phase.hold().leg();
    }

    private String heading(SessionState state, Phase phase, Leg shown) {
        if (state instanceof Paused(PauseCause cause)) {
            return texts.get(cause == PauseCause.SLEPT ? "coach.slept" : "coach.paused");
        }
        if (state instanceof AskingToStop) {
            return texts.get("coach.paused");
        }
        if (isChanged(phase, shown)) {
            return texts.get("coach.change");
        }
        Hold hold = phase.hold();
        int repeats = hold.stretch().dose().repeats();
        return switch (phase.kind()) {
            case GET_READY -> texts.get("coach.first", leg(hold.leg()));
            case EASE_IN -> texts.get("coach.ease-in", hold.repeat(), repeats);
            case HOLD -> texts.get("coach.hold", hold.repeat(), repeats);
            case LET_GO -> texts.get("coach.let-go", hold.repeat(), repeats);
        };
    }

    private String cue(SessionState state, Phase phase, Leg shown) {
        if (state instanceof AskingToStop) {
            return texts.get("coach.stop-question");
        }
        if (state instanceof Paused(PauseCause cause)) {
            return texts.get(cause == PauseCause.SLEPT ? "coach.slept.cue" : "coach.paused.cue");
        }
        if (phase.changesSide()) {
            return texts.get(
                    isChanged(phase, shown) ? "coach.change-now" : "coach.change-soon",
                    leg(phase.hold().leg().other()));
        }
        return stretches.cue(phase);
    }

    /** The safety line while getting ready, and before the very first stretch what differs from the usual plan. */
    private String note(SessionState state, Phase phase) {
        if (phase.kind() != PhaseKind.GET_READY || state instanceof AskingToStop) {
            return "";
        }
        String safety = stretches.safety(phase.hold().stretch());
        String changes = String.join(" ", stretches.changes(tonight));
        return phase.start() == 0 && !changes.isEmpty() ? safety + "\n" + changes : safety;
    }

    private String next(Phase phase) {
        Hold hold = phase.hold();
        int letGo = hold.stretch().dose().letGo();
        return switch (phase.kind()) {
            case GET_READY -> nextHold(hold.stretch().dose(), hold.repeat());
            case EASE_IN -> texts.get("coach.next.hold", hold.seconds());
            case HOLD -> afterHold(hold, letGo);
            case LET_GO -> hold.isLastOfLeg() ? afterLeg(hold) : texts.get("coach.next.hold-number", hold.repeat() + 1);
        };
    }

    private String nextHold(Dose dose, int repeat) {
        return dose.easeIn() == 0
                ? texts.get("coach.next.hold", dose.hold())
                : texts.get("coach.next.ease-in", dose.easeIn(), repeat);
    }

    private String afterHold(Hold hold, int letGo) {
        if (hold.isLastOfLeg()) {
            boolean letsGo = letGo > 0 || hold.leg() == Timeline.FIRST;
            return letsGo ? texts.get("coach.next.let-go-then", afterLeg(hold)) : afterLeg(hold);
        }
        return letGo == 0
                ? texts.get("coach.next.hold-number", hold.repeat() + 1)
                : texts.get("coach.next.let-go", letGo, hold.repeat() + 1);
    }

    private String afterLeg(Hold hold) {
        if (hold.index() + 1 == timeline.holds().size()) {
            return texts.get("coach.next.done");
        }
        Hold next = timeline.holds().get(hold.index() + 1);
        return next.stretchNumber() == hold.stretchNumber()
                ? texts.get("coach.next.leg", leg(next.leg()))
                : stretches.name(next.stretch());
    }
}
