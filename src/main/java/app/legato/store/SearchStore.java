package app.legato.store;

import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.text.Search;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words in the notes about nights and cramps. Nothing of what was looked for is logged. On the store's thread only. */
public final class SearchStore {
    private final Sql sql;
    private final NightStore nights;
    private final CrampStore cramps;

    SearchStore(Sql sql, NightStore nights, CrampStore cramps) {
        this.sql = sql;
        this.nights = nights;
        this.cramps = cramps;
    }

    /**
     * A night with a note that has the words.
     *
     * @param note that note; the night's own before its cramps'
     */
    public record Found(Night night, String note) {}

    /**
     * The newest {@code most} nights with a note that has all words of {@code search}. Both tables are read from their newest end until that
     * many are found; a search that finds fewer reads every note once, which takes about a tenth of a second for a note in every night of twenty years.
     */
    public List<Found> newest(Search search, int most) {
        if (search.isBlank()) {
            return List.of();
        }
        String words = NoteHolds.argument(search);
        return sql.list("""
                        SELECT night FROM night WHERE note_holds(notes, ?)
                          UNION SELECT night FROM cramp WHERE note_holds(notes, ?) ORDER BY night DESC LIMIT ?""", row -> row.night("night"), words, words, most).stream()
                .flatMap(night -> note(night, search))
                .toList();
    }

    private Stream<Found> note(Night night, Search search) {
        return Stream.concat(
                        Stream.of(nights.of(night).notes()),
                        cramps.between(night, night).stream().map(Cramp::notes))
                .filter(search::isIn)
                .limit(1)
                .map(note -> new Found(night, note));
    }
}
