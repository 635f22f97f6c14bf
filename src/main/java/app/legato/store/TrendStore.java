package app.legato.store;

import app.legato.body.Muscle;
import app.legato.cramp.Side;
import app.legato.cramp.Spot;
import app.legato.diary.Counts;
import app.legato.night.Night;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of what was logged, made by the data base, so that twenty years come as a few thousand small rows. On the store's thread only. */
public final class TrendStore {
    private final Sql sql;

    TrendStore(Sql sql) {
        this.sql = sql;
    }

    /** What was logged from {@code from} to {@code to}, both included. Costs what these nights hold, however long the history. */
    public Counts between(Night from, Night to) {
        return new Counts(
                from,
                to,
                counted(
                        "SELECT night, count(*) AS times FROM cramp WHERE night BETWEEN ? AND ? GROUP BY night",
                        row -> row.night("night"),
                        from,
                        to),
                new HashSet<>(sql.list(
                        "SELECT night FROM night WHERE night BETWEEN ? AND ? AND said_none = 1",
                        row -> row.night("night"),
                        from,
                        to)),
                counted("""
                        SELECT severity, count(*) AS times FROM cramp
                          WHERE night BETWEEN ? AND ? AND severity IS NOT NULL GROUP BY severity""", row -> row.number("severity"), from, to),
                counted("""
                        SELECT (start_ms / 1000 + start_offset + 86400) / 3600 % 24 AS hour, count(*) AS times FROM cramp
                          WHERE night BETWEEN ? AND ? GROUP BY hour""", row -> row.number("hour"), from, to),
                counted(
                        "SELECT side, muscle, count(*) AS times FROM cramp WHERE night BETWEEN ? AND ? GROUP BY side, muscle",
                        row -> new Spot(
                                row.constantOrNull("side", Side.class), row.constantOrNull("muscle", Muscle.class)),
                        from,
                        to),
                counted(
                        "SELECT day, sum(millilitres) AS times FROM drink WHERE day BETWEEN ? AND ? GROUP BY day",
                        row -> row.date("day"),
                        from,
                        to),
                new HashSet<>(sql.list("""
                        SELECT DISTINCT night FROM session WHERE night BETWEEN ? AND ?
                          AND EXISTS (SELECT 1 FROM session_step WHERE session_step.session = session.id AND held_seconds > 0)""", row -> row.night("night"), from, to)));
    }

    private <K> Map<K, Integer> counted(String query, Sql.RowReader<K> key, @Nullable Object... values) {
        Map<K, Integer> counts = new HashMap<>();
        sql.list(query, row -> Map.entry(key.read(row), row.number("times")), values)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
