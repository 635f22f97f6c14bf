package app.legato.store;

import app.legato.night.Night;
import app.legato.routine.RoutineStep;
import java.util.Set;

/** Which steps of the routine were ticked, night by night. On the store's thread only. */
public final class RoutineStore {
    private final Sql sql;

    RoutineStore(Sql sql) {
        this.sql = sql;
    }

    /** Ticks or unticks a step. On disk when this returns. */
    public void put(Night night, RoutineStep step, boolean done) {
        if (done) {
            sql.run("INSERT OR IGNORE INTO routine_tick (night, step) VALUES (?, ?)", night, step);
        } else {
            sql.run("DELETE FROM routine_tick WHERE night = ? AND step = ?", night, step);
        }
    }

    public Set<RoutineStep> doneOn(Night night) {
        return Set.copyOf(sql.list(
                "SELECT step FROM routine_tick WHERE night = ?",
                row -> row.constant("step", RoutineStep.class),
                night));
    }
}
