package app.legato.exchange.csv;

import app.legato.exchange.TextFile;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What stands between the cells of a table: the one of comma, semicolon and tab by which most lines have as many cells as the first. */
final class Separator {
    private static final String ALL = ",;\t";
    private static final String SAID = "sep=";
    private static final int LINES_LOOKED_AT = 200;

    private Separator() {}

    /** @return the comma where every line is one cell by each of them */
    static char of(TextFile file) throws IOException {
        char said = said(file);
        if (said != 0) {
            return said;
        }
        Fit best = new Fit(',', 0, 1);
        for (int at = 0; at < ALL.length(); at++) {
            Fit fit = fit(file, ALL.charAt(at));
            if (fit.isBetterThan(best)) {
                best = fit;
            }
        }
        return best.separator();
    }

    /** @param lines that have as many cells as the first one */
    private record Fit(char separator, int lines, int cells) {
        boolean isBetterThan(Fit other) {
            return cells > 1 && (lines > other.lines || (lines == other.lines && cells > other.cells));
        }
    }

    private static Fit fit(TextFile file, char separator) throws IOException {
        int cells = 0;
        int alike = 0;
        int lines = 0;
        try (CsvReader<CsvRecord> csv = Sheet.reader(file, separator)) {
            for (CsvRecord record : csv) {
                int count = record.getFieldCount();
                cells = cells == 0 ? count : cells;
                alike += count == cells ? 1 : 0;
                lines++;
                if (cells == 1 || lines == LINES_LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            // What came before it counts; whoever reads the lines says where it is.
            return new Fit(separator, alike, cells);
        }
        return new Fit(separator, alike, cells);
    }

    /** What Excel lets a file say of itself in a first line of its own; 0 for nothing. */
    private static char said(TextFile file) throws IOException {
        try (BufferedReader reader = new BufferedReader(file.reader())) {
            char[] first = new char[SAID.length() + 2];
            int read = reader.read(first);
            boolean line = read == first.length
                    && new String(first).startsWith(SAID)
                    && (first[SAID.length() + 1] == '\n' || first[SAID.length() + 1] == '\r');
            return line && ALL.indexOf(first[SAID.length()]) >= 0 ? first[SAID.length()] : 0;
        }
    }
}
