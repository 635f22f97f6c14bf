package app.legato.profile;

import app.legato.text.Worded;
import java.util.Locale;

/** The languages Legato speaks. */
public enum Language implements Worded {
    SYSTEM,
    ENGLISH,
    GERMAN;

    /**
     * The locale to speak in: always one of the languages that are shipped, English where the system's is not, so that no word, date or number
     * comes in letters or figures that a page cannot print. The region stays the person's own: paper, units and first day of the week go by it.
     */
    public Locale locale(Locale system) {
        boolean german =
                this == GERMAN || (this == SYSTEM && system.getLanguage().equals("de"));
        return german ? Locale.of("de", system.getCountry()) : English.of(system);
    }
}
