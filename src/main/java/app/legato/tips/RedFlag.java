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
    LONG_CRAMP(Urgency.SAME_DAY),
    TOXIN_OR_WOUND(Urgency.SAME_DAY),
    CALF_POP(Urgency.SAME_DAY),
    REST_PAIN(Urgency.SAME_DAY),
    QUININE_BRUISING(Urgency.SAME_DAY),
    PALPITATIONS_OR_WEAKNESS(Urgency.SAME_DAY),
    PREGNANCY_HEADACHE(Urgency.SAME_DAY),

    DISTURBED_SLEEP(Urgency.ROUTINE),
    NUMBNESS(Urgency.ROUTINE),
    SWOLLEN_LEGS(Urgency.ROUTINE),
    WEAKNESS(Urgency.ROUTINE),
    FATIGUE(Urgency.ROUTINE),
    WALKING_PAIN(Urgency.ROUTINE),
    URGE_TO_MOVE(Urgency.ROUTINE),
    CRAMPS_ELSEWHERE(Urgency.ROUTINE),
    MEDICINE_CHANGE(Urgency.ROUTINE),
    PERSISTENT(Urgency.ROUTINE);

    /** The key of the fact that the person said so in the short check; {@code {0}} is the line of the safety card. */
    public static final String SAID_KEY = "tips.sign.said";

    private final Urgency urgency;

    RedFlag(Urgency urgency) {
        this.urgency = urgency;
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

    /** The key of the fact that raised it, with {@code {0}} the count; only for signs that the diary can raise. */
    public String factKey() {
        return Keys.of("tips.sign.", this);
    }
}
