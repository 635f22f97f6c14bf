package app.legato.routine;

import app.legato.text.Texts;

/** What a step says: Legato's words, in whatever language is shown, or the person's own. */
public sealed interface StepWords {
    /** Words that are in the bundles. */
    record Brought(Wording wording) implements StepWords {}

    /**
     * Words the person typed.
     *
     * @param words one line, 1 to {@link #MAX} characters, not blank
     */
    record Own(String words) implements StepWords {
        /** As many characters as still read as a step, not as a note. */
        public static final int MAX = 80;

        public Own {
            if (words.isBlank() || words.length() > MAX) {
                throw new IllegalArgumentException("a step says something, and not too much");
            }
        }
    }

    /** The words as they stand on a screen. */
    default String in(Texts texts) {
        return switch (this) {
            case Brought(Wording wording) -> texts.of(wording);
            case Own(String words) -> words;
        };
    }
}
