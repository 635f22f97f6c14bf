package app.legato.profile;

import app.legato.text.Worded;
import java.util.Locale;

/** The languages Legato speaks. */
public enum Language implements Worded {
    SYSTEM,
    ENGLISH,
    GERMAN;

    /** The locale to speak in: the system's own region is kept where its language is the chosen one. */
    public Locale locale(Locale system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> system.getLanguage().equals("en") ? system : Locale.UK;
            case GERMAN -> system.getLanguage().equals("de") ? system : Locale.GERMANY;
        };
    }
}
