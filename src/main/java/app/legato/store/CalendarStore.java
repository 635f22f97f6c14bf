package app.legato.store;

import app.legato.cramp.Cramp;
import app.legato.diary.Glance;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Nights at a glance: what a month or a list of nights shows, and nothing else of them. On the store's thread only. */
public final class CalendarStore {
    private static final List<String> FIRSTS = List.of(
            "SELECT min(night) AS night FROM night",
            "SELECT min(night) AS night FROM cramp",
            "SELECT min(night) AS night FROM session",
            "SELECT min(night) AS night FROM routine_tick");

    private final Sql sql;
    private final NightStore nights;
    private final CrampStore cramps;

    CalendarStore(Sql sql, NightStore nights, CrampStore cramps) {
        this.sql = sql;
        this.nights = nights;
        this.cramps = cramps;
    }

    /** Every night from {@code from} to {@code to}, both included, recorded or not, in order. Costs what these nights hold. */
    public List<Glance> between(Night from, Night to) {
        Map<Night, NightEntry> said =
                nights.between(from, to).stream().collect(Collectors.toMap(NightEntry::night, Function.identity()));
        Map<Night, List<Cramp>> cramped =
                cramps.between(from, to).stream().collect(Collectors.groupingBy(Cramp::night));
        Set<Night> stretched = stretched(from, to);
        Map<Night, Integer> ticked = ticked(from, to);
        return LongStream.rangeClosed(0, from.until(to))
                .mapToObj(from::plus)
                .map(night -> new Glance(
                        said.getOrDefault(night, NightEntry.blank(night)),
                        cramped.getOrDefault(night, List.of()),
                        stretched.contains(night),
                        ticked.getOrDefault(night, 0)))
                .toList();
    }

    /** The earliest night of which anything is in the diary; empty in a new one. */
    public Optional<Night> first() {
        return FIRSTS.stream()
                .flatMap(query -> sql.list(query, row -> Optional.ofNullable(row.dateOrNull("night"))).stream())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(Night::new);
    }

    private Set<Night> stretched(Night from, Night to) {
        return new HashSet<>(sql.list("""
                SELECT DISTINCT night FROM session WHERE night BETWEEN ? AND ?
                  AND EXISTS (SELECT 1 FROM session_step WHERE session_step.session = session.id AND held_seconds > 0)""", row -> row.night("night"), from, to));
    }

    private Map<Night, Integer> ticked(Night from, Night to) {
        record Ticked(Night night, int steps) {}
        return sql
                .list(
                        "SELECT night, count(*) AS steps FROM routine_tick WHERE night BETWEEN ? AND ? GROUP BY night",
                        row -> new Ticked(row.night("night"), row.number("steps")),
                        from,
                        to)
                .stream()
                .collect(Collectors.toMap(Ticked::night, Ticked::steps));
    }
}
