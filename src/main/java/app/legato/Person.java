package app.legato;

import app.legato.profile.Preferences;
import app.legato.system.Folders;
import app.legato.system.PreferencesFile;
import app.legato.text.Texts;
import java.util.Locale;

/**
 * Whose diary a command is about.
 *
 * @param folders where the diary lies
 * @param chosen what was chosen in the window
 * @param texts in the language that was chosen there
 */
record Person(Folders folders, Preferences chosen, Texts texts) {
    /** Who keeps a diary in {@code folders}, on a computer that speaks {@code system}. */
    static Person of(Folders folders, Locale system) {
        Preferences chosen = new PreferencesFile(folders.settings(), system).read();
        return new Person(folders, chosen, new Texts(chosen.language().locale(system)));
    }
}
