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
import org.jspecify.annotations.Nullable;

/** The day of the last visit, as it is typed. Looked at when the person leaves the field. On the FX thread. */
final class LastVisit {
    private final Texts texts;
    private final Supplier<Night> last;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** What stood there when it was last remembered: the program wrote it, or took it up. */
    private String known = "";

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

    /** Whether the person wrote what stands there, and nobody has taken it up yet. */
    boolean isTyped() {
        return !typed.get().equals(known);
    }

    /** What stands there is known from now on. */
    void accept() {
        known = typed.get();
    }

    /** Shows the day that is remembered, unless the person has typed another. */
    void startWith(@Nullable LocalDate day) {
        if (day != null && (typed.get().isBlank() || !isTyped())) {
            show(day);
        }
    }

    /** Follows the day that is remembered while the person has typed none. Whether another one stands there now. */
    boolean follows(@Nullable LocalDate day) {
        String before = typed.get();
        if (day != null && !isTyped()) {
            show(day);
        }
        return !typed.get().equals(before);
    }

    private void show(LocalDate day) {
        typed.set(texts.date(day));
        accept();
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
