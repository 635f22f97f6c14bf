package app.legato.profile;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** English for a person of any region, with the day before the month where their own language writes it so. */
final class English {
    private static final String LANGUAGE = "en";

    private English() {}

    /**
     * English of the system's region. Where the Java runtime knows none, it would fall back to American formats: somebody in Rio or Warsaw would
     * read and type 5/12 for the 12th of May. So day, month and hour are then written as in Britain, or as in Australia where the clock has
     * twelve hours, and the week begins as it does at home; {@code getCountry()} stays the region.
     */
    static Locale of(Locale system) {
        Locale english = Locale.of(LANGUAGE, system.getCountry());
        if (system.getLanguage().equals(LANGUAGE) || !isDayFirst(system) || isDayFirst(english)) {
            return english;
        }
        String firstDay = WeekFields.of(system).getFirstDayOfWeek().name().substring(0, 3);
        return new Locale.Builder()
                .setLocale(english)
                .setUnicodeLocaleKeyword("fw", firstDay.toLowerCase(Locale.ROOT))
                .setUnicodeLocaleKeyword("rg", hasTwelveHours(system) ? "auzzzz" : "gbzzzz")
                .build();
    }

    private static boolean isDayFirst(Locale locale) {
        String date = pattern(FormatStyle.SHORT, null, locale);
        return date.indexOf('d') < Math.max(date.indexOf('M'), date.indexOf('L'));
    }

    private static boolean hasTwelveHours(Locale locale) {
        return pattern(null, FormatStyle.SHORT, locale).indexOf('H') < 0;
    }

    private static String pattern(@Nullable FormatStyle date, @Nullable FormatStyle time, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, locale);
    }
}
