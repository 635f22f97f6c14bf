package app.legato.text;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates and numbers as people type them; {@link TimeReader} reads times. Pure; what it cannot read for certain is empty, never a guess. */
public final class Typed {
    private static final Pattern DATE = Pattern.compile("(\\d{1,4})\\s?[./ -]\\s?(\\d{1,2})\\s?[./ -]\\s?(\\d{1,4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s?[./ -]\\s?(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})\\s?[./ -]\\s?(\\d{1,2})");
    private static final int CENTURY = 100;
    /** Two digits from here on are years of the 1900s, as POSIX reads them. */
    private static final int FIRST_OF_1900S = 69;

    private Typed() {}

    /** A date in the order of day, month and year that {@code locale} has, in ISO order, or with the month in words. */
    public static Optional<LocalDate> date(String typed, Locale locale) {
        String words = plain(typed);
        Matcher found = DATE.matcher(words);
        if (found.matches()) {
            return dated(found, found.group(1).length() > 2 ? "yMd" : order(locale));
        }
        return written(words, FormatStyle.MEDIUM, locale).or(() -> written(words, FormatStyle.LONG, locale));
    }

    private static Optional<LocalDate> written(String words, FormatStyle style, Locale locale) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ofLocalizedDate(style))
                .toFormatter(locale);
        try {
            return Optional.of(LocalDate.parse(words, format));
        } catch (DateTimeParseException notThisStyle) {
            return Optional.empty();
        }
    }

    /** A month with its year: in figures, the year first or last, or with the month in words. */
    public static Optional<YearMonth> month(String typed, Locale locale) {
        String words = plain(typed);
        Matcher last = MONTH_YEAR.matcher(words);
        Matcher first = YEAR_MONTH.matcher(words);
        if (last.matches()) {
            return month(last.group(2), last.group(1));
        }
        return first.matches()
                ? month(first.group(1), first.group(2))
                : Stream.of("LLLL u", "MMMM u", "LLL u", "MMM u")
                        .flatMap(pattern -> writtenMonth(words, pattern, locale).stream())
                        .findFirst();
    }

    private static Optional<YearMonth> month(String year, String month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> writtenMonth(String words, String pattern, Locale locale) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
        try {
            return Optional.of(YearMonth.parse(words, format));
        } catch (DateTimeParseException notThisPattern) {
            return Optional.empty();
        }
    }

    /** A number with the locale's comma or point; a lone comma or point that cannot group thousands is a decimal one. */
    public static OptionalDouble number(String typed, Locale locale) {
        String words = plain(typed).replace(" ", "");
        if (words.matches("\\d{1,9}")) {
            return OptionalDouble.of(Integer.parseInt(words));
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setStrict(true);
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(words, position);
        if (number != null && position.getIndex() == words.length()) {
            return OptionalDouble.of(number.doubleValue());
        }
        return words.matches("\\d{1,9}[.,]\\d{1,3}")
                ? OptionalDouble.of(Double.parseDouble(words.replace(',', '.')))
                : OptionalDouble.empty();
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\h\\s]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String order(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.replace('u', 'y').replaceAll("[^dMy]", "").replaceAll("(.)\\1+", "$1");
    }

    private static Optional<LocalDate> dated(Matcher found, String order) {
        if (order.length() != 3) {
            return Optional.empty();
        }
        String year = found.group(order.indexOf('y') + 1);
        try {
            return Optional.of(LocalDate.of(
                    year(year),
                    Integer.parseInt(found.group(order.indexOf('M') + 1)),
                    Integer.parseInt(found.group(order.indexOf('d') + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < FIRST_OF_1900S ? 2000 + year : 2000 - CENTURY + year;
    }
}
