package app.legato.store;

import app.legato.diary.Entries;
import app.legato.diary.WholeDiary;
import app.legato.night.Night;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The open diary: one store an aggregate, over one connection. What a store was asked to put is on disk when the call returns. On the
 * store's thread only.
 */
public final class Diary implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Sql sql;
    private final NightStore nights;
    private final CrampStore cramps;
    private final DrinkStore drinks;
    private final ServingStore servings;
    private final DayStore days;
    private final SessionStore sessions;
    private final PlanStore plans;
    private final RoutineStore routine;
    private final ProfileStore profile;
    private final TipStore tips;
    private final CalendarStore calendar;
    private final SearchStore search;
    private final TrendStore trends;
    private final TrialStore trials;
    private final Wholeness wholeness;

    Diary(Path file, Connection connection, @Nullable StoreProblem refusal) {
        this.file = file;
        this.connection = connection;
        sql = new Sql(file, connection, refusal);
        nights = new NightStore(sql);
        cramps = new CrampStore(sql);
        drinks = new DrinkStore(sql);
        servings = new ServingStore(sql);
        days = new DayStore(sql);
        sessions = new SessionStore(sql);
        plans = new PlanStore(sql);
        routine = new RoutineStore(sql);
        profile = new ProfileStore(sql);
        tips = new TipStore(sql);
        calendar = new CalendarStore(sql, nights, cramps);
        search = new SearchStore(sql, nights, cramps);
        trends = new TrendStore(sql);
        trials = new TrialStore(sql, trends);
        wholeness = new Wholeness(this);
    }

    /** Where the diary lies. */
    public Path file() {
        return file;
    }

    /**
     * Why this diary can be read but not changed: {@link StoreProblem#NEWER}, {@link StoreProblem#READ_ONLY}, or
     * {@link StoreProblem#DAMAGED} once damage was met. Empty when it can be changed.
     */
    public Optional<StoreProblem> readOnly() {
        return Optional.ofNullable(sql.refusal());
    }

    public NightStore nights() {
        return nights;
    }

    public CrampStore cramps() {
        return cramps;
    }

    public DrinkStore drinks() {
        return drinks;
    }

    public ServingStore servings() {
        return servings;
    }

    public DayStore days() {
        return days;
    }

    public SessionStore sessions() {
        return sessions;
    }

    public PlanStore plans() {
        return plans;
    }

    public RoutineStore routine() {
        return routine;
    }

    public ProfileStore profile() {
        return profile;
    }

    public TipStore tips() {
        return tips;
    }

    public CalendarStore calendar() {
        return calendar;
    }

    public SearchStore search() {
        return search;
    }

    public TrendStore trends() {
        return trends;
    }

    public TrialStore trials() {
        return trials;
    }

    /** Everything from one night to another, both included. Costs what the period holds, however long the history. */
    public Entries entries(Night from, Night to) {
        return new Entries(
                from,
                to,
                nights.between(from, to),
                cramps.between(from, to),
                sessions.between(from, to),
                drinks.between(from.evening(), to.evening()),
                days.between(from.evening(), to.evening()),
                routine.between(from, to),
                profile.read());
    }

    /** Stores everything in {@code entries}, whole or not at all; entries with the same ids are replaced, and so is the profile. */
    public void put(Entries entries) {
        sql.transaction(() -> {
            entries.cramps().forEach(cramps::put);
            entries.nights().forEach(nights::put); // after the cramps, which would replace "none"
            entries.sessions().forEach(sessions::put);
            entries.drinks().forEach(drinks::put);
            entries.days().forEach(days::put);
            entries.ticks().forEach(routine::tick);
            profile.put(entries.profile());
        });
    }

    /**
     * Everything the diary keeps, in one piece. A plan that cannot be read stays where it is and is not in it. For a way out or in, not for
     * a screen: it costs what the whole history costs.
     */
    public WholeDiary whole() {
        return wholeness.read();
    }

    /**
     * Takes in what came from elsewhere: makes a checked copy of the diary beside it, then changes everything that {@code merge} changes,
     * whole or not at all. Nothing is deleted.
     *
     * @param today in the copy's name
     * @param merge what is to become of the diary as it is at that moment; what it leaves out stays all the same
     * @return where the copy lies
     */
    public Path take(LocalDate today, UnaryOperator<WholeDiary> merge) {
        readOnly().ifPresent(problem -> {
            throw new StoreException(problem, "nothing can be taken in");
        });
        Path copy = new DiaryFile(file).copyBefore("import-" + today);
        copyTo(copy);
        sql.transaction(() -> {
            WholeDiary before = whole();
            wholeness.write(before, merge.apply(before));
        });
        return copy;
    }

    /**
     * Saves all of the diary as it is now in another file, checked before it gets its name, in place of a file of that name. Works for a
     * diary that can only be read, too.
     *
     * @throws StoreException about the copy and its folder; {@code target} is then as it was, and so is the diary
     */
    public void copyTo(Path target) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, file)) {
                throw new StoreException(StoreProblem.OTHER, "a copy cannot take the place of the diary");
            }
            // SQLite takes the copy for a change. The open connection makes it even when the diary's file was moved
            // away.
            Connections.execute(connection, "PRAGMA query_only = OFF");
            try {
                VerifiedCopy.write(connection, target);
            } finally {
                Connections.execute(connection, "PRAGMA query_only = " + (sql.refusal() == null ? "OFF" : "ON"));
            }
        } catch (SQLException cause) {
            throw StoreException.from(cause, target);
        } catch (IOException cause) {
            throw StoreException.from(cause);
        }
    }

    /**
     * Reads the whole file and looks for damage. It takes as long as the disk takes to read it, so it is asked for when the first screen is
     * there: once a start is often enough.
     *
     * @throws StoreException with {@link StoreProblem#DAMAGED}; nothing is changed in the file from then on
     */
    public void check() {
        try {
            if (!Connections.isSound(connection)) {
                throw sql.damaged();
            }
        } catch (SQLException cause) {
            throw sql.failure(cause);
        }
    }

    /** Every statement prepared so far, for the test that reads their query plans. */
    Set<String> statements() {
        return sql.statements();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException cause) {
            throw StoreException.from(cause, file);
        }
    }
}
