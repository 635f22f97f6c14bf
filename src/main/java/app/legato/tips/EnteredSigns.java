package app.legato.tips;

import app.legato.cramp.Cramp;
import app.legato.cramp.ReliefGuide;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.PuffyAnkles;
import app.legato.night.Moment;
import app.legato.night.Night;
import org.jspecify.annotations.Nullable;

/**
 * Signs that an entry raises at the moment it is made. They are kept as said and stand until they are settled, so that no window lets them
 * lapse and no settling of newer entries covers older ones that are entered later. Entries of long ago and imported ones raise nothing here.
 */
public final class EnteredSigns {
    private static final int ONE_ANKLE = DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.ONE);

    private EnteredSigns() {}

    static boolean isLong(Cramp cramp) {
        return cramp.duration()
                .filter(lasted -> lasted.compareTo(ReliefGuide.LONG) > 0)
                .isPresent();
    }

    static boolean isOneAnkle(int answer) {
        return answer == ONE_ANKLE;
    }

    /**
     * Whether an end of last night or tonight was entered that makes a cramp long.
     *
     * @param before the cramp as it was; null when it is new
     * @param settledAt when a long cramp was last said to have eased: one that was then open past its ten minutes is meant by that
     */
    public static boolean isLongNow(@Nullable Cramp before, Cramp after, Night tonight, @Nullable Moment settledAt) {
        boolean lately = !after.night().isBefore(tonight.previous());
        boolean known = before != null
                && (isLong(before)
                        || (before.end() == null
                                && settledAt != null
                                && settledAt.isAfter(before.start().plus(ReliefGuide.LONG))));
        return lately && isLong(after) && !known;
    }

    /**
     * Whether a cramp may have raised the sign that does not any more: it was deleted, or its end corrected.
     *
     * @param after null when it was deleted
     */
    public static boolean isLongNoLonger(Cramp before, @Nullable Cramp after) {
        return mayBeLong(before) && (after == null || !mayBeLong(after));
    }

    /** Long, or still open: then it may have been long on the screen. */
    public static boolean mayBeLong(Cramp cramp) {
        return cramp.end() == null || isLong(cramp);
    }

    /** Whether one puffy ankle was entered for a day that is looked at. */
    public static boolean isOneAnkleNow(DayFactors before, DayFactors after, Night tonight) {
        return hasOneAnkle(after)
                && !hasOneAnkle(before)
                && !new Night(after.day()).isBefore(tonight.plus(-Evening.NIGHTS));
    }

    /** Whether that was taken back or corrected. */
    public static boolean isOneAnkleNoLonger(DayFactors before, DayFactors after) {
        return hasOneAnkle(before) && !hasOneAnkle(after);
    }

    private static boolean hasOneAnkle(DayFactors day) {
        return day.answer(DayFactor.PUFFY_ANKLES).stream().anyMatch(EnteredSigns::isOneAnkle);
    }
}
