package app.legato.exchange.csv;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.exchange.Gathering;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.TextFile;
import app.legato.exchange.Unreadable;
import app.legato.night.Moment;
import app.legato.night.Turnover;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cramps from a table that another program made: the person says which column is what, and in which order a date has its parts. What a line
 * says makes its id, so the same line taken in twice is one cramp.
 */
public final class ForeignCsv {
    /** What a column can be. Only {@link #DATE} and {@link #TIME} are needed. */
    public enum Field {
        DATE,
        TIME,
        SEVERITY,
        SIDE,
        MUSCLE,
        /** In minutes. */
        DURATION,
        NOTES
    }

    /** How dates stand in it. A dot, slash or dash between the parts is all the same. */
    public enum DateOrder {
        YEAR_MONTH_DAY("u-M-d"),
        DAY_MONTH_YEAR("d-M-u"),
        MONTH_DAY_YEAR("M-d-u");

        private final DateTimeFormatter format;

        DateOrder(String pattern) {
            format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        }

        @Nullable LocalDate read(String words) {
            try {
                Matcher both = BOTH.matcher(words.strip());
                String part = both.matches() ? both.group(1) : words;
                LocalDate date = LocalDate.parse(part.strip().replaceAll("\\s*[./-]\\s*", "-"), format);
                return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
            } catch (DateTimeException other) {
                return null;
            }
        }
    }

    /** A date with a time behind it: one column may be both. */
    private static final Pattern BOTH =
            Pattern.compile("(\\d{1,4}\\s*[./-]\\s*\\d{1,2}\\s*[./-]\\s*\\d{1,4})(?:T|,?\\s+)(\\d{1,2}:\\d{2}.*)");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final int DAY_MINUTES = 24 * 60;
    private static final List<DateTimeFormatter> TIMES = Stream.of("H:mm", "H:mm:ss", "h:mm a")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private static final Map<String, Side> SIDES = Map.of(
            "left",
            Side.LEFT,
            "l",
            Side.LEFT,
            "links",
            Side.LEFT,
            "right",
            Side.RIGHT,
            "r",
            Side.RIGHT,
            "rechts",
            Side.RIGHT,
            "both",
            Side.BOTH,
            "beide",
            Side.BOTH);
    private static final Map<String, Muscle> MUSCLES = Map.of(
            "calf",
            Muscle.CALF,
            "wade",
            Muscle.CALF,
            "foot",
            Muscle.FOOT,
            "fuß",
            Muscle.FOOT,
            "shin",
            Muscle.SHIN,
            "schienbein",
            Muscle.SHIN,
            "thigh",
            Muscle.THIGH_BACK,
            "oberschenkel",
            Muscle.THIGH_BACK);

    private final Sheet sheet;

    private ForeignCsv(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @throws Unreadable with the sentence why it is no table */
    public static ForeignCsv open(TextFile.Source source) throws IOException {
        return new ForeignCsv(Sheet.of("", TextFile.inspect(source)));
    }

    /** The names of its columns. */
    public List<String> columns() {
        return sheet.header();
    }

    /** Its first lines, to look at while choosing. */
    public List<List<String>> firstLines(int count) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        sheet.forEach(cells -> {
            if (lines.size() < count) {
                lines.add(cells.fields());
            }
        });
        return lines;
    }

    /** The orders in which every date of a column can be read: one where it is certain, several where the person has to say, none where it holds no dates. */
    public List<DateOrder> orders(String column) throws IOException {
        List<DateOrder> left = new ArrayList<>(List.of(DateOrder.values()));
        sheet.forEach(cells -> {
            String cell = cells.get(column);
            if (!cell.isBlank()) {
                left.removeIf(order -> order.read(cell) == null);
            }
        });
        return left;
    }

    /** Whether every cell of a column that is not empty has a time, alone or behind a date. */
    public boolean hasTimes(String column) throws IOException {
        boolean[] all = {true, false};
        sheet.forEach(cells -> {
            String cell = cells.get(column);
            if (!cell.isBlank()) {
                all[0] &= time(cell).isPresent();
                all[1] = true;
            }
        });
        return all[0] && all[1];
    }

    private static Optional<LocalTime> time(String words) {
        Matcher both = BOTH.matcher(words.strip());
        String part = both.matches() ? both.group(2).strip() : words.strip();
        return TIMES.stream().flatMap(format -> time(part, format).stream()).findFirst();
    }

