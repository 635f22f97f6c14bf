package app.legato.ui.doctor;

import app.legato.ui.control.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field for the page with its name and its room above, and below it one sentence when it is too long. */
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
        Label problem = new Label();
        problem.getStyleClass().add(Styles.PROBLEM);
        problem.setWrapText(true);
        problem.textProperty().bind(line.problemProperty());
        problem.visibleProperty().bind(line.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        field.setAccessibleText(name);
        field.accessibleHelpProperty().bind(line.problemProperty());
        field.textProperty().bindBidirectional(line.textProperty());
        HBox above = new HBox(label, room);
        above.getStyleClass().add("above");
        getChildren().addAll(above, field, problem);
    }
}
