package app.legato.ui.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.legato.body.Posture;
import app.legato.stretch.Brought;
import app.legato.stretch.Phase;
import app.legato.stretch.Timeline;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MovesTest {
    private final Timeline timeline = Timeline.of(Brought.TRIAL.in(Posture.STANDING));

    @Test
    void movesInsideTheEasingInAndIsStillInTheHold() {
        assertThat(level(10_000)).isEqualTo(0);
        assertThat(level(12_000)).isEqualTo(0.5);
        assertThat(level(14_000)).isEqualTo(1);
        assertThat(level(25_000)).isEqualTo(1);
        assertThat(level(33_000)).isEqualTo(0);
    }

    @Test
    void showsOnceWhatComesWhileThePersonGetsReady() {
        assertThat(level(0)).isEqualTo(0);
        assertThat(level(5_500)).isEqualTo(1);
        assertThat(level(9_500)).isEqualTo(0);
    }

    @Test
    void breathesInForFourSecondsAndOutForSixInTheHoldAlone() {
        assertThat(breath(20_000)).isEqualTo(0);
        assertThat(breath(24_000)).isEqualTo(1);
        assertThat(breath(29_999)).isCloseTo(0, within(0.001));
        assertThat(breath(35_000)).isEqualTo(0);
    }

    @Property
    void neverJumps(@ForAll @IntRange(min = 0, max = 379_900) int millis) {
        assertThat(level(millis + 33)).isCloseTo(level(millis), within(0.02));
        assertThat(breath(millis + 33)).isCloseTo(breath(millis), within(0.04));
    }

    private double level(int millis) {
        Duration elapsed = Duration.ofMillis(millis);
        Phase phase = timeline.at(elapsed);
        return Moves.level(phase, phase.gone(elapsed), 4, 3);
    }

    private double breath(int millis) {
        Duration elapsed = Duration.ofMillis(millis);
        Phase phase = timeline.at(elapsed);
        return Breath.depth(phase, phase.gone(elapsed));
    }
}
