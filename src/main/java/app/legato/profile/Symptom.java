package app.legato.profile;

import app.legato.text.Worded;

/** The doctor's checklist: asked of the person, never answered for them. */
public enum Symptom implements Worded {
    NUMBNESS,
    WEAKNESS,
    SWELLING,
    WALKING_PAIN,
    URGE_TO_MOVE,
    SKIN_CHANGE,
    BACK_PAIN,
    TWITCHING,
    FATIGUE
}
