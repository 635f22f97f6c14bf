package app.legato.screens;

import app.legato.LegatoWindow;
import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Scale;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.DiaryForm;
import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import app.legato.routine.Routine;
import app.legato.routine.ShownStep;
import app.legato.routine.Tick;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paints the diary in each theme, size and language into {@code target/screens}, for people to look at. */
class DiaryPicturesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock BREAKFAST = Clock.fixed(Instant.parse("2025-05-13T06:30:00Z"), LONDON);
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 12));

    private static final String NOTE = "Long day in the garden (im Garten), much of it on my knees. Slept through, the"
            + " window open, a pillow under the covers at the foot of the bed, and no cramp all night.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "NIGHT,1.0,ENGLISH",
        "DAY,1.0,ENGLISH",
        "CONTRAST,1.0,GERMAN",
        "NIGHT,1.5,GERMAN",
        "DAY,2.5,GERMAN",
        "NIGHT,2.5,ENGLISH"
    })
    void paintsTheDiary(Theme theme, double scale, Language language) {
        String name = "diary-%s-%s-%s-"
                .formatted(theme, Math.round(scale * 100), language)
                .toLowerCase(Locale.ROOT);
        try (LegatoWindow window = LegatoWindow.open(
                folder, BREAKFAST, new Route.Diary(null), chosen -> wished(chosen, theme, scale, language))) {
            fill(window);
            form(window, DiaryForm.MONTH).paint(name + "month");
            chooser(window).paint(name + "choose");
            chooser(window);
            search(window, "garten").paint(name + "search");
            window.press(KeyCode.ESCAPE);
            form(window, DiaryForm.LIST).paint(name + "list");
            go(window, new Route.Diary(LAST)).paint(name + "two-cramps");
            go(window, new Route.Diary(LAST.plus(-1))).paint(name + "unrecorded");
            toTheEnd(window).paint(name + "evening");
            window.click(find(window, ".session-line .button")).paint(name + "session");
            LegatoWindow.onScreen(() -> {
                ((ButtonBase) find(window, ".keyed.button")).fire();
                return true;
            });
            window.settled().type("0:10").paint(name + "add");
            go(window, new Route.Diary(LAST.plus(-2))).paint(name + "one-cramp");
            problem(window, 0, "01:00").paint(name + "problem");
            turnToDay(go(window, new Route.Diary(LAST))).paint(name + "day");
        }
    }

    /** Chosen as in an earlier start. */
    private static LegatoWindow form(LegatoWindow window, DiaryForm form) {
        LegatoWindow.onScreen(() -> {
            window.services().choices().change(chosen -> chosen.withDiaryForm(form));
            return true;
        });
        return go(go(window, new Route.Help()), new Route.Diary(null));
    }

    private static LegatoWindow chooser(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            ((ButtonBase) find(window, ".month-title")).fire();
            return true;
        });
        return window.settled();
    }

    private static LegatoWindow search(LegatoWindow window, String words) {
        return window.press(KeyCode.CONTROL, KeyCode.F).type(words);
    }

    private static Node find(LegatoWindow window, String selector) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookup(selector));
    }

    private static LegatoWindow toTheEnd(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            window.scene().getRoot().lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(1));
            return true;
        });
        return window.settled();
    }

    private static LegatoWindow turnToDay(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            ((ToggleButton) window.scene().getRoot().lookup(".right-pill")).fire();
            return true;
        });
        return window.settled();
    }

    private static LegatoWindow problem(LegatoWindow window, int field, String words) {
        LegatoWindow.onScreen(() -> {
            TextField end = window.scene().getRoot().lookupAll(".form-field .text-field").stream()
                    .map(TextField.class::cast)
                    .skip(field + 1)
                    .findFirst()
                    .orElseThrow();
            end.requestFocus();
            end.setText(words);
            return true;
        });
        return window.press(KeyCode.ENTER);
    }

    private static LegatoWindow go(LegatoWindow window, Route route) {
        LegatoWindow.onScreen(() -> {
            window.services().navigator().go(route);
            return true;
        });
        return window.settled();
    }

    private static void fill(LegatoWindow window) {
        LegatoWindow.onScreen(() -> {
            window.services()
                    .desk()
                    .write(
                            diary -> {
                                Random random = new Random(3);
                                for (int back = 1; back < 40; back++) {
                                    Night night = LAST.plus(-back);
                                    int kind = random.nextInt(10);
                                    if (kind < 4) {
                                        diary.nights()
                                                .put(NightEntry.blank(night)
                                                        .withSaidNone(true)
                                                        .withNotes(kind == 0 ? NOTE : ""));
                                    }
                                    for (int i = 0; kind > 5 && i < kind - 6; i++) {
                                        diary.cramps()
                                                .put(cramp(night, 23 * 60 + 130 * i + back, 4)
                                                        .withPlace(Side.LEFT, Muscle.CALF));
                                    }
                                }
                                diary.cramps().put(cramp(LAST.plus(-2), 26 * 60 + 47, 4));
                                diary.cramps()
                                        .put(cramp(LAST, 25 * 60 + 12, 3)
                                                .withPlace(Side.RIGHT, Muscle.FOOT)
                                                .withSeverity(new Rating(5))
                                                .withEasedBy(Set.of(Relief.STRETCHING, Relief.STANDING)));
                                diary.cramps()
                                        .put(cramp(LAST, 26 * 60 + 47, 4)
                                                .withEnd(null)
                                                .withPlace(Side.LEFT, Muscle.CALF));
                                Night evening = LAST.plus(-1);
                                for (ShownStep step : Routine.USUAL.shownTo(Set.of())) {
                                    if (step.id().startsWith("L")) {
                                        diary.routine().tick(new Tick(evening, step.id(), step.words()));
                                    }
                                }
                                diary.sessions().put(halfASession(evening));
                                LocalDate day = LAST.evening();
                                diary.drinks().put(Drink.of(day, at(day, 8 * 60 + 15), 250, DrinkKind.WATER));
                                diary.drinks().put(Drink.of(day, at(day, 10 * 60 + 40), 330, DrinkKind.TEA_COFFEE));
                                diary.drinks().put(Drink.of(day, at(day, 19 * 60 + 5), 500, DrinkKind.ELECTROLYTE));
                                diary.days()
                                        .put(DayFactors.unsaid(day)
                                                .with(DayFactor.SAT, 6)
                                                .with(DayFactor.COLD, Scale.Said.YES));
                            },
                            () -> {});
            return true;
        });
        window.settled();
    }

    private static Session halfASession(Night night) {
        List<SessionStep> steps = IntStream.rangeClosed(1, 6)
                .mapToObj(repeat -> new SessionStep("calf-chair-strap", Leg.LEFT, repeat, 10, 10))
                .toList();
        return new Session(new UUID(1, 1), night, at(night.evening(), 22 * 60 + 14), "trial-seated", 12, steps);
    }

    private static Cramp cramp(Night night, int minutes, int lasted) {
        Moment start = at(night.evening(), minutes);
        return Cramp.begun(night, start).withEnd(start.plus(Duration.ofMinutes(lasted)));
    }

    private static Moment at(LocalDate date, int minutes) {
        return Moment.of(date.atStartOfDay().plusMinutes(minutes), LONDON);
    }

    private static Preferences wished(Preferences chosen, Theme theme, double scale, Language language) {
        return chosen.withWelcomed(true).withTheme(theme).withTextScale(scale).withLanguage(language);
    }
}
