package app.legato.ui.doctor;

import app.legato.summary.Period;
import app.legato.text.Texts;
import app.legato.ui.shell.Today;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Which nights the page is about: one of the periods on offer, or dates that are typed. On the FX thread. */
final class ChosenNights {
    private final Today today;
    private final Memory memory;
    private final Texts texts;
    private final Runnable changed;
    private final OwnDates dates;
    private final LastVisit visit;
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.FOUR_WEEKS);
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");

    /** Null while the dates that are typed make no period. */
    private @Nullable Period period = Period.FOUR_WEEKS;

    /** @param changed runs after the period has become another one, or none */
    ChosenNights(Today today, Memory memory, Texts texts, Runnable changed) {
        this.today = today;
        this.memory = memory;
        this.texts = texts;
        this.changed = changed;
        dates = new OwnDates(texts, today::lastNight);
        visit = new LastVisit(texts, today::lastNight);
    }

    OwnDates dates() {
        return dates;
    }

    /** The day since which the page is, while it is since the last visit. */
    LastVisit visit() {
        return visit;
    }

    ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** First evening and last morning in few words; empty while what is typed makes no period. */
    ReadOnlyStringProperty rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Empty while what is typed makes no period. */
    Optional<Period.Nights> now() {
        return Optional.ofNullable(period).map(chosen -> chosen.nights(today.lastNight()));
    }

    void choose(Span chosen) {
        if (chosen == Span.OWN_DATES) {
            dates.startWith(now().orElseGet(() -> Period.FOUR_WEEKS.nights(today.lastNight())));
        }
        if (chosen == Span.SINCE_VISIT) {
            visit.startWith(known());
        }
        span.set(chosen);
        commit();
    }

    /** Takes the dates that were typed, or says beside them what is wrong. */
    void commit() {
        Period before = period;
        read();
        if (!Objects.equals(period, before)) {
            changed.run();
        }
    }

    /** Goes by today: there may be a newer night, and a page handed over a while ago may have become the last visit. */
    void lookAgain() {
        if (span.get() == Span.SINCE_VISIT && visit.follows(known())) {
            read();
        }
        show();
    }

    private void read() {
        period = switch (span.get()) {
            case SINCE_VISIT -> visit.read().map(this::since).orElse(null);
            case OWN_DATES -> dates.read().map(Period.Between::new).orElse(null);
            case TWO_WEEKS, FOUR_WEEKS, THREE_MONTHS -> span.get().period().orElseThrow();
        };
        show();
    }

    private void show() {
        range.set(now().map(nights -> texts.get(
                        "doctor.range",
                        texts.day(nights.from().evening()),
                        texts.day(nights.to().morning())))
                .orElse(""));
    }

    /** Remembers a day that the person typed; one that the program wrote itself, it knows. */
    private Period since(LocalDate day) {
        if (visit.isTyped() && !day.equals(known())) {
            memory.change(before -> before.withVisit(day, today.day()));
        }
        visit.accept();
        return new Period.Since(day);
    }

    private @Nullable LocalDate known() {
        return memory.now().visitBefore(today.day());
    }
}
