package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.DiarySource;
import app.legato.LegatoWindow;
import app.legato.TestClock;
import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.store.Database;
import app.legato.store.StoreProblem;
import app.legato.ui.shell.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees when the diary cannot be used: words, never a stack trace, and nothing is deleted. */
class TroubleScreenTest {
    private static final byte[] NO_DIARY = "this is a shopping list".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final TestClock clock = TestClock.at("2025-05-12T20:30:00Z");

    @Test
    void saysThatAFileIsNoDiaryAndLeavesItAlone() throws IOException {
        Path file = Files.write(folder.resolve("diary.sqlite"), NO_DIARY);
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            assertThat(window.everyWord())
                    .contains("The diary cannot be read", "Legato has not changed it", file.toString());
            window.paint("trouble-damaged");
            assertThat(Files.readAllBytes(file)).isEqualTo(NO_DIARY);
        }
    }

    @Test
    void helpsInACrampAllTheSameAndSaysThatItIsNotSaved() throws IOException {
        Files.write(folder.resolve("diary.sqlite"), NO_DIARY);
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.press(KeyCode.C);
            assertThat(window.everyWord())
                    .contains("Straighten your knee", "Not saved yet")
                    .doesNotContain("noted");
        }
    }

    @Test
    void goesOnOnceTheFileIsReadableAgain() throws IOException {
        Path file = Files.write(folder.resolve("diary.sqlite"), NO_DIARY);
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            Files.delete(file);
            Database.open(file).close();
            window.click("Try again");
            assertThat(window.everyWord()).contains("Did your legs cramp?").doesNotContain("cannot be read");
        }
    }

    @Test
    void neverPutsAnEmptyDiaryInThePlaceOfAMissingOneUnasked() {
        Path file = folder.resolve("diary.sqlite");
        try (LegatoWindow window = LegatoWindow.open(DiarySource.own(file, true), clock, new Route.Tonight())) {
            assertThat(window.everyWord()).contains("The diary is not where it was");
            assertThat(file).doesNotExist();
            window.paint("trouble-missing");
            window.click("Start a new diary here");
            assertThat(window.everyWord()).contains("Did your legs cramp?");
            assertThat(file).exists();
        }
    }

    @Test
    void readsADiaryOfANewerLegatoAndSaysThatItCannotChangeIt() throws SQLException {
        Path file = folder.resolve("diary.sqlite");
        Database.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            assertThat(window.everyWord()).contains("Did your legs cramp?").doesNotContain("cannot be read");
            window.press(KeyCode.N);
            assertThat(window.everyWord()).contains("made by a newer Legato");
        }
    }

    @Test
    void takesTheCautionsOfTheDiaryAlsoWhenTheSettingsWereLost() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            window.write(diary -> diary.profile().put(Profile.EMPTY.withCaution(Caution.CLOT, true)));
        }
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            assertThat(window.services().choices().now().cautions()).containsExactly(Caution.CLOT);
            assertThat(window.everyWord()).contains("No stretch tonight");
        }
    }

    @Test
    void saysInALineWhyAChangeWasNotStored() {
        try (LegatoWindow window = LegatoWindow.open(folder, clock, new Route.Tonight())) {
            LegatoWindow.onScreen(() -> {
                window.services().desk().tell(StoreProblem.FULL);
                return true;
            });
            assertThat(window.everyWord()).contains("The disk is full");
            window.paint("trouble-full");
            window.click("Close");
            assertThat(window.everyWord()).doesNotContain("The disk is full");
        }
    }
}
