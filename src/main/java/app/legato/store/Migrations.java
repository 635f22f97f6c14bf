package app.legato.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The numbered steps from an empty file to today's diary. A step that shipped is never changed again.
 *
 * @param newest what {@code user_version} says of a diary that took all of them
 * @param script the SQL of one step, by its number; read only when it is needed
 */
record Migrations(int newest, IntFunction<String> script) {
    /** Those in {@code app/legato/migrations}. */
    static final Migrations SHIPPED = new Migrations(8, Migrations::resource);

    /** Takes every step after {@code version}, each in a transaction of its own. A step that fails leaves nothing behind. */
    void apply(Connection connection, int version) throws SQLException {
        for (int next = version + 1; next <= newest; next++) {
            String step = script.apply(next);
            Connections.execute(connection, "BEGIN IMMEDIATE");
            try {
                Connections.execute(connection, step);
                Connections.execute(connection, "PRAGMA application_id = " + DiaryFile.APPLICATION_ID);
                Connections.execute(connection, "PRAGMA user_version = " + next);
                Connections.execute(connection, "COMMIT");
            } catch (SQLException failure) {
                rollBack(connection, failure);
                throw failure;
            }
        }
    }

    /** A full disk makes SQLite roll back by itself; asking again is then an error of no interest. */
    private static void rollBack(Connection connection, SQLException failure) {
        try {
            Connections.execute(connection, "ROLLBACK");
        } catch (SQLException alreadyDone) {
            failure.addSuppressed(alreadyDone);
        }
    }

    private static String resource(int version) {
        String name = "/app/legato/migrations/" + version + ".sql";
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
