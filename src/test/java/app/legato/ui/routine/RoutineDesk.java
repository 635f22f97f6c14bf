package app.legato.ui.routine;

import app.legato.profile.Preferences;
import app.legato.routine.Routine;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A real diary and its routine's ViewModel, without threads or a toolkit. */
final class RoutineDesk implements AutoCloseable {
    final Diary diary;
    final Texts texts = new Texts(Locale.UK);
    final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    final Undo undo = new Undo();
    final Navigator navigator = new Navigator(new Route.Routine());
    final Desk desk = Desk.direct(this::diary);
    final RoutineViewModel model =
            new RoutineViewModel(desk, new TonightsPlan(choices, desk), choices, navigator, undo, texts);
    boolean diskIsFull;

    RoutineDesk(Path folder) {
        diary = Database.open(folder.resolve("diary.sqlite"));
        model.follow();
    }

    Routine stored() {
        return diary.routine().read();
    }

    List<String> words() {
        return model.linesProperty().get().stream().map(StepLine::words).toList();
    }

    StepLine line(String words) {
        return model.linesProperty().get().stream()
                .filter(line -> line.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    void add(String words) {
        model.added().textProperty().set(words);
        model.add();
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
