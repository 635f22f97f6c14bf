package app.legato.store;

import app.legato.text.Search;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.Function;

/**
 * SQLite's {@code note_holds(note, words)}: whether a note has the words of a {@link Search}. A function of ours and not {@code LIKE}, which
 * takes only the letters of English for alike in upper and lower case, and has wildcards; and not an index of words, which would be a second
 * copy of every note and could not find a part of a word. On the store's thread only.
 */
final class NoteHolds extends Function {
    private static final String NAME = "note_holds";
    private static final String BETWEEN = "\n";

    private String last = "";
    private Search search = Search.of("");

    /** Teaches the function to a connection. */
    static void teach(Connection connection) throws SQLException {
        create(connection, NAME, new NoteHolds(), 2, FLAG_DETERMINISTIC);
    }

    /** The second argument that stands for {@code search}. */
    static String argument(Search search) {
        return String.join(BETWEEN, search.words());
    }

    @Override
    protected void xFunc() throws SQLException {
        String note = value_text(0);
        String words = value_text(1);
        if (!words.equals(last)) {
            search = new Search(Arrays.asList(words.split(BETWEEN)));
            last = words;
        }
        result(note != null && search.isIn(note) ? 1 : 0);
    }
}
