package app.legato.ui.control;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field with its name above and, when something is wrong, one plain sentence below. */
public final class FormField extends VBox {
    private final Control field;
    private final ObservableValue<String> problem;

    /** @param problem the sentence to show, empty when all is well */
    public FormField(String name, Control field, ObservableValue<String> problem) {
        this(new ReadOnlyStringWrapper(name), field, problem);
    }

    /** @param name for a field whose name changes with what is chosen elsewhere */
    public FormField(ObservableValue<String> name, Control field, ObservableValue<String> problem) {
        this.field = field;
        this.problem = problem;
        getStyleClass().add("form-field");
        Label label = new Label();
        label.textProperty().bind(name);
        label.setWrapText(true);
        label.setLabelFor(field);
        field.accessibleTextProperty().bind(name);
        Label sentence = new Label();
        sentence.getStyleClass().add(Styles.PROBLEM);
        sentence.setWrapText(true);
        sentence.textProperty().bind(problem);
        sentence.visibleProperty().bind(problem.map(words -> !words.isEmpty()));
        sentence.managedProperty().bind(sentence.visibleProperty());
        field.accessibleHelpProperty().bind(problem);
        getChildren().addAll(label, field, sentence);
    }

    public Control field() {
        return field;
    }

    public boolean hasProblem() {
        return !problem.getValue().isEmpty();
    }
}
