package app.legato.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which Legato this is. */
public final class Version {
    private Version() {}

    /** The version as the build wrote it, for example {@code 1.0.0}. */
    public static String current() {
        Properties written = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Version.class.getResourceAsStream("/app/legato/version.properties"))) {
            written.load(in);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return written.getProperty("version").replace("-SNAPSHOT", "");
    }
}
