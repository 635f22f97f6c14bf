package app.legato.tips;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.profile.Hemisphere;
import app.legato.stretch.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Signals that nights tell: stretches, last night's cramps and soreness, summer. */
final class NightSignals {
    private static final Rating SEVERE = new Rating(6);

    private NightSignals() {}

    static Stream<Signal> from(Evening evening) {
        Recent recent = evening.recent();
        return Stream.of(
                        missed(recent),
                        stretchedForWeeks(recent),
                        summer(recent, evening.hemisphere()),
                        soreAfter(recent),
                        severe(recent),
                        awake(recent))
                .flatMap(Optional::stream);
    }

    private static Optional<Signal> missed(Recent recent) {
        List<Night> window = recent.nights(SignalKind.ROUTINE_MISSED.span());
        if (!recent.begunBy(window.getFirst())) {
            return Optional.empty();
        }
        List<Night> missed = window.stream()
                .filter(night -> !recent.stretched(night) && (recent.recorded(night) || recent.skipped(night)))
                .toList();
        return over(SignalKind.ROUTINE_MISSED, missed);
    }

    private static Optional<Signal> stretchedForWeeks(Recent recent) {
        SignalKind kind = SignalKind.STRETCHED_FOR_WEEKS;
        List<Night> stretched =
                recent.nights(kind.span()).stream().filter(recent::stretched).toList();
        if (stretched.size() < kind.least() || stretched.size() == kind.span()) {
            return Optional.empty();
        }
        return Optional.of(Signal.of(
                kind,
                stretched.size(),
                Grounds.ofNights(
                        stretched,
                        stretched.stream()
                                .flatMap(recent::stretches)
                                .map(Session::id)
                                .toList())));
    }

    private static Optional<Signal> summer(Recent recent, Hemisphere hemisphere) {
        return hemisphere.isSummer(recent.tonight().evening())
                ? over(SignalKind.SUMMER, recent.recorded(SignalKind.SUMMER.span()))
                : Optional.empty();
    }

    private static Optional<Signal> soreAfter(Recent recent) {
        return over(
                SignalKind.SORE_AFTER,
                lastNight(recent)
                        .filter(entry -> Boolean.TRUE.equals(entry.soreNextDay()))
                        .map(entry -> List.of(entry.night()))
                        .orElse(List.of()));
    }

    private static Optional<Signal> severe(Recent recent) {
        List<Cramp> severe = recent.entries().crampsOf(recent.tonight().previous()).stream()
                .filter(cramp -> cramp.severity() != null && cramp.severity().compareTo(SEVERE) >= 0)
                .toList();
        return severe.isEmpty()
                ? Optional.empty()
                : Optional.of(Signal.of(
                        SignalKind.SEVERE_CRAMP,
                        severe.size(),
                        Grounds.ofNights(
                                List.of(recent.tonight().previous()),
                                severe.stream().map(Cramp::id).toList())));
    }

    private static Optional<Signal> awake(Recent recent) {
        boolean cramped = recent.entries().stateOf(recent.tonight().previous()) == NightState.CRAMPS;
        return over(
                SignalKind.AWAKE_AFTER_CRAMP,
                lastNight(recent)
                        .filter(entry -> cramped
                                && entry.sleepDisturbance() != null
                                && entry.sleepDisturbance().compareTo(RedFlags.DISTURBED) >= 0)
                        .map(entry -> List.of(entry.night()))
                        .orElse(List.of()));
    }

    private static Optional<NightEntry> lastNight(Recent recent) {
        return recent.entry(recent.tonight().previous());
    }

    private static Optional<Signal> over(SignalKind kind, List<Night> nights) {
        return nights.size() < kind.least()
                ? Optional.empty()
                : Optional.of(Signal.of(kind, nights.size(), Grounds.ofNights(nights, List.of())));
    }
}
