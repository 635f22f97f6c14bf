package app.legato.tips;

import java.util.Locale;

/** How a constant is spelled in a bundle's key: {@code ROUTINE_MISSED} is {@code routine-missed}. */
final class Keys {
    private Keys() {}

    static String of(String prefix, Enum<?> constant) {
        return prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
