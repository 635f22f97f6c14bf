package app.legato.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all. It is written under a name of its own in the same folder, readable by its owner alone, forced to
 * the disk, and gets its name when all of it is there. On failure a file of that name is as it was, and nothing new is left. Any thread.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What is to stand in a file. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * What fills a file that is there and empty.
     *
     * @param <E> what it throws when that fails
     */
    public interface Filling<E extends Exception> {
        void fill(Path unfinished) throws IOException, E;
    }

    /**
     * Writes {@code file}, in place of one of that name.
     *
     * @throws AccessDeniedException when the name is a folder's
     */
    public static void write(Path file, Writing writing) throws IOException {
        fill(file, unfinished -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                writing.to(out);
            }
        });
    }

    /** As {@link #write}, for what must write by a name. */
    public static <E extends Exception> void fill(Path file, Filling<E> filling) throws IOException, E {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new AccessDeniedException(file.toString());
        }
        // Its mode is 0600 from the start, and stays so under its new name.
        Path unfinished = Files.createTempFile(folder, ".legato-", ".tmp");
        try {
            filling.fill(unfinished);
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plainDisk) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
