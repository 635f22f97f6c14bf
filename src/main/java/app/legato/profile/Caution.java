package app.legato.profile;

import app.legato.text.Worded;
import java.util.Collections;
import java.util.Set;

/** A flag on the profile that hides or changes advice. */
public enum Caution implements Worded {
    /** A blood clot in a leg, or the suspicion of one. */
    CLOT,
    /** A torn leg muscle. */
    TEAR,
    /** Unsteady on the feet, or a fall in the last year. */
    FALL,
    /** Tendon trouble, or an antibiotic that can cause it (fluoroquinolones; Alves 2019). */
    TENDON,
    /** A hip or knee replacement, or a joint with a surgeon's limits. */
    JOINT,
    /** Numb feet. */
    NUMB_FEET,
    /** Narrowed leg arteries (peripheral arterial disease). */
    ARTERIES,
    HEART_FAILURE,
    KIDNEY_DISEASE,
    /** A limit on drinks, given by a doctor. */
    FLUID_LIMIT,
    PREGNANCY,
    /** Compression stockings on prescription. */
    COMPRESSION,
    /** Dependence on alcohol: cutting down needs medical help first. */
    ALCOHOL_DEPENDENCE,
    /** Shoes or insoles on prescription: nobody else advises on shoes. */
    PRESCRIBED_FOOTWEAR;

    /** How much to drink is a doctor's matter. */
    public static final Set<Caution> ABOUT_FLUIDS = Set.of(HEART_FAILURE, KIDNEY_DISEASE, FLUID_LIMIT);

    /** What is no state of the body, or is the person's own to tell: never on the doctor's page by itself. */
    public static final Set<Caution> NOT_ON_PAPER =
            Set.of(FLUID_LIMIT, COMPRESSION, PRESCRIBED_FOOTWEAR, ALCOHOL_DEPENDENCE);

    /** Whether one of them leaves how much to drink to a doctor: then nothing may speak for drinking more. */
    public static boolean limitFluids(Set<Caution> cautions) {
        return !Collections.disjoint(cautions, ABOUT_FLUIDS);
    }
}
