package app.legato.store;

import java.io.Serial;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

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

    /** The problem behind a failure of the database, told by SQLite's primary result code. */
    public static StoreException from(SQLException cause) {
        return new StoreException(problemOf(cause), cause);
    }

    public StoreProblem problem() {
        return problem;
    }

    private static StoreProblem problemOf(SQLException cause) {
        return switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xff)) {
            case SQLITE_FULL -> StoreProblem.FULL;
            case SQLITE_READONLY, SQLITE_PERM -> StoreProblem.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> StoreProblem.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> StoreProblem.BUSY;
            case SQLITE_CANTOPEN -> StoreProblem.NO_FOLDER;
            default -> StoreProblem.OTHER;
        };
    }
}
