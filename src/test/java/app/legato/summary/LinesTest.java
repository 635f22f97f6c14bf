package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Typeface FACE = face();

    @Test
    void breaksBetweenWords() {
        assertThat(Lines.of("one two three", FACE, FACE.width("one two", 10), 10, 3, "…"))
                .containsExactly("one two", "three");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Lines.of("wwwwww", FACE, FACE.width("wwww", 10), 10, 3, "…")).containsExactly("wwww", "ww");
    }

    @Test
    void cutsWithAnEllipsisWhatDoesNotFitTheLastLine() {
        assertThat(Lines.of("one two three four", FACE, FACE.width("two…", 10), 10, 2, "…"))
                .containsExactly("one", "two…");
    }

    @Test
    void hasNoLinesWithoutWords() {
        assertThat(Lines.of(" \n ", FACE, 100, 10, 2, "…")).isEmpty();
    }

    private static Typeface face() {
        try {
            return Typeface.regular();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
