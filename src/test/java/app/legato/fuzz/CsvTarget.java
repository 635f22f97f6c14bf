package app.legato.fuzz;

import app.legato.exchange.Reading;
import app.legato.exchange.TextFile;
import app.legato.exchange.csv.CsvReading;
import app.legato.exchange.csv.CsvWriting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Any bytes as a table, or as several, such as sessions with their holds: a sentence, or a diary that goes out and comes in again as it is.
 * Jazzer finds the method by its name.
 */
public final class CsvTarget {
    private CsvTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (read(files(data)) instanceof Reading.Read read) {
            Map<String, ByteArrayOutputStream> out = new HashMap<>();
            CsvWriting.write(read.diary(), ';', name -> {
                ByteArrayOutputStream one = new ByteArrayOutputStream();
                out.put(name, one);
                return one;
            });
            Map<String, byte[]> written = new HashMap<>();
            out.forEach((name, one) -> written.put(name, one.toByteArray()));
            boolean back = written.isEmpty()
                    || (read(written) instanceof Reading.Read second
                            && second.diary().equals(read.diary()));
            if (!back) {
                throw new AssertionError("a diary that was read does not come back");
            }
        }
    }

    /** Each piece as a file, whose name says nothing. */
    static Map<String, byte[]> files(byte[] data) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Pieces.of(data).forEach(piece -> files.put(files.size() + ".csv", piece));
        return files;
    }

    static Reading read(Map<String, byte[]> files) throws IOException {
        Map<String, TextFile.Source> sources = new LinkedHashMap<>();
        files.forEach((name, bytes) -> sources.put(name, () -> new ByteArrayInputStream(bytes)));
        return CsvReading.read(sources);
    }
}
