package app.legato.store;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
            factors.said()
                    .forEach((factor, value) -> sql.run(
                            "INSERT INTO day_factor (day, factor, value) VALUES (?, ?, ?)",
                            factors.day(),
                            factor,
                            value));
        });
    }

    /** What was said about a day; nothing, when nothing was. */
    public DayFactors of(LocalDate day) {
        return between(day, day).stream().findFirst().orElseGet(() -> DayFactors.unsaid(day));
    }

    /** The days about which something was said, from {@code from} to {@code to}, both included. */
    public List<DayFactors> between(LocalDate from, LocalDate to) {
        record Said(LocalDate day, DayFactor factor, int value) {
            Said {
                if (!factor.scale().has(value)) {
                    throw new IllegalArgumentException("no such answer");
                }
            }
        }
        Map<LocalDate, Map<DayFactor, Integer>> byDay = sql
                .list(
                        "SELECT * FROM day_factor WHERE day BETWEEN ? AND ?",
                        row -> new Said(row.date("day"), row.constant("factor", DayFactor.class), row.number("value")),
                        from,
                        to)
                .stream()
                .collect(Collectors.groupingBy(Said::day, TreeMap::new, Collectors.toMap(Said::factor, Said::value)));
        return byDay.entrySet().stream()
                .map(day -> new DayFactors(day.getKey(), day.getValue()))
                .toList();
    }
}
