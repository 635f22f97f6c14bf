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

/** The day of the last visit, as it is typed. Looked at when the person leaves the field. On the FX thread. */
final class LastVisit {
    private final Texts texts;
    private final Supplier<Night> last;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param last the last night that is over */
    LastVisit(Texts texts, Supplier<Night> last) {
        this.texts = texts;
        this.last = last;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** What is wrong with it; empty when all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Shows a day that is remembered where nothing is typed yet. */
    void startWith(LocalDate day) {
        if (typed.get().isBlank()) {
            typed.set(texts.date(day));
        }
    }

    /** The day; empty, with a sentence beside the field, when there is no night since. */
    Optional<LocalDate> read() {
        Optional<LocalDate> day = Typed.date(typed.get(), texts.locale());
        String example = texts.date(last.get().evening());
        if (day.isEmpty()) {
            problem.set(texts.get(typed.get().isBlank() ? "doctor.visit.missing" : "doctor.date.unreadable", example));
            return day;
        }
        Night first = new Night(day.get());
        if (first.isAfter(last.get())) {
            problem.set(texts.get("doctor.visit.to-come", example));
            return Optional.empty();
        }
        boolean fits = first.until(last.get()) < Period.NIGHTS_MAX;
        problem.set(fits ? "" : texts.get("doctor.date.too-many"));
        return fits ? day : Optional.empty();
    }
}
