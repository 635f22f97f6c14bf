package app.legato.stretch;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A stretch in a plan of the person's own, in their dose. The change of side is not theirs to set: it takes as long as letting go, and as
 * long as this stretch needs to turn over.
 *
 * @param id this place in the plan, so that a change finds its stretch though another has moved it meanwhile
 * @param stretch the stretch's id; one that this Legato does not know is kept and left out of the evening
 * @param easeIn seconds before each hold
 * @param hold seconds of each hold
 * @param letGo seconds after each hold
 * @param repeats holds a leg
 */
public record OwnStretch(UUID id, String stretch, int easeIn, int hold, int letGo, int repeats) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,60}");

    public OwnStretch {
        boolean allowed = PlanNumber.EASE_IN.allows(easeIn)
                && PlanNumber.HOLD.allows(hold)
                && PlanNumber.LET_GO.allows(letGo)
                && PlanNumber.REPEATS.allows(repeats);
        if (!allowed || !ID.matcher(stretch).matches()) {
            throw new IllegalArgumentException("a dose outside its limits, or of nothing");
        }
    }

    /** A stretch in the dose it has. */
    public static OwnStretch of(UUID id, Stretch stretch) {
        Dose dose = stretch.dose();
        return new OwnStretch(id, stretch.id(), dose.easeIn(), dose.hold(), dose.letGo(), dose.repeats());
    }

    /** The stretch in this dose; empty when this Legato does not know it. */
    public Optional<Stretch> known() {
        return Stretches.named(stretch).map(usual -> usual.with(new Dose(easeIn, hold, letGo, repeats, change(usual))));
    }

    /** @param number any but {@link PlanNumber#GET_READY}, which belongs to the plan */
    public int get(PlanNumber number) {
        return switch (number) {
            case EASE_IN -> easeIn;
            case HOLD -> hold;
            case LET_GO -> letGo;
            case REPEATS -> repeats;
            case GET_READY -> throw new IllegalArgumentException("a plan gets ready, not a stretch");
        };
    }

    /** The same with one number changed; see {@link #get}. */
    public OwnStretch with(PlanNumber number, int value) {
        return switch (number) {
            case EASE_IN -> new OwnStretch(id, stretch, value, hold, letGo, repeats);
            case HOLD -> new OwnStretch(id, stretch, easeIn, value, letGo, repeats);
            case LET_GO -> new OwnStretch(id, stretch, easeIn, hold, value, repeats);
            case REPEATS -> new OwnStretch(id, stretch, easeIn, hold, letGo, value);
            case GET_READY -> throw new IllegalArgumentException("a plan gets ready, not a stretch");
        };
    }

    /** Whoever lies on the side has to turn over, however short they let go. */
    private int change(Stretch usual) {
        Dose dose = usual.dose();
        int turning = dose.change() > dose.letGo() ? dose.change() : Dose.SHORTEST_CHANGE;
        return Math.max(letGo, turning);
    }
}
