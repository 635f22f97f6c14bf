package app.legato.cramp;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import org.jspecify.annotations.Nullable;

/**
 * Where a cramp sat: in which leg or legs, and in what part of them. Either may be unknown.
 *
 * @param side null is unknown
 * @param muscle null is unknown
 */
public record Spot(@Nullable Side side, @Nullable Muscle muscle) {
    public static final Spot UNKNOWN = new Spot(null, null);

    /** Whether it sat in this part of this leg. */
    public boolean isIn(Leg leg, Muscle part) {
        return side != null && side.includes(leg) && muscle == part;
    }

    /**
     * What it becomes when the person points at a part of a leg. Pointing at the same part of the other leg means both; pointing at what is
     * chosen takes it away; anything else replaces what was chosen.
     */
    public Spot pointedAt(Leg leg, Muscle part) {
        if (isIn(leg, part)) {
            return side == Side.BOTH ? new Spot(Side.of(leg.other()), part) : UNKNOWN;
        }
        return isIn(leg.other(), part) ? new Spot(Side.BOTH, part) : new Spot(Side.of(leg), part);
    }
}
