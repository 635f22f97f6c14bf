package app.legato.tips;

import java.util.List;
import java.util.stream.Stream;

/** The facts of an evening, in the order of {@link SignalKind}. A night not recorded and a day with nothing logged prove nothing. */
public final class Signals {
    private Signals() {}

    public static List<Signal> from(Evening evening) {
        return Stream.of(NightSignals.from(evening), DaySignals.from(evening), ProfileSignals.from(evening))
                .flatMap(signals -> signals)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }
}
