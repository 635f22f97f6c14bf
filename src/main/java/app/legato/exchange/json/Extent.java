package app.legato.exchange.json;

import app.legato.exchange.Gathering;
import app.legato.exchange.Problem;
import app.legato.exchange.Unreadable;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Counts what a file holds while it is looked through, so that no entry is ever made that would fill the memory. */
final class Extent {
    /** Of the outermost brackets: many times as many as there are kinds. */
    private static final int NAMES_MOST = 1000;

    /** Names and values of one entry: twice what a session of a thousand holds has. */
    private static final int PARTS_MOST = 20_000;

    /** Characters of one entry. */
    private static final int LETTERS_MOST = 1_000_000;

    private int names;
    private int entries;
    private int parts;
    private long letters;
    private boolean inList;

    /**
     * Takes one more token into account.
     *
     * @param depth how many brackets it is in
     * @throws Unreadable when that is more than a diary can have
     */
    void see(JsonParser json, int depth) throws IOException {
        JsonToken token = json.currentToken();
        if (depth == 1) {
            names += token == JsonToken.FIELD_NAME ? 1 : 0;
            inList = token == JsonToken.START_ARRAY;
            begin();
        } else if (depth == 2 && inList && !token.isStructEnd()) {
            entries++;
            begin();
        }
        parts++;
        boolean words = token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING;
        letters += words ? json.getTextLength() : 0;
        if (entries > Gathering.ENTRIES_MOST) {
            throw new Unreadable(Problem.at(JsonReading.line(json), "exchange.too-many", Gathering.ENTRIES_MOST));
        }
        if (names > NAMES_MOST || parts > PARTS_MOST || letters > LETTERS_MOST) {
            throw new Unreadable(Problem.at(JsonReading.line(json), "exchange.too-long"));
        }
    }

    private void begin() {
        parts = 0;
        letters = 0;
    }
}
