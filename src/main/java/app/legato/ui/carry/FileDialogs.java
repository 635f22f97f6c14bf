package app.legato.ui.carry;

import app.legato.text.Texts;
import app.legato.ui.shell.SystemDialog;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for a file or folder: the system's own dialogs, or a test's answers. On the FX thread; each returns when it is answered. */
public interface FileDialogs {
    /** Where to write; empty when the person thought better of it. Replacing a file that is there has then been agreed to. */
    Optional<Path> save(Window owner, String suggestedName);

    /** Which file to read. */
    Optional<Path> open(Window owner);

    /** Which folder to read. */
    Optional<Path> openFolder(Window owner);

    /** The system's dialogs, in the words of {@code texts} where they take any. */
    static FileDialogs ofSystem(Texts texts) {
        return new FileDialogs() {
            @Override
            public Optional<Path> save(Window owner, String suggestedName) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(texts.get("carry.save"));
                chooser.setInitialFileName(suggestedName);
                return Optional.ofNullable(SystemDialog.before(owner, () -> chooser.showSaveDialog(owner)))
                        .map(File::toPath);
            }

            @Override
            public Optional<Path> open(Window owner) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(texts.get("carry.choose-file"));
                return Optional.ofNullable(SystemDialog.before(owner, () -> chooser.showOpenDialog(owner)))
                        .map(File::toPath);
            }

            @Override
            public Optional<Path> openFolder(Window owner) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(texts.get("carry.choose-folder"));
                return Optional.ofNullable(SystemDialog.before(owner, () -> chooser.showDialog(owner)))
                        .map(File::toPath);
            }
        };
    }
}
