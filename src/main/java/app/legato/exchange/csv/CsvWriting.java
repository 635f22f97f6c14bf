package app.legato.exchange.csv;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Column;
import app.legato.exchange.Kind;
import app.legato.exchange.Row;
import app.legato.exchange.Type;
import app.legato.night.Moment;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a whole diary as tables. Kinds of which there is no entry have no file. */
public final class CsvWriting {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Quotes whatever any separator would split: a table of one column does not tell which one it has. */
    private static final QuoteStrategy ANY_SEPARATOR = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int place, String value) {
            return value.chars().anyMatch(one -> ",;\t".indexOf(one) >= 0);
        }
    };

    /** Their numbers have a decimal point, and their spreadsheets a semicolon all the same. */
    private static final Set<String> SEMICOLON_ANYHOW = Set.of("CH", "LI");

    private CsvWriting() {}

    /** Where the files go. */
    public interface Folder {
        /** A new file, closed by whoever asked for it. */
        OutputStream open(String name) throws IOException;
    }

    /** What spreadsheets of this region put between cells. */
    public static char separator(Locale region) {
        boolean point = DecimalFormatSymbols.getInstance(region).getDecimalSeparator() == '.';
        return point && !SEMICOLON_ANYHOW.contains(region.getCountry()) ? ',' : ';';
    }

    public static void write(WholeDiary diary, char separator, Folder folder) throws IOException {
        for (Table table : Table.ALL) {
            write(table, table.kind(), diary, separator, folder);
        }
    }

    private static <T> void write(Table table, Kind<T> kind, WholeDiary diary, char separator, Folder folder)
            throws IOException {
        List<T> entries = kind.in().apply(diary);
        Column below = table.below();
        // A lower table is there whenever the upper one is: without it, nobody could tell none from lost.
        if (entries.isEmpty()) {
            return;
        }
        try (Writer out = new BufferedWriter(
                        new OutputStreamWriter(folder.open(table.fileName()), StandardCharsets.UTF_8));
                CsvWriter csv = CsvWriter.builder()
                        .fieldSeparator(separator)
                        .quoteStrategy(ANY_SEPARATOR)
                        .build(out)) {
            out.write('\uFEFF');
            csv.writeRecord(table.header());
            for (T entry : entries) {
                Row row = kind.write().apply(entry);
                if (below == null) {
                    csv.writeRecord(cells(table, row, List.of()));
                } else if (row.get(below.name()) instanceof List<?> lines) {
                    String owner = String.valueOf(row.get("id"));
                    int place = 0;
                    for (Object line : lines) {
                        place++;
                        csv.writeRecord(cells(table, (Row) line, List.of(owner, Integer.toString(place))));
                    }
                }
            }
        }
    }

    private static List<String> cells(Table table, Row row, List<String> first) {
        List<String> cells = new ArrayList<>(first);
        for (Column column : table.columns()) {
            Object value = row.get(column.name());
            cells.add(cell(column.type(), value));
            if (column.type() instanceof Type.Time) {
                cells.add(value instanceof Moment moment ? milliseconds(moment) : "");
                cells.add(
                        value instanceof Moment moment
                                ? Guard.close(moment.zone().getId())
                                : "");
                cells.add(value instanceof Moment moment ? offset(moment.offset()) : "");
            }
        }
        return cells;
    }

    private static String cell(Type type, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String words -> Guard.close(words);
            case UUID id -> id.toString();
            case Moment moment -> SECONDS.format(moment.local());
            case Boolean truth -> truth ? "yes" : "no";
            case Object one when type instanceof Type.Word word -> word.word(one);
            case Set<?> several
            when type instanceof Type.Words(Type.Word each) ->
                several.stream().map(each::word).sorted().collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    private static String milliseconds(Moment moment) {
        int milliseconds = moment.instant().get(ChronoField.MILLI_OF_SECOND);
        return milliseconds == 0 ? "" : Integer.toString(milliseconds);
    }

    /** With its "UTC" it begins with no sign, and no program takes it for a time of day. */
    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }
}
