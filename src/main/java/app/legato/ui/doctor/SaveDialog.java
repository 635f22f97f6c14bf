package app.legato.ui.doctor;

import app.legato.text.Texts;
import app.legato.ui.shell.SystemDialog;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where to save a file: the system's own dialog, or a test's answer. On the FX thread; returns when it is answered. */
@FunctionalInterface
public interface SaveDialog {
    /** The chosen file, empty when the person thought better of it. Replacing a file that is there has then been agreed to. */
    Optional<Path> choose(Window owner, String suggestedName);

    /** The system's dialog, in the words of {@code texts} where it takes any. */
    static SaveDialog ofSystem(Texts texts) {
        return (owner, name) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(texts.get("doctor.save"));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
            return Optional.ofNullable(SystemDialog.before(owner, () -> chooser.showSaveDialog(owner)))
                    .map(File::toPath);
        };
    }
}
