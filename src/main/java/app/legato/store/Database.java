package app.legato.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Opens the diary's file: makes it when it is not there, brings an older one up to date. */
public final class Database {
    /** The newest migration: what {@code user_version} says of a diary of this Legato. */
    static final int VERSION = 1;

    private Database() {}

    /**
     * Opens the diary in {@code file}.
     *
     * @throws StoreException when that is not possible; the file is then as it was
     */
    public static Diary open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = ON");
                migrate(connection, statement);
            }
            return new Diary(connection);
        } catch (SQLException cause) {
            throw StoreException.from(cause);
        } catch (IOException cause) {
            throw new StoreException(StoreProblem.NO_FOLDER, cause);
        }
    }

    private static void migrate(Connection connection, Statement statement) throws SQLException, IOException {
        int version;
        try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            version = row.getInt(1);
        }
        for (int next = version + 1; next <= VERSION; next++) {
            connection.setAutoCommit(false);
            for (String change : script(next).split(";\\s*(\\n|$)")) {
                statement.execute(change);
            }
            statement.execute("PRAGMA user_version = " + next);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static String script(int version) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Database.class.getResourceAsStream("/app/legato/migrations/" + version + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
