package app.legato.ui.settings;

import app.legato.text.Texts;
import app.legato.ui.shell.SystemDialog;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where to save a copy of the diary. */
@FunctionalInterface
public interface CopyDialog {
    /** The chosen file; empty when the person thought better of it. On the FX thread, which waits. */
    Optional<Path> choose(Window owner, String name);

    /** The system's own dialog. */
    static CopyDialog ofSystem(Texts texts) {
        return (owner, name) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(texts.get("settings.copy"));
            chooser.setInitialFileName(name);
            return Optional.ofNullable(SystemDialog.before(owner, () -> chooser.showSaveDialog(owner)))
                    .map(File::toPath);
        };
    }
}
