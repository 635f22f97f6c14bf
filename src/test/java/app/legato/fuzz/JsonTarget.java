package app.legato.fuzz;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Merge;
import app.legato.exchange.Reading;
import app.legato.exchange.json.JsonReading;
import app.legato.exchange.json.JsonWriting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Any bytes as JSON: a sentence, or a diary that goes out and comes in again as it is. Jazzer finds the method by its name. */
public final class JsonTarget {
    private JsonTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (JsonReading.read(() -> new ByteArrayInputStream(data)) instanceof Reading.Read read) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonWriting.write(read.diary(), out);
            byte[] written = out.toByteArray();
            Reading again = JsonReading.read(() -> new ByteArrayInputStream(written));
            if (!(again instanceof Reading.Read second) || !second.diary().equals(read.diary())) {
                throw new AssertionError("a diary that was read does not come back");
            }
            if (!Merge.of(WholeDiary.EMPTY, read.diary()).diary().equals(read.diary())) {
                throw new AssertionError("an empty diary changes what comes to it");
            }
        }
    }
}
