package app.legato.tips;

import java.util.List;
import java.util.stream.Stream;

/** The facts of an evening, in the order of {@link SignalKind}. A night not recorded and a day with nothing logged prove nothing. */
public final class Signals {
    private Signals() {}

    public static List<Signal> from(Evening evening) {
        Recent recent = evening.recent();
        return from(evening, recent, RedFlags.standing(recent, evening.log()));
    }

    static List<Signal> from(Evening evening, Recent recent, List<RaisedFlag> signs) {
        return Stream.of(
                        NightSignals.from(recent, evening.hemisphere()),
                        DaySignals.from(recent, evening.fluidGoalMillilitres()),
                        ProfileSignals.from(recent, signs))
                .flatMap(signals -> signals)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }
}
