package app.legato.summary;

import app.legato.text.Texts;
import java.io.Serial;
import java.nio.file.FileSystemException;

/** Why a page was not made. Nothing is left behind when this is thrown. */
public final class SummaryProblem extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** What a person can do something about. */
    public enum Kind {
        /** The folder does not exist. */
        NO_FOLDER("summary.problem.no-folder"),
        /** The file or folder may not be written to, or the name is a folder's. */
        NOT_ALLOWED("summary.problem.not-allowed"),
        /** Writing failed: full, taken out, broken. */
        DISK("summary.problem.disk"),
        /** The page itself could not be drawn. */
        PAGE("summary.problem.page");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key of its plain sentence; {@link #DISK} takes the system's own words as {@code {0}}. */
        public String key() {
            return key;
        }
    }

    private final Kind kind;

    SummaryProblem(Kind kind, Throwable cause) {
        super(kind + ": " + cause.getMessage(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What happened and what can be done, in one or two plain sentences. */
    public String sentence(Texts texts) {
        return texts.get(kind.key(), reason());
    }

    /** The system's own words, without the path that they often begin with. */
    private String reason() {
        Throwable cause = getCause();
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : null;
        return reason != null ? reason : String.valueOf(cause == null ? null : cause.getMessage());
    }
}
