package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.body.Posture;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.stretch.Brought;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.stretch.PlanNumber;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import app.legato.stretch.Stretches;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans of the person's own in a real file: kept whole and in order, whatever else is written beside them. */
class PlanStoreTest {
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));
    private static final Moment BEDTIME = Moment.of(Instant.parse("2025-05-12T21:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    private Path file;
    private Diary diary;

    @BeforeEach
    void open() {
        file = folder.resolve("diary.sqlite");
        diary = Database.open(file);
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void keepsEveryFieldOfAPlanAndItsStretchesInOrder() {
        for (int seed = 0; seed < 60; seed++) {
            OwnPlan made = new Samples(seed).of(OwnPlan.class);
            diary.plans().put(made);
            diary.plans().put(made);
            if (seed % 20 == 0) {
                reopen();
            }
            assertThat(diary.plans().find(made.id())).contains(new StoredPlan.Read(made));
        }
        assertThat(diary.plans().all()).hasSize(60);
    }

    @Test
    void keepsThePlaceOfAPlanThatIsChangedAndPutsANewOneLast() {
        OwnPlan first = put("First");
        OwnPlan second = put("Second");
        diary.plans().put(first.withName("First, changed"));

        assertThat(names()).containsExactly("First, changed", "Second");
        assertThat(second.stretches()).hasSize(2);
    }

    @Test
    void movesAPlanAndNeverBeyondEitherEnd() {
        put("A");
        OwnPlan b = put("B");
        put("C");

        diary.plans().move(b.id(), 1);
        assertThat(names()).containsExactly("A", "C", "B");
        diary.plans().move(b.id(), 5);
        assertThat(names()).containsExactly("A", "C", "B");
        diary.plans().move(b.id(), -9);
        assertThat(names()).containsExactly("B", "A", "C");
        assertThat(positions()).containsExactly(0, 1, 2);
    }

    @Test
    void leavesNoGapWhenAPlanIsDeletedAndBringsItBackWhereItStood() {
        put("A");
        OwnPlan b = put("B");
        put("C");

        diary.plans().delete(b.id());
        assertThat(names()).containsExactly("A", "C");
        assertThat(positions()).containsExactly(0, 1);

        diary.plans().put(b, 1);
        assertThat(names()).containsExactly("A", "B", "C");
        assertThat(diary.plans().find(b.id())).contains(new StoredPlan.Read(b));
    }

    @Test
    void leavesPastSessionsAsTheyWereWhenTheirPlanIsChangedRenamedOrDeleted() {
        OwnPlan plan = put("From my physiotherapist");
        Session session = new Session(
                UUID.randomUUID(),
                MONDAY,
                BEDTIME,
                plan.planId(),
                plan.name(),
                12,
                List.of(new SessionStep("calf-wall", Leg.LEFT, 1, 10, 10)));
        diary.sessions().put(session);

        diary.plans()
                .put(plan.withName("Another name")
                        .without(plan.stretches().getFirst().id()));
        diary.plans().delete(plan.id());
        reopen();

        assertThat(diary.sessions().between(MONDAY, MONDAY)).containsExactly(session);
    }

    @Test
    void keepsAStretchThatThisLegatoDoesNotKnowThroughAChangeOfThePlan() throws Exception {
        OwnPlan plan = put("With a stretch to come");
        byHand("UPDATE plan_stretch SET stretch = 'hip-circles', hold = 25 WHERE position = 0");

        OwnPlan read = read(plan.id());
        assertThat(read.unknown()).extracting(OwnStretch::stretch).containsExactly("hip-circles");
        assertThat(read.plan().orElseThrow().stretches()).hasSize(1);

        diary.plans()
                .put(read.withName("Renamed").moved(read.stretches().getFirst().id(), 1));
        reopen();

        assertThat(read(plan.id()).stretches().getLast().stretch()).isEqualTo("hip-circles");
        assertThat(read(plan.id()).stretches().getLast().hold()).isEqualTo(25);
    }

    @Test
    void namesWhatIsWrongWithAPlanThatSomebodyElseWroteAndReadsTheOthers() throws Exception {
        OwnPlan plan = put("Too long");
        put("Fine");
        byHand(
                "PRAGMA ignore_check_constraints = ON; UPDATE plan_stretch SET hold = 900 WHERE position = 1 AND plan = '"
                        + plan.id() + "'");

        assertThat(diary.plans().all())
                .first()
                .isEqualTo(new StoredPlan.Unreadable(
                        plan.id().toString(),
                        "Too long",
                        new StoredPlan.Fault.OutOfRange("hamstring-chair", PlanNumber.HOLD, 900)));
        assertThat(names()).containsExactly("Fine");
    }

    @Test
    void readsTheOthersWhenAPlanHasAnIdOrANameThatIsNone() throws Exception {
        put("Fine");
        byHand("INSERT INTO plan (id, position, name, get_ready) VALUES ('mine', 1, 'By hand', 10)");
        byHand("INSERT INTO plan (id, position, name, get_ready) VALUES ('" + UUID.randomUUID() + "', 2, ' x ', 10)");

        assertThat(names()).containsExactly("Fine");
        assertThat(diary.plans().all())
                .filteredOn(StoredPlan.Unreadable.class::isInstance)
                .extracting(one -> ((StoredPlan.Unreadable) one).fault())
                .containsExactly(new StoredPlan.Fault.Naming(), new StoredPlan.Fault.Naming());
    }

    @Test
    void refusesInTheFileItselfWhatNoPlanCanBe() {
        put("Fine");
        for (String change : List.of(
                "UPDATE plan SET name = ''",
                "UPDATE plan SET get_ready = 2",
                "UPDATE plan_stretch SET hold = 0",
                "UPDATE plan_stretch SET hold = 181",
                "UPDATE plan_stretch SET repeats = 21",
                "UPDATE plan_stretch SET stretch = ''",
                "UPDATE plan_stretch SET plan = 'nobody'")) {
            assertThat(refuses(change)).as(change).isTrue();
        }
    }

    @Test
    void bringsADiaryOfTheFirstVersionUpToDateWithItsSessions() throws Exception {
        Path old = folder.resolve("old.sqlite");
        Database.open(old, new Migrations(1, Migrations.SHIPPED.script())).close();
        try (Connection connection = Connections.writing(old)) {
            Connections.execute(connection, """
                    INSERT INTO session (id, night, start_ms, start_zone, start_offset, plan, holds_planned)
                      VALUES ('00000000-0000-0007-0000-000000000001', '2025-05-12', 1747083600000, 'Europe/London', 3600, 'trial-seated', 12);
                    INSERT INTO session_step (session, position, stretch, leg, repeat, planned_seconds, held_seconds)
                      VALUES ('00000000-0000-0007-0000-000000000001', 0, 'calf-chair-strap', 'LEFT', 1, 10, 7);""");
        }

        try (Diary upToDate = Database.open(old)) {
            assertThat(upToDate.sessions().between(MONDAY, MONDAY))
                    .containsExactly(new Session(
                            new UUID(7, 1),
                            MONDAY,
                            BEDTIME,
                            "trial-seated",
                            12,
                            List.of(new SessionStep("calf-chair-strap", Leg.LEFT, 1, 10, 7))));
            assertThat(upToDate.plans().all()).isEmpty();
            OwnPlan plan = trial("New");
            upToDate.plans().put(plan);
            assertThat(upToDate.plans().all()).containsExactly(new StoredPlan.Read(plan));
        }
        assertThat(Storing.names(folder)).contains("old-before-2.sqlite");
    }

    private OwnPlan put(String name) {
        OwnPlan plan = trial(name);
        diary.plans().put(plan);
        return plan;
    }

    private static OwnPlan trial(String name) {
        OwnPlan plan = OwnPlan.copyOf(Brought.TRIAL.in(Posture.SEATED), UUID.randomUUID(), name, UUID::randomUUID);
        assertThat(plan.stretches())
                .extracting(OwnStretch::stretch)
                .containsExactly(Stretches.CALF_CHAIR_STRAP.id(), Stretches.HAMSTRING_CHAIR.id());
        return plan;
    }

    private OwnPlan read(UUID id) {
        return ((StoredPlan.Read) diary.plans().find(id).orElseThrow()).plan();
    }

    private List<String> names() {
        return diary.plans().all().stream()
                .filter(StoredPlan.Read.class::isInstance)
                .map(stored -> ((StoredPlan.Read) stored).plan().name())
                .toList();
    }

    private List<Integer> positions() {
        List<Integer> found = new ArrayList<>();
        try (Connection connection = Connections.reading(file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT position FROM plan ORDER BY position")) {
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        } catch (SQLException cause) {
            throw new AssertionError(cause);
        }
        return found;
    }

    private boolean refuses(String change) {
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, change);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    private void byHand(String statements) throws Exception {
        diary.close();
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, statements);
        }
        open();
    }

    private void reopen() {
        diary.close();
        open();
    }
}
