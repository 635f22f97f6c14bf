package app.legato.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Posture;
import app.legato.profile.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlansTest {
    private static final Dose LONG_HOLD = Dose.of(3, 40, 5, 2);

    @Test
    void offersThePostureThatIsPreferred() {
        assertThat(Plans.forTonight(Brought.TRIAL, Posture.STANDING, Set.of()))
                .isEqualTo(new PlanForTonight.Fitting(Brought.TRIAL.in(Posture.STANDING), false, List.of()));
        assertThat(Plans.forTonight(Brought.TRIAL, Posture.SEATED, Set.of()))
                .isEqualTo(new PlanForTonight.Fitting(Brought.TRIAL.in(Posture.SEATED), false, List.of()));
    }

    @Test
    void seatsAnyoneUnsteadyAndSaysSo() {
        assertThat(Plans.forTonight(Brought.TRIAL, Posture.STANDING, Set.of(Caution.FALL)))
                .isInstanceOfSatisfying(PlanForTonight.Fitting.class, fitting -> {
                    assertThat(fitting.plan()).isEqualTo(Brought.TRIAL.in(Posture.SEATED));
                    assertThat(fitting.seatedInstead()).isTrue();
                });
    }

    @Test
    void leavesOutTheHingeForAReplacedHipAndKnowsWhy() {
        assertThat(Plans.forTonight(Brought.TRIAL, Posture.STANDING, Set.of(Caution.JOINT, Caution.KIDNEY_DISEASE)))
                .isInstanceOfSatisfying(PlanForTonight.Fitting.class, fitting -> {
                    assertThat(fitting.plan().stretches()).containsExactly(Stretches.CALF_WALL);
                    assertThat(fitting.changes())
                            .containsExactly(new Change.LeftOut(Stretches.HAMSTRING_STANDING, Set.of(Caution.JOINT)));
                    assertThat(fitting.because()).containsExactly(Caution.JOINT);
                });
    }

    @Test
    void offersNothingWhenAClotIsSuspected() {
        PlanForTonight tonight = Plans.forTonight(Brought.TRIAL, Posture.STANDING, Set.of(Caution.CLOT));
        assertThat(tonight).isInstanceOf(PlanForTonight.Nothing.class);
        assertThat(tonight.because()).containsExactly(Caution.CLOT);
    }

    @Property
    void neverOffersWhatACautionHidesNorStandingToTheUnsteady(
            @ForAll Brought plan, @ForAll Posture preferred, @ForAll Set<Caution> cautions) {
        PlanForTonight tonight = Plans.forTonight(plan, preferred, cautions);
        if (tonight instanceof PlanForTonight.Fitting fitting) {
            assertThat(fitting.plan().stretches())
                    .allMatch(stretch -> stretch.hiddenBy(cautions).isEmpty());
            if (cautions.contains(Caution.FALL)) {
                assertThat(fitting.plan().stretches()).noneMatch(stretch -> stretch.posture() == Posture.STANDING);
            }
        }
        tonight.changes().forEach(change -> assertThat(cautions).containsAll(change.because()));
    }

    @Property
    void leavesNoStretchOutInSilence(@ForAll Brought plan, @ForAll Posture preferred, @ForAll Set<Caution> cautions) {
        PlanForTonight tonight = Plans.forTonight(plan, preferred, cautions);
        Posture posture = cautions.contains(Caution.FALL) ? Posture.SEATED : preferred;
        List<Stretch> accounted = new ArrayList<>();
        tonight.changes().forEach(change -> accounted.add(change.stretch()));
        if (tonight instanceof PlanForTonight.Fitting fitting) {
            accounted.addAll(fitting.plan().stretches());
        }
        assertThat(accounted).containsAll(plan.in(posture).stretches());
    }

    @Test
    void swapsAStretchForAnEasierOneOfTheSameMuscleInTheSameDose() {
        PlanForTonight tonight = Plans.fitting(
                new Plan("own-1", "Mine", 5, List.of(Stretches.CALF_WALL.with(LONG_HOLD))), Set.of(Caution.FALL));
        assertThat(tonight).isInstanceOfSatisfying(PlanForTonight.Fitting.class, fitting -> {
            assertThat(fitting.plan().stretches()).containsExactly(Stretches.CALF_CHAIR_STRAP.with(LONG_HOLD));
            assertThat(fitting.plan().name()).isEqualTo("Mine");
            assertThat(fitting.changes())
                    .extracting(Change::stretch)
                    .containsExactly(Stretches.CALF_WALL.with(LONG_HOLD));
        });
    }

    @Test
    void keepsNobodyFlatOnTheBackLateInPregnancy() {
        PlanForTonight tonight = Plans.forTonight(Brought.IN_BED, Posture.SEATED, Set.of(Caution.PREGNANCY));
        assertThat(tonight)
                .isInstanceOfSatisfying(
                        PlanForTonight.Fitting.class,
                        fitting -> assertThat(fitting.plan().stretches())
                                .extracting(Stretch::id)
                                .containsExactly("calf-seated-strap", "quadriceps-side"));
    }
}
