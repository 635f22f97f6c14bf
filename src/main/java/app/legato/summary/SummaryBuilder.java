package app.legato.summary;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Caution;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.trend.ClockPattern;
import app.legato.trend.Comparison;
import app.legato.trend.Spread;
import app.legato.trend.Strip;
import app.legato.trend.Tally;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a stretch of the diary into the page's contents. Pure; the period is that of the entries. */
public final class SummaryBuilder {
    private SummaryBuilder() {}

    /**
     * The page about every night of the entries, with what follows it.
     *
     * @throws IllegalArgumentException when that is more than {@link Period#NIGHTS_MAX} nights
     */
    public static Summary build(Material material, Cover cover, Extras extras) {
        Entries entries = material.entries();
        Strip before = material.before();
        Period.Nights nights = new Period.Nights(entries.from(), entries.to());
        Strip strip = Strip.of(entries);
        Spread seconds = spread(entries.cramps().stream()
                .flatMap(cramp -> cramp.duration().stream())
                .mapToDouble(Duration::toSeconds));
        Profile profile = entries.profile();
        return new Summary(
                Printable.wholly(cover),
                strip,
                numbers(entries, strip),
                pattern(entries, seconds),
                profile.symptoms(),
                medicinesIn(profile.medicines(), nights),
                changesIn(profile.medicines(), nights),
                profile.cautions().stream()
                        .filter(caution -> !Caution.NOT_ON_PAPER.contains(caution))
                        .sorted()
                        .toList(),
                profile.named().stream().sorted().toList(),
                profile.conditions(),
                profile.about().onset(),
                entries.stretchedBeforeSleep(material.turnover()).size(),
                Comparison.ofStretching(entries, strip, material.turnover()),
                material.trial(),
                before,
                before == null ? null : sinceBefore(before, strip),
                extras.diary() ? DiaryNight.of(entries, material.turnover(), extras.notes()) : List.of(),
                extras.unit());
    }

    private static Comparison sinceBefore(Strip before, Strip strip) {
        Strip both = new Strip(
                Stream.concat(before.nights().stream(), strip.nights().stream()).toList());
        return Comparison.ofChange(both, strip.first());
    }

    private static Numbers numbers(Entries entries, Strip strip) {
        return new Numbers(
                orNull(strip.crampsAWeek()),
                orNull(strip.crampNightsAWeek()),
                ratings(entries.cramps().stream().map(Cramp::severity)),
                ratings(entries.nights().stream().map(NightEntry::sleepDisturbance)));
    }

    private static CrampPattern pattern(Entries entries, @Nullable Spread seconds) {
        List<Cramp> cramps = entries.cramps();
        List<Boolean> sore = entries.nights().stream()
                .map(NightEntry::soreNextDay)
                .filter(Objects::nonNull)
                .toList();
        return new CrampPattern(
                tally(cramps, cramp -> one(cramp.side())),
                tally(cramps, cramp -> one(cramp.muscle())),
                ClockPattern.of(cramps).orElse(null),
                seconds,
                tally(cramps, Cramp::easedBy),
                (int) sore.stream().filter(yes -> yes).count(),
                sore.size());
    }

    private static List<Medicine> medicinesIn(List<Medicine> all, Period.Nights nights) {
        LocalDate first = nights.from().evening();
        LocalDate last = nights.to().morning();
        Predicate<Medicine> isIn =
                medicine -> (medicine.start() == null || !medicine.start().isAfter(last))
                        && (medicine.stop() == null || !medicine.stop().isBefore(first));
        // Doctors ask everyone with cramps for quinine, also for the one given up before: it is never left out.
        return all.stream()
                .filter(isIn.or(medicine -> medicine.kind() == MedicineKind.QUININE))
                .sorted(Comparator.comparing(medicine -> medicine.stop() != null))
                .toList();
    }

    private static List<MedicineChange> changesIn(List<Medicine> all, Period.Nights nights) {
        List<MedicineChange> changes = new ArrayList<>();
        for (Medicine medicine : all) {
            addChange(changes, medicine, medicine.stop(), false, nights);
            addChange(changes, medicine, medicine.start(), true, nights);
        }
        changes.sort(Comparator.comparing(MedicineChange::night));
        return changes;
    }

    private static void addChange(
            List<MedicineChange> changes,
            Medicine medicine,
            @Nullable LocalDate day,
            boolean begun,
            Period.Nights nights) {
        if (day == null) {
            return;
        }
        Night night = new Night(day);
        if (!night.isBefore(nights.from()) && !night.isAfter(nights.to())) {
            changes.add(new MedicineChange(night, medicine, begun));
        }
    }

    private static @Nullable Spread ratings(Stream<@Nullable Rating> ratings) {
        return spread(ratings.filter(Objects::nonNull).mapToDouble(Rating::value));
    }

    private static @Nullable Spread spread(DoubleStream values) {
        return Spread.of(values).orElse(null);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static <T extends Comparable<T>> Tally<T> tally(List<Cramp> cramps, Function<Cramp, Set<T>> answers) {
        return Tally.of(cramps.stream().map(answers).toList());
    }

    private static <T> Set<T> one(@Nullable T answer) {
        return answer == null ? Set.of() : Set.of(answer);
    }
}
