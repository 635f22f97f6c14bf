package app.legato.summary;

/**
 * What the person types when the page is made, never stored by this room. Each may be empty; the page then leaves a line to write on.
 * Runs of white space become one space.
 *
 * @param name at most {@link #NAME_MAX} characters
 * @param born date of birth as the person writes it, at most {@link #BORN_MAX}
 * @param reason why they come, in their own words, at most {@link #REASON_MAX}
 * @param question1 the first question to the doctor, at most {@link #QUESTION_MAX}
 * @param question2 the second
 */
public record Cover(String name, String born, String reason, String question1, String question2) {
    public static final int NAME_MAX = 60;
    public static final int BORN_MAX = 20;
    public static final int REASON_MAX = 160;
    public static final int QUESTION_MAX = 120;
    public static final Cover EMPTY = new Cover("", "", "", "", "");

    public Cover {
        name = within(name, NAME_MAX);
        born = within(born, BORN_MAX);
        reason = within(reason, REASON_MAX);
        question1 = within(question1, QUESTION_MAX);
        question2 = within(question2, QUESTION_MAX);
    }

    /** How many characters of these words count: runs of white space are one, those at the ends none. */
    public static int length(String typed) {
        return inOneLine(typed).length();
    }

    private static String inOneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static String within(String typed, int max) {
        String words = inOneLine(typed);
        if (words.length() > max) {
            throw new IllegalArgumentException("longer than " + max + " characters");
        }
        return words;
    }
}
