package app.legato.tips;

import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signals that the profile tells: cautions, symptoms and medicines. */
final class ProfileSignals {
    private ProfileSignals() {}

    static Stream<Signal> from(Recent recent, List<RaisedFlag> signs) {
        Profile profile = recent.profile();
        return Stream.of(
                        flagged(profile, Caution.FALL, SignalKind.UNSTEADY),
                        flagged(profile, Caution.PREGNANCY, SignalKind.PREGNANT),
                        bothLegsSwollen(profile),
                        takes(recent, MedicineKind.MAGNESIUM, SignalKind.TAKES_MAGNESIUM),
                        takes(recent, MedicineKind.POTASSIUM, SignalKind.TAKES_POTASSIUM),
                        takes(recent, MedicineKind.QUININE, SignalKind.TAKES_QUININE),
                        newMedicine(recent),
                        routineSigns(signs))
                .flatMap(Optional::stream);
    }

    private static Optional<Signal> flagged(Profile profile, Caution caution, SignalKind kind) {
        return profile.has(caution) ? Optional.of(Signal.of(kind, 1, Grounds.of(caution))) : Optional.empty();
    }

    private static Optional<Signal> bothLegsSwollen(Profile profile) {
        return Optional.ofNullable(profile.symptoms().get(Symptom.SWELLING))
                .flatMap(answer -> RedFlags.of(Symptom.SWELLING, answer))
                .filter(flag -> flag == RedFlag.SWOLLEN_LEGS)
                .map(flag -> Signal.of(SignalKind.BOTH_LEGS_SWOLLEN, 1, Grounds.of(Symptom.SWELLING)));
    }

    private static Optional<Signal> takes(Recent recent, MedicineKind kind, SignalKind signal) {
        List<Medicine> taken = recent.profile().medicines().stream()
                .filter(medicine -> medicine.kind() == kind
                        && medicine.takenOn(recent.tonight().evening()))
                .toList();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(Signal.of(signal, taken.size(), Grounds.ofListed(taken, List.of())));
    }

    private static Optional<Signal> newMedicine(Recent recent) {
        LocalDate today = recent.tonight().evening();
        return recent.profile().medicines().stream()
                .filter(medicine -> medicine.kind() == MedicineKind.MEDICINE && medicine.takenOn(today))
                .flatMap(medicine -> moreCrampsSince(recent, medicine).stream())
                .findFirst();
    }

    private static Optional<Signal> moreCrampsSince(Recent recent, Medicine medicine) {
        SignalKind kind = SignalKind.NEW_MEDICINE_MORE_CRAMPS;
        LocalDate start = medicine.start();
        if (start == null || start.isBefore(recent.tonight().evening().minusDays(kind.span()))) {
            return Optional.empty();
        }
        Night first = new Night(start);
        List<Night> since = recent.recorded((int) first.until(recent.tonight()));
        List<Night> before = recent.recordedBefore(first, SignalKind.NIGHTS_BEFORE_MEDICINE);
        long crampsSince = cramps(recent, since);
        boolean enough =
                Math.min(since.size(), before.size()) >= SignalKind.RECORDED_EACH_SIDE && crampsSince >= kind.least();
        // Half as many again a recorded night: x1/t1 at least 1.5 times x0/t0, without dividing.
        boolean more =
                2 * crampsSince * before.size() >= SignalKind.HALVES_OF_BEFORE * cramps(recent, before) * since.size();
        return enough && more
                ? Optional.of(
                        new Signal(kind, (int) crampsSince, since.size(), Grounds.ofListed(List.of(medicine), since)))
                : Optional.empty();
    }

    private static long cramps(Recent recent, List<Night> nights) {
        return nights.stream().mapToLong(night -> recent.crampsOf(night).size()).sum();
    }

    private static Optional<Signal> routineSigns(List<RaisedFlag> signs) {
        List<Grounds> grounds = signs.stream()
                .filter(raised -> !raised.isUrgent())
                .map(RaisedFlag::grounds)
                .toList();
        return grounds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Signal(SignalKind.ROUTINE_SIGNS, grounds.size(), grounds.size(), together(grounds)));
    }

    private static Grounds together(List<Grounds> grounds) {
        Set<Symptom> symptoms = grounds.stream()
                .flatMap(one -> one.symptoms().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Symptom.class)));
        return new Grounds(
                grounds.stream()
                        .flatMap(one -> one.nights().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                grounds.stream()
                        .flatMap(one -> one.days().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                grounds.stream()
                        .flatMap(one -> one.entries().stream())
                        .distinct()
                        .toList(),
                Set.of(),
                symptoms,
                grounds.stream().flatMap(one -> one.signs().stream()).collect(Collectors.toUnmodifiableSet()),
                grounds.stream()
                        .flatMap(one -> one.listed().stream())
                        .distinct()
                        .toList());
    }
}
