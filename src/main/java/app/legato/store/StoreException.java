package app.legato.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The diary could not do what was asked. Nothing half done is left behind. Its message never holds what the person entered. */
public final class StoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final StoreProblem problem;

    public StoreException(StoreProblem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public StoreException(StoreProblem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    /** The problem behind a failure of the database in {@code file}, told by SQLite's result code. */
    static StoreException from(SQLException cause, Path file) {
        return new StoreException(problemOf(cause, file), cause);
    }

    /** The problem behind a failure of the file system. */
    static StoreException from(IOException cause) {
        return new StoreException(problemOf(cause), cause);
    }

    public StoreProblem problem() {
        return problem;
    }

    private static StoreProblem problemOf(SQLException cause, Path file) {
        SQLiteErrorCode code = cause instanceof SQLiteException told
                ? told.getResultCode()
                : SQLiteErrorCode.getErrorCode(cause.getErrorCode());
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return StoreProblem.MISSING;
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> StoreProblem.FULL;
            case SQLITE_READONLY, SQLITE_PERM -> StoreProblem.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> StoreProblem.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreProblem.BUSY;
            // Either the file or, in the middle of a change, the journal beside it.
            case SQLITE_CANTOPEN -> Files.isDirectory(folderOf(file)) ? StoreProblem.READ_ONLY : StoreProblem.NO_FOLDER;
            default -> StoreProblem.OTHER;
        };
    }

    private static StoreProblem problemOf(IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> StoreProblem.READ_ONLY;
            case NoSuchFileException _ -> StoreProblem.NO_FOLDER;
            case FileSystemException failure when says(failure, "Read-only") -> StoreProblem.READ_ONLY;
            case FileSystemException failure when says(failure, "No space") -> StoreProblem.FULL;
            default -> StoreProblem.OTHER;
        };
    }

    /** The system's words are all that Java hands on of its error number. */
    private static boolean says(FileSystemException failure, String words) {
        return failure.getReason() != null && failure.getReason().contains(words);
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
