package app.legato.store;

import app.legato.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies an open diary into another file. The copy has its name only once it is whole, checked and on disk. */
final class VerifiedCopy {
    private VerifiedCopy() {}

    /**
     * Writes all that {@code from} holds to {@code target}, in place of a file of that name. Only the owner can read it.
     *
     * @throws StoreException when the copy does not pass its check; {@code target} is then as it was
     */
    static void write(Connection from, Path target) throws IOException, SQLException {
        // SQLite takes an empty file for none.
        WholeFile.<SQLException>fill(target, unfinished -> {
            try (PreparedStatement vacuum = from.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, unfinished.toString());
                vacuum.executeUpdate();
            }
            verify(from, unfinished);
        });
    }

    private static void verify(Connection from, Path copy) throws SQLException {
        try (Connection written = Connections.reading(copy)) {
            boolean sameKind = Connections.number(written, "PRAGMA application_id") == DiaryFile.APPLICATION_ID
                    && Connections.number(written, "PRAGMA user_version")
                            == Connections.number(from, "PRAGMA user_version");
            if (!sameKind || !Connections.isSound(written)) {
                throw new StoreException(StoreProblem.OTHER, "the copy did not pass its check");
            }
        }
    }
}
