package app.legato.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the page's type has letters for, to be asked while a person types. Any thread. */
public final class Printable {
    /** What people see as one character, with its marks. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** Below this the type has every letter: the first 256 characters. */
    private static final int ALWAYS = 0x100;

    private static @Nullable Typeface type;

    private Printable() {}

    /** The characters of {@code text} that the page cannot print, each once and apart by spaces: "李 龍". Empty when it can print all. */
    public static String without(String text) {
        if (isSurelyWhole(text)) {
            return "";
        }
        Set<String> missing = new LinkedHashSet<>();
        synchronized (Printable.class) {
            Typeface face = type();
            CHARACTER
                    .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                    .results()
                    .map(MatchResult::group)
                    .filter(character -> !character.codePoints().allMatch(point -> isShown(face, point)))
                    .forEach(missing::add);
        }
        return String.join(" ", missing);
    }

    /**
     * The cover without the words that cannot be printed whole: a line to write on is better than a name with a hole. The date of birth goes with
     * the name, for the page leaves lines for both or for neither.
     */
    static Cover wholly(Cover cover) {
        boolean isNamed = areSigns(without(cover.name()));
        return new Cover(
                orNothing(cover.name()),
                isNamed ? orNothing(cover.born()) : "",
                orNothing(cover.reason()),
                orNothing(cover.question1()),
                orNothing(cover.question2()));
    }

    /** Signs that are no letters are left out; a word with a hole would be another one. */
    private static String orNothing(String words) {
        String missing = without(words);
        if (!areSigns(missing)) {
            return "";
        }
        String left = words;
        for (String sign : missing.split(" ")) {
            left = sign.isEmpty() ? left : left.replace(sign, "");
        }
        return left.strip();
    }

    /** Whether the page can do without these characters, as given by {@link #without}: none of them is a letter or a figure. */
    public static boolean areSigns(String missing) {
        return missing.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Without a look at the type, which takes a moment the first time. */
    private static boolean isSurelyWhole(String text) {
        return text.chars().allMatch(letter -> letter < ALWAYS);
    }

    /** Whether the type shows it as it is, as a space, or not at all because it has no look. */
    private static boolean isShown(Typeface face, int point) {
        String letter = Character.toString(point);
        String shown = face.shown(letter);
        return shown.equals(letter) || shown.isBlank() || Character.isSpaceChar(shown.codePointAt(0));
    }

    private static Typeface type() {
        Typeface face = type;
        if (face == null) {
            try {
                face = Typeface.regular();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            type = face;
        }
        return face;
    }
}
