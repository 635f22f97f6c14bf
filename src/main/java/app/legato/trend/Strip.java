package app.legato.trend;

import app.legato.cramp.Cramp;
import app.legato.diary.Counts;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Nights in a row, each with what is known of it. A strip cut into weeks is a list of shorter strips.
 *
 * <p>Worked example: 70 nights, 64 of them recorded, 32 cramps on 26 nights. Cramps a week are 32 / 64 * 7 = 3.5, cramp-nights a week
 * 26 / 64 * 7 = 2.84; the six nights that nobody recorded are in neither number.
 */
public record Strip(List<StripNight> nights) {
    private static final int WEEK = 7;

    public Strip {
        nights = List.copyOf(nights);
        if (nights.isEmpty()) {
            throw new IllegalArgumentException("a strip has at least one night");
        }
    }

    /** Every night of {@code entries}, recorded or not. */
    public static Strip of(Entries entries) {
        Map<Night, Integer> cramps = entries.cramps().stream()
                .collect(Collectors.groupingBy(Cramp::night, Collectors.summingInt(cramp -> 1)));
        Set<Night> none = entries.nights().stream()
                .filter(NightEntry::saidNone)
                .map(NightEntry::night)
                .collect(Collectors.toSet());
        return new Strip(entries.everyNight()
                .map(night -> column(night, cramps.getOrDefault(night, 0), none.contains(night)))
                .toList());
    }

    /** Every night of what was counted, recorded or not. */
    public static Strip of(Counts counts) {
        return new Strip(LongStream.rangeClosed(0, counts.from().until(counts.to()))
                .mapToObj(counts.from()::plus)
                .map(night -> column(
                        night,
                        counts.cramps().getOrDefault(night, 0),
                        counts.none().contains(night)))
                .toList());
    }

    private static StripNight column(Night night, int cramps, boolean saidNone) {
        if (cramps > 0) {
            return new StripNight(night, NightState.CRAMPS, cramps);
        }
        return new StripNight(night, saidNone ? NightState.NONE : NightState.NOT_RECORDED, 0);
    }

    public Night first() {
        return nights.getFirst().night();
    }

    public Night last() {
        return nights.getLast().night();
    }

    public int length() {
        return nights.size();
    }

    /** Nights on which the person said something about cramps. */
    public int recorded() {
        return (int) nights.stream().filter(StripNight::isRecorded).count();
    }

    /** Nights with at least one cramp. */
    public int crampNights() {
        return (int) nights.stream()
                .filter(night -> night.state() == NightState.CRAMPS)
                .count();
    }

    /** All cramps logged. */
    public int cramps() {
        return nights.stream().mapToInt(StripNight::cramps).sum();
    }

    /** The most cramps in one night. */
    public int mostCramps() {
        return nights.stream().mapToInt(StripNight::cramps).max().orElse(0);
    }

    /** Cramps in seven recorded nights; empty when none was recorded. */
    public OptionalDouble crampsAWeek() {
        return aWeek(cramps());
    }

    /** Nights with a cramp among seven recorded ones; empty when none was recorded. */
    public OptionalDouble crampNightsAWeek() {
        return aWeek(crampNights());
    }

    /** Weeks counted from the first night; the last one may be shorter. */
    public List<Strip> weeks() {
        return blocksOf(WEEK);
    }

    /** Blocks of {@code size} nights counted from the first; the last one may be shorter. */
    public List<Strip> blocksOf(int size) {
        List<Strip> blocks = new ArrayList<>();
        for (int start = 0; start < nights.size(); start += size) {
            blocks.add(new Strip(nights.subList(start, Math.min(start + size, nights.size()))));
        }
        return List.copyOf(blocks);
    }

    private OptionalDouble aWeek(int count) {
        int recorded = recorded();
        return recorded == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count * WEEK / recorded);
    }
}
