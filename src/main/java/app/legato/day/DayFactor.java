package app.legato.day;

import app.legato.day.Scale.Amounts;
import app.legato.day.Scale.Amounts.Unit;
import app.legato.day.Scale.Said;
import app.legato.day.Scale.Words;
import app.legato.text.Worded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Something about a day that may matter to the legs: each is said or not said, never assumed. In the order of the screens, group by group. */
public enum DayFactor implements Worded {
    MOVED(FactorGroup.MOVING, new Words(List.of(Moved.values()))),
    HARD_LEG_WORK(FactorGroup.MOVING, new Said()),
    STRETCHED_AFTER(FactorGroup.MOVING, new Said()),
    /** A stretch hurt. */
    STRETCH_PAIN(FactorGroup.MOVING, new Said()),

    /** Hours sat, all in all. */
    SAT(FactorGroup.SITTING_AND_STANDING, hours()),
    /** Hours stood, all in all. */
    STOOD(FactorGroup.SITTING_AND_STANDING, hours()),
    PUFFY_ANKLES(FactorGroup.SITTING_AND_STANDING, new Words(List.of(PuffyAnkles.values()))),
    CROSSED_OR_TIGHT(FactorGroup.SITTING_AND_STANDING, new Said()),
    UNSUPPORTIVE_SHOES(FactorGroup.SITTING_AND_STANDING, new Said()),

    /** Cold feet, or a cold night. */
    COLD(FactorGroup.WARMTH, new Said()),
    HEAT_OR_SWEAT(FactorGroup.WARMTH, new Said()),

    /** Drinks of alcohol. Those logged as drinks are the answer and it is not asked twice: ask {@link Alcohol}. */
    ALCOHOL(FactorGroup.DRINKS_AND_FOOD, counted()),
    POTASSIUM_FOODS(FactorGroup.DRINKS_AND_FOOD, new Said()),
    CALCIUM_FOODS(FactorGroup.DRINKS_AND_FOOD, new Said()),
    MAGNESIUM_FOODS(FactorGroup.DRINKS_AND_FOOD, new Said()),

    /** In the night that follows the day. */
    TOILET_TRIPS(FactorGroup.THE_NIGHT, counted()),
    /** Covers that hold the feet down. */
    TIGHT_BEDDING(FactorGroup.THE_NIGHT, new Said());

    /**
     * In view before anybody chose: those that the diary asked for from its beginning, and alcohol.
     */
    public static final Set<DayFactor> IN_VIEW_AT_FIRST = Set.copyOf(EnumSet.of(
            MOVED, HARD_LEG_WORK, STRETCHED_AFTER, SAT, STOOD, CROSSED_OR_TIGHT, COLD, HEAT_OR_SWEAT, ALCOHOL));

    private final FactorGroup group;
    /** Made of immutable lists. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Scale scale;

    DayFactor(FactorGroup group, Scale scale) {
        this.group = group;
        this.scale = scale;
    }

    public FactorGroup group() {
        return group;
    }

    /** Which answers there are. */
    public Scale scale() {
        return scale;
    }

    /**
     * The answer that says this word.
     *
     * @throws IllegalArgumentException when the factor is not answered by it
     */
    public int answer(Worded word) {
        if (scale instanceof Words(List<? extends Worded> words) && words.contains(word)) {
            return words.indexOf(word);
        }
        throw new IllegalArgumentException(this + " is not answered by " + word.name());
    }

    /** Those of a group, in their order. */
    public static List<DayFactor> of(FactorGroup group) {
        return Arrays.stream(values()).filter(factor -> factor.group == group).toList();
    }

    /** Six hours or more is what the tips ask for. */
    private static Scale hours() {
        return new Amounts(Unit.HOURS, List.of(2, 4, 6));
    }

    private static Scale counted() {
        return new Amounts(Unit.COUNT, List.of(0, 1, 2, 3, 4));
    }
}
