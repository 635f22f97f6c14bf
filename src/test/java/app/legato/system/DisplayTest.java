package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
    @TempDir
    Path libraries;

    @Test
    void findsNoScreenOnLinuxWithoutX11AndWayland() {
        assertThat(Display.of("Linux", Map.of(), "")).isEqualTo(Display.NO_SCREEN);
        assertThat(Display.of("Linux", Map.of("DISPLAY", ""), "")).isEqualTo(Display.NO_SCREEN);
    }

    @Test
    void findsGtkWhereTheLibraryPathLeads() throws IOException {
        Files.createFile(libraries.resolve("libgtk-3.so.0"));
        assertThat(Display.of("Linux", Map.of("DISPLAY", ":0", "LD_LIBRARY_PATH", libraries.toString()), ""))
                .isEqualTo(Display.PRESENT);
    }

    @Test
    void trustsOtherSystemsAndTheHeadlessPlatform() {
        assertThat(Display.of("Windows 11", Map.of(), "")).isEqualTo(Display.PRESENT);
        assertThat(Display.of("Mac OS X", Map.of(), "")).isEqualTo(Display.PRESENT);
        assertThat(Display.of("Linux", Map.of(), "Headless")).isEqualTo(Display.PRESENT);
    }
}
