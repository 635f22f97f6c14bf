package app.legato.summary;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    /**
     * Writes under a name of its own in the same folder, readable by its owner alone, and gives it the name when all of it is there. On
     * failure a file that was there is untouched and nothing new is left.
     */
    static void write(byte[] contents, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path unfinished = Files.createTempFile(folder, ".legato-", ".tmp");
        try {
            Files.write(unfinished, contents);
            replace(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void replace(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainDisk) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
