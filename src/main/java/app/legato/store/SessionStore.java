package app.legato.store;

import app.legato.body.Leg;
import app.legato.night.Night;
import app.legato.routine.SixWeeks;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stretch sessions, stored hold by hold. On the store's thread only. */
public final class SessionStore {
    private final Sql sql;

    SessionStore(Sql sql) {
        this.sql = sql;
    }

    /** Stores a session with the holds it has so far, in place of what was stored of it before. On disk when this returns. */
    public void put(Session session) {
        sql.transaction(() -> {
            sql.run("DELETE FROM session WHERE id = ?", session.id());
            sql.run(
                    "INSERT INTO session (id, night, start_ms, start_zone, start_offset, plan, plan_name, holds_planned) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    session.id(),
                    session.night(),
                    session.start(),
                    session.plan(),
                    session.planName(),
                    session.holdsPlanned());
            for (int position = 0; position < session.steps().size(); position++) {
                putStep(session.id(), position, session.steps().get(position));
            }
        });
    }

    /** Takes a session out with its holds. On disk when this returns. */
    public void delete(UUID id) {
        sql.run("DELETE FROM session WHERE id = ?", id);
    }

    public Optional<Session> find(UUID id) {
        List<SessionStep> steps =
                sql.list("SELECT * FROM session_step WHERE session = ? ORDER BY position", SessionStore::readStep, id);
        return sql.first("SELECT * FROM session WHERE id = ?", row -> read(row, steps), id);
    }

    /** The sessions of the nights from {@code from} to {@code to}, both included, in order of their start. */
    public List<Session> between(Night from, Night to) {
        Map<UUID, List<SessionStep>> steps = steps(from, to);
        return sql.list(
                "SELECT * FROM session WHERE night BETWEEN ? AND ? ORDER BY night, start_ms",
                row -> read(row, steps.getOrDefault(row.id("id"), List.of())),
                from,
                to);
    }

    /**
     * For each of the first nights in which something was held, earliest first, whether one of its sessions was held to its end. It stops at
     * {@link SixWeeks#COUNTED} nights, so twenty years cost what seven weeks cost.
     */
    public List<Boolean> nightsWithSession() {
        return sql.list("""
                        SELECT max(holds_planned =
                            (SELECT count(*) FROM session_step WHERE session = s.id AND held_seconds = planned_seconds)) AS whole
                          FROM session s WHERE EXISTS (SELECT 1 FROM session_step WHERE session = s.id AND held_seconds > 0)
                          GROUP BY night ORDER BY night LIMIT ?""", row -> row.truth("whole"), SixWeeks.COUNTED);
    }

    private static Session read(Row row, List<SessionStep> steps) throws SQLException {
        return new Session(
                row.id("id"),
                row.night("night"),
                row.moment("start"),
                row.text("plan"),
                row.textOrNull("plan_name"),
                row.number("holds_planned"),
                steps);
    }

    private static SessionStep readStep(Row row) throws SQLException {
        return new SessionStep(
                row.text("stretch"),
                row.constant("leg", Leg.class),
                row.number("repeat"),
                row.number("planned_seconds"),
                row.number("held_seconds"));
    }

    private void putStep(UUID session, int position, SessionStep step) {
        sql.run(
                "INSERT INTO session_step (session, position, stretch, leg, repeat, planned_seconds, held_seconds) VALUES (?, ?, ?, ?, ?, ?, ?)",
                session,
                position,
                step.stretch(),
                step.leg(),
                step.repeat(),
                step.plannedSeconds(),
                step.heldSeconds());
    }

    /** The holds of all sessions of a period, session by session: one query for all, not one each. */
    private Map<UUID, List<SessionStep>> steps(Night from, Night to) {
        record Held(UUID session, SessionStep step) {}
        return sql.list("""
                        SELECT step.* FROM session JOIN session_step AS step ON step.session = session.id
                          WHERE session.night BETWEEN ? AND ? ORDER BY step.session, step.position""", row -> new Held(row.id("session"), readStep(row)), from, to).stream()
                .collect(Collectors.groupingBy(Held::session, Collectors.mapping(Held::step, Collectors.toList())));
    }
}
