package app.legato.ui.control;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Words that are typed and then tried. What cannot be used gets one plain sentence; the value before stays in force and what was typed
 * stays in the field. Part of a ViewModel, on the FX thread.
 */
public final class TypedText {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final UnaryOperator<String> use;
    private final boolean stripped;
    private String inForce = "";

    /** @param use puts the words, without blanks around them, in force and returns "", or says in one sentence why it cannot */
    public TypedText(UnaryOperator<String> use) {
        this(use, true);
    }

    private TypedText(UnaryOperator<String> use, boolean stripped) {
        this.use = use;
        this.stripped = stripped;
    }

    /** As {@link #TypedText(UnaryOperator)}, but with the blanks around the words, for notes are kept as they were typed. */
    public static TypedText verbatim(UnaryOperator<String> use) {
        return new TypedText(use, false);
    }

    /** What stands in the field. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it; empty when all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean hasProblem() {
        return !problem.get().isEmpty();
    }

    /** Whether the person typed something that is not in force yet. */
    public boolean isTyped() {
        return !text.get().equals(inForce);
    }

    /** A form cannot use it, for this reason. */
    public void refuse(String sentence) {
        problem.set(sentence);
    }

    /** Shows the value in force, unless something else has been typed and waits. */
    public void show(String words) {
        boolean typed = isTyped();
        inForce = words;
        if (!typed) {
            text.set(words);
            problem.set("");
        }
    }

    /** Starts over with {@code words}, whatever was typed. */
    public void reset(String words) {
        inForce = words;
        text.set(words);
        problem.set("");
    }

    /** Tries what was typed. Whether it is in force now. */
    public boolean commit() {
        String before = inForce;
        inForce = text.get(); // so that the owner may show the same value in better words meanwhile
        String sentence = use.apply(stripped ? text.get().strip() : text.get());
        problem.set(sentence);
        if (!sentence.isEmpty()) {
            inForce = before;
        }
        return sentence.isEmpty();
    }

    /** As {@link #commit}, but words that are in force anyway are not tried again. */
    public void commitIfTouched() {
        if (isTyped()) {
            commit();
        } else {
            problem.set("");
        }
    }
}
