package app.legato.tips;

import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The red flag of cramps that began after a medicine was begun or stopped. */
final class MedicineFlags {
    private MedicineFlags() {}

    static Optional<RaisedFlag> change(Recent recent, Night until) {
        return recent.profile().medicines().stream()
                .filter(medicine -> medicine.kind() == MedicineKind.MEDICINE)
                .flatMap(medicine -> Stream.of(
                                Optional.ofNullable(medicine.start()), Optional.ofNullable(medicine.stop()))
                        .flatMap(Optional::stream)
                        .map(day -> beganAfter(recent, medicine, day, until))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<RaisedFlag> beganAfter(Recent recent, Medicine medicine, LocalDate change, Night until) {
        RedFlag flag = RedFlag.MEDICINE_CHANGE;
        Night first = new Night(change);
        LocalDate earliest = recent.tonight().evening().minusDays(flag.span());
        if (change.isBefore(earliest) || !first.isBefore(recent.tonight()) || !first.isAfter(until)) {
            return Optional.empty();
        }
        List<Night> before = recent.recordedBefore(first, RedFlag.NIGHTS_BEFORE_CHANGE);
        boolean quiet = before.size() >= RedFlag.QUIET_NIGHTS_BEFORE
                && before.stream().allMatch(night -> recent.state(night) == NightState.NONE);
        List<Night> since = recent.nights((int) first.until(recent.tonight())).stream()
                .filter(night -> recent.state(night) == NightState.CRAMPS)
                .toList();
        return quiet && since.size() >= flag.least()
                ? Optional.of(new RaisedFlag(flag, since.size(), Grounds.ofListed(List.of(medicine), since)))
                : Optional.empty();
    }
}
