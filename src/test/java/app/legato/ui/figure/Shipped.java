package app.legato.ui.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A stretch's file as it is shipped. */
final class Shipped {
    private Shipped() {}

    static String text(String id) {
        String file = "/app/legato/assets/stretches/" + id + ".json";
        try (InputStream in = Shipped.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
