package app.legato.fuzz;

import app.legato.exchange.Reading;
import app.legato.exchange.TextFile;
import app.legato.exchange.csv.CsvReading;
import app.legato.exchange.csv.CsvWriting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Any bytes as a table: a sentence, or a diary that goes out and comes in again as it is. Jazzer finds the method by its name. */
public final class CsvTarget {
    private CsvTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (read(Map.of("some.csv", data)) instanceof Reading.Read read) {
            Map<String, ByteArrayOutputStream> files = new HashMap<>();
            CsvWriting.write(read.diary(), ';', name -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                files.put(name, out);
                return out;
            });
            Map<String, byte[]> written = new HashMap<>();
            files.forEach((name, out) -> written.put(name, out.toByteArray()));
            boolean back = written.isEmpty()
                    || (read(written) instanceof Reading.Read second
                            && second.diary().equals(read.diary()));
            if (!back) {
                throw new AssertionError("a diary that was read does not come back");
            }
        }
    }

    private static Reading read(Map<String, byte[]> files) throws IOException {
        Map<String, TextFile.Source> sources = new HashMap<>();
        files.forEach((name, bytes) -> sources.put(name, () -> new ByteArrayInputStream(bytes)));
        return CsvReading.read(sources);
    }
}
