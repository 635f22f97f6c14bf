package app.legato.ui.settings;

import app.legato.text.Texts;
import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where the diary lies. */
final class FolderViewModel {
    private final Path folder;
    private final Predicate<Path> opener;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper canOpen;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /**
     * @param canOpen whether this computer can show a folder
     * @param opener shows a folder; false when it could not
     */
    FolderViewModel(Path folder, boolean canOpen, Predicate<Path> opener, Texts texts) {
        this.folder = folder;
        this.opener = opener;
        this.texts = texts;
        this.canOpen = new ReadOnlyBooleanWrapper(canOpen);
    }

    String path() {
        return folder.toString();
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
        boolean opened = opener.test(folder);
        canOpen.set(opened);
        said.set(opened ? "" : texts.get("settings.folder-problem"));
    }

    /** To be told when the path is on the clipboard. */
    void copied() {
        said.set(texts.get("settings.path-copied"));
    }
}
