package app.legato.ui.control;

import javafx.scene.control.TextField;

/** The field of a {@link TypedText}: Enter tries what was typed, and so does leaving the field. */
public final class TypedField extends TextField {
    /** @param triedOnLeaving false where a button tries all fields of a form together */
    public TypedField(TypedText typed, boolean triedOnLeaving) {
        textProperty().bindBidirectional(typed.textProperty());
        if (triedOnLeaving) {
            setOnAction(_ -> typed.commit());
            focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    typed.commitIfTouched();
                }
            });
        }
    }
}
