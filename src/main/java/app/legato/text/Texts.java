package app.legato.text;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word of Legato in one language. A key's first part names its bundle, which is read when first asked: {@code tonight.start} is in
 * {@code i18n/tonight.properties}. Immutable to its users, safe on any thread.
 */
public final class Texts {
    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Texts(Locale locale) {
        this.locale = locale;
    }

    /** The locale of words, dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /**
     * The words of {@code key}, with {@code {0}} and so on filled in by {@link MessageFormat}.
     *
     * @throws MissingResourceException when no bundle has the key; a test finds that first
     */
    public String get(String key, Object... arguments) {
        String words = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        return new MessageFormat(words, locale).format(arguments);
    }

    /** The word for an enum's constant. */
    public String of(Worded worded) {
        return get(worded.key());
    }

    /** A night by both its dates: "Mon 12 – Tue 13 May", "Sat 31 May – Sun 1 June"; where the month comes first "Mon, May 12 – Tue, May 13". */
    public String night(LocalDate evening) {
        LocalDate morning = evening.plusDays(1);
        boolean once = evening.getMonth() == morning.getMonth() && !isMonthFirst();
        String first = once ? formatter(get("words.date.weekday-day")).format(evening) : day(evening);
        return get("words.date.night", first, day(morning));
    }

    /** A date without its year: "Mon 12 May"; where the month comes first "Mon, May 12". */
    public String day(LocalDate date) {
        return isMonthFirst()
                ? localized("MMMEd").format(date)
                : formatter(get("words.date.weekday-day-month")).format(date);
    }

    /** A date in short, in the order of {@link #date}: "12 May", "May 12". */
    public String shortDate(LocalDate date) {
        return localized("MMMd").format(date);
    }

    /** A date with its year: "12 May 2025". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** A month with its year: "May 2019". */
    public String month(YearMonth month) {
        return formatter(get("words.date.month-year")).format(month);
    }

    /** A time of day as people of this locale write it. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    /** A whole hour in short, by the same clock as {@link #time}: "14", "2 PM". */
    public String hour(LocalTime hour) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
        return (pattern.contains("a") ? localized("j") : formatter("H")).format(hour);
    }

    /** A number with at most so many decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** A clock of minutes and seconds: "1:24". */
    public String clock(Duration elapsed) {
        return String.format(locale, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
    }

    /** An exact length in words: "6 min 20 s", "3 min", "40 s". */
    public String length(Duration length) {
        String minutes = get("words.length.minutes", length.toMinutes());
        String seconds = get("words.length.seconds", length.toSecondsPart());
        if (length.toMinutes() == 0) {
            return seconds;
        }
        return length.toSecondsPart() == 0 ? minutes : get("words.length.both", minutes, seconds);
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private DateTimeFormatter localized(String parts) {
        return DateTimeFormatter.ofLocalizedPattern(parts).withLocale(locale);
    }

    /** Whether {@link #date} writes May 12 rather than 12 May. */
    private boolean isMonthFirst() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(
                name,
                room -> ResourceBundle.getBundle(
                        "app.legato.i18n." + room,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
