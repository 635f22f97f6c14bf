package app.legato.exchange;

/**
 * One field of a kind of entry.
 *
 * @param name in every file, in small letters with underscores; never changed, for files hold it
 * @param isNeeded whether an entry without it makes no sense
 * @param rule what becomes of it when two diaries differ
 * @param group fields of the same group are taken from one side together; a field on its own has its own name here
 */
public record Column(String name, Type type, boolean isNeeded, Rule rule, String group) {
    /** Which of two filled values is kept. */
    public enum Rule {
        LARGER,
        SMALLER,
        /** Sets of words, or notes. */
        BOTH
    }

    /** A field that may be empty, and of which the larger value is kept. */
    public static Column of(String name, Type type) {
        return new Column(name, type, false, type instanceof Type.Words ? Rule.BOTH : Rule.LARGER, name);
    }

    /** A field that every entry has. */
    public static Column needed(String name, Type type) {
        return of(name, type).needed();
    }

    Column needed() {
        return new Column(name, type, true, rule, group);
    }

    Column ruled(Rule other) {
        return new Column(name, type, isNeeded, other, group);
    }

    Column in(String together) {
        return new Column(name, type, isNeeded, rule, together);
    }
}
