package app.legato.ui.plans;

import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.store.StoredPlan;
import app.legato.stretch.OwnPlan;
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
import java.util.Objects;
import java.util.stream.Stream;

/** A real diary and its plans, without threads or a toolkit. */
final class PlansDesk implements AutoCloseable {
    final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    final Undo undo = new Undo();
    final Navigator navigator = new Navigator(new Route.Plans());
    final PlansViewModel plans;
    final TonightsPlan tonight;
    boolean diskIsFull;
    private final Diary diary;

    PlansDesk(Path folder) {
        diary = Database.open(folder.resolve("diary.sqlite"));
        Desk desk = Desk.direct(this::diary);
        tonight = new TonightsPlan(choices, desk);
        plans = new PlansViewModel(desk, choices, navigator, undo, new Texts(Locale.UK));
        plans.follow();
    }

    /** The plan that is open. */
    EditorViewModel editor() {
        return Objects.requireNonNull(plans.editorProperty().get());
    }

    /** The own plans on disk, in order. */
    List<OwnPlan> stored() {
        return diary.plans().all().stream()
                .filter(StoredPlan.Read.class::isInstance)
                .map(one -> ((StoredPlan.Read) one).plan())
                .toList();
    }

    List<String> names() {
        return stored().stream().map(OwnPlan::name).toList();
    }

    /** The line of a plan by its name. */
    PlanLine line(String name) {
        return Stream.concat(plans.broughtProperty().get().stream(), plans.ownProperty().get().stream())
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
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
