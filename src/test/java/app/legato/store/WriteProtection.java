package app.legato.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps a file from being written while this is open: by its mode, or for the administrator, whom modes do not stop, by its attribute. */
record WriteProtection(Path file) implements AutoCloseable {
    static WriteProtection of(Path file) throws IOException {
        if (Storing.posix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
            if (Files.isWritable(file)) {
                attribute("+i", file);
            }
        }
        return new WriteProtection(file);
    }

    /** Whether it worked here. */
    boolean holds() {
        return !Files.isWritable(file);
    }

    @Override
    public void close() throws IOException {
        if (Storing.posix(file)) {
            if (holds()) {
                attribute("-i", file);
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Where there is no chattr, nothing happens, and {@link #holds()} says so. */
    private static void attribute(String change, Path file) {
        try {
            new ProcessBuilder("chattr", change, file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException noSuchProgram) {
            return;
        }
    }
}
