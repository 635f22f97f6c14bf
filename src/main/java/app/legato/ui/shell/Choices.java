package app.legato.ui.shell;

import app.legato.profile.Preferences;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The preferences in force. A change takes effect at once and is handed on to be kept. On the FX thread. */
public final class Choices {
    private final ReadOnlyObjectWrapper<Preferences> current;
    private final Consumer<Preferences> keep;

    /** @param keep stores the changed preferences; must not block */
    public Choices(Preferences initial, Consumer<Preferences> keep) {
        current = new ReadOnlyObjectWrapper<>(initial);
        this.keep = keep;
    }

    public Preferences now() {
        return current.get();
    }

    public ReadOnlyObjectProperty<Preferences> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Preferences> edit) {
        Preferences changed = edit.apply(current.get());
        if (!changed.equals(current.get())) {
            current.set(changed);
            keep.accept(changed);
        }
    }
}
