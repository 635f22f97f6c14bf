package app.legato.ui.coach;

import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Tells a key that is held down, which the system sends again and again, from one that is pressed again: a slow finger must not answer a
 * question that it has just asked.
 */
final class HeldKey {
    /** No system waits so long between two of a held key. After it, a release that went to another window is not waited for. */
    private static final long LONGEST = 1_200_000_000L;

    private final LongSupplier nanos;
    private @Nullable KeyCode held;
    private long last;

    /** @param nanos a clock that never goes back */
    HeldKey(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes note of a press; false when it is only the key's being held. */
    boolean isPressedAnew(KeyCode key) {
        long now = nanos.getAsLong();
        boolean anew = key != held || now - last > LONGEST;
        held = key;
        last = now;
        return anew;
    }

    void released(KeyCode key) {
        if (key == held) {
            held = null;
        }
    }
}
