package app.legato.tips;

/**
 * Every fact that can call for a tip, with its window, its threshold, its step and where an answer is cut: the one table of numbers
 * behind the tips. Where the evidence names no number, it is a choice of this program, open to argument.
 */
public enum SignalKind {
    /** Nights recorded without a stretch, of the last three. */
    ROUTINE_MISSED(3, 2, 1),
    /** Unsteady on the feet (profile). */
    UNSTEADY(0, 1, 1),
    /** Nights stretched in the six weeks that the main trial ran; fewer than all 42. Grows by the week. */
    STRETCHED_FOR_WEEKS(42, 7, 7),
    /** A stretch hurt, today or yesterday. */
    STRETCH_PAIN(2, 1, 2),
    /** Hard work for the legs today. */
    HARD_LEG_DAY(1, 1, 1),
    /** Plenty of movement, today or yesterday, with no stretch after it said. */
    ACTIVE_DAY(2, 1, 2),
    /** Days on which the person said "moved little", of seven. */
    INACTIVE(7, 5, 2),
    /** The same days, of a person who owns an exercise bike. */
    INACTIVE_WITH_BIKE(7, 5, 2),
    /** Shoes without support, today or yesterday. */
    UNSUPPORTIVE_SHOES(2, 1, 2),
    /** Six hours sat or more, today or yesterday. */
    SAT_LONG(2, 1, 2, 6),
    /** Six hours stood or more, today or yesterday. */
    STOOD_LONG(2, 1, 2, 6),
    /** Crossed legs or tight clothes, today or yesterday. */
    CROSSED_OR_TIGHT(2, 1, 2),
    /** Both ankles puffy, today or yesterday. One alone is a red flag. */
    BOTH_ANKLES_PUFFY(2, 1, 2),
    /** Swelling in both legs (profile). */
    BOTH_LEGS_SWOLLEN(0, 1, 1),
    /** Cold feet or a cold night, today or yesterday. */
    COLD_FEET(2, 1, 2),
    /** It is summer, and at least 14 of the last 28 nights are recorded, so that there are own weeks to compare. */
    SUMMER(28, 14, 28),
    /** Days with heat or sweat, of seven. */
    HOT_SPELL(7, 3, 4),
    /** Days with heat or sweat and few drinks, of the two full days before today, for today is not over: under half of the goal; without a goal fewer than four drinks on a day with any. */
    LOW_DRINKS_IN_HEAT(2, 1, 1, 4),
    /** Days whose night had two trips to the toilet or more, of three: the night of today is not over. */
    TOILET_TRIPS(3, 1, 2, 2),
    /** Days with alcohol, logged as a drink or answered, of seven. */
    ALCOHOL(7, 3, 2),
    /** Magnesium is on the list. */
    TAKES_MAGNESIUM(0, 1, 1),
    /** Potassium, salt substitute or electrolytes are on the list. */
    TAKES_POTASSIUM(0, 1, 1),
    /** Electrolyte drinks logged, in seven days. */
    ELECTROLYTE_DRINKS(7, 1, 7),
    /** Quinine or tonic water is on the list. */
    TAKES_QUININE(0, 1, 1),
    /** A medicine new in eight weeks, and at least half as many cramps again a recorded night since; at least three. */
    NEW_MEDICINE_MORE_CRAMPS(56, 3, 6),
    /** Pregnancy (profile). */
    PREGNANT(0, 1, 1),
    /** Tight covers at the feet, on one of the last three days. */
    TIGHT_BEDDING(3, 1, 3),
    /** The legs were sore after last night. */
    SORE_AFTER(1, 1, 1),
    /** Cramps of severity 6 or more last night. */
    SEVERE_CRAMP(1, 1, 1, 6),
    /** Cramps last night, and sleep disturbed 5 of 10 or worse. */
    AWAKE_AFTER_CRAMP(1, 1, 1, 5),
    /** A cramp in the calf since this night began. */
    CALF_CRAMP_TONIGHT(1, 1, 1),
    FOOT_CRAMP_TONIGHT(1, 1, 1),
    /** A cramp in the front or the back of the thigh since this night began. */
    THIGH_CRAMP_TONIGHT(1, 1, 1),
    /** A cramp of the legs since this night began that has let go. */
    EASED_CRAMP_TONIGHT(1, 1, 1),
    /** Any cramp of the legs since this night began. */
    CRAMP_TONIGHT(1, 1, 1),
    /** Red flags that belong into a routine appointment. */
    ROUTINE_SIGNS(0, 1, 1);

    /** The nights before a new medicine that it is compared with. */
    static final int NIGHTS_BEFORE_MEDICINE = 28;

    /** The fewest recorded nights a side before two rates are set side by side. */
    static final int RECORDED_EACH_SIDE = 7;

    /** Of few drinks: the part of the goal below which they are few, as one of so many. */
    static final int PART_OF_GOAL = 2;

    /** Of a new medicine: so many halves of the cramps a night before it are more cramps. */
    static final int HALVES_OF_BEFORE = 3;

    private final int span;
    private final int least;
    private final int step;
    private final int from;

    SignalKind(int span, int least, int step) {
        this(span, least, step, 0);
    }

    SignalKind(int span, int least, int step, int from) {
        this.span = span;
        this.least = least;
        this.step = step;
        this.from = from;
    }

    /** Nights before tonight, or days up to today, that are looked at; 0 where the profile speaks. */
    public int span() {
        return span;
    }

    /** How many of them make the signal true. */
    public int least() {
        return least;
    }

    /**
     * From which on an answer or a rating counts: hours, trips, severity, disturbance; for {@link #LOW_DRINKS_IN_HEAT} the drinks that are no
     * longer few. 0 where nothing is cut.
     */
    public int from() {
        return from;
    }

    /** How strong the signal is with this count: 1 at the threshold, one more for every further step. */
    public int strength(int count) {
        return 1 + (count - least) / step;
    }

    /**
     * The key of its reason sentence, which states the fact: {@code {0}} is the count, {@code {1}} what it is counted of, {@code {2}} the
     * names on the list of medicines that it rests on.
     */
    public String key() {
        return Keys.of("tips.reason.", this);
    }
}
