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
    /** The nights before a new medicine that it is compared with. */
    private static final int NIGHTS_BEFORE = 28;

    /** The fewest recorded nights a side before two rates are set side by side. */
    private static final int RECORDED_EACH_SIDE = 7;

    private ProfileSignals() {}

    static Stream<Signal> from(Evening evening) {
        Profile profile = evening.entries().profile();
        return Stream.of(
                        flagged(profile, Caution.FALL, SignalKind.UNSTEADY),
                        flagged(profile, Caution.PREGNANCY, SignalKind.PREGNANT),
                        bothLegsSwollen(profile),
                        takes(evening, MedicineKind.MAGNESIUM, SignalKind.TAKES_MAGNESIUM),
                        takes(evening, MedicineKind.POTASSIUM, SignalKind.TAKES_POTASSIUM),
                        takes(evening, MedicineKind.QUININE, SignalKind.TAKES_QUININE),
                        newMedicine(evening),
                        routineSigns(evening))
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

    private static Optional<Signal> takes(Evening evening, MedicineKind kind, SignalKind signal) {
        List<Medicine> taken = evening.entries().profile().medicines().stream()
                .filter(medicine -> medicine.kind() == kind
                        && medicine.takenOn(evening.tonight().evening()))
                .toList();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(Signal.of(
                        signal,
                        taken.size(),
                        Grounds.ofNights(
                                List.of(), taken.stream().map(Medicine::id).toList())));
    }

    private static Optional<Signal> newMedicine(Evening evening) {
        LocalDate today = evening.tonight().evening();
        return evening.entries().profile().medicines().stream()
                .filter(medicine -> medicine.kind() == MedicineKind.MEDICINE && medicine.takenOn(today))
                .flatMap(medicine -> moreCrampsSince(evening, medicine).stream())
                .findFirst();
    }

    private static Optional<Signal> moreCrampsSince(Evening evening, Medicine medicine) {
        SignalKind kind = SignalKind.NEW_MEDICINE_MORE_CRAMPS;
        LocalDate start = medicine.start();
        if (start == null || start.isBefore(evening.tonight().evening().minusDays(kind.span()))) {
            return Optional.empty();
        }
        Night first = new Night(start);
        List<Night> since = evening.recent().recorded((int) first.until(evening.tonight()));
        List<Night> before = new Recent(evening.entries(), first).recorded(NIGHTS_BEFORE);
        long crampsSince = cramps(evening, since);
        boolean enough = Math.min(since.size(), before.size()) >= RECORDED_EACH_SIDE && crampsSince >= kind.least();
        // Half as many again a recorded night: x1/t1 at least 1.5 times x0/t0, without dividing.
        boolean more = 2 * crampsSince * before.size() >= 3 * cramps(evening, before) * since.size();
        return enough && more
                ? Optional.of(new Signal(
                        kind, (int) crampsSince, since.size(), Grounds.ofNights(since, List.of(medicine.id()))))
                : Optional.empty();
    }

    private static long cramps(Evening evening, List<Night> nights) {
        return nights.stream()
                .mapToLong(night -> evening.entries().crampsOf(night).size())
                .sum();
    }

    private static Optional<Signal> routineSigns(Evening evening) {
        List<Grounds> grounds = RedFlags.standing(evening.entries(), evening.tonight(), evening.settled()).stream()
                .filter(raised -> raised.flag().urgency() == Urgency.ROUTINE)
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
                List.of(),
                grounds.stream()
                        .flatMap(one -> one.entries().stream())
                        .distinct()
                        .toList(),
                Set.of(),
                symptoms);
    }
}
