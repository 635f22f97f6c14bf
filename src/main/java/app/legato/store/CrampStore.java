package app.legato.store;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.night.Night;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The cramps. On the store's thread only. */
public final class CrampStore {
    private final Sql sql;

    CrampStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Stores a new cramp, or all fields of a changed one. A cramp replaces "none": that is not what the night says again when the cramp is
     * deleted. On disk when this returns.
     */
    public void put(Cramp cramp) {
        sql.transaction(() -> {
            write(cramp);
            sql.run("UPDATE night SET said_none = 0 WHERE night = ? AND said_none = 1", cramp.night());
        });
    }

    /** Stores a cramp and leaves what is said of its night as it is: for entries that come together with their nights. */
    void write(Cramp cramp) {
        sql.run(
                """
                INSERT OR REPLACE INTO cramp (id, night, start_ms, start_zone, start_offset, end_ms, end_zone, end_offset,
                  side, muscle, severity, eased_by, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                cramp.id(),
                cramp.night(),
                cramp.start(),
                Sql.orEmpty(cramp.end()),
                cramp.side(),
                cramp.muscle(),
                cramp.severity() == null ? null : cramp.severity().value(),
                cramp.easedBy().stream().map(Relief::name).collect(Collectors.joining(" ")),
                cramp.notes());
    }

    public void delete(UUID id) {
        sql.run("DELETE FROM cramp WHERE id = ?", id);
    }

    public Optional<Cramp> find(UUID id) {
        return sql.first("SELECT * FROM cramp WHERE id = ?", CrampStore::read, id);
    }

    /** The cramps of the nights from {@code from} to {@code to}, both included, in order of their start. */
    public List<Cramp> between(Night from, Night to) {
        return sql.list(
                "SELECT * FROM cramp WHERE night BETWEEN ? AND ? ORDER BY night, start_ms", CrampStore::read, from, to);
    }

    private static Cramp read(Row row) throws SQLException {
        return new Cramp(
                row.id("id"),
                row.night("night"),
                row.moment("start"),
                row.momentOrNull("end"),
                row.constantOrNull("side", Side.class),
                row.constantOrNull("muscle", Muscle.class),
                row.rating("severity"),
                reliefs(row.text("eased_by")),
                row.text("notes"));
    }

    private static Set<Relief> reliefs(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Relief::valueOf)
                .collect(Collectors.toSet());
    }
}
