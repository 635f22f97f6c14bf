package app.legato.ui.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.RoutineStep;
import app.legato.routine.StepWords;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.stretch.SessionStep;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.tonight.StepsViewModel.Line;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsViewModelTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Night TONIGHT = new Night(LocalDate.of(2025, 5, 12));

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.UK);
    private final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    private final Navigator navigator = new Navigator(new Route.Tonight());
    private Diary diary;
    private PlanViewModel plan;
    private StepsViewModel steps;

    @BeforeEach
    void open() {
        diary = Database.open(folder.resolve("diary.sqlite"));
        plan = new PlanViewModel(new TonightsPlan(choices, Desk.direct(() -> diary)), navigator, texts);
        steps = at("2025-05-12T20:30:00Z");
        refresh();
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void ticksAStepAndTakesTheTickBackByTickingAgain() {
        steps.tick(line(Habit.MOVE.name()));
        refresh();
        assertThat(line(Habit.MOVE.name()).isDone()).isTrue();
        steps.tick(line(Habit.MOVE.name()));
        refresh();
        assertThat(line(Habit.MOVE.name()).isDone()).isFalse();
        assertThat(diary.routine().between(TONIGHT, TONIGHT)).isEmpty();
    }

    @Test
    void filesATickAfterMidnightUnderTheNightThatIsStillGoingOn() {
        steps = at("2025-05-13T00:30:00Z");
        refresh();
        steps.tick(line(Habit.MOVE.name()));
        assertThat(diary.routine().between(TONIGHT, TONIGHT)).hasSize(1);
    }

    @Test
    void showsThePlanByNameAndTicksItBySessionsAlone() {
        assertThat(line(Habit.STRETCH.name()).words()).isEqualTo("Calf and back of the thigh, seated");
        steps.tick(line(Habit.STRETCH.name()));
        refresh();
        assertThat(line(Habit.STRETCH.name()).isDone()).isFalse();
        diary.sessions().put(session(TONIGHT, 4));
        refresh();
        assertThat(line(Habit.STRETCH.name()).done()).isEqualTo(SessionOutcome.PARTIAL);
        diary.sessions().put(session(TONIGHT, 10));
        refresh();
        assertThat(line(Habit.STRETCH.name()).done()).isEqualTo(SessionOutcome.COMPLETED);
    }

    @Test
    void leavesOutWhatIsOffOrHiddenAndAPlanOfWhichNothingFits() {
        diary.routine().put(Routine.USUAL.switched(Habit.MOVE.name(), false));
        choices.change(now -> now.withCautions(Set.of(Caution.CLOT)));
        refresh();
        assertThat(steps.linesProperty().get())
                .extracting(each -> each.step().id())
                .containsExactly(Habit.DRINK_EARLIER.name(), Habit.LOOSE.name(), Habit.LAMP_AND_WATER.name());
        assertThat(steps.hasPlan()).isFalse();
    }

    @Test
    void showsAsManyAsFitAndSaysHowManyMoreThereAre() {
        assertThat(steps.moreProperty().get()).isEmpty();
        Routine longer = Routine.USUAL;
        for (int i = 0; i < 3; i++) {
            longer = longer.with(new RoutineStep.Own(new UUID(0, i), new StepWords.Own("Step " + i), true), 99);
        }
        diary.routine().put(longer);
        refresh();
        assertThat(steps.linesProperty().get()).hasSize(StepsViewModel.FITTING - 1);
        assertThat(steps.moreProperty().get()).isEqualTo("4 more steps");
        steps.toggleMore();
        assertThat(steps.linesProperty().get()).hasSize(9);
    }

    @Test
    void countsNightsWithASessionAndNoOthers() {
        diary.sessions().put(session(TONIGHT.plus(-30), 10));
        diary.sessions().put(session(TONIGHT.plus(-3), 4));
        diary.sessions().put(session(TONIGHT.plus(-1), 0));
        refresh();
        assertThat(steps.sixWeeksProperty().get()).satisfies(weeks -> {
            assertThat(weeks.number()).isEqualTo(3);
            assertThat(weeks.inPart()).isEqualTo(1);
        });
    }

    private void refresh() {
        plan.follow().unsubscribe();
        steps.refresh();
    }

    private Line line(String id) {
        return steps.linesProperty().get().stream()
                .filter(each -> each.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private StepsViewModel at(String now) {
        Today today = new Today(Clock.fixed(Instant.parse(now), LONDON), choices);
        return new StepsViewModel(Desk.direct(() -> diary), today, choices, navigator, plan, texts);
    }

    private static Session session(Night night, int held) {
        Moment start = Moment.of(night.evening().atTime(21, 0), LONDON);
        return new Session(
                UUID.randomUUID(),
                night,
                start,
                "trial-seated",
                1,
                List.of(new SessionStep("calf-wall", Leg.LEFT, 1, 10, held)));
    }
}
