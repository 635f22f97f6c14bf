package app.legato.cramp;

import java.util.EnumSet;
import java.util.Set;

/** What is worth asking about a cramp in the morning, in the order of asking. None of it has to be answered, ever. */
public enum Gap {
    /** When it let go. */
    END,
    LEG,
    MUSCLE,
    SEVERITY,
    /** What eased it; the one that may well have no answer. */
    RELIEF;

    /**
     * What is not known. An end is missed only until the person has told anything else that is asked by day: whoever told the rest and left
     * the end open does not know it, and is not asked again. A muscle alone may have been said in the night itself.
     *
     * <p>That the end is not known is not stored. A page on which the person says so asks no more while it is open; but when nothing else was
     * told by then, the diary holds the cramp as it was in the night, and the end is asked again, first of all, wherever the cramp is shown
     * next.
     */
    public static Set<Gap> of(Cramp cramp) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        boolean toldByDay = cramp.side() != null
                || cramp.severity() != null
                || !cramp.easedBy().isEmpty();
        add(gaps, END, cramp.end() == null && !toldByDay);
        add(gaps, LEG, cramp.side() == null);
        add(gaps, MUSCLE, cramp.muscle() == null);
        add(gaps, SEVERITY, cramp.severity() == null);
        add(gaps, RELIEF, cramp.easedBy().isEmpty());
        return gaps;
    }

    /** Whether it is worth coming back to: more is missing than what eased it. */
    public static boolean isHalfLogged(Cramp cramp) {
        return of(cramp).stream().anyMatch(gap -> gap != RELIEF);
    }

    private static void add(Set<Gap> gaps, Gap gap, boolean missing) {
        if (missing) {
            gaps.add(gap);
        }
    }
}
