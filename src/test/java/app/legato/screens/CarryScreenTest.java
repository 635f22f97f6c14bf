package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.TestClock;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.diary.WholeDiary;
import app.legato.exchange.RandomDiaries;
import app.legato.exchange.Reading;
import app.legato.exchange.calendar.EveningReminder;
import app.legato.exchange.file.DiaryFiles;
import app.legato.exchange.file.Outgoing;
import app.legato.exchange.file.Outlet;
import app.legato.night.Moment;
import app.legato.profile.Preferences;
import app.legato.store.Diary;
import app.legato.store.Samples;
import app.legato.text.Texts;
import app.legato.ui.shell.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The diary's ways out and in, through the real window. */
class CarryScreenTest {
    private static final Clock EVENING = TestClock.at("2025-05-12T20:30:00Z");
    private static final Moment NOW = Moment.now(EVENING);
    private static final EveningReminder REMINDER =
            new EveningReminder(new UUID(1, 2), LocalDate.of(2025, 5, 12), LocalTime.of(22, 0), Duration.ofMinutes(7));
    private static final WholeDiary DIARY = RandomDiaries.one(1);

    @TempDir
    Path folder;

    @Test
    void takesTheDiaryOutByKeyboardAlone() {
        Path file = folder.resolve("out.json");
        try (LegatoWindow window = filled(new Route.Settings()).savingTo(file)) {
            window.click("Take your diary with you");
            window.until(() -> window.everyWord().contains("Cramps: "));
            for (int stops = 0; stops < 8 && !focused(window).equals("Save the file"); stops++) {
                window.press(KeyCode.TAB);
            }
            window.press(KeyCode.SPACE);
            window.until(() -> window.everyWord().contains("is saved in"));
            assertThat(((Reading.Read) DiaryFiles.read(file)).diary()).isEqualTo(DIARY);
            window.press(KeyCode.ESCAPE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Settings());
        }
    }

    @ParameterizedTest
    @EnumSource(Looks.class)
    void paintsTheWayOut(Looks look) {
        try (LegatoWindow window = filled(new Route.TakeOut(), look.after(UnaryOperator.identity()))) {
            window.until(() -> !window.scene().getRoot().lookupAll(".item").isEmpty());
            window.paint("carry-out-" + look.suffix());
            LegatoWindow.onScreen(() -> {
                window.scene().getRoot().lookupAll(".radio-button").stream()
                        .map(RadioButton.class::cast)
                        .filter(button -> button.getUserData() == Outlet.CLINIC)
                        .forEach(RadioButton::fire);
                return true;
            });
            scroll(pane(window.settled()), 1);
            window.settled().paint("carry-out2-" + look.suffix());
        }
    }

    @Test
    void bringsADiaryInAndKeepsACopyOfWhatWasThere() throws IOException {
        Path file = Files.createDirectory(folder.resolve("there")).resolve("diary.json");
        Outlet.JSON.write(
                new Outgoing(RandomDiaries.one(2), REMINDER, true, NOW, new Texts(Locale.UK), Locale.UK), file);
        try (LegatoWindow window = filled(new Route.Settings()).opening(file)) {
            window.click("Bring entries in").click("Choose a file");
            window.until(() -> window.shows("Take them in"));
            assertThat(window.everyWord()).contains("Nothing is stored yet", "In diary.json", " new, ");
            assertThat(window.read(Diary::whole)).isEqualTo(DIARY);
            window.click("Take them in");
            window.until(() -> window.everyWord().contains("Taken in."));
            assertThat(window.read(Diary::whole)).isEqualTo(RandomDiaries.both(DIARY, RandomDiaries.one(2)));
            window.press(KeyCode.BACK_SPACE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Settings());
        }
    }

    @ParameterizedTest
    @EnumSource(Looks.class)
    void paintsTheWayIn(Looks look) throws IOException {
        Path table = Files.writeString(folder.resolve("app.csv"), """
                Date;Time;Pain;Leg;How long;What I think it was
                05/06/2024;03:12;7;left;4;A hot night, and I had walked all day along the beach
                06/06/2024;2:05;5;right;;
                07/06/2024;4:40;;left;2;
                08/06/2024;dawn;;left;2;
                """);
        try (LegatoWindow window = filled(new Route.BringIn(), look.after(UnaryOperator.identity()))
                .opening(table)) {
            window.paint("carry-in-" + look.suffix());
            ScrollPane pane = pane(window);
            window.press(KeyCode.TAB).press(KeyCode.SPACE);
            window.until(() -> !window.scene().getRoot().lookupAll(".combo-box").isEmpty()
                    && !window.scene().getRoot().lookupAll(".item").isEmpty());
            window.paint("carry-map-" + look.suffix());
            scroll(pane, 0.45);
            window.paint("carry-map2-" + look.suffix());
            scroll(pane, 1);
            window.paint("carry-map3-" + look.suffix());
            LegatoWindow.onScreen(() -> {
                window.scene().getRoot().lookupAll(".primary").forEach(node -> ((Button) node).fire());
                return true;
            });
            window.until(() -> window.scene().getRoot().lookupAll(".combo-box").isEmpty());
            scroll(pane, 0);
            window.paint("carry-dry-" + look.suffix());
            scroll(pane, 1);
            window.paint("carry-dry2-" + look.suffix());
        }
    }

