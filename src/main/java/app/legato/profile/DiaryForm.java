package app.legato.profile;

import app.legato.text.Worded;

/** How the diary's first page shows the nights. */
public enum DiaryForm implements Worded {
    /** A month as a grid. */
    MONTH,
    /** Night by night, newest first. */
    LIST
}
