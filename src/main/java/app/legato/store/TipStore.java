package app.legato.store;

import app.legato.night.Night;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which tips were shown when, and which red flags the person says were seen to. On the store's thread only. */
public final class TipStore {
    private final Sql sql;

    TipStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A tip as it was shown.
     *
     * @param tip its id in the catalogue
     * @param strength how strongly it was called for then
     */
    public record Shown(Night night, String tip, int strength) {}

    /** Notes that a tip was shown on a night; shown again that night, its strength is the last one. On disk when this returns. */
    public void shown(Night night, String tip, int strength) {
        sql.run("INSERT OR REPLACE INTO tip_shown (night, tip, strength) VALUES (?, ?, ?)", night, tip, strength);
    }

    /** What was shown on {@code from} and later, in order of the nights. */
    public List<Shown> shownSince(Night from) {
        return sql.list(
                "SELECT * FROM tip_shown WHERE night >= ? ORDER BY night, tip",
                row -> new Shown(row.night("night"), row.text("tip"), row.number("strength")),
                from);
    }

    /** Notes that the person had a red flag seen to, on {@code night} at the latest. On disk when this returns. */
    public void settled(String flag, Night night) {
        sql.run("INSERT OR REPLACE INTO flag_settled (flag, night) VALUES (?, ?)", flag, night);
    }

    /** Forgets that a red flag was seen to: it was raised anew. On disk when this returns. */
    public void unsettled(String flag) {
        sql.run("DELETE FROM flag_settled WHERE flag = ?", flag);
    }

    /** The night on which each red flag was last said to be seen to; a flag that is missing never was. */
    public Map<String, Night> settled() {
        record Flag(String name, Night night) {}
        return sql.list("SELECT * FROM flag_settled", row -> new Flag(row.text("flag"), row.night("night"))).stream()
                .collect(Collectors.toMap(Flag::name, Flag::night, (first, second) -> second, TreeMap::new));
    }
}
