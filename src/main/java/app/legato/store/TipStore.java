package app.legato.store;

import app.legato.night.Moment;
import app.legato.night.Night;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which tips were shown when and which the person wishes not to see; which red flags they told of, and which were seen to. On the store's thread only. */
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
     * @param asked whether the person had asked for more than the one tip of the night
     */
    public record Shown(Night night, String tip, int strength, boolean asked) {}

    /**
     * A red flag that was said to be seen to or gone.
     *
     * @param night up to which its evidence was seen to
     * @param at when that was said; null in diaries from before that was kept
     */
    public record Settled(
            String flag, Night night, @Nullable Moment at) {}

    /** Notes that a tip was shown; shown again that night, its strength is the last one. On disk when this returns. */
    public void shown(Shown shown) {
        sql.run(
                "INSERT OR REPLACE INTO tip_shown (night, tip, strength, asked) VALUES (?, ?, ?, ?)",
                shown.night(),
                shown.tip(),
                shown.strength(),
                shown.asked());
    }

    /** What was shown on {@code from} and later, in order of the nights. */
    public List<Shown> shownSince(Night from) {
        return sql.list(
                "SELECT * FROM tip_shown WHERE night >= ? ORDER BY night, tip",
                row -> new Shown(row.night("night"), row.text("tip"), row.number("strength"), row.truth("asked")),
                from);
    }

    /** Notes that the person wishes not to see a tip, since {@code night}. On disk when this returns. */
    public void leaveOut(String tip, Night night) {
        sql.run("INSERT OR REPLACE INTO tip_not_for_me (tip, night) VALUES (?, ?)", tip, night);
    }

    /** Takes that back. On disk when this returns. */
    public void takeIn(String tip) {
        sql.run("DELETE FROM tip_not_for_me WHERE tip = ?", tip);
    }

    /** The tips that the person wishes not to see. */
    public Set<String> leftOut() {
        return Set.copyOf(sql.list("SELECT tip FROM tip_not_for_me", row -> row.text("tip")));
    }

    /** The same, each with the night since when. */
    public Map<String, Night> leftOutSince() {
        record LeftOut(String tip, Night night) {}
        return sql
                .list("SELECT * FROM tip_not_for_me", row -> new LeftOut(row.text("tip"), row.night("night")))
                .stream()
                .collect(Collectors.toMap(LeftOut::tip, LeftOut::night, (first, _) -> first, TreeMap::new));
    }

    /**
     * Notes that the person said yes to a red flag on {@code night}. It is newer than what was settled of it before, which is kept: taken back, it holds again.
     * On disk when this returns.
     */
    public void say(String flag, Night night) {
        raise(flag, Arose.SAID, night);
    }

    /** Takes a yes back. On disk when this returns. */
    public void unsay(String flag) {
        takeBack(flag, Arose.SAID);
    }

    /** Notes that an entry of {@code night} raised a red flag as it was made, which is newer than what was settled before. On disk when this returns. */
    public void enter(String flag, Night night) {
        raise(flag, Arose.ENTERED, night);
    }

    /** Takes that back. On disk when this returns. */
    public void unenter(String flag) {
        takeBack(flag, Arose.ENTERED);
    }

    /** The red flags that the person said yes to and that were not settled since, each with the night of that. */
    public Map<String, Night> said() {
        return raised(Arose.SAID);
    }

    /** The red flags that entries raised as they were made and that were not settled since, each with the night of the last one. */
    public Map<String, Night> entered() {
        return raised(Arose.ENTERED);
    }

    /** By whom a red flag was raised: neither takes the other back. */
    private enum Arose {
        SAID,
        ENTERED
    }

    private void raise(String flag, Arose arose, Night night) {
        sql.run("INSERT OR REPLACE INTO sign_said (flag, arose, night) VALUES (?, ?, ?)", flag, arose, night);
    }

    private void takeBack(String flag, Arose arose) {
        sql.run("DELETE FROM sign_said WHERE flag = ? AND arose = ?", flag, arose);
    }

    private Map<String, Night> raised(Arose arose) {
        record Raised(String flag, Night night) {}
        return sql
                .list(
                        "SELECT * FROM sign_said WHERE arose = ?",
                        row -> new Raised(row.text("flag"), row.night("night")),
                        arose)
                .stream()
                .collect(Collectors.toMap(Raised::flag, Raised::night, (first, _) -> first, TreeMap::new));
    }

    /** Notes that the person had a red flag seen to, or that it is gone; what raised it is taken back. On disk when this returns. */
    public void settle(Settled settled) {
        sql.transaction(() -> {
            unsay(settled.flag());
            unenter(settled.flag());
            sql.run(
                    "INSERT OR REPLACE INTO flag_settled (flag, night, at_ms, at_zone, at_offset) VALUES (?, ?, ?, ?, ?)",
                    settled.flag(),
                    settled.night(),
                    Sql.orEmpty(settled.at()));
        });
    }

    /** Forgets that a red flag was seen to: it was raised anew. On disk when this returns. */
    public void unsettled(String flag) {
        sql.run("DELETE FROM flag_settled WHERE flag = ?", flag);
    }

    /** What was last said to be seen to of each red flag; a flag that is missing never was. */
    public List<Settled> settled() {
        return sql.list(
                "SELECT * FROM flag_settled ORDER BY flag",
                row -> new Settled(row.text("flag"), row.night("night"), row.momentOrNull("at")));
    }
}
