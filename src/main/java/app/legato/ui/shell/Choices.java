package app.legato.ui.shell;

import app.legato.profile.Preferences;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The preferences in force. A change takes effect at once and is handed on to be kept. On the FX thread. */
public final class Choices {
    private final ReadOnlyObjectWrapper<Preferences> current;
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(true);
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

    /** False while the last change is in force but could not be kept for the next start. */
    public ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Says whether the last change could be kept. */
    public void tellKept(boolean well) {
        kept.set(well);
    }

    public void change(UnaryOperator<Preferences> edit) {
        Preferences changed = edit.apply(current.get());
        if (!changed.equals(current.get())) {
            current.set(changed);
            keep.accept(changed);
        }
    }
}
