package app.legato.tips;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.night.NightState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Red flags that nights and their cramps raise, by evidence of nights after {@code until}: that night and those before were seen to. */
final class NightFlags {
    private NightFlags() {}

    /** @param entered the night whose cramp raised it as it happened; empty when that cramp is not there, or too old to be looked at */
    static Optional<RaisedFlag> longCramp(Recent recent, Night entered) {
        return byCramps(
                RedFlag.LONG_CRAMP,
                recent.crampsOf(entered).stream().filter(cramp -> cramp.end() == null || EnteredSigns.isLong(cramp)));
    }

    static Optional<RaisedFlag> elsewhere(Recent recent, Night until) {
        Night first = recent.tonight().plus(-RedFlag.CRAMPS_ELSEWHERE.span());
        return byCramps(
                RedFlag.CRAMPS_ELSEWHERE,
                recent.cramps().stream()
                        .filter(cramp ->
                                !cramp.night().isBefore(first) && cramp.night().isAfter(until))
                        .filter(cramp -> cramp.muscle() == Muscle.ELSEWHERE));
    }

    private static Optional<RaisedFlag> byCramps(RedFlag flag, Stream<Cramp> found) {
        List<Cramp> cramps = found.toList();
        return cramps.size() < flag.least()
                ? Optional.empty()
                : Optional.of(new RaisedFlag(
                        flag,
                        cramps.size(),
                        Grounds.ofNights(
                                cramps.stream().map(Cramp::night).distinct().toList(),
                                cramps.stream().map(Cramp::id).toList())));
    }

    static Optional<RaisedFlag> disturbedSleep(Recent recent, Night until) {
        RedFlag flag = RedFlag.DISTURBED_SLEEP;
        List<Night> disturbed = recent.nights(flag.span()).stream()
                .filter(night -> night.isAfter(until))
                .filter(night -> recent.entry(night)
                        .filter(entry -> entry.sleepDisturbance() != null
                                && entry.sleepDisturbance().value() >= flag.from())
                        .isPresent())
                .toList();
        return disturbed.size() < flag.least()
                ? Optional.empty()
                : Optional.of(new RaisedFlag(flag, disturbed.size(), Grounds.ofNights(disturbed, List.of())));
    }

    static Optional<RaisedFlag> persistent(Recent recent, Night until) {
        RedFlag flag = RedFlag.PERSISTENT;
        List<Night> stretched = recent.nights(flag.span()).stream()
                .filter(night -> night.isAfter(until) && recent.stretched(night))
                .toList();
        List<Night> still = recent.nights(RedFlag.STILL_SPAN).stream()
                .filter(night -> recent.state(night) == NightState.CRAMPS)
                .toList();
        if (stretched.size() < flag.least() || still.size() < RedFlag.STILL_NIGHTS) {
            return Optional.empty();
        }
        List<Night> both = Stream.concat(stretched.stream(), still.stream())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new RaisedFlag(flag, stretched.size(), Grounds.ofNights(both, List.of())));
    }
}
