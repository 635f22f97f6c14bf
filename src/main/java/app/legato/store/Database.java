package app.legato.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the diary's file: makes it when it is not there, brings an older one up to date after a verified copy, and leaves alone what is
 * not a diary, is damaged, or comes from a newer Legato. On the store's thread only.
 */
public final class Database {
    private Database() {}

    /**
     * Opens the diary in {@code file}, or makes an empty one there. A newer diary, or one that may not be written, is opened for reading:
     * {@link Diary#readOnly()} says so.
     *
     * @throws StoreException when that is not possible; the file is then as it was
     */
    public static Diary open(Path file) {
        return open(file, Migrations.SHIPPED);
    }

    /**
     * Opens the diary in {@code file} as {@link #open} does, but never makes one: for a person who already had a diary.
     *
     * @throws StoreException with {@link StoreProblem#MISSING} when there is none
     */
    public static Diary openExisting(Path file) {
        if (!new DiaryFile(file).exists()) {
            throw new StoreException(StoreProblem.MISSING, "no diary there");
        }
        return open(file);
    }

    static Diary open(Path path, Migrations migrations) {
        DiaryFile file = new DiaryFile(path);
        try {
            if (!file.exists()) {
                file.make();
            }
            file.inspect();
            Connection connection = Connections.writing(file.path());
            try {
                return open(file, connection, migrations);
            } catch (SQLException | IOException | RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException cause) {
            throw StoreException.from(cause, file.path());
        } catch (IOException cause) {
            throw StoreException.from(cause);
        }
    }

    private static Diary open(DiaryFile file, Connection connection, Migrations migrations)
            throws SQLException, IOException {
        // Reads the whole schema, and rolls back what a crash left half done: the version counts only after that.
        boolean empty = Connections.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        int version = Connections.number(connection, "PRAGMA user_version");
        StoreProblem refusal = refusal(file, version, migrations.newest());
        if (refusal == null) {
            file.keepPrivate();
            migrate(file, connection, migrations, version, empty);
        } else if (refusal == StoreProblem.READ_ONLY && version < migrations.newest()) {
            throw new StoreException(StoreProblem.READ_ONLY, "an older diary that may not be brought up to date");
        } else {
            Connections.execute(connection, "PRAGMA query_only = ON");
        }
        return new Diary(file.path(), connection, refusal);
    }

    private static @Nullable StoreProblem refusal(DiaryFile file, int version, int newest) {
        if (version > newest) {
            return StoreProblem.NEWER;
        }
        return file.isWritable() ? null : StoreProblem.READ_ONLY;
    }

    private static void migrate(
            DiaryFile file, Connection connection, Migrations migrations, int version, boolean empty)
            throws SQLException, IOException {
        if (empty || version == migrations.newest()) {
            migrations.apply(connection, version);
            return;
        }
        Path copy = file.copyBefore(version + 1);
        VerifiedCopy.write(connection, copy);
        try {
            migrations.apply(connection, version);
        } catch (SQLException failure) {
            // Nothing was changed, so this copy is one too many: otherwise each start that fails would leave another.
            if (Connections.number(connection, "PRAGMA user_version") == version) {
                Files.deleteIfExists(copy);
            }
            throw failure;
        }
    }
}
