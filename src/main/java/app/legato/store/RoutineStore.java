package app.legato.store;

import app.legato.night.Night;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.RoutineStep;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.routine.Wording;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routine, and what was ticked of it night by night. On the store's thread only. */
public final class RoutineStore {
    private final Sql sql;

    RoutineStore(Sql sql) {
        this.sql = sql;
    }

    /** The routine in the person's order, with every habit in it; the usual one until it is changed. */
    public Routine read() {
        return new Routine(
                        sql.list("SELECT id, words, is_on FROM routine_step ORDER BY position", RoutineStore::readStep))
                .completed();
    }

    /** Stores the whole routine in place of the one before. On disk when this returns. */
    public void put(Routine routine) {
        sql.transaction(() -> {
            sql.run("DELETE FROM routine_step");
            for (int position = 0; position < routine.steps().size(); position++) {
                RoutineStep step = routine.steps().get(position);
                sql.run(
                        "INSERT INTO routine_step (position, id, words, is_on) VALUES (?, ?, ?, ?)",
                        position,
                        step.id(),
                        step instanceof RoutineStep.Own own ? own.words().words() : null,
                        step.isOn());
            }
        });
    }

    /** Notes that a step was done, in the words of the tick. On disk when this returns. */
    public void tick(Tick tick) {
        sql.run(
                "INSERT OR REPLACE INTO routine_tick (night, step, wording, own_words) VALUES (?, ?, ?, ?)",
                tick.night(),
                tick.step(),
                tick.words() instanceof StepWords.Brought brought ? brought.wording() : null,
                tick.words() instanceof StepWords.Own own ? own.words() : null);
    }

    /** Takes a tick back: the step is then not noted. */
    public void untick(Night night, String step) {
        sql.run("DELETE FROM routine_tick WHERE night = ? AND step = ?", night, step);
    }

    /** What was ticked in the nights from {@code from} to {@code to}, both included, by night. */
    public List<Tick> between(Night from, Night to) {
        return sql.list(
                "SELECT * FROM routine_tick WHERE night BETWEEN ? AND ? ORDER BY night, step",
                row -> new Tick(row.night("night"), row.text("step"), readWords(row)),
                from,
                to);
    }

    private static RoutineStep readStep(Row row) throws SQLException {
        @Nullable String words = row.textOrNull("words");
        boolean on = row.truth("is_on");
        return words == null
                ? new RoutineStep.Brought(row.constant("id", Habit.class), on)
                : new RoutineStep.Own(row.id("id"), new StepWords.Own(words), on);
    }

    private static StepWords readWords(Row row) throws SQLException {
        @Nullable String own = row.textOrNull("own_words");
        return own == null ? new StepWords.Brought(row.constant("wording", Wording.class)) : new StepWords.Own(own);
    }
}
