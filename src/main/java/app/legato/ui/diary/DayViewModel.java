package app.legato.ui.diary;

import app.legato.day.DayFactors;
import app.legato.drink.Drink;
import app.legato.drink.Drinks;
import app.legato.text.Texts;
import app.legato.ui.control.AmountReader;
import app.legato.ui.control.Amounts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The day before a night: what was drunk, and what the day was like for the legs. The total is derived; with nothing noted there is none. */
final class DayViewModel {
    private final Choices choices;
    private final Supplier<NightClock> clock;
    private final Pen pen;
    private final Eraser eraser;
    private final Texts texts;
    private final AddDrinkViewModel adding;
    private final ReadOnlyObjectWrapper<List<Drink>> drinks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable DrinkViewModel> editing = new ReadOnlyObjectWrapper<>();
    private final FactorsViewModel factors;

    DayViewModel(Today today, Choices choices, Supplier<NightClock> clock, Pen pen, Undo undo, Texts texts) {
        this.choices = choices;
        this.clock = clock;
        this.pen = pen;
        eraser = new Eraser(pen, undo);
        this.texts = texts;
        factors = new FactorsViewModel(today, choices, pen, texts);
        adding = new AddDrinkViewModel(
                today, clock, () -> new AmountReader(texts, choices.now().unit()), texts, this::add);
    }

    /** In order of time. */
    ReadOnlyObjectProperty<List<Drink>> drinksProperty() {
        return drinks.getReadOnlyProperty();
    }

    /** "Altogether 1.38 litres", or that nothing was noted: which is not zero. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** The drink that is being changed; null when none is. */
    ReadOnlyObjectProperty<@Nullable DrinkViewModel> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** What the day was like for the legs. */
    FactorsViewModel factors() {
        return factors;
    }

    AddDrinkViewModel adding() {
        return adding;
    }

    /** Amounts in the person's unit. */
    Amounts amounts() {
        return new Amounts(texts, choices.now().unit());
    }

    /** "21:40"; with its date when that is not the day's own. */
    String when(Drink drink) {
        String time = texts.time(drink.at().local().toLocalTime());
        String date = new DrinkDate(texts).of(drink.at(), drink.day());
        return date.isEmpty() ? time : texts.get("diary.drink-time", time, date);
    }

    /** Another day. */
    void begin(LocalDate day) {
        editing.set(null);
        factors.begin(day);
        adding.begin(day);
        show(List.of(), DayFactors.unsaid(day));
    }

    /** What the diary says about this day now. */
    void show(List<Drink> stored, DayFactors said) {
        drinks.set(stored);
        factors.show(said, stored);
        adding.lookAgain();
        total.set(
                stored.isEmpty()
                        ? texts.get("diary.no-drinks")
                        : texts.get("diary.total", amounts().total(Drinks.total(stored))));
        DrinkViewModel open = editing.get();
        if (open != null) {
            find(open.id(), stored).ifPresentOrElse(open::show, () -> editing.set(null));
        }
    }

    void edit(Drink drink) {
        close();
        editing.set(new DrinkViewModel(drink, clock, amounts(), texts, wanted -> change(drink.id(), wanted)));
    }

    /** The drink needs no more changes: what was typed is taken first, and a field that was refused keeps the form open. */
    void close() {
        DrinkViewModel open = editing.get();
        if (open != null) {
            open.commit();
            if (!open.amount().hasProblem() && !open.time().hasProblem()) {
                editing.set(null);
            }
        }
    }

    /** Takes what was typed and not yet taken, also a new drink that was not added yet. */
    void commit() {
        DrinkViewModel open = editing.get();
        if (open != null) {
            open.commit();
        }
        adding.addIfTyped();
    }

    boolean hasProblem() {
        DrinkViewModel open = editing.get();
        return adding.amount().hasProblem()
                || adding.time().hasProblem()
                || (open != null && (open.amount().hasProblem() || open.time().hasProblem()));
    }

    /** Deletes a drink; undo puts back the very same record that the diary held. */
    void delete(Drink drink) {
        DrinkViewModel open = editing.get();
        if (open != null && open.id().equals(drink.id())) {
            editing.set(null);
        }
        eraser.erase(
                diary -> diary.drinks().find(drink.id()),
                (diary, held) -> diary.drinks().delete(held.id()),
                (diary, held) -> diary.drinks().put(held),
                held -> texts.get(
                        "diary.drink-deleted",
                        amounts().poured(held.millilitres(), held.kind()),
                        when(held),
                        texts.day(held.day())));
    }

    private void add(Drink drink) {
        pen.write(diary -> diary.drinks().put(drink));
    }

    /** What was deleted elsewhere does not come back. */
    private void change(UUID id, UnaryOperator<Drink> wanted) {
        pen.write(diary -> diary.drinks().find(id).map(wanted).ifPresent(diary.drinks()::put));
    }

    private static Optional<Drink> find(UUID id, List<Drink> among) {
        return among.stream().filter(drink -> drink.id().equals(id)).findFirst();
    }
}
