package app.legato.store;

import app.legato.diary.DrawnTrial;
import app.legato.night.Night;
import app.legato.trend.OwnTrial;
import app.legato.trend.Strip;
import app.legato.trend.Trial;
import app.legato.trend.TrialResult;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The person's own trials, the newest of which may be under way; the older ones stay to be read. On the store's thread only. */
public final class TrialStore {
    private static final char WITH = '1';
    private static final char WITHOUT = '0';

    private final Sql sql;
    private final TrendStore trends;

    TrialStore(Sql sql, TrendStore trends) {
        this.sql = sql;
        this.trends = trends;
    }

    /** Stores a trial, in place of what was stored of it before. On disk when this returns. */
    public void put(Trial trial) {
        sql.run(
                """
                INSERT INTO own_trial (id, tried, first_night, weeks, stopped) VALUES (?, ?, ?, ?, ?)
                  ON CONFLICT (id) DO UPDATE SET
                    tried = excluded.tried, first_night = excluded.first_night, weeks = excluded.weeks, stopped = excluded.stopped""",
                trial.id(),
                trial.tried(),
                trial.plan().first(),
                drawn(trial.plan()),
                trial.plan().stopped());
    }

    /** As {@link #put(Trial)}, of a trial that comes from another computer. */
    void put(DrawnTrial drawn) {
        put(new Trial(drawn.id(), drawn.tried(), new OwnTrial(drawn.first(), weeks(drawn.weeks()), drawn.stopped())));
    }

    /** Every trial as it was drawn. */
    List<DrawnTrial> drawn() {
        return all().stream()
                .map(trial -> new DrawnTrial(
                        trial.id(),
                        trial.tried(),
                        trial.plan().first(),
                        drawn(trial.plan()),
                        trial.plan().stopped()))
                .toList();
    }

    /** Takes a trial out. On disk when this returns. */
    public void delete(UUID id) {
        sql.run("DELETE FROM own_trial WHERE id = ?", id);
    }

    /** The trial whose first night is the last one; empty when there never was one. */
    public Optional<Trial> newest() {
        return latest(1).stream().findFirst();
    }

    /** The trials that began last, by their first nights and not by when they came here, the newest first, each as it stands on {@code tonight}. Costs what their nights hold. */
    public List<TrialResult> latest(int most, Night tonight) {
        return latest(most).stream().map(trial -> asOf(trial, tonight)).toList();
    }

    /**
     * The newest trial with a night from {@code from} to {@code to} that was over on the evening after these, or else the one under way, as it
     * stood on that evening: a result is not hidden by a trial that has none yet.
     */
    public Optional<TrialResult> within(Night from, Night to) {
        return all().stream()
                .filter(trial ->
                        !trial.plan().first().isAfter(to) && !trial.end().isBefore(from))
                .min(Comparator.comparing(trial -> trial.isUnderWay(to.next()))) // the first of equals
                .map(trial -> asOf(trial, to.next()));
    }

    private TrialResult asOf(Trial trial, Night tonight) {
        OwnTrial plan = trial.plan();
        Strip strip = Strip.of(trends.between(plan.first(), plan.last()));
        return new TrialResult(trial, plan.outcome(strip, tonight));
    }

    private List<Trial> all() {
        return sql.list("SELECT * FROM own_trial ORDER BY first_night DESC, id DESC", TrialStore::read);
    }

    private List<Trial> latest(int most) {
        return sql.list("SELECT * FROM own_trial ORDER BY first_night DESC, id DESC LIMIT ?", TrialStore::read, most);
    }

    private static Trial read(Row row) throws SQLException {
        String stopped = row.textOrNull("stopped");
        return new Trial(
                row.id("id"),
                row.textOrNull("tried"),
                new OwnTrial(
                        row.night("first_night"),
                        weeks(row.text("weeks")),
                        stopped == null ? null : row.night("stopped")));
    }

    private static String drawn(OwnTrial plan) {
        return plan.weeks().stream()
                .map(with -> String.valueOf(with ? WITH : WITHOUT))
                .collect(Collectors.joining());
    }

    private static List<Boolean> weeks(String drawn) {
        return drawn.chars().mapToObj(week -> week == WITH).toList();
    }
}