    private static Optional<LocalTime> time(String words, DateTimeFormatter format) {
        try {
            return Optional.of(LocalTime.parse(words, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /**
     * The cramps of all lines.
     *
     * @param mapping which column holds what, the date and the time perhaps in the same one; a field that is missing stays empty in every cramp
     * @param zone in which the times were written
     * @param turnover files each cramp under its night
     */
    public Reading read(Map<Field, String> mapping, DateOrder order, ZoneId zone, Turnover turnover)
            throws IOException {
        if (!mapping.keySet().containsAll(Set.of(Field.DATE, Field.TIME))) {
            throw new IllegalArgumentException("a cramp needs a date and a time");
        }
        Gathering gathering = new Gathering();
        Map<String, Integer> alike = new HashMap<>();
        try {
            sheet.forEach(cells -> {
                Line line = new Line(cells, mapping);
                try {
                    Moment start = line.start(order, zone);
                    int again = alike.merge(line.content(), 1, Integer::sum);
                    gathering.addCramp(line.cramp(start, turnover, again, gathering), cells.line());
                } catch (Unreadable bad) {
                    gathering.add(bad.problem());
                }
            });
        } catch (Unreadable refused) {
            return new Reading.Refused(refused.problem());
        }
        return gathering.reading();
    }

    /** One line, seen through the mapping. */
    private record Line(Cells cells, Map<Field, String> mapping) {
        String get(Field field) {
            String column = mapping.get(field);
            return column == null ? "" : cells.get(column).strip();
        }

        /** Everything that was mapped: two lines that say the same of the same minute are still two. */
        String content() {
            StringBuilder all = new StringBuilder();
            for (Field field : Field.values()) {
                all.append(get(field)).append('\u001f');
            }
            return all.toString();
        }

        Moment start(DateOrder order, ZoneId zone) {
            LocalDate date = order.read(get(Field.DATE));
            if (date == null) {
                throw bad("exchange.not-day", Field.DATE);
            }
            return time(get(Field.TIME))
                    .map(time -> Moment.of(date.atTime(time), zone))
                    .orElseThrow(() -> bad("exchange.not-clock", Field.TIME));
        }

        Cramp cramp(Moment start, Turnover turnover, int again, Gathering gathering) {
            UUID id = UUID.nameUUIDFromBytes(
                    ("legato-foreign\u001f" + content() + again).getBytes(StandardCharsets.UTF_8));
            String notes = gathering.mend(get(Field.NOTES));
            if (notes.length() > Cramp.NOTES_MAX) {
                throw new Unreadable(Problem.at(
                        cells.line(),
                        "exchange.text-too-long",
                        mapping.getOrDefault(Field.NOTES, ""),
                        notes.length(),
                        Cramp.NOTES_MAX));
            }
            Integer severity = number(Field.SEVERITY, Rating.MAX);
            Integer minutes = number(Field.DURATION, DAY_MINUTES);
            return new Cramp(
                    id,
                    turnover.nightOf(start),
                    start,
                    minutes == null ? null : start.plus(Duration.ofMinutes(minutes)),
                    word(Field.SIDE, SIDES),
                    word(Field.MUSCLE, MUSCLES),
                    severity == null ? null : new Rating(severity),
                    Set.of(),
                    notes);
        }

        private @Nullable Integer number(Field field, int most) {
            String cell = get(field);
            if (cell.isEmpty()) {
                return null;
            }
            if (!cell.matches("\\d{1,4}") || Integer.parseInt(cell) > most) {
                throw new Unreadable(Problem.at(
                        cells.line(), "exchange.not-number", mapping.getOrDefault(field, ""), cell, 0, most));
            }
            return Integer.valueOf(cell);
        }

        private <T> @Nullable T word(Field field, Map<String, T> words) {
            String cell = get(field).toLowerCase(Locale.ROOT);
            T found = words.get(cell);
            if (found == null && !cell.isEmpty()) {
                throw new Unreadable(Problem.at(
                        cells.line(),
                        "exchange.not-word",
                        mapping.getOrDefault(field, ""),
                        cell,
                        String.join(", ", words.keySet().stream().sorted().toList())));
            }
            return found;
        }

        private Unreadable bad(String key, Field field) {
            return new Unreadable(Problem.at(cells.line(), key, mapping.getOrDefault(field, ""), get(field)));
        }
    }
}
