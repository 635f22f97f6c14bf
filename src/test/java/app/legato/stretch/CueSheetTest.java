package app.legato.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Posture;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CueSheetTest {
    private final CueSheet trial = CueSheet.of(Timeline.of(Brought.TRIAL.in(Posture.SEATED)));

    @Test
    void countsTheLastThreeSecondsOfAHoldAndEndsItOtherwiseThanItBegan() {
        assertThat(trial.all().stream().limit(7))
                .extracting(Cue::kind, cue -> cue.at().toSeconds())
                .containsExactly(
                        tuple(Cue.Kind.GET_READY, 0),
                        tuple(Cue.Kind.EASE_IN, 10),
                        tuple(Cue.Kind.HOLD, 20),
                        tuple(Cue.Kind.COUNT, 27),
                        tuple(Cue.Kind.COUNT, 28),
                        tuple(Cue.Kind.COUNT, 29),
                        tuple(Cue.Kind.LET_GO, 30));
    }

    @Test
    void countsNoHoldThatIsOverBeforeAnyoneCouldCount() {
        CueSheet inBed = CueSheet.of(Timeline.of(Brought.IN_BED.in(Posture.SEATED)));
        assertThat(inBed.all())
                .filteredOn(cue -> cue.phase().hold().stretch().equals(Stretches.ANKLE_PUMPS))
                .extracting(Cue::kind)
                .doesNotContain(Cue.Kind.COUNT);
    }

    @Property(tries = 300)
    void beginsByGettingReadyAndEndsWithTheFinish(@ForAll("plans") Plan plan) {
        Timeline timeline = Timeline.of(plan);
        List<Cue> cues = List.copyOf(CueSheet.of(timeline).all());
        assertThat(cues.getFirst().kind()).isEqualTo(Cue.Kind.GET_READY);
        assertThat(cues.getLast()).satisfies(last -> {
            assertThat(last.kind()).isEqualTo(Cue.Kind.FINISH);
            assertThat(last.at()).isEqualTo(timeline.total());
        });
    }

    @Property(tries = 300)
    void tellsOfEveryHoldAndOfEveryChangeOfLeg(@ForAll("plans") Plan plan) {
        Timeline timeline = Timeline.of(plan);
        List<Cue.Kind> kinds =
                CueSheet.of(timeline).all().stream().map(Cue::kind).toList();
        assertThat(kinds.stream().filter(Cue.Kind.HOLD::equals)).hasSameSizeAs(timeline.holds());
        assertThat(kinds.stream().filter(Cue.Kind.CHANGE::equals)).hasSameSizeAs(plan.stretches());
    }

    @Property(tries = 300)
    void missesNoneAndGivesNoneTwiceHoweverUnevenlyItIsLookedAt(
            @ForAll("plans") Plan plan, @ForAll @LongRange(min = 1, max = 400) long step) {
        CueSheet sheet = CueSheet.of(Timeline.of(plan));
        Duration total = Timeline.of(plan).total();
        long given = sheet.at(Duration.ZERO).stream().count();
        for (Duration at = Duration.ZERO; at.compareTo(total) < 0; at = at.plusMillis(step)) {
            given += sheet.passed(at, at.plusMillis(step)).stream().count();
        }
        assertThat(given).isEqualTo(sheet.all().size());
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return TimelineTest.plans();
    }

    private static Tuple tuple(Cue.Kind kind, long seconds) {
        return Tuple.tuple(kind, seconds);
    }
}
