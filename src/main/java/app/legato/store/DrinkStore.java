package app.legato.store;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drinks. On the store's thread only. */
public final class DrinkStore {
    private final Sql sql;

    DrinkStore(Sql sql) {
        this.sql = sql;
    }

    /** Stores a new drink, or all fields of a changed one. On disk when this returns. */
    public void put(Drink drink) {
        sql.run(
                "INSERT OR REPLACE INTO drink (id, day, at_ms, at_zone, at_offset, millilitres, kind) VALUES (?, ?, ?, ?, ?, ?, ?)",
                drink.id(),
                drink.day(),
                drink.at(),
                drink.millilitres(),
                drink.kind());
    }

    public void delete(UUID id) {
        sql.run("DELETE FROM drink WHERE id = ?", id);
    }

    public Optional<Drink> find(UUID id) {
        return sql.first("SELECT * FROM drink WHERE id = ?", DrinkStore::read, id);
    }

    /** The drinks of the days from {@code from} to {@code to}, both included, in order of time. */
    public List<Drink> between(LocalDate from, LocalDate to) {
        return sql.list(
                "SELECT * FROM drink WHERE day BETWEEN ? AND ? ORDER BY day, at_ms", DrinkStore::read, from, to);
    }

    /** The last drink by its time, not after {@code now}; empty when there is none. One step through an index, however long the history. */
    public Optional<Drink> last(Moment now) {
        return sql.first(
                "SELECT * FROM drink WHERE at_ms <= ? ORDER BY at_ms DESC LIMIT 1",
                DrinkStore::read,
                now.instant().toEpochMilli());
    }

    private static Drink read(Row row) throws SQLException {
        return new Drink(
                row.id("id"),
                row.date("day"),
                row.moment("at"),
                row.number("millilitres"),
                row.constant("kind", DrinkKind.class));
    }
}
