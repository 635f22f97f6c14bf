package app.legato.exchange.csv;

import app.legato.exchange.TextFile;
import java.io.IOException;
import java.io.Reader;

/**
 * Finds a cell whose quotation mark never closes: the parser would take all that follows for its words. Only a mark at the beginning of a cell
 * opens one; in the middle it is a mark, such as that of an inch.
 */
final class OpenQuote {
    private static final int CHUNK = 1 << 13;

    private enum Place {
        CELL_BEGINS,
        BARE,
        QUOTED,
        /** Behind a mark in a quoted cell: a second one makes it a mark of the words. */
        MARK_SEEN
    }

    private final char separator;
    private Place place = Place.CELL_BEGINS;
    private long line = 1;
    private long openedIn;
    private boolean afterReturn;

    private OpenQuote(char separator) {
        this.separator = separator;
    }

    /** The line in which it opens; 0 when every one closes. */
    static long line(TextFile file, char separator) throws IOException {
        if (file.quotes() == 0) {
            return 0;
        }
        OpenQuote quote = new OpenQuote(separator);
        try (Reader reader = file.reader()) {
            char[] some = new char[CHUNK];
            int read = reader.read(some);
            while (read >= 0) {
                for (int at = 0; at < read; at++) {
                    quote.pass(some[at]);
                }
                read = reader.read(some);
            }
        }
        return quote.place == Place.QUOTED ? quote.openedIn : 0;
    }

    private void pass(char one) {
        if (one == '"') {
            mark();
        } else if (place != Place.QUOTED) {
            boolean ends = one == separator || one == '\n' || one == '\r';
            place = ends ? Place.CELL_BEGINS : Place.BARE;
        }
        if (one == '\r' || (one == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = one == '\r';
    }

    private void mark() {
        switch (place) {
            case CELL_BEGINS -> {
                place = Place.QUOTED;
                openedIn = line;
            }
            case QUOTED -> place = Place.MARK_SEEN;
            case MARK_SEEN -> place = Place.QUOTED;
            case BARE -> {
                // a mark among words
            }
        }
    }
}
