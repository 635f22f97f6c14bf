package app.legato.ui.carry;

import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Lines of these screens. On the FX thread. */
final class Lines {
    private Lines() {}

    /** One of several lines, with a dot before it that readers pass over. */
    static HBox item(String words) {
        Label dot = new Label("·");
        dot.getStyleClass().add(Styles.STRONG);
        dot.setMinWidth(Region.USE_PREF_SIZE);
        dot.setAccessibleRole(AccessibleRole.NODE);
        Label label = Wrapped.label(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(dot, label);
        line.getStyleClass().add("item");
        return line;
    }

    /** With an invisible place to wrap after each separator, so that a long path stays within its card. */
    static void tell(Label label, Told told) {
        label.setText(told.words().replaceAll("([/\\\\])", "$1\u200b"));
        label.setAccessibleText(told.words());
        label.getStyleClass().remove(Styles.PROBLEM);
        if (told.isProblem()) {
            label.getStyleClass().add(Styles.PROBLEM);
        }
        Shown.set(label, !told.words().isEmpty());
    }
}
