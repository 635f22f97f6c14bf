package app.legato.ui.control;

import app.legato.summary.Printable;
import app.legato.text.Texts;

/** What is said beside a field whose words go on the doctor’s page, when its type has no letters for some of them. */
public final class PrintHint {
    /** More characters than this are not named one by one: whoever writes in another script sees what it is about. */
    private static final int NAMED_MAX = 8;

    private PrintHint() {}

    /** @param key the sentence, which names the characters; empty when all of {@code typed} can be printed */
    public static String of(String typed, String key, Texts texts) {
        return of(typed, key, key, texts);
    }

    /** @param signs the sentence in its place where the characters are no letters */
    public static String of(String typed, String key, String signs, Texts texts) {
        String unprintable = Printable.without(typed);
        String sentence = Printable.areSigns(unprintable) ? signs : key;
        return unprintable.isEmpty() ? "" : texts.get(sentence, shortened(unprintable));
    }

    private static String shortened(String characters) {
        String[] each = characters.split(" ", NAMED_MAX + 1);
        return each.length <= NAMED_MAX
                ? characters
                : characters.substring(0, characters.length() - each[NAMED_MAX].length()) + "…";
    }
}
