package app.legato.store;

import app.legato.diary.Entries;
import app.legato.night.Night;
import java.sql.Connection;
import java.sql.SQLException;

/** The open diary: one store an aggregate, over one connection. On the store's thread only. */
public final class Diary implements AutoCloseable {
    private final Connection connection;
    private final Sql sql;
    private final NightStore nights;
    private final CrampStore cramps;
    private final DrinkStore drinks;
    private final DayStore days;
    private final SessionStore sessions;
    private final RoutineStore routine;
    private final ProfileStore profile;
    private final TipStore tips;

    Diary(Connection connection) {
        this.connection = connection;
        sql = new Sql(connection);
        nights = new NightStore(sql);
        cramps = new CrampStore(sql);
        drinks = new DrinkStore(sql);
        days = new DayStore(sql);
        sessions = new SessionStore(sql);
        routine = new RoutineStore(sql);
        profile = new ProfileStore(sql);
        tips = new TipStore(sql);
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

    public DayStore days() {
        return days;
    }

    public SessionStore sessions() {
        return sessions;
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
                profile.read());
    }

    /** Stores everything in {@code entries}, whole or not at all; entries with the same ids are replaced, and so is the profile. */
    public void put(Entries entries) {
        sql.transaction(() -> {
            entries.nights().forEach(nights::put);
            entries.cramps().forEach(cramps::put);
            entries.sessions().forEach(sessions::put);
            entries.drinks().forEach(drinks::put);
            entries.days().forEach(days::put);
            profile.put(entries.profile());
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException cause) {
            throw StoreException.from(cause);
        }
    }
}
