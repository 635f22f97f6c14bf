package app.legato.ui.tonight;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Today's drinks: the total, the line, and one tap for a usual amount. */
final class DrinksViewModel {
    /** The usual vessels: a cup, a glass, a mug. */
    static final List<Serving> SERVINGS =
            List.of(new Serving(150, "cup"), new Serving(250, "glass"), new Serving(330, "mug"));

    /** A usual amount, named by what it is drunk from ({@code tonight.serving.cup}). */
    record Serving(int millilitres, String vessel) {}

    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Undo undo;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Drink>> drinks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper goal = new ReadOnlyStringWrapper("");
    private Serving usual = SERVINGS.get(1);

    DrinksViewModel(Desk desk, Today today, Choices choices, Undo undo, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.undo = undo;
        this.texts = texts;
    }

    /** Today's drinks in order of time. */
    ReadOnlyObjectProperty<List<Drink>> drinksProperty() {
        return drinks.getReadOnlyProperty();
    }

    /** "1.38 litres"; words for none when nothing was logged, for that is not the same as zero. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** "of the 1.6 you chose"; empty without a goal. */
    ReadOnlyStringProperty goalProperty() {
        return goal.getReadOnlyProperty();
    }

    Amounts amounts() {
        return new Amounts(texts, choices.now().unit());
    }

    Preferences preferences() {
        return choices.now();
    }

    void refresh() {
        LocalDate day = today.day();
        desk.read(diary -> diary.drinks().between(day, day), this::show);
    }

    /** Logs a usual amount of water, now; can be taken back. */
    void log(Serving serving) {
        usual = serving;
        Moment now = today.now();
        Drink drink = Drink.of(today.dayOf(now), now, serving.millilitres(), DrinkKind.WATER);
        desk.write(
                diary -> diary.drinks().put(drink),
                () -> undo.offer(
                        texts.get("tonight.drink-noted", amounts().drink(drink.millilitres())),
                        () -> desk.write(diary -> diary.drinks().delete(drink.id()), () -> {})));
    }

    /** Logs the amount that was logged last, a glass at first. */
    void logUsual() {
        log(usual);
    }

    private void show(List<Drink> found) {
        drinks.set(found);
        int sum = found.stream().mapToInt(Drink::millilitres).sum();
        total.set(found.isEmpty() ? texts.get("tonight.no-drinks") : amounts().total(sum));
        Integer chosen = choices.now().fluidGoalMillilitres();
        goal.set(
                chosen == null || found.isEmpty()
                        ? ""
                        : texts.get("tonight.of-goal", amounts().bare(chosen)));
    }
}
