package app.legato.tips;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sign that belongs to a doctor, most urgent first. Each is a line of the safety card; some can be raised by the diary, and none is ever
 * ruled out by it.
 */
public enum RedFlag {
    CHEST_OR_BREATH(Urgency.EMERGENCY),
    SADDLE_NUMBNESS(Urgency.EMERGENCY),
    DARK_URINE(Urgency.EMERGENCY),
    COLD_PALE_LEG(Urgency.EMERGENCY),
    FACE_ARM_SPEECH(Urgency.EMERGENCY),
    COLLAPSE(Urgency.EMERGENCY),

    SWOLLEN_LEG(Urgency.SAME_DAY),
    /** Longer than {@link app.legato.cramp.ReliefGuide#LONG}; raised as it happens, see {@link EnteredSigns}. */
    LONG_CRAMP(Urgency.SAME_DAY),
    TOXIN_OR_WOUND(Urgency.SAME_DAY),
    CALF_POP(Urgency.SAME_DAY),
    REST_PAIN(Urgency.SAME_DAY),
    QUININE_BRUISING(Urgency.SAME_DAY),
    PALPITATIONS_OR_WEAKNESS(Urgency.SAME_DAY),
    PREGNANCY_HEADACHE(Urgency.SAME_DAY),

    /** Sleep disturbed 5 of 10 or worse on three nights of seven. */
    DISTURBED_SLEEP(Urgency.ROUTINE, 7, 3, 5),
    NUMBNESS(Urgency.ROUTINE),
    SWOLLEN_LEGS(Urgency.ROUTINE),
    WEAKNESS(Urgency.ROUTINE),
    FATIGUE(Urgency.ROUTINE),
    WALKING_PAIN(Urgency.ROUTINE),
    URGE_TO_MOVE(Urgency.ROUTINE),
    /** Two cramps logged as "elsewhere" in four weeks: one may be a slip of the finger. */
    CRAMPS_ELSEWHERE(Urgency.ROUTINE, 28, 2, 0),
    /** A medicine begun or stopped in eight weeks; cramps on two nights since; none in 14 recorded nights of the four weeks before. */
    MEDICINE_CHANGE(Urgency.ROUTINE, 56, 2, 0),
    /** About six weeks of stretching, five nights in seven, and cramps on two of the last 14 nights all the same. */
    PERSISTENT(Urgency.ROUTINE, 42, 30, 0);

    /** The key of the fact that the person said so in the short check; {@code {0}} is the line of the safety card. */
    public static final String SAID_KEY = "tips.sign.said";

    /** Of a changed medicine: the nights before it, and how many of them must be recorded, none with cramps. */
    static final int NIGHTS_BEFORE_CHANGE = 28;

    static final int QUIET_NIGHTS_BEFORE = 14;

    /** Of cramps despite stretching: in so many nights, on so many of them. */
    static final int STILL_SPAN = 14;

    static final int STILL_NIGHTS = 2;

    /**
     * How many nights a sign on the profile, which has no date, stays settled while its answer is still there; and how long a sign that was
     * seen to still hides advice.
     */
    static final int SETTLED_NIGHTS = 28;

    private final Urgency urgency;
    private final int span;
    private final int least;
    private final int from;

    RedFlag(Urgency urgency) {
        this(urgency, 0, 1, 0);
    }

    RedFlag(Urgency urgency, int span, int least, int from) {
        this.urgency = urgency;
        this.span = span;
        this.least = least;
        this.from = from;
    }

    /** Nights or days that are looked at; 0 where no window is. */
    int span() {
        return span;
    }

    /** How many of them raise it. */
    int least() {
        return least;
    }

    /** From which rating on a night counts; 0 where nothing is rated. */
    int from() {
        return from;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** The signs of one urgency, in the order of the safety card. */
    public static List<RedFlag> of(Urgency urgency) {
        return Arrays.stream(values()).filter(flag -> flag.urgency == urgency).toList();
    }

    /** The sign of this name; empty for one that only a newer Legato knows. */
    public static Optional<RedFlag> named(String name) {
        return Arrays.stream(values()).filter(flag -> flag.name().equals(name)).findFirst();
    }

    /** The key of its line on the safety card: {@code help.same-day.long-cramp}. */
    public String key() {
        return Keys.of(Keys.of("help.", urgency) + ".", this);
    }

    /** The key of the fact that raised it, with {@code {0}} the count and {@code {1}} a medicine; only for signs that the diary can raise. */
    public String factKey() {
        return Keys.of("tips.sign.", this);
    }
}
