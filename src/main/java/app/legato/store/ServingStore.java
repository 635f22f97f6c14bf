package app.legato.store;

import app.legato.drink.DrinkKind;
import app.legato.drink.Pour;
import app.legato.drink.Serving;
import app.legato.drink.ServingName;
import app.legato.drink.Servings;
import app.legato.drink.Vessel;
import app.legato.drink.VolumeUnit;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person's one-tap amounts, and the last one that was typed instead. On the store's thread only. */
public final class ServingStore {
    private final Sql sql;

    ServingStore(Sql sql) {
        this.sql = sql;
    }

    /** The person's list in their order; until it is changed the usual one, in round amounts of {@code unit}. */
    public Servings read(VolumeUnit unit) {
        return own().orElseGet(() -> Servings.usual(unit));
    }

    /** The person's list in their order; empty when they never changed the usual one. */
    public Optional<Servings> own() {
        List<Serving> own = sql.list("SELECT * FROM serving ORDER BY position", ServingStore::readServing);
        return own.isEmpty() ? Optional.empty() : Optional.of(new Servings(own));
    }

    /** Stores the whole list in place of the one before. On disk when this returns. */
    public void put(Servings servings) {
        sql.transaction(() -> {
            sql.run("DELETE FROM serving");
            for (int position = 0; position < servings.all().size(); position++) {
                Serving serving = servings.all().get(position);
                sql.run(
                        "INSERT INTO serving (position, id, vessel, name, millilitres, kind) VALUES (?, ?, ?, ?, ?, ?)",
                        position,
                        serving.id(),
                        serving.name() instanceof ServingName.Usual usual ? usual.vessel() : null,
                        serving.name() instanceof ServingName.Own own ? own.words() : null,
                        serving.pour().millilitres(),
                        serving.pour().kind());
            }
        });
    }

    /** What was typed last rather than tapped; empty when nothing was. */
    public Optional<Pour> typedLast() {
        return sql.first("SELECT * FROM typed_amount WHERE id = 1", ServingStore::readPour);
    }

    /** Remembers what was typed, in place of what was typed before. On disk when this returns. */
    public void typed(Pour pour) {
        sql.run(
                "INSERT OR REPLACE INTO typed_amount (id, millilitres, kind) VALUES (1, ?, ?)",
                pour.millilitres(),
                pour.kind());
    }

    private static Serving readServing(Row row) throws SQLException {
        @Nullable String name = row.textOrNull("name");
        return new Serving(
                row.id("id"),
                name == null ? new ServingName.Usual(row.constant("vessel", Vessel.class)) : new ServingName.Own(name),
                readPour(row));
    }

    private static Pour readPour(Row row) throws SQLException {
        return new Pour(row.number("millilitres"), row.constant("kind", DrinkKind.class));
    }
}
