package app.legato.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to files that are already there, each with the settings the diary's safety rests on. */
final class Connections {
    /** How long a change waits for another program that holds the file. */
    private static final int BUSY_MILLISECONDS = 2000;

    /**
     * Why each: {@code EXTRA} also syncs the folder when the journal goes, so that a power cut cannot bring an acknowledged entry's journal
     * back to life; {@code trusted_schema} and {@code cell_size_check} distrust a file that somebody prepared or a disk that rots;
     * {@code secure_delete} leaves no deleted note in the file; temporary tables stay out of shared folders. The journal mode is set because
     * a file that another tool turned to WAL stays so.
     */
    private static final String SETTINGS = """
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA journal_mode = DELETE;
            PRAGMA synchronous = EXTRA;
            PRAGMA foreign_keys = ON;
            PRAGMA secure_delete = ON;
            PRAGMA temp_store = MEMORY;
            """;

    private Connections() {}

    /** A connection that may write, where the file system lets it. Never makes a file. */
    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Connection connection = open(file, config);
        try {
            execute(connection, SETTINGS);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** A connection that cannot write. */
    static Connection reading(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, config);
    }

    /** Runs any number of statements. SQLite itself tells where each one ends. */
    static void execute(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    /** The first number of the first row. */
    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    /** Reads every page of the file and follows every pointer in it. About as long as reading the file takes. */
    static boolean isSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            return row.next() && row.getString(1).equals("ok");
        }
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        config.setBusyTimeout(BUSY_MILLISECONDS);
        // Keys are made by the program; without this the driver asks for one after each insert.
        config.setGetGeneratedKeys(false);
        Properties properties = config.toProperties();
        Connection connection = JDBC.createConnection(JDBC.PREFIX + address(file), properties);
        try {
            NoteHolds.teach(connection);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** As an address and not as a path, because the driver cuts a path at its first question mark. */
    private static String address(Path file) {
        URI address = file.toUri();
        String server = address.getRawAuthority();
        return "file://" + (server == null ? "" : "//" + server) + address.getRawPath();
    }
}
