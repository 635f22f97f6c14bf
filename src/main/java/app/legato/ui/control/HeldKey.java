package app.legato.ui.control;

import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Tells a key that is held down, which the system sends again and again, from one that is pressed again: a slow finger must not answer a
 * question that it has just asked.
 */
public final class HeldKey {
    /** No system waits so long between two of a held key. After it, a release that went to another window is not waited for. */
    private static final long LONGEST = 1_200_000_000L;

    private final LongSupplier nanos;
    private @Nullable KeyCode held;
    private long last;

    /** @param nanos a clock that never goes back */
    public HeldKey(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes note of a press. False when it is only the key's being held. */
    public boolean isPressedAnew(KeyCode key) {
        long now = nanos.getAsLong();
        boolean anew = key != held || now - last > LONGEST;
        held = key;
        last = now;
        return anew;
    }

    public void released(KeyCode key) {
        if (key == held) {
            held = null;
        }
    }
}
