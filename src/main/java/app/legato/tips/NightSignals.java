package app.legato.tips;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.profile.Hemisphere;
import app.legato.stretch.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Signals that nights tell: stretches, the cramps and soreness of last night and tonight, summer. */
final class NightSignals {
    private NightSignals() {}

    static Stream<Signal> from(Recent recent, Hemisphere hemisphere) {
        Stream<Optional<Signal>> before = Stream.of(
                missed(recent),
                stretchedForWeeks(recent),
                summer(recent, hemisphere),
                soreAfter(recent),
                severe(recent),
                awake(recent));
        return Stream.concat(before, tonight(recent)).flatMap(Optional::stream);
    }

    /** Cramps that were logged since this night began: help is for now. */
    private static Stream<Optional<Signal>> tonight(Recent recent) {
        return Stream.of(
                cramps(SignalKind.CALF_CRAMP_TONIGHT, recent, cramp -> cramp.muscle() == Muscle.CALF),
                cramps(SignalKind.FOOT_CRAMP_TONIGHT, recent, cramp -> cramp.muscle() == Muscle.FOOT),
                cramps(
                        SignalKind.THIGH_CRAMP_TONIGHT,
                        recent,
                        cramp -> cramp.muscle() == Muscle.THIGH_BACK || cramp.muscle() == Muscle.THIGH_FRONT),
                cramps(SignalKind.EASED_CRAMP_TONIGHT, recent, cramp -> isInLeg(cramp) && cramp.end() != null),
                cramps(SignalKind.CRAMP_TONIGHT, recent, NightSignals::isInLeg));
    }

    private static boolean isInLeg(Cramp cramp) {
        return cramp.muscle() != Muscle.ELSEWHERE;
    }

    private static Optional<Signal> cramps(SignalKind kind, Recent recent, Predicate<Cramp> so) {
        List<Cramp> cramps =
                recent.crampsOf(recent.tonight()).stream().filter(so).toList();
        return cramps.isEmpty() ? Optional.empty() : Optional.of(of(kind, recent.tonight(), cramps));
    }

    private static Signal of(SignalKind kind, Night night, List<Cramp> cramps) {
        return Signal.of(
                kind,
                cramps.size(),
                Grounds.ofNights(List.of(night), cramps.stream().map(Cramp::id).toList()));
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
        Night last = recent.tonight().previous();
        List<Cramp> severe = recent.crampsOf(last).stream()
                .filter(cramp -> cramp.severity() != null && cramp.severity().value() >= SignalKind.SEVERE_CRAMP.from())
                .toList();
        return severe.isEmpty() ? Optional.empty() : Optional.of(of(SignalKind.SEVERE_CRAMP, last, severe));
    }

    private static Optional<Signal> awake(Recent recent) {
        boolean cramped = recent.state(recent.tonight().previous()) == NightState.CRAMPS;
        return over(
                SignalKind.AWAKE_AFTER_CRAMP,
                lastNight(recent)
                        .filter(entry -> cramped
                                && entry.sleepDisturbance() != null
                                && entry.sleepDisturbance().value() >= SignalKind.AWAKE_AFTER_CRAMP.from())
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
