package app.legato.cramp;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import org.junit.jupiter.api.Test;

class SpotTest {
    private static final Spot LEFT_CALF = new Spot(Side.LEFT, Muscle.CALF);

    @Test
    void saysLegAndMuscleAtOnce() {
        assertThat(Spot.UNKNOWN.pointedAt(Leg.LEFT, Muscle.CALF)).isEqualTo(LEFT_CALF);
    }

    @Test
    void meansBothLegsWhenTheSamePartOfTheOtherIsPointedAt() {
        Spot both = LEFT_CALF.pointedAt(Leg.RIGHT, Muscle.CALF);
        assertThat(both).isEqualTo(new Spot(Side.BOTH, Muscle.CALF));
        assertThat(both.isIn(Leg.LEFT, Muscle.CALF)).isTrue();
        assertThat(both.isIn(Leg.RIGHT, Muscle.CALF)).isTrue();
    }

    @Test
    void takesAwayWhatIsPointedAtAgain() {
        assertThat(LEFT_CALF.pointedAt(Leg.LEFT, Muscle.CALF)).isEqualTo(Spot.UNKNOWN);
        assertThat(new Spot(Side.BOTH, Muscle.CALF).pointedAt(Leg.LEFT, Muscle.CALF))
                .isEqualTo(new Spot(Side.RIGHT, Muscle.CALF));
    }

    @Test
    void isReplacedByAnotherPart() {
        assertThat(LEFT_CALF.pointedAt(Leg.RIGHT, Muscle.FOOT)).isEqualTo(new Spot(Side.RIGHT, Muscle.FOOT));
        assertThat(new Spot(Side.BOTH, Muscle.CALF).pointedAt(Leg.LEFT, Muscle.SHIN))
                .isEqualTo(new Spot(Side.LEFT, Muscle.SHIN));
    }

    @Test
    void isCompletedWhenOneHalfWasKnown() {
        assertThat(new Spot(null, Muscle.CALF).pointedAt(Leg.RIGHT, Muscle.CALF))
                .isEqualTo(new Spot(Side.RIGHT, Muscle.CALF));
        assertThat(new Spot(Side.BOTH, null).pointedAt(Leg.LEFT, Muscle.CALF)).isEqualTo(LEFT_CALF);
    }
}
