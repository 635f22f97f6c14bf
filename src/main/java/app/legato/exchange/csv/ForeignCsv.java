package app.legato.exchange.csv;

import app.legato.cramp.Cramp;
import app.legato.exchange.Gathering;
import app.legato.exchange.Reading;
import app.legato.exchange.TextFile;
import app.legato.exchange.Unreadable;
import app.legato.night.Moment;
import app.legato.night.Turnover;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cramps from a table that another program made: the person says which column is what, and in which order a date has its parts. When a line
 * began makes its id, with its place among the lines of the same minute: so the same line taken in again is the same cramp, also when more of
 * its columns are used or one of its cells was corrected.
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

    private final Sheet sheet;
    private final LocalDate latest;

    private ForeignCsv(Sheet sheet, LocalDate latest) {
        this.sheet = sheet;
        this.latest = latest;
    }

    /**
     * Looks through a table.
     *
     * @param today no year of two digits is later; a day more, for it may be tomorrow elsewhere
     * @throws Unreadable with the sentence why it is no table
     */
    public static ForeignCsv open(TextFile.Source source, LocalDate today) throws IOException {
        return new ForeignCsv(Sheet.of("", TextFile.inspect(source)), today.plusDays(1));
    }

    /** The names of its columns, without those that have none. */
    public List<String> columns() {
        return sheet.header();
    }

    /** Its first lines, to look at while choosing: a cell for each of {@link #columns}. */
    public List<List<String>> firstLines(int count) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        sheet.forEach(cells -> {
            if (lines.size() < count) {
                lines.add(columns().stream().map(cells::get).toList());
            }
        });
        return lines;
    }

    /**
     * The orders in which most dates of a column can be read, and as many as in any other: one where it is certain, several where the person
     * has to say, none where the column holds no dates.
     */
    public List<DateOrder> orders(String column) throws IOException {
        return seen(column).orders();
    }

    /** The first column that holds dates. */
    public Optional<String> firstDates() throws IOException {
        Map<String, SeenDates> all = new HashMap<>();
        sheet.forEach(cells -> columns()
                .forEach(column ->
                        all.computeIfAbsent(column, _ -> new SeenDates(latest)).see(cells.get(column))));
        return columns().stream()
                .filter(column -> all.containsKey(column)
                        && !all.getOrDefault(column, new SeenDates(latest))
                                .orders()
                                .isEmpty())
                .findFirst();
    }

    private SeenDates seen(String column) throws IOException {
        SeenDates dates = new SeenDates(latest);
        sheet.forEach(cells -> dates.see(cells.get(column)));
        return dates;
    }

    /** Whether every cell of a column that is not empty has a time, alone or behind a date. */
    public boolean hasTimes(String column) throws IOException {
        ForeignClock clock = new ForeignClock(false);
        boolean[] all = {true, false};
        sheet.forEach(cells -> {
            String cell = cells.get(column);
            if (!cell.isBlank()) {
                all[0] &= clock.read(cell).isPresent();
                all[1] = true;
            }
        });
        return all[0] && all[1];
    }

    /** The clock of a column: with a number in it that is no time, none of those with a dot is one. */
    private ForeignClock clock(String column) throws IOException {
        boolean[] dots = {true};
        sheet.forEach(cells -> dots[0] &= !ForeignClock.isNumber(cells.get(column)));
        return new ForeignClock(dots[0]);
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
        Map<Instant, Integer> alike = new HashMap<>();
        try {
            ForeignClock clock = clock(mapping.getOrDefault(Field.TIME, ""));
            sheet.forEach(cells -> {
                ForeignLine line = new ForeignLine(cells, mapping);
                Cramp cramp;
                try {
                    Moment start = line.start(order, latest, clock, zone);
                    int again = alike.merge(ForeignLine.minute(start), 1, Integer::sum);
                    cramp = line.cramp(start, turnover, again, gathering);
                } catch (Unreadable bad) {
                    gathering.add(bad.problem());
                    return;
                }
                gathering.addCramp(cramp, cells.line());
            });
        } catch (Unreadable refused) {
            return new Reading.Refused(refused.problem());
        }
        return gathering.reading();
    }

    /** How the cells of a column read in each order. */
    private static final class SeenDates {
        private final LocalDate latest;
        private final Map<DateOrder, Integer> read = new EnumMap<>(DateOrder.class);
        private int filled;
        private boolean dotted;

        SeenDates(LocalDate latest) {
            this.latest = latest;
        }

        void see(String cell) {
            if (!cell.isBlank()) {
                filled++;
                dotted |= Stamp.of(cell).date().contains(".");
                for (DateOrder order : DateOrder.values()) {
                    if (order.read(cell, latest) != null) {
                        read.merge(order, 1, Integer::sum);
                    }
                }
            }
        }

        /** Whoever writes dates with dots writes the day before the month, where both can be read. */
        List<DateOrder> orders() {
            int most = read.values().stream().max(Integer::compare).orElse(0);
            return 2 * most <= filled
                    ? List.of()
                    : read.entrySet().stream()
                            .filter(order -> order.getValue() == most)
                            .map(Map.Entry::getKey)
                            .filter(order -> !isOddWithDots(order, most))
                            .toList();
        }

        private boolean isOddWithDots(DateOrder order, int most) {
            return dotted
                    && order == DateOrder.MONTH_DAY_YEAR
                    && read.getOrDefault(DateOrder.DAY_MONTH_YEAR, 0) == most;
        }
    }
}
