package app.legato.ui.settings;

/** The parts of the settings, in the order in which they stand. */
enum Section {
    LOOK("settings.look"),
    EVENING("settings.evening"),
    SOUND("settings.sound"),
    DRINKS("settings.drinks"),
    DAY("settings.day"),
    CAUTIONS("settings.cautions"),
    MEDICINES("settings.medicines"),
    SYMPTOMS("settings.symptoms"),
    CONDITIONS("settings.conditions"),
    ABOUT("settings.about"),
    TURNOVER("settings.turnover"),
    FILE("settings.file");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    /** The key of its name. */
    String key() {
        return key;
    }
}
