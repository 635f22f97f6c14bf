package app.legato.ui.control;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.cramp.Side;
import app.legato.cramp.Spot;
import app.legato.text.Texts;

/** A place on the legs in words, the side in capitals, for left and right must never be taken for each other. */
record SpotWords(Texts texts) {
    /** "LEFT calf", "calf, BOTH legs"; empty when nothing is known. */
    String of(Spot spot) {
        Side side = spot.side();
        Muscle muscle = spot.muscle();
        if (side == null) {
            return muscle == null ? "" : texts.get("legmap.which-leg", texts.of(muscle));
        }
        if (muscle == null) {
            return leg(side);
        }
        if (muscle == Muscle.ELSEWHERE) {
            return texts.get("legmap.leg-elsewhere", leg(side));
        }
        return switch (side) {
            case LEFT -> texts.get("legmap.left-part", texts.of(muscle));
            case RIGHT -> texts.get("legmap.right-part", texts.of(muscle));
            case BOTH -> texts.get("legmap.both-parts", texts.of(muscle));
        };
    }

    /** As {@link #of} for a part of one leg. */
    String spoken(Leg leg, Muscle muscle) {
        return of(new Spot(Side.of(leg), muscle));
    }

    private String leg(Side side) {
        return texts.get(
                switch (side) {
                    case LEFT -> "legmap.left-leg";
                    case RIGHT -> "legmap.right-leg";
                    case BOTH -> "legmap.both-legs";
                });
    }
}
