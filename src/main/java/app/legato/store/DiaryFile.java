package app.legato.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * The diary's file as the file system sees it: private from its first byte, and looked at before SQLite may touch it. On Windows the
 * profile folder's own access list keeps others out.
 *
 * @param path absolute
 */
record DiaryFile(Path path) {
    /** "LEGA": says in the file's header that this is a diary of Legato's, and not another program's SQLite file. */
    static final int APPLICATION_ID = 0x4c454741;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_LENGTH = 100;
    private static final int APPLICATION_ID_AT = 68;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    DiaryFile {
        path = path.toAbsolutePath();
    }

    boolean exists() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes an empty file that only its owner can read, in a folder that only its owner can enter. */
    void make() throws IOException {
        try {
            Files.createDirectories(folder(), readableBy("rwx------"));
        } catch (FileAlreadyExistsException aFileIsThere) {
            throw new StoreException(StoreProblem.NO_FOLDER, aFileIsThere);
        }
        Files.createFile(path, readableBy("rw-------"));
    }

    /**
     * Refuses what is not a diary before SQLite opens it, so that not a byte of it is changed. An empty file is a diary whose first
     * migration was cut short. With a journal beside it, a file too short for a header is left to SQLite's recovery.
     *
     * @throws StoreException with {@link StoreProblem#DAMAGED}
     */
    void inspect() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new StoreException(StoreProblem.DAMAGED, "not a file");
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(path)) {
            header = in.readNBytes(HEADER_LENGTH);
        }
        if (header.length == 0 || (header.length < HEADER_LENGTH && Files.exists(journal()))) {
            return;
        }
        boolean sqlite =
                header.length == HEADER_LENGTH && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        if (!sqlite || ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
            throw new StoreException(StoreProblem.DAMAGED, "not a diary");
        }
    }

    /** Whether the file and, for its journal, the folder may be written. */
    boolean isWritable() {
        return Files.isWritable(path) && Files.isWritable(folder());
    }

    /** Takes the file back from everybody else, should a copy or a careless tool have opened it to them. Its journal follows the file. */
    void keepPrivate() throws IOException {
        if (isPosix() && !Files.getPosixFilePermissions(path).equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        }
    }

    /**
     * The free name for a copy taken before something: never one that is there already.
     *
     * @param event a version, or what happens on which day
     */
    Path copyBefore(Object event) {
        String name = path.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-before-" + event;
        Path copy = path.resolveSibling(name + ".sqlite");
        for (int next = 2; Files.exists(copy, LinkOption.NOFOLLOW_LINKS); next++) {
            copy = path.resolveSibling(name + "-" + next + ".sqlite");
        }
        return copy;
    }

    private Path journal() {
        return path.resolveSibling(path.getFileName() + "-journal");
    }

    private Path folder() {
        Path folder = path.getParent();
        return folder == null ? path : folder;
    }

    private FileAttribute<?>[] readableBy(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
