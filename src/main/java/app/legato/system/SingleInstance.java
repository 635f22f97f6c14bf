package app.legato.system;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that one Legato at a time has a folder. The first start holds a lock on a file in it and listens on a socket; a second one
 * hands its wish ("show", "cramp") to the first and ends. The lock goes with the process, however it ends. Where locks or sockets cannot be
 * had, Legato starts all the same: SQLite keeps the diary whole under two programs.
 */
public final class SingleInstance implements AutoCloseable {
    private static final String LOCK = "legato.lock";

    private final @Nullable FileChannel lockFile;
    private final @Nullable Mailbox mailbox;

    private SingleInstance(@Nullable FileChannel lockFile, @Nullable Mailbox mailbox) {
        this.lockFile = lockFile;
        this.mailbox = mailbox;
    }

    /**
     * Claims {@code folder} for this start.
     *
     * @param folder made before, see {@link Folders#make()}
     * @param onMessage told one line of a later start, on a thread of its own; returns whether it was taken
     * @return empty when another start has the folder
     */
    public static Optional<SingleInstance> claim(Path folder, Predicate<String> onMessage) {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException noLockFile) {
            return Optional.of(new SingleInstance(null, null));
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            closeQuietly(channel);
            return Optional.empty();
        } catch (IOException noLocksHere) {
            closeQuietly(channel);
            return Optional.of(new SingleInstance(null, null));
        }
        return Optional.of(new SingleInstance(channel, Mailbox.open(folder, onMessage)));
    }

    /**
     * Hands {@code message} to the start that has {@code folder}. Waits for its answer, three seconds at most: also when it has only just
     * begun and is not listening yet.
     *
     * @param message one line of at most 200 characters
     * @return whether it was taken; false when nobody answers
     */
    public static boolean pass(Path folder, String message) {
        return Mailbox.send(folder, message);
    }

    /** Stops listening and gives the folder free. */
    @Override
    public void close() {
        if (mailbox != null) {
            mailbox.close();
        }
        if (lockFile != null) {
            closeQuietly(lockFile);
        }
    }

    /** The lock file itself stays: another start may be looking at it just now. */
    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException failure) {
            LoggerFactory.getLogger(SingleInstance.class).warn("the lock was not closed", failure);
        }
    }
}
