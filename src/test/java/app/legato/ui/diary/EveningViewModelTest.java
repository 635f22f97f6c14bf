package app.legato.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.legato.body.Leg;
import app.legato.night.Moment;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.routine.Wording;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.ui.diary.EveningViewModel.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveningViewModelTest {
    private static final Tick TEA = new Tick(DiaryDesk.LAST_NIGHT, new UUID(1, 1).toString(), new StepWords.Own("Tea"));

    @TempDir
    Path folder;

    private DiaryDesk desk;

    @BeforeEach
    void open() {
        desk = new DiaryDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsADeletedStepInTheWordsItHadBesideThePresentOnes() {
        desk.diary.routine().tick(TEA);
        desk.diary.routine().tick(new Tick(DiaryDesk.LAST_NIGHT, "LOOSE", new StepWords.Brought(Wording.LOOSE_COVERS)));
        EveningViewModel evening = page();
        assertThat(evening.stepsProperty().get())
                .extracting(Line::words, Line::isTicked)
                .contains(
                        tuple("Tea", true),
                        tuple("Loosen the covers", true),
                        tuple("Legs comfortable on a pillow", false))
                .hasSize(Habit.values().length);
    }

    @Test
    void takesATickBackAndPutsItBackAsItWas() {
        desk.diary.routine().tick(TEA);
        EveningViewModel evening = page();
        evening.tick(line(evening, "Tea"));
        assertThat(ticks()).isEmpty();
        desk.undo.take();
        assertThat(ticks()).containsExactly(TEA);
    }

    @Test
    void ticksLaterWhatWasForgotten() {
        EveningViewModel evening = page();
        evening.tick(line(evening, "Move a little, legs uncrossed"));
        assertThat(ticks())
                .containsExactly(new Tick(DiaryDesk.LAST_NIGHT, "MOVE", new StepWords.Brought(Wording.MOVE)));
        assertThat(line(evening, "Move a little, legs uncrossed").isTicked()).isTrue();
    }

    @Test
    void showsNoStepThatIsSwitchedOffUnlessItWasDone() {
        desk.diary.routine().put(Routine.USUAL.switched("MOVE", false));
        assertThat(page().stepsProperty().get())
                .extracting(Line::words)
                .doesNotContain("Move a little, legs uncrossed");
    }

    @Test
    void tellsEachSessionInWords() {
        desk.diary.sessions().put(session(21, "trial-seated", 12));
        desk.diary.sessions().put(session(22, "trial-standing", 6));
        desk.diary.sessions().put(session(23, "somebody’s own", 0));
        assertThat(page().sessionsProperty().get())
                .containsExactly(
                        "21:00  Calf and back of the thigh, seated: completed, 2:00 min held",
                        "22:00  Calf and back of the thigh, standing: part of it, 1:00 min held",
                        "23:00  Another plan: not begun");
    }

    private EveningViewModel page() {
        return desk.page(DiaryDesk.LAST_NIGHT).evening();
    }

    private List<Tick> ticks() {
        return desk.diary.routine().between(DiaryDesk.LAST_NIGHT, DiaryDesk.LAST_NIGHT);
    }

    private static Line line(EveningViewModel evening, String words) {
        return evening.stepsProperty().get().stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Session session(int hour, String plan, int holds) {
        Moment start = Moment.of(DiaryDesk.LAST_NIGHT.evening().atTime(hour, 0), DiaryDesk.LONDON);
        List<SessionStep> steps = IntStream.rangeClosed(1, holds)
                .mapToObj(repeat -> new SessionStep("calf-wall", Leg.LEFT, repeat, 10, 10))
                .toList();
        return new Session(UUID.randomUUID(), DiaryDesk.LAST_NIGHT, start, plan, 12, steps);
    }
}
