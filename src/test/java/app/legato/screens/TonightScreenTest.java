package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.routine.RoutineStep;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TonightScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));

    @TempDir
    Path folder;

    @Test
    void notesNoCrampsWithOneKeyAndTakesItBackWithUndo() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            assertThat(window.everyWord()).contains("Did your legs cramp?");
            window.press(KeyCode.N);
            assertThat(state(window)).isEqualTo(NightState.NONE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(state(window)).isEqualTo(NightState.NOT_RECORDED);
        }
    }

    @Test
    void logsADrinkByOneTapAndAgainByOneKey() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.click("330 ml").press(KeyCode.D);
            List<Drink> drinks =
                    window.read(diary -> diary.drinks().between(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 5, 12)));
            assertThat(drinks).extracting(Drink::millilitres).containsExactly(330, 330);
            assertThat(window.everyWord()).contains("0.66 litres");
        }
    }

    @Test
    void startsTheSessionWithEnterBecauseStartHasTheFocus() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Coach());
        }
    }

    @Test
    void ticksAStepOfTheRoutineByMouse() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.click("Loosen the covers");
            Set<RoutineStep> done = window.read(diary -> diary.routine().doneOn(LAST.next()));
            assertThat(done).containsExactly(RoutineStep.LOOSE_COVERS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsTonight(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Tonight(), look.after(UnaryOperator.identity()))) {
            Entries demo = DemoDiary.of(new DemoPerson(2025, 120, 4, 0.8, 105), LAST.previous(), LONDON);
            window.write(diary -> diary.put(demo));
            window.press(KeyCode.D).press(KeyCode.D);
            window.paint("tonight-" + look.suffix());
        }
    }

    private static NightState state(LegatoWindow window) {
        return window.read(diary -> diary.entries(LAST, LAST).stateOf(LAST));
    }
}
