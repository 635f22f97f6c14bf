package app.legato.exchange.csv;

import app.legato.exchange.csv.ForeignCsv.Field;
import java.io.IOException;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a foreign table's columns may be, by their names in English and German; the person has the last word.
 *
 * @param columns the column of each field that was found
 * @param monthFirst whether dates that can be read both ways are read as this region writes them: the month first
 */
public record Guess(Map<Field, String> columns, boolean monthFirst) {
    private static final Map<Field, List<String>> NAMES = Map.of(
            Field.DATE, List.of("date", "datum", "day", "tag", "start", "when", "wann", "zeitpunkt", "timestamp"),
            Field.TIME, List.of("time", "uhrzeit", "zeit", "uhr", "clock", "beginn"),
            Field.SEVERITY, List.of("severity", "pain", "intensity", "schmerz", "stärke", "staerke", "intensität"),
            Field.SIDE, List.of("side", "leg", "seite", "bein"),
            Field.MUSCLE, List.of("muscle", "where", "location", "muskel", "wo", "ort", "stelle"),
            Field.DURATION,
                    List.of("duration", "how long", "wie lange", "minutes", "length", "dauer", "minuten", "länge"),
            Field.NOTES, List.of("note", "comment", "remark", "notiz", "bemerkung", "kommentar", "text"));

    public Guess {
        columns = Map.copyOf(columns);
    }

    public static Guess of(ForeignCsv table, Locale region) throws IOException {
        Map<Field, String> guessed = new EnumMap<>(Field.class);
        Set<String> taken = new HashSet<>();
        for (Field field : Field.values()) {
            named(field, table.columns(), taken).ifPresent(column -> {
                guessed.put(field, column);
                taken.add(column);
            });
        }
        String date = guessed.get(Field.DATE);
        if (date == null || table.orders(date).isEmpty()) {
            guessed.remove(Field.DATE);
            table.firstDates().ifPresent(column -> guessed.put(Field.DATE, column));
        }
        // One column may hold both.
        if (!guessed.containsKey(Field.TIME) && guessed.containsKey(Field.DATE)) {
            String both = guessed.getOrDefault(Field.DATE, "");
            if (table.hasTimes(both)) {
                guessed.put(Field.TIME, both);
            }
        }
        return new Guess(guessed, isMonthFirst(region));
    }

    /** The order to begin with, of those in which all dates can be read. */
    public Optional<DateOrder> order(List<DateOrder> possible) {
        DateOrder usual = monthFirst ? DateOrder.MONTH_DAY_YEAR : DateOrder.DAY_MONTH_YEAR;
        return possible.contains(usual) ? Optional.of(usual) : possible.stream().findFirst();
    }

    /** A column that is called so, else one whose name begins so, else one that has it in its name. */
    private static Optional<String> named(Field field, List<String> columns, Set<String> taken) {
        List<String> names = NAMES.getOrDefault(field, List.of());
        List<String> left =
                columns.stream().filter(column -> !taken.contains(column)).toList();
        return left.stream()
                .filter(column -> names.contains(small(column)))
                .findFirst()
                .or(() -> left.stream()
                        .filter(column -> names.stream().anyMatch(small(column)::startsWith))
                        .findFirst())
                .or(() -> left.stream()
                        .filter(column ->
                                names.stream().filter(name -> name.length() > 3).anyMatch(small(column)::contains))
                        .findFirst());
    }

    private static String small(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isMonthFirst(Locale region) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, region);
        int month = pattern.indexOf('M');
        int day = pattern.indexOf('d');
        return month >= 0 && month < day && pattern.indexOf('y') > day;
    }
}
