package app.legato.ui.diary;

import app.legato.day.DayFactor;
import app.legato.day.Scale;
import app.legato.text.Texts;
import java.util.Locale;

/** The answers to a factor in words. */
record FactorWords(Texts texts) {
    /** "Little", "6 hours or more", "None"; for what can only be said, the factor's own name. */
    String answer(DayFactor factor, int value) {
        return switch (factor.scale()) {
            case Scale.Said _ -> texts.of(factor);
            case Scale.Words scale -> capitalised(texts.of(scale.words().get(value)));
            case Scale.Amounts scale -> amount(scale, value);
        };
    }

    private String amount(Scale.Amounts scale, int value) {
        boolean more = scale.isOrMore(value);
        return switch (scale.unit()) {
            case HOURS -> texts.get(more ? "diary.hours-or-more" : "diary.hours", value);
            case COUNT -> value == 0 ? texts.get("diary.no-amount") : count(value, more);
        };
    }

    private String count(int value, boolean more) {
        return more ? texts.get("diary.or-more", value) : texts.number(value, 0);
    }

    private String capitalised(String word) {
        Locale locale = texts.locale();
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }
}
