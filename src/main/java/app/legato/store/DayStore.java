package app.legato.store;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The day factors. On the store's thread only. */
public final class DayStore {
    private final Sql sql;

    DayStore(Sql sql) {
        this.sql = sql;
    }

    /** Stores what was said about a day, in place of what was said before. On disk when this returns. */
    public void put(DayFactors factors) {
        sql.transaction(() -> {
            sql.run("DELETE FROM day_factor WHERE day = ?", factors.day());
            for (DayFactor factor : factors.said()) {
                sql.run("INSERT INTO day_factor (day, factor) VALUES (?, ?)", factors.day(), factor);
            }
        });
    }

    /** The days about which something was said, from {@code from} to {@code to}, both included. */
    public List<DayFactors> between(LocalDate from, LocalDate to) {
        record Said(LocalDate day, DayFactor factor) {}
        Map<LocalDate, Set<DayFactor>> byDay = sql
                .list(
                        "SELECT * FROM day_factor WHERE day BETWEEN ? AND ?",
                        row -> new Said(row.date("day"), row.constant("factor", DayFactor.class)),
                        from,
                        to)
                .stream()
                .collect(Collectors.groupingBy(
                        Said::day, TreeMap::new, Collectors.mapping(Said::factor, Collectors.toSet())));
        return byDay.entrySet().stream()
                .map(day -> new DayFactors(day.getKey(), day.getValue()))
                .toList();
    }
}
