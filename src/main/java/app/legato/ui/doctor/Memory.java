package app.legato.ui.doctor;

import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the page remembers: in force at once, and written beside. On the FX thread. */
final class Memory {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    private final PageMemoryFile file;
    private final Executor beside;
    private final Executor screen;
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(true);
    private PageMemory now;

    Memory(PageMemoryFile file, Workplace workplace) {
        this.file = file;
        this.beside = workplace.beside();
        this.screen = workplace.screen();
        this.now = file.read(); // a few lines: the screen needs them when it opens
    }

    PageMemory now() {
        return now;
    }

    /** False when the last change could not be written. */
    ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    void change(UnaryOperator<PageMemory> edit) {
        PageMemory changed = edit.apply(now);
        if (changed.equals(now)) {
            return;
        }
        now = changed;
        beside.execute(() -> {
            boolean well = write(changed);
            screen.execute(() -> kept.set(well));
        });
    }

    private boolean write(PageMemory changed) {
        try {
            file.write(changed);
            return true;
        } catch (IOException failure) {
            LOG.warn(
                    "what the page remembers was not written: {}",
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
