package app.legato.store;

import app.legato.night.Moment;
import app.legato.night.Night;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Statements over the one connection, each prepared once and kept. A {@link Moment} fills three places: milliseconds, zone, offset. On the
 * store's thread only. Every failure is a {@link StoreException}.
 */
final class Sql {
    private static final String ROLLBACK = "ROLLBACK";

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private @Nullable StoreProblem refusal;
    private boolean inTransaction;

    /** @param refusal why nothing may be changed; null when the diary may be written */
    Sql(Path file, Connection connection, @Nullable StoreProblem refusal) {
        this.file = file;
        this.connection = connection;
        this.refusal = refusal;
    }

    /** Why every change is refused; null when changes are taken. */
    @Nullable StoreProblem refusal() {
        return refusal;
    }

    /** Every statement prepared so far, for the test that reads their query plans. */
    Set<String> statements() {
        return Set.copyOf(prepared.keySet());
    }

    /** Turns a row into a value. */
    interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    /** Work that is done whole or not at all. */
    interface Work {
        void run();
    }

    /** Runs a change and returns how many rows it touched. */
    int run(String sql, @Nullable Object... values) {
        refuseChanges();
        try {
            return filled(sql, values).executeUpdate();
        } catch (SQLException cause) {
            forget(sql, cause);
            throw failure(cause);
        }
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (ResultSet rows = filled(sql, values).executeQuery()) {
            Row row = new Row(rows);
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException cause) {
            forget(sql, cause);
            throw failure(cause);
        } catch (IllegalArgumentException | DateTimeException unknown) {
            // Its message may hold what was entered, so it goes no further.
            StoreProblem problem = refusal == StoreProblem.NEWER ? StoreProblem.NEWER : StoreProblem.DAMAGED;
            throw new StoreException(
                    problem,
                    "a row that this Legato cannot read: " + unknown.getClass().getName());
        }
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** All of {@code work} in one transaction; inside another one, as a part of it. */
    void transaction(Work work) {
        if (inTransaction) {
            work.run();
            return;
        }
        run("BEGIN IMMEDIATE");
        inTransaction = true;
        try {
            work.run();
            run("COMMIT");
        } catch (RuntimeException failure) {
            rollBack(failure);
            throw failure;
        } finally {
            inTransaction = false;
        }
    }

    /** A full disk makes SQLite roll back by itself; asking again is then an error of no interest. */
    private void rollBack(RuntimeException failure) {
        try {
            filled(ROLLBACK).executeUpdate();
        } catch (SQLException alreadyDone) {
            forget(ROLLBACK, alreadyDone);
            failure.addSuppressed(alreadyDone);
        }
    }

    private void refuseChanges() {
        StoreProblem problem = refusal;
        if (problem != null) {
            throw new StoreException(problem, "the diary is open for reading only");
        }
    }

    /** Told once that the file is damaged, the diary changes nothing in it any more. */
    StoreException failure(SQLException cause) {
        StoreException failure = StoreException.from(cause, file);
        if (failure.problem() == StoreProblem.DAMAGED) {
            refusal = StoreProblem.DAMAGED;
        }
        return failure;
    }

    /** Refuses changes from now on, because a check found the file damaged. */
    StoreException damaged() {
        refusal = StoreProblem.DAMAGED;
        return new StoreException(StoreProblem.DAMAGED, "the diary did not pass its check");
    }

    /** The driver closes a statement that failed, as on a full disk: the next try prepares it anew. */
    private void forget(String sql, SQLException cause) {
        try (PreparedStatement _ = prepared.remove(sql)) {
            // Closed here if the driver has not.
        } catch (SQLException closing) {
            cause.addSuppressed(closing);
        }
    }

    private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        int place = 1;
        for (Object value : values) {
            place = fill(statement, place, value);
        }
        return statement;
    }

    private static int fill(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case Integer number -> statement.setInt(place, number);
            case Long number -> statement.setLong(place, number);
            case Boolean truth -> statement.setInt(place, truth ? 1 : 0);
            case String words -> statement.setString(place, words);
            case NoMoment _ -> {
                statement.setNull(place, Types.NULL);
                statement.setNull(place + 1, Types.NULL);
                statement.setNull(place + 2, Types.NULL);
                return place + 3;
            }
            case Enum<?> constant -> statement.setString(place, constant.name());
            case LocalDate date -> statement.setString(place, date.toString());
            case Night night -> statement.setString(place, night.evening().toString());
            case UUID id -> statement.setString(place, id.toString());
            case Moment moment -> {
                statement.setLong(place, moment.instant().toEpochMilli());
                statement.setString(place + 1, moment.zone().getId());
                statement.setInt(place + 2, moment.offset().getTotalSeconds());
                return place + 3;
            }
            default -> throw new IllegalArgumentException("cannot store a " + value.getClass());
        }
        return place + 1;
    }

    /** The moment, or the three empty places it would have filled. */
    static Object orEmpty(@Nullable Moment moment) {
        return moment == null ? NoMoment.EMPTY : moment;
    }

    private enum NoMoment {
        EMPTY
    }
}
