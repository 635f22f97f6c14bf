package app.legato.ui.servings;

import app.legato.drink.DrinkKind;
import app.legato.drink.Pour;
import app.legato.drink.Serving;
import app.legato.drink.ServingName;
import app.legato.drink.VolumeUnit;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.control.AmountReader;
import app.legato.ui.control.Amounts;
import app.legato.ui.control.TypedText;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The three things a one-tap amount is made of, being typed: for a new one and for one that is changed. */
final class ServingFields {
    private final Supplier<VolumeUnit> unit;
    private final Texts texts;
    private final TypedText name = new TypedText(this::useName);
    private final TypedText amount = new TypedText(this::useAmount);
    private final ReadOnlyObjectWrapper<DrinkKind> kind = new ReadOnlyObjectWrapper<>(DrinkKind.WATER);
    private @Nullable Serving from;
    private int millilitres;

    /** @param unit what amounts are typed in */
    ServingFields(Supplier<VolumeUnit> unit, Texts texts) {
        this.unit = unit;
        this.texts = texts;
    }

    TypedText name() {
        return name;
    }

    TypedText amount() {
        return amount;
    }

    ReadOnlyObjectProperty<DrinkKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    void choose(DrinkKind chosen) {
        kind.set(chosen);
    }

    /** @param serving what is changed; null for a new one */
    void begin(@Nullable Serving serving) {
        from = serving;
        name.reset(serving == null ? "" : serving.name().in(texts));
        amount.reset(
                serving == null
                        ? ""
                        : new Amounts(texts, unit.get()).drink(serving.pour().millilitres()));
        kind.set(serving == null ? DrinkKind.WATER : serving.pour().kind());
    }

    /** What was typed, under {@code id}; empty when a field has a problem, which then stands beside it. */
    Optional<Serving> read(UUID id) {
        boolean named = name.commit();
        return amount.commit() && named
                ? Optional.of(new Serving(id, named(), new Pour(millilitres, kind.get())))
                : Optional.empty();
    }

    /** A name of Legato's that was not touched stays one, and so follows the language. */
    private ServingName named() {
        String typed = name.textProperty().get().strip();
        return from != null && from.name().in(texts).equals(typed) ? from.name() : new ServingName.Own(typed);
    }

    private String useName(String typed) {
        if (typed.codePointCount(0, typed.length()) > ServingName.Own.MAX) {
            return texts.get("servings.name-too-long", typed.codePointCount(0, typed.length()), ServingName.Own.MAX);
        }
        return ServingName.Own.isName(typed) ? "" : texts.get("servings.name-missing");
    }

    private String useAmount(String typed) {
        return switch (new AmountReader(texts, unit.get()).drink(typed)) {
            case Reading.Refused<Integer>(String sentence) -> sentence;
            case Reading.Blank<Integer> _ -> texts.get("words.amount-missing");
            case Reading.Understood<Integer>(Integer read) -> {
                millilitres = read;
                yield "";
            }
        };
    }
}
