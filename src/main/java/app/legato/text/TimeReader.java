package app.legato.text;

import java.text.DateFormatSymbols;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time of day as people type it: "2:47", "0247", "2.47", "14h05", "2 Uhr 47", "2:47 pm". Understands everything that
 * {@link Texts#time} writes in its locale. Immutable, safe on any thread.
 */
public final class TimeReader {
    /** Nobody needs more letters for a time; longer ones are refused unread. */
    private static final int LONGEST = 24;

    private static final int HALF_DAY = 12;
    private static final LocalTime EXAMPLE = LocalTime.of(2, 47);
    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,2})\\s*(?:[:.,h]|uhr|\\s)\\s*(\\d{2})?(?:\\s*(?:uhr|h))?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})?(?:\\s*uhr)?");

    private final Texts texts;
    private final String morning;
    private final String afternoon;

    public TimeReader(Texts texts) {
        this.texts = texts;
        String[] halves = DateFormatSymbols.getInstance(texts.locale()).getAmPmStrings();
        morning = plain(halves[0]);
        afternoon = plain(halves[1]);
    }

    public Reading<LocalTime> read(String typed) {
        if (typed.isBlank()) {
            return new Reading.Blank<>();
        }
        String words = typed.length() > LONGEST ? "" : plain(typed);
        if (endsWith(words, afternoon) || words.matches(".*\\d ?p\\.?m?\\.?")) {
            return clock(withoutHalf(words, afternoon), Half.AFTERNOON);
        }
        if (endsWith(words, morning) || words.matches(".*\\d ?a\\.?m?\\.?")) {
            return clock(withoutHalf(words, morning), Half.MORNING);
        }
        return clock(words, Half.UNSAID);
    }

    private enum Half {
        MORNING,
        AFTERNOON,
        UNSAID
    }

    private Reading<LocalTime> clock(String digits, Half half) {
        Matcher parted = PARTED.matcher(digits);
        Matcher together = TOGETHER.matcher(digits);
        Matcher found = parted.matches() ? parted : together;
        if (found != parted && !together.matches()) {
            return refused();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return time(hour, minute, half);
    }

    private Reading<LocalTime> time(int typedHour, int minute, Half half) {
        int hour = typedHour;
        if (half != Half.UNSAID) {
            if (hour < 1 || hour > HALF_DAY) {
                return refused();
            }
            hour = hour % HALF_DAY + (half == Half.AFTERNOON ? HALF_DAY : 0);
        } else if (hour == 2 * HALF_DAY && minute == 0) {
            hour = 0;
        }
        return hour < 2 * HALF_DAY && minute < 60 ? new Reading.Understood<>(LocalTime.of(hour, minute)) : refused();
    }

    private Reading<LocalTime> refused() {
        return new Reading.Refused<>(texts.get("words.time-unclear", texts.time(EXAMPLE)));
    }

    private static boolean endsWith(String words, String half) {
        return !half.isEmpty() && words.endsWith(half);
    }

    private static String withoutHalf(String words, String half) {
        String rest = endsWith(words, half) ? words.substring(0, words.length() - half.length()) : words;
        return rest.replaceFirst(" ?[ap]\\.?m?\\.?$", "").strip();
    }

    /** Small letters, plain digits, and a plain space for each of the many that locales put before "pm". */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints().forEach(letter -> {
            int digit = Character.digit(letter, 10);
            if (digit >= 0) {
                plain.append(digit);
            } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(letter);
            }
        });
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }
}
