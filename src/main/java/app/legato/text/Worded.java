package app.legato.text;

import java.util.Locale;

/**
 * An enum constant that has a word in the bundle {@code words}: {@code Muscle.THIGH_BACK} is {@code words.muscle.thigh-back}. A test finds
 * constants without a word.
 */
public interface Worded {
    /** The constant's name, as every enum has it. */
    String name();

    /** The enum that declares the constant. */
    Class<?> getDeclaringClass();

    /** The key of this constant's word, for example {@code words.muscle.thigh-back}. */
    default String key() {
        return "words." + dashed(getDeclaringClass().getSimpleName()) + "." + dashed(name());
    }

    private static String dashed(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
