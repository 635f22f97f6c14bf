package app.legato.system;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import net.harawata.appdirs.AppDirsFactory;

/**
 * Where Legato keeps what is the person's: one folder for the diary, its copies, the settings and the log. On Linux
 * {@code ~/.local/share/legato} (or under {@code XDG_DATA_HOME}), on Windows {@code AppData\Local\Legato\Legato}, on macOS
 * {@code ~/Library/Application Support/Legato}. Asking costs no disk access; nothing is made before {@link #make()}.
 *
 * @param data absolute
 */
public record Folders(Path data) {
    /** The system property that puts everything elsewhere: for tests, the demo, and a diary on a stick. */
    public static final String PROPERTY = "legato.folder";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    public Folders {
        data = data.toAbsolutePath();
    }

    /** The folder that {@value #PROPERTY} names, or else this person's own. */
    public static Folders ofThisPerson() {
        String chosen = System.getProperty(PROPERTY, "");
        return new Folders(Path.of(chosen.isBlank() ? usual() : chosen));
    }

    /** The library's answer for Linux reads the environment only; on Windows it asks the system through JNA. */
    private static String usual() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return AppDirsFactory.getInstance().getUserDataDir(linux ? "legato" : "Legato", null, "Legato");
    }

    public Path diary() {
        return data.resolve("diary.sqlite");
    }

    public Path settings() {
        return data.resolve("settings.properties");
    }

    /**
     * Makes the folder, which only its owner can enter. One that is there already is taken back from everybody else where that is possible.
     *
     * @throws IOException when there is none and none can be made
     */
    public void make() throws IOException {
        boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        try {
            Files.createDirectory(data, attributes);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(data)) {
                throw there;
            }
            keepPrivate(posix);
        } catch (IOException noParentYet) {
            Files.createDirectories(data, attributes);
        }
    }

    /** A folder that the person named may be shared on purpose: only Legato's own is narrowed. */
    private void keepPrivate(boolean posix) throws IOException {
        boolean own = System.getProperty(PROPERTY, "").isBlank();
        if (posix && own && !Files.getPosixFilePermissions(data).equals(OWNER_ONLY) && Files.isWritable(data)) {
            Files.setPosixFilePermissions(data, OWNER_ONLY);
        }
    }

    /**
     * Lets the log go to {@code legato-0.log} and its successors, two of 128 kB at most, in the folder. Before this, and in tests, it goes to the standard error stream. To be
     * said before the first logger is asked for; reads and writes nothing itself.
     */
    public void keepLog() {
        System.setProperty("legato.log.writer", "rolling file");
        System.setProperty("legato.log.file", data.resolve("legato").toString());
    }
}
