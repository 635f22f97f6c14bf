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
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
        EveningViewModel evening = page();
        assertThat(evening.sessionsProperty().get())
                .extracting(evening::words)
                .containsExactly(
                        "21:00  Calf and back of the thigh, seated: completed, 2:00 min held",
                        "22:00  Calf and back of the thigh, standing: part of it, 1:00 min held",
                        "23:00  Another plan: not begun");
    }

    @Test
    void deletesASessionAndPutsTheVerySameOneBack() {
        Session session = session(22, "trial-standing", 6);
        desk.diary.sessions().put(session);
        page().delete(session);
        assertThat(sessions()).isEmpty();
        assertThat(desk.undo.offerProperty().get())
                .isNotNull()
                .extracting(Undo.Offer::done)
                .isEqualTo("Stretching at 22:00 deleted, Mon 12 – Tue 13 May");
        desk.undo.take();
        assertThat(sessions()).containsExactly(session);
    }

    @Test
    void putsRightWhenASessionBeganAndWhatWasHeld() {
        Session session = session(22, "trial-standing", 2);
        SessionStep half = new SessionStep("calf-wall", Leg.RIGHT, 1, 10, 4);
        session = session.with(List.of(session.steps().getFirst(), half));
        desk.diary.sessions().put(session);
        EveningViewModel evening = page();
        evening.edit(session);
        SessionViewModel form = Objects.requireNonNull(evening.editingProperty().get());
        assertThat(form.canBeInPart(0)).isFalse();
        assertThat(form.canBeInPart(1)).isTrue();
        form.hold(1, SessionViewModel.Held.WHOLE);
        form.hold(0, SessionViewModel.Held.NOT);
        assertThat(sessions().getFirst().steps())
                .extracting(SessionStep::heldSeconds)
                .containsExactly(0, 10);
        form.hold(1, SessionViewModel.Held.IN_PART);
        form.hold(0, SessionViewModel.Held.WHOLE);
        assertThat(sessions()).as("all of it can be gone back to").containsExactly(session);
        form.start().textProperty().set("0:30");
        evening.close();
        assertThat(sessions().getFirst())
                .isEqualTo(session.startedAt(
                        Moment.of(DiaryDesk.LAST_NIGHT.morning().atTime(0, 30), DiaryDesk.LONDON)));
        assertThat(evening.editingProperty().get()).isNull();
    }

    @Test
    void takesBackWhatWasSaidOverAMeasuredHoldAlsoWhenTheFormIsClosed() {
        Session measured = session(22, "trial-standing", 1).with(List.of(hold(1, 7), hold(2, 10)));
        desk.diary.sessions().put(measured);
        EveningViewModel evening = page();
        evening.edit(measured);
        SessionViewModel form = Objects.requireNonNull(evening.editingProperty().get());
        form.hold(0, SessionViewModel.Held.WHOLE);
        form.start().textProperty().set("21:45");
        evening.close();
        assertThat(sessions()).doesNotContain(measured);
        assertThat(desk.undo.offerProperty().get())
                .isNotNull()
                .extracting(Undo.Offer::done)
                .isEqualTo("Stretching at 22:00 changed, Mon 12 – Tue 13 May");
        Session grown = sessions().getFirst();
        desk.diary.sessions().put(grown.with(List.of(grown.steps().get(0), hold(2, 10), hold(3, 10))));
        desk.undo.take();
        assertThat(sessions())
                .as("as it was when the form opened, and what was stretched since")
                .containsExactly(measured.with(List.of(hold(1, 7), hold(2, 10), hold(3, 10))));
    }

    @Test
    void changesOneThingOfASessionAndLeavesTheRestAsTheDiaryHoldsIt() {
        Session shown = session(22, "trial-standing", 2);
        desk.diary.sessions().put(shown);
        EveningViewModel evening = page();
        evening.edit(shown);
        SessionViewModel form = Objects.requireNonNull(evening.editingProperty().get());
        Session held = shown.with(List.of(hold(1, 10), hold(2, 10), hold(3, 10)));
        desk.diary.sessions().put(held);
        form.hold(0, SessionViewModel.Held.NOT);
        assertThat(sessions()).containsExactly(held.with(List.of(hold(1, 0), hold(2, 10), hold(3, 10))));
        desk.diary.sessions().delete(shown.id());
        form.hold(1, SessionViewModel.Held.NOT);
        assertThat(sessions()).as("deleted elsewhere").isEmpty();
    }

    @Test
    void putsADeletedSessionBackAsTheDiaryHeldIt() {
        Session shown = session(22, "trial-standing", 2);
        desk.diary.sessions().put(shown);
        EveningViewModel evening = page();
        Session held = shown.with(List.of(hold(1, 10), hold(2, 10), hold(3, 10)));
        desk.diary.sessions().put(held);
        evening.delete(shown);
        desk.undo.take();
        assertThat(sessions()).containsExactly(held);
    }

    @Test
    void refusesAStartThatIsStillToCome() {
        Session session = session(22, "trial-standing", 6);
        desk.diary.sessions().put(session);
        EveningViewModel evening = page();
        evening.edit(session);
        SessionViewModel form = Objects.requireNonNull(evening.editingProperty().get());
        form.start().textProperty().set("11:59");
        evening.close();
        assertThat(form.start().problemProperty().get()).startsWith("11:59 is still to come");
        assertThat(evening.editingProperty().get()).isSameAs(form);
        assertThat(sessions()).containsExactly(session);
    }

    private List<Session> sessions() {
        return desk.diary.sessions().between(DiaryDesk.LAST_NIGHT, DiaryDesk.LAST_NIGHT);
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

    private static SessionStep hold(int repeat, int held) {
        return new SessionStep("calf-wall", Leg.LEFT, repeat, 10, held);
    }

    private static Session session(int hour, String plan, int holds) {
        Moment start = Moment.of(DiaryDesk.LAST_NIGHT.evening().atTime(hour, 0), DiaryDesk.LONDON);
        List<SessionStep> steps = IntStream.rangeClosed(1, holds)
                .mapToObj(repeat -> hold(repeat, 10))
                .toList();
        return new Session(UUID.randomUUID(), DiaryDesk.LAST_NIGHT, start, plan, 12, steps);
    }
}
