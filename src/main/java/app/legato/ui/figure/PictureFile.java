package app.legato.ui.figure;

import app.legato.figure.Picture;
import app.legato.ui.figure.Fields.Wrong;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What came of reading a stretch's picture; never an exception, for a picture is a help and its lack must not stop a stretch. */
public sealed interface PictureFile {

    /** The picture is there. */
    record Read(Picture picture) implements PictureFile {}

    /**
     * The picture cannot be shown.
     *
     * @param file   the file's name, for example {@code stretches/calf-wall.json}
     * @param reason what is wrong with it and in which line, for the log
     */
    record Problem(String file, String reason) implements PictureFile {}

    /** Reads the shipped picture of a stretch, {@code id} as in {@code calf-wall}. */
    static PictureFile of(String id) {
        String file = "stretches/" + id + ".json";
        try (InputStream in = PictureFile.class.getResourceAsStream("/app/legato/assets/" + file)) {
            PictureFile found = in == null ? new Problem(file, "there is no such file") : read(file, in);
            return found instanceof Read(Picture picture) && !picture.id().equals(id)
                    ? new Problem(file, "id: \"" + picture.id() + "\" is the name of another stretch")
                    : found;
        } catch (IOException e) {
            return new Problem(file, String.valueOf(e.getMessage()));
        }
    }

    /** Reads a picture from anywhere; {@code file} is its name in a problem. Leaves the stream open. */
    static PictureFile read(String file, InputStream in) {
        try {
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Problem(file, String.valueOf(e.getMessage()));
        }
    }

    private static PictureFile parse(String file, String json) throws IOException {
        try {
            return new Read(PictureFields.read(Fields.of("", JSON.std.anyFrom(json))));
        } catch (Wrong wrong) {
            return new Problem(file, wrong.getMessage() + " (line " + Lines.of(wrong.path(), json) + ")");
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            String line = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            return new Problem(file, broken.getOriginalMessage() + line);
        }
    }
}
