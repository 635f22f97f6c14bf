package app.legato.ui.doctor;

import app.legato.summary.Cover;
import app.legato.text.Texts;
import app.legato.ui.shell.Workplace;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** The five lines that are typed for the page; stored only while the person wants them remembered. On the FX thread. */
final class TypedCover {
    private final Memory memory;
    private final Workplace workplace;
    private final Texts texts;
    private final Runnable changed;
    private final TypedLine reason;
    private final TypedLine question1;
    private final TypedLine question2;
    private final TypedLine name;
    private final TypedLine born;
    private final ReadOnlyBooleanWrapper remembers = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Subscription outcomes = Subscription.EMPTY;
    private int typings;

    /** @param changed runs after each letter */
    TypedCover(Memory memory, Workplace workplace, Texts texts, Runnable changed) {
        this.memory = memory;
        this.workplace = workplace;
        this.texts = texts;
        this.changed = changed;
        remembers.set(memory.now().cover() != null);
        Cover known = Objects.requireNonNullElse(memory.now().cover(), Cover.EMPTY);
        reason = new TypedLine(known.reason(), Cover.REASON_MAX, texts, this::typed);
        question1 = new TypedLine(known.question1(), Cover.QUESTION_MAX, texts, this::typed);
        question2 = new TypedLine(known.question2(), Cover.QUESTION_MAX, texts, this::typed);
        name = new TypedLine(known.name(), Cover.NAME_MAX, texts, this::typed);
        born = new TypedLine(known.born(), Cover.BORN_MAX, texts, this::typed);
    }

    TypedLine reason() {
        return reason;
    }

    TypedLine question1() {
        return question1;
    }

    TypedLine question2() {
        return question2;
    }

    TypedLine name() {
        return name;
    }

    TypedLine born() {
        return born;
    }

    /** Whether what is typed is kept for the next page. */
    ReadOnlyBooleanProperty remembersProperty() {
        return remembers.getReadOnlyProperty();
    }

    /** That the page's memory could not be written, or these words not taken out of it; empty when all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the page has room for all of it. */
    boolean fits() {
        return Stream.of(reason, question1, question2, name, born).allMatch(TypedLine::fits);
    }

    /** What is typed, when it {@link #fits}. */
    Cover cover() {
        return new Cover(name.text(), born.text(), reason.text(), question1.text(), question2.text());
    }

    /** Keeps these lines from now on, or no longer; what was kept is forgotten at once. */
    void remember(boolean on) {
        remembers.set(on);
        keep();
    }

    /** Follows what becomes of the keeping. */
    void wake() {
        outcomes.unsubscribe();
        outcomes = memory.outcomeProperty().subscribe(this::told);
    }

    /** Keeps the last letters, too. */
    void rest() {
        keep();
        outcomes.unsubscribe();
    }

    /** Writes what is typed, or takes it out of what is written. */
    void keep() {
        if (!remembers.get()) {
            memory.change(known -> known.withCover(null));
        } else if (fits()) {
            memory.change(known -> known.withCover(cover()));
        }
    }

    /** The box is ticked for as long as the words are stored. */
    private void told(Memory.Outcome outcome) {
        problem.set(
                switch (outcome) {
                    case KEPT -> "";
                    case NOT_KEPT -> texts.get("doctor.not-kept");
                    case NOT_FORGOTTEN -> texts.get("doctor.not-forgotten");
                });
        if (outcome == Memory.Outcome.NOT_FORGOTTEN) {
            remembers.set(true);
        }
    }

    private void typed() {
        keepSoon();
        changed.run();
    }

    /** Writes what is typed once the typing rests. */
    private void keepSoon() {
        if (remembers.get()) {
            int number = ++typings;
            workplace.soon().execute(() -> {
                if (number == typings) {
                    keep();
                }
            });
        }
    }
}
