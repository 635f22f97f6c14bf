package app.legato.exchange.csv;

import app.legato.exchange.Gathering;
import app.legato.exchange.Problem;
import app.legato.exchange.TextFile;
import app.legato.exchange.Unreadable;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of comma, semicolon or tab separated values that was looked through.
 *
 * @param places what stands at the head of each place in a line: the names of the columns, each once, and nothing above a column that has none
 * @param headerLine the line they are in
 */
record Sheet(String name, TextFile file, char separator, List<String> places, long headerLine) {
    private static final int CELL_MOST = 1_000_000;
    private static final int COLUMNS_MOST = 10_000;

    /** Thrown through the work on a line to end the reading. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        Stop(Problem problem) {
            super(problem.key(), null, false, false);
            this.problem = problem;
        }
    }

    /** @throws Unreadable when it has too many lines, no columns, or quotation marks that do not close */
    static Sheet of(String name, TextFile file) throws IOException {
        // Notes have lines of their own; twice as many lines as entries are still looked at.
        if (file.lines() > 2L * Gathering.ENTRIES_MOST) {
            throw new Unreadable(Problem.of("exchange.too-many", Gathering.ENTRIES_MOST));
        }
        char separator = Separator.of(file);
        long open = OpenQuote.line(file, separator);
        if (open > 0) {
            throw new Unreadable(Problem.at(open, "exchange.quote-open"));
        }
        try (CsvReader<CsvRecord> csv = reader(file, separator)) {
            for (CsvRecord record : csv) {
                if (!record.getField(0).startsWith("sep=")) {
                    List<String> places =
                            record.getFields().stream().map(String::strip).toList();
                    check(places, record.getStartingLineNumber());
                    return new Sheet(name, file, separator, places, record.getStartingLineNumber());
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new Unreadable(Problem.at(1, "exchange.not-csv"));
        }
        throw new Unreadable(Problem.of("exchange.empty"));
    }

    /** The names of the columns that have one, each once. */
    List<String> header() {
        return places.stream().filter(name -> !name.isEmpty()).toList();
    }

    private static void check(List<String> places, long line) {
        HashSet<String> seen = new HashSet<>();
        for (String name : places) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new Unreadable(Problem.at(line, "exchange.csv-column-twice", name));
            }
        }
    }

    /** Hands on every line below the header that is not blank. */
    void forEach(Consumer<Cells> work) throws IOException {
        long line = headerLine;
        try (CsvReader<CsvRecord> csv = reader(file, separator)) {
            for (CsvRecord record : csv) {
                line = record.getStartingLineNumber();
                boolean blank = record.getFields().stream().allMatch(String::isEmpty);
                if (line > headerLine && !blank) {
                    work.accept(new Cells(this, record.getFields(), line));
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new Unreadable(Problem.at(line + 1, "exchange.not-csv"));
        } catch (Stop stop) {
            throw new Unreadable(stop.problem);
        }
    }

    static CsvReader<CsvRecord> reader(TextFile file, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(CELL_MOST)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(COLUMNS_MOST)
                                .maxFieldSize(CELL_MOST)
                                .maxRecordSize(CELL_MOST)),
                        file.reader());
    }
}
