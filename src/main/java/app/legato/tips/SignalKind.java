package app.legato.tips;

/**
 * Every fact that can call for a tip, with its window and its threshold: the one table of numbers behind the tips. A number with no study
 * behind it is marked {@link #CHOSEN}: a choice of this program, open to argument.
 */
public enum SignalKind {
    /** Nights recorded without a stretch, of the last three. */
    ROUTINE_MISSED(3, 2, 1, SignalKind.CHOSEN),
    /** Unsteady on the feet (profile). */
    UNSTEADY(0, 1, 1, "Hallegraeff 2012"),
    /** Nights stretched in the six weeks that the main trial ran; fewer than all 42. Grows by the week. */
    STRETCHED_FOR_WEEKS(42, 7, 7, "Hallegraeff 2012"),
    /** Hard work for the legs today. */
    HARD_LEG_DAY(1, 1, 1, "Allen & Kirby 2012"),
    /** Days on which the person said "moved little", of seven. */
    INACTIVE(7, 5, 2, SignalKind.CHOSEN),
    /** Six hours sat or more, today or yesterday. */
    SAT_LONG(2, 1, 2, SignalKind.CHOSEN),
    /** Six hours stood or more, today or yesterday. */
    STOOD_LONG(2, 1, 2, "Bahk 2012"),
    /** Crossed legs or tight clothes, today or yesterday. */
    CROSSED_OR_TIGHT(2, 1, 2, SignalKind.CHOSEN),
    /** Cold feet or a cold night, today or yesterday. */
    COLD_FEET(2, 1, 2, "foot study 2012"),
    /** Swelling in both legs (profile). */
    BOTH_LEGS_SWOLLEN(0, 1, 1, SignalKind.CHOSEN),
    /** It is summer, and at least 14 of the last 28 nights are recorded, so that there are own weeks to compare. */
    SUMMER(28, 14, 28, "Garrison 2015"),
    /** Days with heat or sweat, of seven. */
    HOT_SPELL(7, 3, 4, SignalKind.CHOSEN),
    /** Days with heat or sweat and few drinks, of the two full days before today: today is not over. */
    LOW_DRINKS_IN_HEAT(2, 1, 1, SignalKind.CHOSEN),
    /** Days with alcohol, logged as a drink or answered, of seven. */
    ALCOHOL(7, 3, 2, SignalKind.CHOSEN),
    /** Magnesium is on the list. */
    TAKES_MAGNESIUM(0, 1, 1, "Garrison 2020"),
    /** Potassium, salt substitute or electrolytes are on the list. */
    TAKES_POTASSIUM(0, 1, 1, "BMJ"),
    /** Electrolyte drinks logged, in seven days. */
    ELECTROLYTE_DRINKS(7, 1, 7, "BMJ"),
    /** Quinine or tonic water is on the list. */
    TAKES_QUININE(0, 1, 1, "FDA, MHRA"),
    /** A medicine new in eight weeks, and at least half as many cramps again a recorded night since; at least three. */
    NEW_MEDICINE_MORE_CRAMPS(56, 3, 6, "Garrison 2012"),
    /** Pregnancy (profile). */
    PREGNANT(0, 1, 1, "Luo 2020"),
    /** The legs were sore after last night. */
    SORE_AFTER(1, 1, 1, SignalKind.CHOSEN),
    /** Cramps of severity 6 or more last night. */
    SEVERE_CRAMP(1, 1, 1, SignalKind.CHOSEN),
    /** Cramps last night, and sleep disturbed 5 of 10 or worse. */
    AWAKE_AFTER_CRAMP(1, 1, 1, SignalKind.CHOSEN),
    /** Red flags that belong into a routine appointment. */
    ROUTINE_SIGNS(0, 1, 1, "NICE CKS");

    /** The source of a number that no study gives. */
    public static final String CHOSEN = "chosen for Legato";

    private final int span;
    private final int least;
    private final int step;
    private final String source;

    SignalKind(int span, int least, int step, String source) {
        this.span = span;
        this.least = least;
        this.step = step;
        this.source = source;
    }

    /** Nights before tonight, or days up to today, that are looked at; 0 where the profile speaks. */
    public int span() {
        return span;
    }

    /** How many of them make the signal true. */
    public int least() {
        return least;
    }

    /** Where the numbers come from. */
    public String source() {
        return source;
    }

    /** How strong the signal is with this count: 1 at the threshold, one more for every further step. */
    public int strength(int count) {
        return 1 + (count - least) / step;
    }

    /** The key of its reason sentence, which states the fact: {@code {0}} is the count, {@code {1}} what it is counted of. */
    public String key() {
        return Keys.of("tips.reason.", this);
    }
}