    @Test
    void theKeyboardStandsOnWhatComesNextAndTheFileStaysWhileHelpIsShown() throws IOException {
        Path file = Files.writeString(
                folder.resolve("nights.csv"),
                "night,no_cramps,sleep_disturbance,sore_next_day,notes\n2025-05-11,yes,,,\nyesterday,,,,\n");
        try (LegatoWindow window = filled(new Route.BringIn()).opening(file)) {
            window.click("Choose a file");
            window.until(() -> focused(window).equals("Leave this line out"));
            window.press(KeyCode.SPACE).press(KeyCode.F1);
            window.until(() -> window.services().navigator().route() instanceof Route.Help);
            window.press(KeyCode.ESCAPE);
            LegatoWindow.onScreen(() -> {
                window.services().navigator().go(new Route.BringIn());
                return true;
            });
            window.until(() -> window.shows("Take them in"));
            assertThat(LegatoWindow.onScreen(
                            () -> ((CheckBox) window.scene().getRoot().lookup(".check-box")).isSelected()))
                    .isTrue();
            window.press(KeyCode.ESCAPE);
            LegatoWindow.onScreen(() -> {
                window.services().navigator().go(new Route.BringIn());
                return true;
            });
            window.until(() -> window.shows("Choose a file"));
            assertThat(window.everyWord()).doesNotContain("Take them in");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Looks.class,
            names = {"NIGHT", "DAY_LARGE_DE"})
    void showsAllThatDiffersInAList(Looks look) throws IOException {
        Path file = folder.resolve("many.json");
        Outlet.JSON.write(new Outgoing(many(3), REMINDER, true, NOW, new Texts(Locale.UK), Locale.UK), file);
        try (LegatoWindow window = filled(new Route.BringIn(), look.after(UnaryOperator.identity()))
                .opening(file)) {
            window.write(diary -> diary.take(LocalDate.of(2025, 5, 1), _ -> many(7)));
            window.press(KeyCode.TAB).press(KeyCode.SPACE);
            window.until(() -> !window.scene().getRoot().lookupAll(".item").isEmpty());
            LegatoWindow.onScreen(() -> {
                window.scene().getRoot().lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(button -> button.getText().matches("(Show all|Alle) .*"))
                        .forEach(Button::fire);
                return true;
            });
            window.until(() -> window.scene().getFocusOwner() instanceof ListView<?>);
            window.settled().paint("carry-all-" + look.suffix());
            window.press(KeyCode.DOWN).press(KeyCode.DOWN).settled().paint("carry-all2-" + look.suffix());
            assertThat(LegatoWindow.onScreen(() -> ((ListView<?>)
                                    Objects.requireNonNull(window.scene().getFocusOwner()))
                            .getSelectionModel()
                            .getSelectedIndex()))
                    .isEqualTo(2);
        }
    }

    private static WholeDiary many(int severity) {
        List<Cramp> cramps = IntStream.range(0, 40)
                .mapToObj(number -> Samples.with(DIARY.cramps().getFirst(), "id", new UUID(7, number)))
                .map(cramp -> cramp.withSeverity(new Rating(severity)))
                .toList();
        return Samples.with(DIARY, "cramps", cramps);
    }

    private static ScrollPane pane(LegatoWindow window) {
        Node node = window.scene().getRoot().lookup(".carry");
        while (node != null && !(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        return (ScrollPane) Objects.requireNonNull(node);
    }

    private static void scroll(ScrollPane pane, double to) {
        LegatoWindow.onScreen(() -> {
            pane.setVvalue(to);
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Looks.class,
            names = {"NIGHT", "DAY_LARGE_DE"})
    void paintsWhatDiffers(Looks look) throws IOException {
        Path file = Files.createDirectory(folder.resolve("there")).resolve("diary.json");
        Outlet.JSON.write(new Outgoing(DIARY, REMINDER, true, NOW, new Texts(Locale.UK), Locale.UK), file);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("\"(severity|sleep_disturbance)\":\\s*\\d+", "\"$1\": 3")
                        .replaceAll("\"side\":\\s*\"[a-z]+\"", "\"side\": \"right\""));
        try (LegatoWindow window = filled(new Route.BringIn(), look.after(UnaryOperator.identity()))
                .opening(file)) {
            window.press(KeyCode.TAB).press(KeyCode.SPACE);
            window.until(() -> !window.scene().getRoot().lookupAll(".item").isEmpty());
            scroll(pane(window), 1);
            window.settled().paint("carry-differ-" + look.suffix());
        }
    }

    private static String focused(LegatoWindow window) {
        return LegatoWindow.onScreen(
                () -> window.scene().getFocusOwner() instanceof Labeled labeled ? labeled.getText() : "");
    }

    private LegatoWindow filled(Route first) {
        return filled(first, UnaryOperator.identity());
    }

    private LegatoWindow filled(Route first, UnaryOperator<Preferences> wish) {
        LegatoWindow window = LegatoWindow.open(folder, EVENING, first, wish);
        window.write(diary -> diary.take(LocalDate.of(2025, 5, 1), _ -> DIARY));
        return window;
    }
}
