package app.legato.summary;

import app.legato.text.Texts;
import java.io.Serial;

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

        /** The key of its plain sentence. */
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
        return texts.get(kind.key());
    }
}
