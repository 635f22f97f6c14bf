package app.legato.tips;

import app.legato.night.Night;
import java.util.List;
import java.util.Optional;

/** What the evening says. Each choice explains itself: the signs, or the signal with the entries that made it true. */
public sealed interface TonightsTip {
    /** Fewer recorded nights than this, and the diary is short. */
    int SHORT_DIARY = 7;

    /** An emergency or same-day sign stands: no tip at all until the person says that it was seen to. Most urgent first. */
    record Silent(List<RaisedFlag> signs) implements TonightsTip {
        public Silent {
            signs = List.copyOf(signs);
        }

        /** The urgency of the most urgent sign. */
        public Urgency urgency() {
            return signs.getFirst().flag().urgency();
        }
    }

    /** Routine signs stand: book an appointment, with the summary. */
    record Appointment(Tip tip, Signal signal, List<RaisedFlag> signs) implements TonightsTip {
        public Appointment {
            signs = List.copyOf(signs);
        }
    }

    /** A tip that a signal calls for. */
    record Advice(Tip tip, Signal signal) implements TonightsTip {}

    /**
     * A habit for anybody, for no signal calls.
     *
     * @param grounds the recorded nights among those looked at, none of which called for a tip
     */
    record General(Tip tip, Grounds grounds) implements TonightsTip {
        public int recordedNights() {
            return grounds.nights().size();
        }

        /** Whether there was too little to look at, rather than nothing to say. */
        public boolean diaryIsShort() {
            return recordedNights() < SHORT_DIARY;
        }

        /** The key of the reason sentence, with {@code {0}} the recorded nights. */
        public String key() {
            return diaryIsShort() ? "tips.general.short" : "tips.general.nothing";
        }
    }

    /** Nothing that was not said this week. Not an all-clear, and never worded as one. */
    record Quiet() implements TonightsTip {}

    /** The tip that is shown; empty when none is. */
    default Optional<Tip> shownTip() {
        return switch (this) {
            case Appointment(Tip tip, Signal _, List<RaisedFlag> _) -> Optional.of(tip);
            case Advice(Tip tip, Signal _) -> Optional.of(tip);
            case General(Tip tip, Grounds _) -> Optional.of(tip);
            case Silent _, Quiet _ -> Optional.empty();
        };
    }

    /** The entries and answers behind it; of a silence, those of its most urgent sign. */
    default Grounds grounds() {
        return switch (this) {
            case Appointment(Tip _, Signal signal, List<RaisedFlag> _) -> signal.grounds();
            case Advice(Tip _, Signal signal) -> signal.grounds();
            case General(Tip _, Grounds recorded) -> recorded;
            case Silent(List<RaisedFlag> signs) -> signs.getFirst().grounds();
            case Quiet _ -> Grounds.NOTHING;
        };
    }

    /**
     * What to keep once it is on the screen; empty when no tip is shown.
     *
     * @param asked whether the person asked for more than the one tip of the night
     */
    default Optional<ShownTip> shownOn(Night night, boolean asked) {
        int strength = switch (this) {
            case Appointment(Tip _, Signal signal, List<RaisedFlag> _) -> signal.strength();
            case Advice(Tip _, Signal signal) -> signal.strength();
            case General _, Silent _, Quiet _ -> 0;
        };
        return shownTip().map(tip -> new ShownTip(night, tip.id(), strength, asked));
    }
}
