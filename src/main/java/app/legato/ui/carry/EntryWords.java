package app.legato.ui.carry;

import app.legato.cramp.Cramp;
import app.legato.exchange.Reading;
import app.legato.night.Moment;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The first entries of a foreign table, as Legato would keep them: a line each. */
record EntryWords(Texts texts) {
    private static final int SHOWN = 3;
    private static final int CHARACTERS_SHOWN = 60;

    List<String> firstOf(Reading.Read read) {
        return read.diary().cramps().stream().limit(SHOWN).map(this::words).toList();
    }

    private String words(Cramp cramp) {
        List<String> parts = new ArrayList<>();
        if (cramp.side() != null) {
            parts.add(texts.of(cramp.side()));
        }
        if (cramp.muscle() != null) {
            parts.add(texts.of(cramp.muscle()));
        }
        if (cramp.severity() != null) {
            parts.add(texts.get("carry.pain", cramp.severity().value()));
        }
        Moment start = cramp.start();
        cramp.duration().ifPresent(length -> parts.add(texts.length(length)));
        if (!cramp.notes().isEmpty()) {
            parts.add(texts.get("carry.quoted", shortened(cramp.notes())));
        }
        String at = texts.get(
                "carry.entry",
                texts.night(cramp.night().evening()),
                texts.time(start.local().toLocalTime()));
        return parts.isEmpty() ? at : texts.get("carry.entry-said", at, String.join(", ", parts));
    }

    /** In one line that is not long. */
    static String shortened(String words) {
        String line = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.codePointCount(0, line.length()) <= CHARACTERS_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CHARACTERS_SHOWN)) + "…";
    }
}
