package app.legato.profile;

import app.legato.text.Worded;

/** What a medicine or supplement is, as far as a tip needs to know. The person says so; names are never guessed from. */
public enum MedicineKind implements Worded {
    MEDICINE,
    MAGNESIUM,
    /** Potassium, salt substitutes, electrolyte powders. */
    POTASSIUM,
    /** Quinine, tonic water. */
    QUININE,
    OTHER_SUPPLEMENT
}
