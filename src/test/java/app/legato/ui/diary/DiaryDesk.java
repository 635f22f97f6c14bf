package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** A real diary at breakfast on Tuesday 13 May 2025 in London, without threads or a toolkit. */
final class DiaryDesk implements AutoCloseable {
    static final Night LAST_NIGHT = new Night(LocalDate.of(2025, 5, 12));
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    final Diary diary;
    final Texts texts = new Texts(Locale.UK);
    final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    final Today today;
    final Undo undo = new Undo();
    final Navigator navigator = new Navigator(new Route.Diary(null));
    final Desk desk;
    boolean diskIsFull;

    DiaryDesk(Path folder) {
        this(folder, "2025-05-13T06:30:00Z");
    }

    DiaryDesk(Path folder, String now) {
        diary = Database.open(folder.resolve("diary.sqlite"));
        today = new Today(Clock.fixed(Instant.parse(now), LONDON), choices);
        desk = Desk.direct(this::diary);
    }

    NightViewModel page(Night night) {
        NightViewModel page = new NightViewModel(desk, today, choices, undo, texts);
        page.open(night);
        page.attach();
        return page;
    }

    DiaryViewModel list() {
        DiaryViewModel list = new DiaryViewModel(desk, today, navigator, texts);
        list.attach();
        return list;
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
