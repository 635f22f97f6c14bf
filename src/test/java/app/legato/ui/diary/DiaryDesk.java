package app.legato.ui.diary;

import app.legato.TestClock;
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
    final TestClock clock;
    final Today today;
    final Undo undo = new Undo();
    final Navigator navigator = new Navigator(new Route.Diary(null));
    final Desk desk;
    boolean diskIsFull;
    /** What the person does while the diary is still at work. */
    Runnable meanwhile = () -> {};

    DiaryDesk(Path folder) {
        this(folder, "2025-05-13T06:30:00Z");
    }

    DiaryDesk(Path folder, String now) {
        diary = Database.open(folder.resolve("diary.sqlite"));
        clock = TestClock.at(now);
        today = new Today(clock, choices);
        desk = Desk.direct(this::diary);
    }

    NightViewModel page(Night night) {
        NightViewModel page = new NightViewModel(desk, today, choices, undo, texts);
        page.open(night);
        page.attach();
        return page;
    }

    DiaryViewModel diaryModel() {
        return new DiaryViewModel(desk, today, choices, navigator, texts);
    }

    NightListViewModel list() {
        NightListViewModel list = new NightListViewModel(desk, diaryModel(), texts);
        list.attach();
        return list;
    }

    MonthViewModel month() {
        MonthViewModel month = new MonthViewModel(desk, diaryModel(), texts);
        month.attach();
        return month;
    }

    SearchViewModel search() {
        SearchViewModel search = new SearchViewModel(desk, diaryModel(), texts);
        search.attach();
        return search;
    }

    private Diary diary() {
        if (diskIsFull) {
            throw new StoreException(StoreProblem.FULL, "full");
        }
        meanwhile.run();
        return diary;
    }

    @Override
    public void close() {
        diary.close();
    }
}
