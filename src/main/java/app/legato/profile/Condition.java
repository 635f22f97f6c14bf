package app.legato.profile;

import app.legato.text.Worded;

/**
 * Conditions that go with leg cramps or are taken for them, to tick when a doctor has named one (Abdulla 1999, RELAX 2024, and the questions
 * that a doctor asks). Never guessed. What hides or changes advice is a {@link Caution} instead; all others have the person's own words.
 */
public enum Condition implements Worded {
    VARICOSE_VEINS,
    DIABETES,
    /** Nerve damage, in the feet or legs. */
    NEUROPATHY,
    RESTLESS_LEGS,
    HERNIATED_DISC,
    /** Narrowed spinal canal. */
    SPINAL_STENOSIS,
    ARTHRITIS,
    LIVER_DISEASE,
    DIALYSIS
}
