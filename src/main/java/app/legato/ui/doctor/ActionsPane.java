package app.legato.ui.doctor;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyButton;
import app.legato.ui.control.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Print and Save as PDF, and above them what became of it. */
final class ActionsPane extends VBox {
    /** @param save asks where to, then saves */
    ActionsPane(DoctorViewModel model, Runnable save, Texts texts) {
        getStyleClass().add("actions");
        setMinHeight(USE_PREF_SIZE); // the fields scroll; these words and buttons are whole
        Label told = new Label();
        told.setWrapText(true);
        told.managedProperty().bind(told.visibleProperty());
        KeyButton print = new KeyButton(texts.get("doctor.print"), "P", Glyph.PRINT.node(), model::print);
        print.getStyleClass().addAll(Styles.PRIMARY, "print");
        print.disableProperty().bind(model.canHandOverProperty().not());
        KeyButton saving = new KeyButton(texts.get("doctor.save"), "S", Glyph.SAVE.node(), save);
        saving.disableProperty().bind(model.canHandOverProperty().not());
        getChildren().addAll(told, print, saving);
        model.toldProperty().subscribe(end -> {
            told.setText(end.words());
            told.setVisible(!end.words().isEmpty());
            told.getStyleClass().remove(Styles.PROBLEM);
            if (end.isProblem()) {
                told.getStyleClass().add(Styles.PROBLEM);
            }
        });
    }
}
