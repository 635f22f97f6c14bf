package app.legato.bench;

import java.io.Serial;

/** A measurement cannot be made here; the message is a sentence that says why. */
final class Skipped extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    Skipped(String sentence) {
        super(sentence);
    }
}
