package app.legato.store;

import app.legato.night.Night;
import app.legato.night.NightEntry;
import java.sql.SQLException;
import java.util.List;

/** What was said about whole nights. On the store's thread only. */
public final class NightStore {
    private final Sql sql;

    NightStore(Sql sql) {
        this.sql = sql;
    }

    /** Stores all fields of a night. On disk when this returns. */
    public void put(NightEntry entry) {
        sql.run(
                "INSERT OR REPLACE INTO night (night, said_none, sleep_disturbance, sore_next_day, notes) VALUES (?, ?, ?, ?, ?)",
                entry.night(),
                entry.saidNone(),
                entry.sleepDisturbance() == null
                        ? null
                        : entry.sleepDisturbance().value(),
                entry.soreNextDay(),
                entry.notes());
    }

    /** As {@link #put}; but a night of which nothing is said has no row: it is as if nobody had touched it. On disk when this returns. */
    public void keep(NightEntry entry) {
        if (entry.equals(NightEntry.blank(entry.night()))) {
            delete(entry.night());
        } else {
            put(entry);
        }
    }

    /**
     * Says that a night had no cramps, or takes that back, and leaves all else that is said of it. Nothing comes of saying so of a night
     * with a cramp, however long ago the person asked for it. On disk when this returns.
     */
    public void sayNone(Night night, boolean none) {
        NightEntry now = of(night);
        if (now.saidNone() != none && !(none && hasCramp(night))) {
            keep(now.withSaidNone(none));
        }
    }

    private boolean hasCramp(Night night) {
        return sql.first("SELECT id FROM cramp WHERE night = ? LIMIT 1", row -> row.id("id"), night)
                .isPresent();
    }

    /** Forgets what was said about a night; its cramps stay. */
    public void delete(Night night) {
        sql.run("DELETE FROM night WHERE night = ?", night);
    }

    /** What was said about a night; blank when nothing was. */
    public NightEntry of(Night night) {
        return sql.first("SELECT * FROM night WHERE night = ?", NightStore::read, night)
                .orElseGet(() -> NightEntry.blank(night));
    }

    /** The nights about which something was said, from {@code from} to {@code to}, both included. */
    public List<NightEntry> between(Night from, Night to) {
        return sql.list("SELECT * FROM night WHERE night BETWEEN ? AND ? ORDER BY night", NightStore::read, from, to);
    }

    private static NightEntry read(Row row) throws SQLException {
        return new NightEntry(
                row.night("night"),
                row.truth("said_none"),
                row.rating("sleep_disturbance"),
                row.truthOrNull("sore_next_day"),
                row.text("notes"));
    }
}
