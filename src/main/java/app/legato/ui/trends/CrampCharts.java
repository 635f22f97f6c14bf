package app.legato.ui.trends;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Side;
import app.legato.text.Texts;
import app.legato.text.Worded;
import app.legato.trend.ClockPattern;
import app.legato.trend.Comparison;
import app.legato.trend.Spread;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the cramps of the period were like. Each is null where there is nothing to draw. */
record CrampCharts(Texts texts, Known known) {
    private static final int DAY_HOURS = 24;
    /** An evening's hours come before a morning's. */
    private static final int NOON = 12;

    @Nullable Chart hours() {
        Map<Integer, Integer> hours = known.counts().hours();
        if (hours.isEmpty()) {
            return null;
        }
        List<Integer> order = IntStream.range(NOON, NOON + DAY_HOURS)
                .mapToObj(hour -> hour % DAY_HOURS)
                .toList();
        List<Integer> at = order.stream().filter(hours::containsKey).toList();
        List<Integer> shown = order.subList(order.indexOf(at.getFirst()), order.indexOf(at.getLast()) + 1);
        boolean enough = known.strip().cramps() >= Comparison.CRAMPS_IN_ALL;
        int peak = peak(shown);
        List<Column> columns = shown.stream()
                .map(hour -> column(hour, enough && (hour == peak || hour == (peak + 1) % DAY_HOURS)))
                .toList();
        return new Chart(texts.get("trends.hours-title"), enough ? mostIn(peak) : tooFew(), columns);
    }

    private String mostIn(int peak) {
        return texts.get(
                "trends.hours",
                texts.time(LocalTime.of(peak, 0)),
                texts.time(LocalTime.of(peak, 0).plusHours(ClockPattern.PEAK_HOURS)),
                within(peak),
                known.strip().cramps());
    }

    /** Two hours that stand out among a handful of cramps say nothing: counts only, below as many as a comparison needs (evidence brief, section 5). */
    private String tooFew() {
        return texts.get("trends.hours-few", known.strip().cramps(), Comparison.CRAMPS_IN_ALL);
    }

    private Column column(int hour, boolean peak) {
        int count = known.counts().hours().getOrDefault(hour, 0);
        LocalTime begin = LocalTime.of(hour, 0);
        String words = texts.get("trends.read-hour", texts.time(begin), texts.time(begin.plusHours(1)), count);
        return bar(peak ? Column.Kind.CRAMP : Column.Kind.THIN, count, texts.hour(begin), words);
    }

    /** The earliest of the fullest two hours, as {@link ClockPattern} has it. */
    private int peak(List<Integer> hours) {
        return hours.stream()
                .max(Comparator.comparingInt(this::within)
                        .thenComparing(Comparator.comparingInt(hours::indexOf).reversed()))
                .orElseThrow();
    }

    private int within(int hour) {
        Map<Integer, Integer> hours = known.counts().hours();
        return hours.getOrDefault(hour, 0) + hours.getOrDefault((hour + 1) % DAY_HOURS, 0);
    }

    @Nullable Chart severity() {
        Map<Integer, Integer> severities = known.counts().severities();
        Spread spread = Spread.of(severities.entrySet().stream()
                        .flatMapToInt(entry -> IntStream.generate(entry::getKey).limit(entry.getValue()))
                        .asDoubleStream())
                .orElse(null);
        if (spread == null) {
            return null;
        }
        List<Column> columns = IntStream.rangeClosed(0, Rating.MAX)
                .mapToObj(value -> rated(value, severities.getOrDefault(value, 0)))
                .toList();
        String sentence = texts.get(
                "trends.severity",
                texts.number(spread.median(), 1),
                spread.least(),
                spread.most(),
                spread.count(),
                known.strip().cramps());
        return new Chart(texts.get("trends.severity-title"), sentence, columns);
    }

    private Column rated(int value, int count) {
        return bar(Column.Kind.CRAMP, count, texts.number(value, 0), texts.get("trends.read-severity", value, count));
    }

    private Column bar(Column.Kind kind, int count, String below, String words) {
        Reading reading = new Reading(words);
        return count == 0
                ? new Column(Column.Kind.BLANK, 0, below, "", reading)
                : new Column(kind, count, below, texts.number(count, 0), reading);
    }

    Pictures.@Nullable Legs legs() {
        Map<Leg, Map<Muscle, Integer>> counts = new EnumMap<>(Leg.class);
        Map<Muscle, Integer> muscles = new EnumMap<>(Muscle.class);
        Map<Side, Integer> sides = new EnumMap<>(Side.class);
        known.counts().spots().forEach((spot, count) -> {
            Side side = spot.side();
            Muscle muscle = spot.muscle();
            if (muscle != null) {
                muscles.merge(muscle, count, Integer::sum);
            }
            if (side != null) {
                sides.merge(side, count, Integer::sum);
            }
            if (side != null && muscle != null) {
                for (Leg leg : Leg.values()) {
                    if (side.includes(leg)) {
                        counts.computeIfAbsent(leg, _ -> new EnumMap<>(Muscle.class))
                                .merge(muscle, count, Integer::sum);
                    }
                }
            }
        });
        if (muscles.isEmpty() && sides.isEmpty()) {
            return null;
        }
        return new Pictures.Legs(
                Sentences.joined(listed("trends.muscles", muscles), listed("trends.sides", sides)), counts);
    }

    /** "Where: calf 26, sole and toes 4." The most frequent first. */
    private <T extends Enum<T> & Worded> String listed(String key, Map<T, Integer> counts) {
        if (counts.isEmpty()) {
            return "";
        }
        List<Map.Entry<T, Integer>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<T, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return texts.get(
                key,
                entries.stream()
                        .map(entry -> texts.get("trends.counted", texts.of(entry.getKey()), entry.getValue()))
                        .collect(Collectors.joining(", ")));
    }
}
