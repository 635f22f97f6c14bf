package app.legato.stretch;

import app.legato.body.Posture;
import app.legato.text.Worded;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plans that Legato brings. None can be changed; a copy of one is the person's own. */
public enum Brought implements Worded {
    /** The trial's plan, calf and hamstring, and its option for those who find standing hard (Hallegraeff, J Physiother 2012): 6 min 20 s. */
    TRIAL,
    /** The calf alone: 3 min 10 s. */
    SHORT,
    /** Every muscle of the leg that cramps: 12 min 28 s. */
    LONG,
    /** For someone who is in bed already. */
    IN_BED;

    /** How it is remembered that this one was chosen: "in-bed". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when no plan that Legato brings is called so. */
    public static Optional<Brought> named(String id) {
        return Arrays.stream(values()).filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** The ids of all plans that Legato brings, in every posture: what sessions of them are stored under. */
    public static Set<String> ids() {
        return Arrays.stream(values())
                .flatMap(plan -> Stream.of(plan.standing(), plan.seated()))
                .map(Plan::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param preferred anything but standing counts as seated */
    public Plan in(Posture preferred) {
        return preferred == Posture.STANDING ? standing() : seated();
    }

    private Plan standing() {
        return switch (this) {
            case TRIAL -> Plan.brought("trial-standing", Stretches.CALF_WALL, Stretches.HAMSTRING_STANDING);
            case SHORT -> Plan.brought("short-standing", Stretches.CALF_WALL);
            case LONG ->
                Plan.brought(
                        "long-standing",
                        Stretches.CALF_WALL,
                        Stretches.SOLEUS_WALL,
                        Stretches.HAMSTRING_STANDING,
                        Stretches.SOLE_FLOOR,
                        Stretches.QUADRICEPS_SIDE);
            case IN_BED -> seated();
        };
    }

    private Plan seated() {
        return switch (this) {
            case TRIAL -> Plan.brought("trial-seated", Stretches.CALF_CHAIR_STRAP, Stretches.HAMSTRING_CHAIR);
            case SHORT -> Plan.brought("short-seated", Stretches.CALF_CHAIR_STRAP);
            case LONG ->
                Plan.brought(
                        "long-seated",
                        Stretches.CALF_CHAIR_STRAP,
                        Stretches.SOLEUS_CHAIR,
                        Stretches.HAMSTRING_CHAIR,
                        Stretches.SOLE_FLOOR,
                        Stretches.QUADRICEPS_SIDE);
            case IN_BED ->
                Plan.brought("in-bed", Stretches.ANKLE_PUMPS, Stretches.CALF_LYING_STRAP, Stretches.QUADRICEPS_SIDE);
        };
    }
}
