package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.routine.SixWeeks;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.stretch.SessionStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The count that the store makes is the count that the sessions themselves give, whatever they are and in whatever order they came. */
class NightsWithSessionTest {
    private static final Night FIRST = new Night(LocalDate.of(2025, 1, 1));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Property(tries = 60)
    void countsEachNightWithASessionOnceAndTellsPartFromWhole(@ForAll("sessions") List<Session> sessions)
            throws IOException {
        Path folder = Files.createTempDirectory("legato-nights");
        Path file = folder.resolve("diary.sqlite");
        try (Diary diary = Database.open(file)) {
            sessions.forEach(diary.sessions()::put);
            assertThat(diary.sessions().nightsWithSession()).isEqualTo(expected(sessions));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static List<Boolean> expected(List<Session> sessions) {
        Map<Night, Boolean> nights = new TreeMap<>();
        for (Session session : sessions) {
            if (session.outcome() != SessionOutcome.SKIPPED) {
                nights.merge(session.night(), session.outcome() == SessionOutcome.COMPLETED, Boolean::logicalOr);
            }
        }
        return nights.values().stream().limit(SixWeeks.COUNTED).toList();
    }

    @Provide
    Arbitrary<List<Session>> sessions() {
        Arbitrary<Integer> night = Arbitraries.integers().between(0, 120);
        Arbitrary<List<Integer>> held = Arbitraries.of(0, 4, 10, 10).list().ofMaxSize(3);
        return Combinators.combine(night, held)
                .as(NightsWithSessionTest::session)
                .list()
                .ofMaxSize(90);
    }

    private static Session session(int night, List<Integer> held) {
        List<SessionStep> steps = new ArrayList<>();
        for (int seconds : held) {
            steps.add(new SessionStep("calf-wall", Leg.LEFT, steps.size() + 1, 10, seconds));
        }
        Night of = FIRST.plus(night);
        Moment start = Moment.of(of.evening().atTime(22, 0), LONDON);
        return new Session(UUID.randomUUID(), of, start, "trial-seated", 3, steps);
    }
}
