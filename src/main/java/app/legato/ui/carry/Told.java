package app.legato.ui.carry;

/**
 * What became of the last press; no words when there is nothing to tell.
 *
 * @param isProblem whether it did not come about
 */
record Told(String words, boolean isProblem) {
    static final Told NOTHING = new Told("", false);

    static Told problem(String words) {
        return new Told(words, true);
    }

    static Told well(String words) {
        return new Told(words, false);
    }
}
