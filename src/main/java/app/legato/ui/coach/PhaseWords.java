package app.legato.ui.coach;

/**
 * Every word of the session's screen at one moment.
 *
 * @param title the leg, or that it is time to get ready
 * @param place the stretch, and which of the plan's it is
 * @param heading what the seconds count
 * @param cue the one sentence to follow
 * @param note what to mind, smaller; may be empty
 * @param next what comes after this
 * @param spoken the same for someone who listens instead of looking
 */
record PhaseWords(String title, String place, String heading, String cue, String note, String next, String spoken) {
    static final PhaseWords NONE = new PhaseWords("", "", "", "", "", "", "");
}
