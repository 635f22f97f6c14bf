package app.legato.ui.settings;

import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The diary's file: where it lies, a copy of it, and the way to its ways out and in. */
final class FileViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(FileViewModel.class);

    private final Desk desk;
    private final Today today;
    private final Navigator navigator;
    private final DiaryPlace place;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper canOpen;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    FileViewModel(Desk desk, Today today, Navigator navigator, DiaryPlace place, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.navigator = navigator;
        this.place = place;
        this.texts = texts;
        canOpen = new ReadOnlyBooleanWrapper(place.canOpen());
    }

    /** The folder's path, as it is written on this computer. */
    String path() {
        return place.folder().toString();
    }

    /** False where only copying the path is left. */
    ReadOnlyBooleanProperty canOpenProperty() {
        return canOpen.getReadOnlyProperty();
    }

    /** What came of the last press; empty at first. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    void open() {
        boolean opened = place.open().test(place.folder());
        canOpen.set(opened);
        said.set(opened ? "" : texts.get("settings.folder-problem"));
    }

    /** To the diary's way out. */
    void takeOut() {
        navigator.go(new Route.TakeOut());
    }

    /** To the diary's way in. */
    void bringIn() {
        navigator.go(new Route.BringIn());
    }

    /** To be told when the path is on the clipboard. */
    void pathCopied() {
        said.set(texts.get("settings.path-copied"));
    }

    /** A name for a copy made today, the same in every language. */
    String copyName() {
        return "legato-diary-" + today.day() + ".sqlite";
    }

    /** Saves a checked copy of the whole diary in {@code target}, and says what came of it. */
    void saveCopy(Path target) {
        desk.read(diary -> copied(diary, target), problem -> said.set(copySaid(problem, target)));
    }

    /** The diary itself is well when a copy of it fails, so the failure is told here and not as the diary's. */
    private static Optional<StoreProblem> copied(Diary diary, Path target) {
        try {
            diary.copyTo(target);
            return Optional.empty();
        } catch (StoreException failure) {
            LOG.warn("no copy was made", failure);
            return Optional.of(failure.problem());
        }
    }

    private String copySaid(Optional<StoreProblem> problem, Path target) {
        if (problem.isEmpty()) {
            return texts.get("settings.copy-saved", target.toString());
        }
        return texts.get(problem.get() == StoreProblem.FULL ? "settings.copy-full" : "settings.copy-problem");
    }
}
