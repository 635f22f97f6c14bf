package app.legato.ui.carry;

import app.legato.diary.WholeDiary;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Workplace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A real diary and all that these screens need, on one thread: what is to be told only when it takes long is never told. */
final class CarryDesk implements AutoCloseable {
    final Texts texts = new Texts(Locale.UK);
    final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    final Today today =
            new Today(Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), ZoneId.of("Europe/London")), choices);
    final Navigator navigator = new Navigator(new Route.Settings());
    final List<Path> opened = new ArrayList<>();
    final Workplace workplace = new Workplace(_ -> {}, Runnable::run, Runnable::run);
    final Path file;
    private final Diary diary;
    final Desk desk;

    CarryDesk(Path folder) {
        file = folder.resolve("diary.sqlite");
        diary = Database.open(file);
        desk = Desk.direct(() -> diary);
    }

    CarryDesk holding(WholeDiary whole) {
        diary.take(LocalDate.of(2025, 5, 1), _ -> whole);
        return this;
    }

    WholeDiary stored() {
        return diary.whole();
    }

    TakeOutViewModel takeOut() {
        return takeOut(workplace);
    }

    TakeOutViewModel takeOut(Workplace place) {
        return new TakeOutViewModel(
                desk, today, choices, new TonightsPlan(choices, desk), navigator, file, opened::add, place, texts);
    }

    BringViewModel bring() {
        return new BringViewModel(desk, today, choices, navigator, workplace, texts, Locale.UK);
    }

    @Override
    public void close() {
        diary.close();
    }
}
