package app.legato.exchange.csv;

import app.legato.exchange.Column;
import app.legato.exchange.Faults;
import app.legato.exchange.Gathering;
import app.legato.exchange.Iso;
import app.legato.exchange.Problem;
import app.legato.exchange.Row;
import app.legato.exchange.Type;
import app.legato.exchange.Unreadable;
import app.legato.night.Moment;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cells of one line, by the names of their columns. */
record Cells(Sheet sheet, List<String> fields, long line) {
    private static final DateTimeFormatter CLOCK = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm")
            .optionalStart()
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** What stands in a column; empty where the file has none of that name. */
    String get(String column) {
        int place = sheet.places().indexOf(column);
        return place < 0 || place >= fields.size() ? "" : fields.get(place);
    }

    String needed(String column) {
        String cell = get(column).strip();
        if (cell.isEmpty()) {
            throw new Unreadable(Problem.at(line, "exchange.field-missing", column));
        }
        return cell;
    }

    /** The place of a line below an entry. */
    int place() {
        String cell = needed(Table.PLACE);
        if (!cell.matches("\\d{1,7}")) {
            throw new Unreadable(Faults.of(new Type.Amount(1, 9_999_999), line, Table.PLACE, cell));
        }
        return Integer.parseInt(cell);
    }

    /** @throws Unreadable with the cell that makes no sense */
    Row row(List<Column> columns, Gathering gathering) {
        if (fields.size() != sheet.places().size()) {
            throw new Unreadable(Problem.at(
                    line, "exchange.cell-count", fields.size(), sheet.places().size()));
        }
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Column column : columns) {
            String cell = get(column.name());
            boolean words = column.type() instanceof Type.Text;
            if (words ? cell.isEmpty() : cell.isBlank()) {
                if (column.isNeeded()) {
                    throw new Unreadable(Problem.at(line, "exchange.field-missing", column.name()));
                }
            } else {
                cells.put(column.name(), value(column, words ? cell : cell.strip(), gathering));
            }
        }
        return new Row(cells);
    }

    private Object value(Column column, String cell, Gathering gathering) {
        Type type = column.type();
        Object made = switch (type) {
            case Type.Id _ -> id(cell);
            case Type.Text(int most) -> text(column, gathering.mend(Guard.open(cell)), most);
            case Type.Day _ -> Iso.day(cell).orElse(null);
            case Type.Time _ -> time(column, cell);
            case Type.Amount(int least, int most) -> number(cell, least, most);
            case Type.Truth _ -> truth(cell);
            case Type.Word word -> word.words().get(cell.toLowerCase(Locale.ROOT));
            case Type.Words(Type.Word each) -> words(each, cell);
            case Type.Rows _ -> null;
        };
        if (made == null) {
            throw new Unreadable(Faults.of(type, line, column.name(), cell));
        }
        return made;
    }

    private String text(Column column, String words, int most) {
        if (words.length() > most) {
            throw new Unreadable(Problem.at(line, "exchange.text-too-long", column.name(), words.length(), most));
        }
        return words;
    }

    private static @Nullable UUID id(String cell) {
        try {
            UUID id = UUID.fromString(cell);
            return id.toString().equalsIgnoreCase(cell) ? id : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    private static @Nullable Integer number(String cell, int least, int most) {
        if (!cell.matches("\\d{1,10}")) {
            return null;
        }
        long number = Long.parseLong(cell);
        return number >= least && number <= most ? (Integer) (int) number : null;
    }

    /** A spreadsheet may have made its own words of them. */
    private static @Nullable Boolean truth(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> Boolean.TRUE;
            case "no", "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Set<Object> words(Type.Word each, String cell) {
        Set<Object> all = new HashSet<>();
        for (String word : cell.toLowerCase(Locale.ROOT).split("[\\s,;]+")) {
            Object value = each.words().get(word);
            if (value == null) {
                return null;
            }
            all.add(value);
        }
        return all;
    }

    private @Nullable Moment time(Column column, String cell) {
        String written = needed(column.name() + Table.OFFSET);
        String zone = Guard.open(get(column.name() + Table.ZONE)).strip();
        String milliseconds = get(column.name() + Table.MILLISECONDS).strip();
        if (!milliseconds.matches("\\d{0,3}")) {
            return null;
        }
        try {
            ZoneOffset offset = written.equals("UTC")
                    ? ZoneOffset.UTC
                    : ZoneOffset.of(written.startsWith("UTC") ? written.substring(3) : written);
            LocalDateTime local = LocalDateTime.parse(cell, CLOCK);
            return Iso.moment(
                    milliseconds.isEmpty()
                            ? local
                            : local.with(ChronoField.MILLI_OF_SECOND, Integer.parseInt(milliseconds)),
                    zone,
                    offset);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
