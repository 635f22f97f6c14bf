package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.body.Leg;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.RoutineStep;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.routine.Wording;
import app.legato.store.TipStore;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.tips.RedFlag;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2.5})
    void isWholeWhenThePersonComesBack(double scale) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Tonight(), chosen -> chosen.withTextScale(scale))) {
            String before = window.everyWord();
            window.press(KeyCode.F1).press(KeyCode.ESCAPE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            assertThat(window.everyWord()).isEqualTo(before);
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
    void ticksAStepByMouseAndTakesItBackByMouse() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.click("Loose clothes and covers");
            assertThat(ticks(window))
                    .containsExactly(new Tick(
                            LAST.next(), Habit.LOOSE.name(), new StepWords.Brought(Wording.LOOSE_CLOTHES_AND_COVERS)));
            window.click("Loose clothes and covers");
            assertThat(ticks(window)).isEmpty();
        }
    }

    @Test
    void ticksAStepWithSpaceAndTakesItBackWithSpace() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SPACE);
            assertThat(ticks(window)).extracting(Tick::step).containsExactly(Habit.LAMP_AND_WATER.name());
            window.press(KeyCode.SPACE);
            assertThat(ticks(window)).isEmpty();
        }
    }

    @Test
    void showsThePlanAsAStepAndItsSessionAsDoneInPart() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            assertThat(window.shows("Calf and back of the thigh, seated")).isTrue();
            window.write(diary -> diary.sessions().put(session(LAST.next(), 1)));
            assertThat(window.everyWord()).contains("partly done").contains("Night 1 of 42", "one of them in part");
        }
    }

    @Test
    void saysCalmlyWhatCanComeAfterFortyTwoNights() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            window.write(diary -> {
                for (int back = 0; back < 42; back++) {
                    diary.sessions().put(session(LAST.plus(-2L * back), 2));
                }
            });
            window.paint("tonight-after-six-weeks");
            assertThat(window.everyWord()).contains("42 of 42 nights").contains("keep on or stop, as you like");
        }
    }

    @Test
    void showsAsManyStepsAsFitAndTheOthersOnWish() {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight())) {
            RoutineStep.Own tea = new RoutineStep.Own(new UUID(1, 1), new StepWords.Own("Peppermint tea"), true);
            window.write(diary -> diary.routine().put(Routine.USUAL.with(tea, 9)));
            assertThat(window.shows("Peppermint tea")).isFalse();
            window.click("2 more steps");
            assertThat(window.shows("Peppermint tea")).isTrue();
            assertThat(window.shows("Fewer steps")).isTrue();
        }
    }

    private static List<Tick> ticks(LegatoWindow window) {
        return window.read(diary -> diary.routine().between(LAST.next(), LAST.next()));
    }

    /** Two holds planned, {@code held} of them held. */
    private static Session session(Night night, int held) {
        Moment start = Moment.of(night.evening().atTime(21, 10), LONDON);
        List<SessionStep> steps = IntStream.rangeClosed(1, held)
                .mapToObj(repeat -> new SessionStep("calf-wall", Leg.LEFT, repeat, 10, 10))
                .toList();
        return new Session(UUID.randomUUID(), night, start, "trial-seated", 2, steps);
    }

    @ParameterizedTest
    @EnumSource
    void paintsTonight(Looks look) {
        try (LegatoWindow window =
                LegatoWindow.open(folder, EVENING, new Route.Tonight(), look.after(UnaryOperator.identity()))) {
            Entries demo = DemoDiary.of(new DemoPerson(2025, 120, 4, 0.8, 105), LAST.previous(), LONDON);
            window.write(diary -> {
                diary.put(demo);
                diary.tips().settle(new TipStore.Settled(RedFlag.LONG_CRAMP.name(), LAST, null));
            });
            window.press(KeyCode.D).press(KeyCode.D);
            window.paint("tonight-" + look.suffix());
        }
    }

    private static NightState state(LegatoWindow window) {
        return window.read(diary -> diary.entries(LAST, LAST).stateOf(LAST));
    }
}
