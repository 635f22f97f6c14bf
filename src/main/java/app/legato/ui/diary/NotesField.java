package app.legato.ui.diary;

import app.legato.ui.control.FormField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Free words, with their name above and what is wrong with them below. */
final class NotesField extends VBox {
    private static final int ROWS = 2;

    NotesField(String name, FieldText notes) {
        TextArea area = Parts.tie(new TextArea(), notes);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setPrefColumnCount(1);
        getChildren().add(new FormField(name, area, notes.problemProperty()));
    }
}
