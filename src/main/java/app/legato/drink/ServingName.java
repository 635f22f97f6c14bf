package app.legato.drink;

import app.legato.text.Texts;

/** What a one-tap amount is called: by Legato, in whatever language is shown, or by the person. */
public sealed interface ServingName {
    /** A name that is in the bundles. */
    record Usual(Vessel vessel) implements ServingName {}

    /**
     * A name the person typed.
     *
     * @param words one line, 1 to {@value #MAX} characters, without blanks around it
     */
    record Own(String words) implements ServingName {
        /** As many characters as a button can say. */
        public static final int MAX = 40;

        public Own {
            if (!isName(words)) {
                throw new IllegalArgumentException("a serving needs a name, and a short one");
            }
        }

        /** Whether an amount can be called so. */
        public static boolean isName(String words) {
            return !words.isEmpty()
                    && words.equals(words.strip())
                    && words.codePointCount(0, words.length()) <= MAX
                    && words.codePoints().noneMatch(Character::isISOControl);
        }
    }

    /** The name as it stands on a screen. */
    default String in(Texts texts) {
        return switch (this) {
            case Usual(Vessel vessel) -> texts.of(vessel);
            case Own(String words) -> words;
        };
    }
}
