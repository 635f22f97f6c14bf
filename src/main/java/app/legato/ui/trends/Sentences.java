package app.legato.ui.trends;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences side by side. */
final class Sentences {
    private Sentences() {}

    /** Those that say something, one after the other. */
    static String joined(String... sentences) {
        return Stream.of(sentences).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }
}
