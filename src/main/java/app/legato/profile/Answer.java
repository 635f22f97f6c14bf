package app.legato.profile;

import app.legato.text.Worded;
import java.util.List;

/** The person's answer about a symptom. No answer at all means "not asked". */
public enum Answer implements Worded {
    NOT_PRESENT,
    PRESENT,
    ONE_LEG,
    BOTH_LEGS;

    /** The answers that make sense for a symptom: swelling is told by one or both legs. */
    public static List<Answer> offeredFor(Symptom symptom) {
        return symptom == Symptom.SWELLING ? List.of(NOT_PRESENT, ONE_LEG, BOTH_LEGS) : List.of(NOT_PRESENT, PRESENT);
    }
}
