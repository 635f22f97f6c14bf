package app.legato.tips;

import java.util.List;

/**
 * Chooses one tip for an evening, and up to two more for who asks. The same evening always gives the same tips.
 *
 * <ol>
 *   <li>An emergency or same-day sign that stands silences everything.
 *   <li>What the person said is not for them is left out, and what a caution hides.
 *   <li>The tip already shown tonight stays, as long as it is still called for; only the appointment, help in a cramp of this night and a warning
 *       come before it, in this order. A habit shown tonight gives way to a tip that is called for.
 *   <li>Of the tips that a signal calls for: not one shown in the last six nights with a signal as strong; relief is exempt, and the appointment
 *       comes every night while its signs stand. The appointment comes first, then help in a cramp of this night, then warnings, then by the
 *       {@linkplain Signal#weight weight} of the signal; relief for the day after weighs 1.
 *   <li>Of equal ones what was shown longest ago, then the better backed, then the order of the catalogue.
 *   <li>Else a general habit that was not shown in the last six nights; else nothing.
 * </ol>
 */
public final class TipEngine {
    /** A tip comes back on the seventh night at the earliest, unless its signal grew. */
    static final int COOLDOWN_NIGHTS = 7;

    /** How many more there are for who asks. */
    public static final int MORE = 2;

    private TipEngine() {}

    public static TonightsTip tonight(Evening evening) {
        return new Choice(evening).first();
    }

    /** Up to {@link #MORE} besides {@link #tonight}, the same rules; none while the engine is silent. */
    public static List<TonightsTip> more(Evening evening) {
        return new Choice(evening).more();
    }

    /** The tips to leaf through: those open to this person, in the catalogue's order; none while the engine is silent. */
    public static List<OpenTip> readable(Evening evening) {
        return new Choice(evening).readable();
    }
}
