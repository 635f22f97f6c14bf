package app.legato.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.stretch.PlanNumber;
import app.legato.stretch.Stretch;
import app.legato.stretch.Stretches;
import app.legato.stretch.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a plan in whatever order, it stays a plan, and its length is that of its timeline. */
class PlanEditsProperties {
    private static final List<PlanNumber> DOSE =
            List.of(PlanNumber.EASE_IN, PlanNumber.HOLD, PlanNumber.LET_GO, PlanNumber.REPEATS);

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void everyEditLeavesAPlanWhoseLengthIsItsTimelines(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int edits) {
        Random random = new Random(seed);
        OwnPlan plan = new OwnPlan(new UUID(0, 1), "Mine", 10, List.of());
        for (int edit = 0; edit < edits; edit++) {
            OwnPlan before = plan;
            plan = edited(plan, random);
            assertThat(plan.stretches()).hasSizeLessThanOrEqualTo(OwnPlan.MOST_STRETCHES);
            assertThat(plan.stretches()).extracting(OwnStretch::id).doesNotHaveDuplicates();
            assertThat(Math.abs(plan.stretches().size() - before.stretches().size()))
                    .isLessThanOrEqualTo(1);
            assertThat(plan.plan().isPresent()).isEqualTo(!plan.stretches().isEmpty());
            int getReady = plan.getReady();
            plan.plan().ifPresent(whole -> {
                int seconds = whole.stretches().stream()
                        .mapToInt(stretch -> getReady + stretch.dose().seconds())
                        .sum();
                assertThat(whole.total()).isEqualTo(Duration.ofSeconds(seconds));
                assertThat(Timeline.of(whole).total()).isEqualTo(whole.total());
            });
        }
    }

    @Property(tries = 500)
    void aStepUpOrDownStaysInsideItsLimitsAndComesToThem(
            @ForAll PlanNumber number, @ForAll @IntRange(max = 200) int from) {
        int value = Math.clamp(from, number.least(), number.most());
        assertThat(number.allows(number.above(value))).isTrue();
        assertThat(number.allows(number.below(value))).isTrue();
        assertThat(number.above(value)).isGreaterThanOrEqualTo(Math.min(value + 1, number.most()));
        assertThat(number.below(value)).isLessThanOrEqualTo(Math.max(value - 1, number.least()));
    }

    private static OwnPlan edited(OwnPlan plan, Random random) {
        List<Stretch> all = Stretches.all();
        if (plan.stretches().isEmpty() || random.nextInt(3) == 0) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            return plan.with(
                    random.nextInt(OwnPlan.MOST_STRETCHES), OwnStretch.of(id, all.get(random.nextInt(all.size()))));
        }
        UUID one = plan.stretches().get(random.nextInt(plan.stretches().size())).id();
        PlanNumber number = DOSE.get(random.nextInt(DOSE.size()));
        return switch (random.nextInt(5)) {
            case 0 -> plan.without(one);
            case 1 -> plan.moved(one, random.nextInt(9) - 4);
            case 2 ->
                plan.withGetReady(random.nextBoolean() ? PlanNumber.GET_READY::above : PlanNumber.GET_READY::below);
            case 3 -> plan.edited(one, stretch -> stretch.with(number, number.above(stretch.get(number))));
            default -> plan.edited(one, stretch -> stretch.with(number, number.below(stretch.get(number))));
        };
    }
}
