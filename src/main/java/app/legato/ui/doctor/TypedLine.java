package app.legato.ui.doctor;

import app.legato.summary.Cover;
import app.legato.text.Texts;
import app.legato.ui.control.PrintHint;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Words typed for the page, and how many of them it has room for. Too long a text stays as it was typed; it is never cut. On the FX thread. */
final class TypedLine {
    private final int most;
    private final Texts texts;
    private final StringProperty text;
    private final ReadOnlyStringWrapper room = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");

    /**
     * @param begun what stands there at first
     * @param most characters the page has room for
     * @param changed runs after each change
     */
    TypedLine(String begun, int most, Texts texts, Runnable changed) {
        this.most = most;
        this.texts = texts;
        text = new SimpleStringProperty(begun);
        measure();
        text.addListener((_, _, _) -> {
            measure();
            changed.run();
        });
    }

    StringProperty textProperty() {
        return text;
    }

    /** "82 of 160", or "up to 160" while nothing is typed. */
    ReadOnlyStringProperty roomProperty() {
        return room.getReadOnlyProperty();
    }

    /** One sentence when it is too long, else empty. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** One sentence when the page has no letters for some of it, else empty. It keeps nobody from printing. */
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    String text() {
        return text.get();
    }

    boolean fits() {
        return problem.get().isEmpty();
    }

    private void measure() {
        int length = Cover.length(text.get());
        room.set(length == 0 ? texts.get("doctor.room", most) : texts.get("doctor.room-used", length, most));
        problem.set(length > most ? texts.get("doctor.too-long", most, length - most) : "");
        hint.set(PrintHint.of(text.get(), "doctor.unprintable", "doctor.unprintable-sign", texts));
    }
}
