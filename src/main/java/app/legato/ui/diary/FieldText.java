package app.legato.ui.diary;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The text of one field, and what is wrong with it. What the person typed is never replaced before it was taken, whatever the diary says
 * meanwhile; and text that was not touched is never taken, so that looking at an entry does not change it. Unlike
 * {@link app.legato.ui.control.TypedText} it hands on the blanks around the words, for notes are kept as they were typed, and a form can
 * refuse what is in it.
 */
final class FieldText {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Function<String, String> take;
    private String shown = "";

    /** @param take stores what was typed and returns nothing, or stores nothing and returns what is wrong with it */
    FieldText(Function<String, String> take) {
        this.take = take;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    String text() {
        return text.get();
    }

    boolean hasProblem() {
        return !problem.get().isEmpty();
    }

    /** Whether the person typed something that was not taken yet. */
    boolean isTyped() {
        return !text.get().equals(shown);
    }

    /** What the diary says. Shown unless something else is being typed. */
    void show(String stored) {
        boolean typed = isTyped();
        shown = stored;
        if (!typed) {
            text.set(stored);
            problem.set("");
        }
    }

    /** The person has left the field, or pressed Enter in it. */
    void commit() {
        if (!isTyped()) {
            problem.set("");
            return;
        }
        String before = shown;
        String typed = text.get();
        shown = typed;
        String sentence = take.apply(typed);
        if (!sentence.isEmpty()) {
            shown = before;
        }
        problem.set(sentence);
    }

    void refuse(String sentence) {
        problem.set(sentence);
    }

    /** Forgets what was typed and shows {@code stored}. */
    void reset(String stored) {
        shown = stored;
        text.set(stored);
        problem.set("");
    }
}
