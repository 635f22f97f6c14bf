package app.legato;

import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The looks in which every screen is painted: three themes, two text sizes, two languages. */
public enum Looks {
    NIGHT(Theme.NIGHT, 1.0, Language.ENGLISH),
    DAY(Theme.DAY, 1.0, Language.ENGLISH),
    CONTRAST(Theme.CONTRAST, 1.0, Language.ENGLISH),
    NIGHT_DE(Theme.NIGHT, 1.0, Language.GERMAN),
    NIGHT_LARGE(Theme.NIGHT, 2.5, Language.ENGLISH),
    DAY_LARGE_DE(Theme.DAY, 2.5, Language.GERMAN),
    CONTRAST_LARGE_DE(Theme.CONTRAST, 2.5, Language.GERMAN);

    private final Theme theme;
    private final double scale;
    private final Language language;

    Looks(Theme theme, double scale, Language language) {
        this.theme = theme;
        this.scale = scale;
        this.language = language;
    }

    /** The preferences with this look. */
    public Preferences on(Preferences preferences) {
        return preferences.withTheme(theme).withTextScale(scale).withLanguage(language);
    }

    /** As {@link #on}, after another wish. */
    public UnaryOperator<Preferences> after(UnaryOperator<Preferences> wish) {
        return preferences -> on(wish.apply(preferences));
    }

    /** The end of a picture's name: {@code night-large}. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<Looks> all() {
        return List.of(values());
    }
}
