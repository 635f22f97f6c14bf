package app.legato.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        // Its mode is 0600 from the start. SQLite takes an empty file for none.
        Path unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), ".legato-copy-", ".tmp");
        try {
            try (PreparedStatement vacuum = from.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, unfinished.toString());
                vacuum.executeUpdate();
            }
            verify(from, unfinished);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
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

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
