package app.legato.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** An outlined key beside the words it stands for. Readers skip it: the control it belongs to names its key. */
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add(Styles.KEYCAP);
        setAccessibleRole(AccessibleRole.NODE);
        setMinWidth(USE_PREF_SIZE);
    }
}
