package app.legato.profile;

import app.legato.text.Worded;

/**
 * Conditions to tick when a doctor has named one: those that studies found more often among people with leg cramps (arthritis: Abdulla 1999;
 * narrowed spinal canal, liver disease), and those that doctors ask about. Never guessed. What hides or changes advice is a
 * {@link Caution} instead, as diseased kidneys are; all others have the person's own words.
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
    LIVER_DISEASE
}
