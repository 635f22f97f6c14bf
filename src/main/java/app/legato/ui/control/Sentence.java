package app.legato.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** One sentence that wraps, and takes no room while there is nothing to say. On the FX thread. */
public final class Sentence extends Label {
    /** @param words empty for nothing */
    public Sentence(ObservableValue<String> words, String... styles) {
        getStyleClass().addAll(styles);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(words);
        visibleProperty().bind(words.map(sentence -> !sentence.isEmpty()));
        managedProperty().bind(visibleProperty());
    }
}
