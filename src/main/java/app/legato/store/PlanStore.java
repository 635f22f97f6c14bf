package app.legato.store;

import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.stretch.PlanNumber;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plans of the person's own, in the order they gave them. A stretch that this Legato does not know stays in its row through every change
 * of the plan around it. On the store's thread only.
 */
public final class PlanStore {
    private final Sql sql;

    PlanStore(Sql sql) {
        this.sql = sql;
    }

    /** A stretch of a plan as it is written, before anything is believed. */
    private record Line(String plan, String id, String stretch, int easeIn, int hold, int letGo, int repeats) {
        static Line read(Row row) throws SQLException {
            return new Line(
                    row.text("plan"),
                    row.text("id"),
                    row.text("stretch"),
                    row.number("ease_in"),
                    row.number("hold"),
                    row.number("let_go"),
                    row.number("repeats"));
        }

        StoredPlan.@Nullable Fault fault() {
            Map<PlanNumber, Integer> numbers = Map.of(
                    PlanNumber.EASE_IN, easeIn,
                    PlanNumber.HOLD, hold,
                    PlanNumber.LET_GO, letGo,
                    PlanNumber.REPEATS, repeats);
            for (PlanNumber number : PlanNumber.values()) {
                Integer value = numbers.get(number);
                if (value != null && !number.allows(value)) {
                    return new StoredPlan.Fault.OutOfRange(stretch, number, value);
                }
            }
            return null;
        }
    }

    /** Every plan, in order. */
    public List<StoredPlan> all() {
        Map<String, List<Line>> lines =
                sql.list("SELECT * FROM plan_stretch ORDER BY plan, position", Line::read).stream()
                        .collect(Collectors.groupingBy(Line::plan));
        return sql.list(
                "SELECT * FROM plan ORDER BY position, id",
                row -> read(row, lines.getOrDefault(row.text("id"), List.of())));
    }

    /** The plan with this id; empty when it is not there. */
    public Optional<StoredPlan> find(UUID id) {
        List<Line> lines = sql.list("SELECT * FROM plan_stretch WHERE plan = ? ORDER BY position", Line::read, id);
        return sql.first("SELECT * FROM plan WHERE id = ?", row -> read(row, lines), id);
    }

    /** Stores a new plan after all others, or a changed one at its place. On disk when this returns. */
    public void put(OwnPlan plan) {
        sql.transaction(() -> {
            sql.run("""
                    INSERT INTO plan (id, position, name, get_ready) VALUES (?, (SELECT coalesce(max(position) + 1, 0) FROM plan), ?, ?)
                      ON CONFLICT (id) DO UPDATE SET name = excluded.name, get_ready = excluded.get_ready""", plan.id(), plan.name(), plan.getReady());
            sql.run("DELETE FROM plan_stretch WHERE plan = ?", plan.id());
            for (int position = 0; position < plan.stretches().size(); position++) {
                putStretch(plan.id(), position, plan.stretches().get(position));
            }
        });
    }

    /** Stores a plan at {@code position} among all, counted from 0, or at the end when there are fewer: a deleted plan comes back. */
    public void put(OwnPlan plan, int position) {
        sql.transaction(() -> {
            put(plan);
            place(plan.id(), position);
        });
    }

    /** Moves a plan so many places down, or up when negative, never beyond either end. On disk when this returns. */
    public void move(UUID plan, int by) {
        sql.transaction(() -> {
            int position = ids().indexOf(plan.toString());
            if (position >= 0) {
                place(plan, position + by);
            }
        });
    }

    /** Deletes a plan; the sessions that ran it stay as they are. */
    public void delete(UUID plan) {
        sql.transaction(() -> {
            sql.run("DELETE FROM plan WHERE id = ?", plan);
            number(ids());
        });
    }

    /** As {@link #put(OwnPlan)}, at exactly this position: plans from two computers may share one until their order is changed here. */
    void putAt(int position, OwnPlan plan) {
        sql.transaction(() -> {
            put(plan);
            sql.run("UPDATE plan SET position = ? WHERE id = ?", position, plan.id());
        });
    }

    /** The position of each plan, by its id as written. */
    Map<String, Integer> positions() {
        record Placed(String id, int position) {}
        return sql
                .list("SELECT id, position FROM plan", row -> new Placed(row.text("id"), row.number("position")))
                .stream()
                .collect(Collectors.toMap(Placed::id, Placed::position));
    }

    private void place(UUID plan, int position) {
        List<String> ids = new ArrayList<>(ids());
        ids.remove(plan.toString());
        ids.add(Math.clamp(position, 0, ids.size()), plan.toString());
        number(ids);
    }

    /** Their ids as written, also of those that cannot be read, in order. */
    private List<String> ids() {
        return sql.list("SELECT id FROM plan ORDER BY position, id", row -> row.text("id"));
    }

    private void number(List<String> ids) {
        for (int position = 0; position < ids.size(); position++) {
            sql.run("UPDATE plan SET position = ? WHERE id = ?", position, ids.get(position));
        }
    }

    private void putStretch(UUID plan, int position, OwnStretch stretch) {
        sql.run(
                """
                INSERT INTO plan_stretch (plan, position, id, stretch, ease_in, hold, let_go, repeats)
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                plan,
                position,
                stretch.id(),
                stretch.stretch(),
                stretch.easeIn(),
                stretch.hold(),
                stretch.letGo(),
                stretch.repeats());
    }

    private static StoredPlan read(Row row, List<Line> lines) throws SQLException {
        String id = row.text("id");
        String name = row.text("name");
        int getReady = row.number("get_ready");
        StoredPlan.Fault fault = fault(getReady, lines);
        if (fault != null) {
            return new StoredPlan.Unreadable(id, name, fault);
        }
        try {
            List<OwnStretch> stretches = lines.stream()
                    .map(line -> new OwnStretch(
                            idAsWritten(line.id()),
                            line.stretch(),
                            line.easeIn(),
                            line.hold(),
                            line.letGo(),
                            line.repeats()))
                    .toList();
            return new StoredPlan.Read(new OwnPlan(idAsWritten(id), name, getReady, stretches));
        } catch (IllegalArgumentException written) {
            return new StoredPlan.Unreadable(id, name, new StoredPlan.Fault.Naming());
        }
    }

    /** Another spelling of an id would not find its row again. */
    private static UUID idAsWritten(String words) {
        UUID id = UUID.fromString(words);
        if (!id.toString().equals(words)) {
            throw new IllegalArgumentException("not an id as Legato writes it");
        }
        return id;
    }

    private static StoredPlan.@Nullable Fault fault(int getReady, List<Line> lines) {
        if (!PlanNumber.GET_READY.allows(getReady)) {
            return new StoredPlan.Fault.OutOfRange("", PlanNumber.GET_READY, getReady);
        }
        if (lines.size() > OwnPlan.MOST_STRETCHES) {
            return new StoredPlan.Fault.Length(lines.size());
        }
        for (Line line : lines) {
            StoredPlan.Fault fault = line.fault();
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }
}
