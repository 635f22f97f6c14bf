package app.legato.ui.plans;

import app.legato.stretch.PlanNumber;
import app.legato.stretch.StretchedMuscle;
import app.legato.text.Texts;
import app.legato.text.Typed;
import app.legato.ui.control.TypedText;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One number of a plan: typed, or made more or less step by step. What cannot be used stays in the field with its sentence. */
final class NumberViewModel {
    /** Someone may write the unit, too: "10 s", "3 ×". */
    private static final Pattern UNIT = Pattern.compile("\\s*[\\p{L}×]+\\.?$");

    private final PlanNumber number;
    private final Texts texts;
    private final Change change;
    private final TypedText typed = new TypedText(this::use);
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canBeMore = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canBeLess = new ReadOnlyBooleanWrapper();
    private @Nullable StretchedMuscle muscle;
    private int value;

    /** Changes the number in what is stored. */
    interface Change {
        /** @param failed runs when it could not be stored */
        void store(IntUnaryOperator change, Runnable failed);
    }

    NumberViewModel(PlanNumber number, Texts texts, Change change) {
        this.number = number;
        this.texts = texts;
        this.change = change;
    }

    PlanNumber number() {
        return number;
    }

    TypedText typed() {
        return typed;
    }

    /** Says kindly that it is more than usual; empty when it is not. */
    ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canBeMoreProperty() {
        return canBeMore.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canBeLessProperty() {
        return canBeLess.getReadOnlyProperty();
    }

    /** Shows what is stored, unless something else is typed and waits. */
    void show(int stored, @Nullable StretchedMuscle of) {
        muscle = of;
        typed.show(texts.number(stored, 0));
        take(stored);
    }

    /** The next larger round value after what was typed. */
    void more() {
        if (isTypedUsed() && canBeMore.get()) {
            step(number::above);
        }
    }

    /** The next smaller round value before what was typed. */
    void less() {
        if (isTypedUsed() && canBeLess.get()) {
            step(number::below);
        }
    }

    /** Puts in force what was typed just now, so that a step goes on from there; false when it cannot be used and stays. */
    private boolean isTypedUsed() {
        typed.commitIfTouched();
        return typed.problemProperty().get().isEmpty();
    }

    /** Shows the new value at once; it is stored as a step, so that two of them quickly pressed are two. */
    private void step(IntUnaryOperator step) {
        int before = value;
        take(step.applyAsInt(value));
        typed.reset(texts.number(value, 0));
        change.store(step, () -> failed(before));
    }

    private String use(String words) {
        OptionalDouble read = Typed.number(UNIT.matcher(words).replaceFirst(""), texts.locale());
        int whole = (int) read.orElse(-1);
        if (read.isEmpty() || whole != read.getAsDouble() || !number.allows(whole)) {
            return texts.get("plans.number-problem", number.least(), number.most());
        }
        int before = value;
        take(whole);
        if (whole != before) {
            change.store(_ -> whole, () -> failed(before));
        }
        return "";
    }

    /** What was typed stays in the field and is tried again when the field is left. */
    private void failed(int before) {
        String words = typed.textProperty().get();
        take(before);
        typed.reset(texts.number(before, 0));
        typed.textProperty().set(words);
    }

    private void take(int now) {
        value = now;
        canBeMore.set(now < number.most());
        canBeLess.set(now > number.least());
        boolean unusual = muscle != null && number.isUnusual(now, muscle);
        warning.set(unusual ? texts.get("plans.unusual." + key()) : "");
    }

    private String key() {
        return switch (number) {
            case HOLD -> "hold";
            case REPEATS -> "repeats";
            case EASE_IN, LET_GO, GET_READY -> "pause";
        };
    }
}
