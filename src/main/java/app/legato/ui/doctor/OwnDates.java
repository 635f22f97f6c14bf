package app.legato.ui.doctor;

import app.legato.night.Night;
import app.legato.summary.Period;
import app.legato.text.Texts;
import app.legato.text.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A period by its first evening and its last morning, as the page itself writes it. Looked at when the person leaves a field. */
final class OwnDates {
    private final Texts texts;
    private final Supplier<Night> last;
    private final StringProperty evening = new SimpleStringProperty("");
    private final StringProperty morning = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper eveningProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper morningProblem = new ReadOnlyStringWrapper("");

    /** @param last the last night that is over */
    OwnDates(Texts texts, Supplier<Night> last) {
        this.texts = texts;
        this.last = last;
    }

    StringProperty eveningProperty() {
        return evening;
    }

    StringProperty morningProperty() {
        return morning;
    }

    /** What is wrong with the first evening; empty when all is well. */
    ReadOnlyStringProperty eveningProblemProperty() {
        return eveningProblem.getReadOnlyProperty();
    }

    /** What is wrong with the last morning. */
    ReadOnlyStringProperty morningProblemProperty() {
        return morningProblem.getReadOnlyProperty();
    }

    /** Starts with {@code nights} where nothing is typed yet. */
    void startWith(Period.Nights nights) {
        if (evening.get().isBlank() && morning.get().isBlank()) {
            evening.set(texts.date(nights.from().evening()));
            morning.set(texts.date(nights.to().morning()));
        }
    }

    /** The nights between both dates; empty, with a sentence beside the field, when they make none. */
    Optional<Period.Nights> read() {
        Optional<LocalDate> first = Typed.date(evening.get(), texts.locale());
        Optional<LocalDate> end = Typed.date(morning.get(), texts.locale());
        String example = texts.date(last.get().morning());
        eveningProblem.set(first.isPresent() ? "" : texts.get("doctor.date.unreadable", example));
        morningProblem.set(end.isPresent() ? "" : texts.get("doctor.date.unreadable", example));
        if (first.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Night from = new Night(first.get());
        Night to = new Night(end.get()).previous();
        String problem = problem(from, to);
        morningProblem.set(problem);
        return problem.isEmpty() ? Optional.of(new Period.Nights(from, to)) : Optional.empty();
    }

    private String problem(Night from, Night to) {
        if (to.isAfter(last.get())) {
            return texts.get("doctor.date.to-come", texts.date(last.get().morning()));
        }
        if (to.isBefore(from)) {
            return texts.get("doctor.date.order");
        }
        return from.until(to) >= Period.NIGHTS_MAX ? texts.get("doctor.date.too-many") : "";
    }
}
