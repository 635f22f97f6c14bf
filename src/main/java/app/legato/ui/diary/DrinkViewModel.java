package app.legato.ui.diary;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.control.AmountReader;
import app.legato.ui.control.Amounts;
import app.legato.ui.control.TypedText;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One drink of the day, being changed. Each change is written at once; the drink stays under the day it was filed. */
final class DrinkViewModel implements DrinkFields {
    private final Supplier<NightClock> clock;
    private final AmountReader reader;
    private final Amounts amounts;
    private final Texts texts;
    private final Consumer<UnaryOperator<Drink>> write;
    private final ReadOnlyObjectWrapper<Drink> drink;
    private final ReadOnlyObjectWrapper<DrinkKind> kind;
    private final TypedText amount = TypedText.verbatim(this::takeAmount);
    private final TypedText time = TypedText.verbatim(this::takeTime);

    private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");

    /** @param write changes the drink that the diary holds by then */
    DrinkViewModel(
            Drink drink,
            Supplier<NightClock> clock,
            Amounts amounts,
            Texts texts,
            Consumer<UnaryOperator<Drink>> write) {
        this.drink = new ReadOnlyObjectWrapper<>(drink);
        kind = new ReadOnlyObjectWrapper<>(drink.kind());
        this.clock = clock;
        this.amounts = amounts;
        this.texts = texts;
        this.write = write;
        reader = new AmountReader(texts, amounts.unit());
        time.textProperty().subscribe(_ -> sayDate());
        show(drink);
    }

    UUID id() {
        return drink.get().id();
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

    /** What the diary says about this drink now. */
    void show(Drink stored) {
        drink.set(stored);
        kind.set(stored.kind());
        amount.show(amounts.drink(stored.millilitres()));
        time.show(texts.time(stored.at().local().toLocalTime()));
        sayDate();
    }

    @Override
    public void choose(DrinkKind chosen) {
        change(held -> held.withKind(chosen));
    }

    /** Takes what was typed and not yet taken. */
    void commit() {
        amount.commitIfTouched();
        time.commitIfTouched();
    }

    /** What was not touched is where it is stored; a typed time is where it would go. */
    private void sayDate() {
        Drink now = drink.get();
        DrinkDate dates = new DrinkDate(texts);
        date.set(
                !time.isTyped()
                        ? dates.sentence(now.at(), now.day())
                        : clock.get().onDay(time.textProperty().get(), now)
                                        instanceof Reading.Understood<Moment>(Moment moment)
                                ? dates.sentence(moment, now.day())
                                : "");
    }

    /** Changes what is shown, and the same in what the diary holds: that may have been changed elsewhere since, and stays so. */
    private void change(UnaryOperator<Drink> wanted) {
        Drink next = wanted.apply(drink.get());
        if (!next.equals(drink.get())) {
            show(next);
            write.accept(wanted);
        }
    }

    private String takeAmount(String typed) {
        return switch (reader.drink(typed)) {
            case Reading.Refused<Integer>(String sentence) -> sentence;
            case Reading.Blank<Integer> _ -> texts.get("words.amount-missing");
            case Reading.Understood<Integer>(Integer millilitres) -> {
                change(held -> held.withMillilitres(millilitres));
                yield "";
            }
        };
    }

    private String takeTime(String typed) {
        return switch (clock.get().onDay(typed, drink.get())) {
            case Reading.Refused<Moment>(String sentence) -> sentence;
            case Reading.Blank<Moment> _ ->
                texts.get(
                        "diary.drink-time-missing",
                        texts.time(drink.get().at().local().toLocalTime()));
            case Reading.Understood<Moment>(Moment moment) -> {
                change(held -> held.withAt(moment));
                yield "";
            }
        };
    }
}
