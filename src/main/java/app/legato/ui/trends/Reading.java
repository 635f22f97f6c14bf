package app.legato.ui.trends;

import app.legato.night.Night;
import org.jspecify.annotations.Nullable;

/**
 * What a column says when it is pointed at.
 *
 * @param words one sentence; empty for a column that has nothing to tell, which is passed over
 * @param opens the night whose page in the diary tells more; null for none
 */
record Reading(String words, @Nullable Night opens) {
    static final Reading SILENT = new Reading("");

    Reading(String words) {
        this(words, null);
    }

    boolean isSilent() {
        return words.isEmpty();
    }
}
