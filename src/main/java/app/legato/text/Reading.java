package app.legato.text;

/**
 * What was made of something typed: a value, nothing, or a plain sentence for the person. Whatever is typed ends as one of the three.
 */
public sealed interface Reading<T> {
    /** It was understood, and may be stored. */
    record Understood<T>(T value) implements Reading<T> {}

    /** The field is empty: that is an answer where blank may stay blank. */
    record Blank<T>() implements Reading<T> {}

    /**
     * It cannot be stored.
     *
     * @param sentence what is wrong and what would be right, to stand beside the field
     */
    record Refused<T>(String sentence) implements Reading<T> {}
}
