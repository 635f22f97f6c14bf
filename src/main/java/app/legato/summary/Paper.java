package app.legato.summary;

import java.util.Locale;
import java.util.Set;

/** The sheet a page is made for; sizes in points of 1/72 inch. */
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Letter in the United States and Canada, A4 everywhere else. */
    public static Paper of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
