package app.legato.ui.control;

import javafx.beans.binding.Bindings;
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
        field.accessibleHelpProperty().bind(problem);
        getChildren().addAll(label, field, new Sentence(problem, Styles.PROBLEM));
    }

    /** Says something more below that keeps nobody from going on. */
    public FormField withHint(ObservableValue<String> hint) {
        field.accessibleHelpProperty().bind(helpOf(problem, hint));
        getChildren().add(new Sentence(hint, Styles.SMALL, Styles.HINT));
        return this;
    }

    /** What is read out with a field: what is wrong with it, then what there is to know. */
    public static ObservableValue<String> helpOf(ObservableValue<String> problem, ObservableValue<String> hint) {
        return Bindings.createStringBinding(() -> (problem.getValue() + " " + hint.getValue()).strip(), problem, hint);
    }

    public Control field() {
        return field;
    }

    public boolean hasProblem() {
        return !problem.getValue().isEmpty();
    }
}
