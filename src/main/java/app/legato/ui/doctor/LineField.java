package app.legato.ui.doctor;

import app.legato.ui.control.FormField;
import app.legato.ui.control.Sentence;
import app.legato.ui.control.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field for the page with its name and its room above, and below it one sentence when it is too long or cannot be printed. */
final class LineField extends VBox {
    LineField(String name, TextInputControl field, TypedLine line) {
        getStyleClass().add("form-field");
        Label label = new Label(name);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        label.setWrapText(true);
        label.setLabelFor(field);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label room = new Label();
        room.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        room.setMinWidth(Region.USE_PREF_SIZE);
        room.textProperty().bind(line.roomProperty());
        field.setAccessibleText(name);
        field.accessibleHelpProperty().bind(FormField.helpOf(line.problemProperty(), line.hintProperty()));
        field.textProperty().bindBidirectional(line.textProperty());
        HBox above = new HBox(label, room);
        above.getStyleClass().add("above");
        getChildren()
                .addAll(
                        above,
                        field,
                        new Sentence(line.problemProperty(), Styles.PROBLEM),
                        new Sentence(line.hintProperty(), Styles.SMALL, Styles.HINT));
    }
}
