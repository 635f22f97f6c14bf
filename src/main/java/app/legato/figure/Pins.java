package app.legato.figure;

import org.jspecify.annotations.Nullable;

/** What holds one side's foot and hand in place; a limb without a pin follows its angles. */
public record Pins(@Nullable FootPin foot, @Nullable HandPin hand) {
    public static final Pins NONE = new Pins(null, null);
}
