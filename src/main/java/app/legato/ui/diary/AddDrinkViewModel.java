package app.legato.ui.diary;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.control.AmountReader;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Today;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A drink about to be added. Today an empty time means now, whenever that is when the drink is added: a time that was offered would be old
 * by then. On a past day the time must be said, for the program does not know it.
 */
final class AddDrinkViewModel implements DrinkFields {
    private final Today today;
    private final Supplier<NightClock> clock;
    private final Supplier<AmountReader> reader;
    private final Texts texts;
    private final Consumer<Drink> add;
    private final ReadOnlyObjectWrapper<DrinkKind> kind = new ReadOnlyObjectWrapper<>(DrinkKind.WATER);
    private final TypedText amount = TypedText.verbatim(typed -> sentence(readAmount(typed)));
    private final TypedText time = TypedText.verbatim(typed -> sentence(readTime(typed)));
    private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
    private LocalDate day;

    /** @param add takes the new drink into the diary */
    AddDrinkViewModel(
            Today today, Supplier<NightClock> clock, Supplier<AmountReader> reader, Texts texts, Consumer<Drink> add) {
        this.today = today;
        this.clock = clock;
        this.reader = reader;
        this.texts = texts;
        this.add = add;
        day = today.day();
        time.textProperty().subscribe(_ -> sayDate());
    }

    @Override
    public TypedText amount() {
        return amount;
    }

    @Override
    public TypedText time() {
        return time;
    }

    @Override
    public ReadOnlyStringProperty dateProperty() {
        return date.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<DrinkKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    @Override
    public void choose(DrinkKind chosen) {
        kind.set(chosen);
    }

    /** An empty form for a day. */
    void begin(LocalDate of) {
        day = of;
        amount.reset("");
        kind.set(DrinkKind.WATER);
        time.reset("");
        sayDate();
    }

    /** Time has passed: the day may have turned, and now may lie in another. */
    void lookAgain() {
        sayDate();
    }

    /** Adds the drink, or says beside each field what keeps it from that. The kind stays for the next one. */
    void add() {
        Reading<Integer> millilitres = readAmount(amount.textProperty().get());
        Reading<Moment> at = readTime(time.textProperty().get());
        if (millilitres instanceof Reading.Understood<Integer>(Integer drunk)
                && at instanceof Reading.Understood<Moment>(Moment moment)) {
            amount.reset("");
            time.reset("");
            add.accept(Drink.of(day, moment, drunk, kind.get()));
        } else {
            amount.refuse(
                    millilitres instanceof Reading.Blank<Integer>
                            ? texts.get("words.amount-missing")
                            : sentence(millilitres));
            time.refuse(
                    at instanceof Reading.Blank<Moment>
                            ? texts.get(
                                    "diary.drink-time-missing",
                                    texts.time(today.now().local().toLocalTime()))
                            : sentence(at));
        }
    }

    /** As {@link #add()} when something was typed; an untouched form is no drink. */
    void addIfTyped() {
        if (amount.textProperty().get().isBlank() && time.textProperty().get().isBlank()) {
            amount.refuse("");
            time.refuse("");
        } else {
            add();
        }
    }

    private void sayDate() {
        if (meansNow(time.textProperty().get())) {
            date.set(texts.get("diary.drink-now"));
            return;
        }
        date.set(
                readTime(time.textProperty().get()) instanceof Reading.Understood<Moment>(Moment moment)
                        ? new DrinkDate(texts).sentence(moment, day)
                        : "");
    }

    private boolean meansNow(String typed) {
        return typed.isBlank() && day.equals(today.day());
    }

    private Reading<Integer> readAmount(String typed) {
        return reader.get().drink(typed);
    }

    private Reading<Moment> readTime(String typed) {
        return meansNow(typed)
                ? new Reading.Understood<>(today.now())
                : clock.get().onDay(typed, day, today.now());
    }

    private static String sentence(Reading<?> reading) {
        return reading instanceof Reading.Refused<?>(String words) ? words : "";
    }
}
