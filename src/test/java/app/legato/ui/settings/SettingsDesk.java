package app.legato.ui.settings;

import app.legato.profile.Preferences;
import app.legato.profile.Profile;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A real diary and the preferences of someone in one country, without threads or a toolkit. */
final class SettingsDesk implements AutoCloseable {
    final Texts texts;
    final Choices choices;
    final List<Preferences> kept = new ArrayList<>();
    final Undo undo = new Undo();
    final Desk desk = Desk.direct(this::diary);
    final Today today;
    final ProfileViewModel profile;
    boolean diskIsFull;
    private final Diary diary;

    SettingsDesk(Path folder) {
        this(folder, Locale.UK);
    }

    SettingsDesk(Path folder, Locale locale) {
        diary = Database.open(folder.resolve("diary.sqlite"));
        texts = new Texts(locale);
        choices = new Choices(Preferences.initial(locale), kept::add);
        today = new Today(Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), ZoneId.of("Europe/London")), choices);
        profile = new ProfileViewModel(desk, choices);
        profile.follow();
    }

    /** What is on disk. */
    Profile stored() {
        return diary.profile().read();
    }

    private Diary diary() {
        if (diskIsFull) {
            throw new StoreException(StoreProblem.FULL, "full");
        }
        return diary;
    }

    @Override
    public void close() {
        diary.close();
    }
}
