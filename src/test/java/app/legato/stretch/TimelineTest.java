package app.legato.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.body.Posture;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Timeline trial = Timeline.of(Brought.TRIAL.in(Posture.SEATED));

    @Test
    void givesTheTrialsPlanSixMinutesTwenty() {
        assertThat(trial.total()).isEqualTo(Duration.ofMinutes(6).plusSeconds(20));
        assertThat(Timeline.of(Brought.TRIAL.in(Posture.STANDING)).total()).isEqualTo(trial.total());
        assertThat(trial.holds()).hasSize(12);
    }

    @Test
    void givesTheCalfAloneThreeMinutesTen() {
        assertThat(Brought.SHORT.in(Posture.STANDING).total()).isEqualTo(Duration.ofSeconds(190));
    }

    @Test
    void asksForOneThingAfterTheOther() {
        assertThat(trial.phases().subList(0, 5).stream().map(Phase::kind))
                .containsExactly(
                        PhaseKind.GET_READY, PhaseKind.EASE_IN, PhaseKind.HOLD, PhaseKind.LET_GO, PhaseKind.EASE_IN);
    }

    @Test
    void hasSevenSecondsToGoInTheSecondHoldAfterFiftyThree() {
        Duration gone = Duration.ofSeconds(53);
        Phase phase = trial.at(gone);
        assertThat(phase.kind()).isEqualTo(PhaseKind.HOLD);
        assertThat(phase.hold().repeat()).isEqualTo(2);
        assertThat(phase.left(gone)).isEqualTo(Duration.ofSeconds(7));
        assertThat(trial.left(gone)).isEqualTo(Duration.ofSeconds(5 * 60 + 27));
    }

    @Test
    void changesTheLegHalfWayThroughTheLastLettingGoOfTheFirst() {
        Phase change = trial.at(Duration.ofSeconds(90));
        assertThat(change.changesSide()).isTrue();
        assertThat(change.legAt(Duration.ofSeconds(94))).isEqualTo(Leg.LEFT);
        assertThat(change.legAt(Duration.ofSeconds(95))).isEqualTo(Leg.RIGHT);
        assertThat(trial.phases().stream().filter(Phase::changesSide)).hasSize(2);
    }

    @Test
    void getsReadyAgainBeforeTheNextStretch() {
        Phase ready = trial.at(Duration.ofSeconds(190));
        assertThat(ready.kind()).isEqualTo(PhaseKind.GET_READY);
        assertThat(ready.hold().stretch()).isEqualTo(Stretches.HAMSTRING_CHAIR);
    }

    @Property
    void leavesNoGapAndOverlapsNothing(@ForAll("plans") Plan plan) {
        Timeline timeline = Timeline.of(plan);
        int at = 0;
        for (Phase phase : timeline.phases()) {
            assertThat(phase.start()).isEqualTo(at);
            at = phase.end();
        }
        assertThat(timeline.total()).isEqualTo(Duration.ofSeconds(at));
    }

    @Test
    void givesTheWholeLegAboutTwelveMinutes() {
        assertThat(Brought.LONG.in(Posture.SEATED).total())
                .isBetween(Duration.ofMinutes(12), Duration.ofMinutes(13))
                .isEqualTo(Brought.LONG.in(Posture.STANDING).total());
    }

    @Property
    void givesFiveSecondsAtLeastToChangeTheLeg(@ForAll("plans") Plan plan) {
        assertThat(Timeline.of(plan).phases().stream().filter(Phase::changesSide))
                .hasSameSizeAs(plan.stretches())
                .allMatch(change -> change.seconds() >= 5);
    }

    @Property
    void isAsLongAsItsDosesAndTheTimeToGetReadyForEachStretch(@ForAll("plans") Plan plan) {
        int seconds = plan.stretches().stream()
                .mapToInt(stretch -> plan.getReady() + stretch.dose().seconds())
                .sum();
        assertThat(Timeline.of(plan).total()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Property
    void givesEachLegTheWholeDose(@ForAll("plans") Plan plan) {
        Timeline timeline = Timeline.of(plan);
        for (Leg leg : Leg.values()) {
            int held = timeline.holds().stream()
                    .filter(hold -> hold.leg() == leg)
                    .mapToInt(Hold::seconds)
                    .sum();
            int planned = plan.stretches().stream()
                    .mapToInt(
                            stretch -> stretch.dose().repeats() * stretch.dose().hold())
                    .sum();
            assertThat(held).isEqualTo(planned);
        }
    }

    @Property
    void findsThePhaseThatContainsAMoment(
            @ForAll("plans") Plan plan, @ForAll @LongRange(min = 0, max = 2_000_000) long millis) {
        Timeline timeline = Timeline.of(plan);
        Duration elapsed = Duration.ofMillis(millis);
        Phase phase = timeline.at(elapsed);
        boolean inside = millis >= phase.start() * 1000L && millis < phase.end() * 1000L;
        boolean after = elapsed.compareTo(timeline.total()) >= 0;
        assertThat(inside || (after && phase.equals(timeline.phases().getLast())))
                .isTrue();
        assertThat(timeline.stepStart(elapsed)).isLessThanOrEqualTo(elapsed);
        assertThat(timeline.stepAfter(elapsed)).isGreaterThan(timeline.stepStart(elapsed));
    }

    @Provide
    static Arbitrary<Plan> plans() {
        Arbitrary<Integer> rest = Arbitraries.integers().between(0, 15);
        Arbitrary<Dose> doses = Combinators.combine(
                        rest,
                        Arbitraries.integers().between(1, 40),
                        rest,
                        Arbitraries.integers().between(1, 5))
                .as(Dose::of);
        Arbitrary<List<Stretch>> stretches =
                doses.map(TimelineTest::stretch).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Integer> getReady = Arbitraries.integers().between(1, 30);
        return Combinators.combine(getReady, stretches).as((ready, all) -> new Plan("any", "Mine", ready, all));
    }

    private static Stretch stretch(Dose dose) {
        return new Stretch("any", StretchedMuscle.CALF, Posture.SEATED, dose, Set.of(), Stretch.Source.CONVENTION);
    }
}
