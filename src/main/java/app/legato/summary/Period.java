package app.legato.summary;

import app.legato.night.Night;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which nights a page is about. */
public sealed interface Period {
    /** The longest period one page can show: three years. */
    int NIGHTS_MAX = 157 * 7;

    Period TWO_WEEKS = new Last(14);
    Period FOUR_WEEKS = new Last(28);

    /** Thirteen weeks: the longest period that shows every night. */
    Period THREE_MONTHS = new Last(91);

    /** The nights of this period, when {@code last} is the newest night there can be anything about. */
    Nights nights(Night last);

    /**
     * A period as typed on a command line: {@code 2w} or any number of weeks up to 157, {@code 3m} (13 weeks) and its multiples
     * {@code 6m}, {@code 9m} up to {@code 36m}, two evenings {@code 2025-03-31..2025-06-08}, or {@code 2025-03-31..} up to the newest night. Empty for anything else; the words for
     * that are {@code summary.problem.period}.
     */
    static Optional<Period> parse(String typed) {
        Matcher count = Typed.COUNT.matcher(typed);
        if (count.matches()) {
            int number = Integer.parseInt(count.group(1));
            boolean months = count.group(2).equalsIgnoreCase("m");
            int weeks = months ? number / 3 * 13 : number;
            boolean plain = weeks > 0 && weeks * 7 <= NIGHTS_MAX && !(months && number % 3 != 0);
            return plain ? Optional.of(new Last(weeks * 7)) : Optional.empty();
        }
        Matcher dates = Typed.DATES.matcher(typed);
        Matcher since = Typed.SINCE.matcher(typed);
        try {
            if (since.matches()) {
                return Optional.of(new Since(LocalDate.parse(since.group(1))));
            }
            return dates.matches()
                    ? Optional.of(new Between(new Nights(
                            new Night(LocalDate.parse(dates.group(1))), new Night(LocalDate.parse(dates.group(2))))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notDates) {
            return Optional.empty();
        }
    }

    /** So many nights, the last of them the newest. */
    record Last(int count) implements Period {
        public Last {
            if (count < 1 || count > NIGHTS_MAX) {
                throw new IllegalArgumentException("1 to " + NIGHTS_MAX + " nights");
            }
        }

        @Override
        public Nights nights(Night last) {
            return new Nights(last.plus(1L - count), last);
        }
    }

    /**
     * From the evening of the last visit to the newest night; that night alone when the visit was not before it. Of a visit longer ago than
     * a page can show, the newest {@link #NIGHTS_MAX} nights.
     */
    record Since(LocalDate visit) implements Period {
        @Override
        public Nights nights(Night last) {
            Night first = new Night(visit);
            if (first.isAfter(last)) {
                return new Nights(last, last);
            }
            return first.until(last) < NIGHTS_MAX ? new Nights(first, last) : new Last(NIGHTS_MAX).nights(last);
        }
    }

    /** Chosen by its first and last evening, whatever the newest night is. */
    record Between(Nights chosen) implements Period {
        @Override
        public Nights nights(Night last) {
            return chosen;
        }
    }

    /** The first and the last night, both included: 1 to {@link #NIGHTS_MAX} of them. */
    record Nights(Night from, Night to) {
        public Nights {
            long nights = from.until(to) + 1;
            if (nights < 1 || nights > NIGHTS_MAX) {
                throw new IllegalArgumentException("1 to " + NIGHTS_MAX + " nights");
            }
        }

        /** As many nights, right before these. */
        public Nights before() {
            return new Nights(from.plus(-(from.until(to) + 1)), from.previous());
        }
    }

    /** What a typed period looks like. */
    final class Typed {
        private static final Pattern COUNT = Pattern.compile("(\\d{1,3})([wWmM])");
        private static final Pattern SINCE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.");
        private static final Pattern DATES = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

        private Typed() {}
    }
}
