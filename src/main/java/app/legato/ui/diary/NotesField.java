package app.legato.ui.diary;

import app.legato.ui.control.FormField;
import app.legato.ui.control.TypedText;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Free words, taken with every rest in the typing, with their name above and what is wrong with them below. */
final class NotesField extends VBox {
    private static final int ROWS = 2;

    /** A rest in the typing, after which the words are taken, for nobody leaves a field before the power fails. */
    private static final Duration PAUSE = Duration.seconds(2);

    NotesField(String name, TypedText notes) {
        TextArea area = Parts.tie(new TextArea(), notes);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setPrefColumnCount(1);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> notes.commitIfTouched());
        area.textProperty().addListener(_ -> {
            if (area.isFocused()) {
                pause.playFromStart();
            }
        });
        getChildren().add(new FormField(name, area, notes.problemProperty()));
    }
}
