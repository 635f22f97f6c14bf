package app.legato.ui.doctor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people type it. Pure; what cannot be read for certain is empty, never a guess. */
final class TypedDate {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\s?[./ -]\\s?(\\d{1,2})\\s?[./ -]\\s?(\\d{1,4})");
    private static final int CENTURY = 2000;

    private TypedDate() {}

    /** "31 Mar 2025" in the locale's words, "31/3/25" in its order, or "2025-03-31" in any. */
    static Optional<LocalDate> read(String typed, Locale locale) {
        String words = typed.replaceAll("[\\h\\s]+", " ").strip();
        Matcher found = NUMBERS.matcher(words);
        try {
            return Optional.of(found.matches() ? ofNumbers(found, locale) : LocalDate.parse(words, inWords(locale)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static LocalDate ofNumbers(Matcher found, Locale locale) {
        String order = found.group(1).length() > 2 ? "yMd" : order(locale);
        int year = Integer.parseInt(found.group(order.indexOf('y') + 1));
        return LocalDate.of(
                year < 100 ? CENTURY + year : year,
                Integer.parseInt(found.group(order.indexOf('M') + 1)),
                Integer.parseInt(found.group(order.indexOf('d') + 1)));
    }

    /** "dMy", "Mdy" or "yMd", from the locale's short date. */
    private static String order(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replace('u', 'y')
                .replaceAll("[^dMy]", "")
                .replaceAll("(.)\\1+", "$1");
    }

    private static DateTimeFormatter inWords(Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))
                .toFormatter(locale);
    }
}
