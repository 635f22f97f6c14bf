package app.legato.ui.tonight;

import app.legato.drink.DrinkKind;
import app.legato.drink.Pour;
import app.legato.drink.VolumeUnit;
import app.legato.night.Moment;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.text.TimeReader;
import app.legato.ui.control.AmountReader;
import app.legato.ui.control.Amounts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.DrinkLog;
import app.legato.ui.shell.Today;
import java.time.Duration;
import java.time.LocalTime;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A drink of any amount, now, a little while ago or at a time of today. The amount and kind that were typed last are offered. */
final class OtherAmountViewModel {
    private final Today today;
    private final Choices choices;
    private final DrinkLog log;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final TypedText amount = new TypedText(this::useAmount);
    private final TypedText time = new TypedText(this::useTime);
    private final ReadOnlyObjectWrapper<DrinkKind> kind = new ReadOnlyObjectWrapper<>(DrinkKind.WATER);
    private final ReadOnlyObjectWrapper<When> when = new ReadOnlyObjectWrapper<>(When.NOW);
    private @Nullable Pour last;
    private int millilitres;
    private Moment at;
    private boolean writing;
    private VolumeUnit unit;

    OtherAmountViewModel(Today today, Choices choices, DrinkLog log, Texts texts) {
        this.today = today;
        this.choices = choices;
        this.log = log;
        this.texts = texts;
        at = today.now();
        unit = choices.now().unit();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What the amount is typed in, for as long as the fields are open. */
    VolumeUnit unit() {
        return unit;
    }

    /** A number in {@link #unit}. */
    TypedText amount() {
        return amount;
    }

    /** A time of today; read only with {@link When#AT}. */
    TypedText time() {
        return time;
    }

    ReadOnlyObjectProperty<DrinkKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<When> whenProperty() {
        return when.getReadOnlyProperty();
    }

    void choose(DrinkKind chosen) {
        kind.set(chosen);
    }

    void choose(When chosen) {
        when.set(chosen);
    }

    /** What the diary remembers as typed last; null when nothing was. Offered when the fields are opened next. */
    void remember(@Nullable Pour typedLast) {
        last = typedLast;
    }

    /** Opens the fields, or closes them: what was typed is then forgotten. */
    void toggle() {
        if (open.get()) {
            close();
        } else {
            unit = choices.now().unit();
            amount.reset(last == null ? "" : new Amounts(texts, unit).drink(last.millilitres()));
            kind.set(last == null ? DrinkKind.WATER : last.kind());
            when.set(When.NOW);
            time.reset("");
            open.set(true);
        }
    }

    void close() {
        open.set(false);
    }

    /** Notes the drink, unless a field has a problem; the fields close once it is on disk. */
    void note() {
        boolean timed = when.get() != When.AT || time.commit();
        if (!amount.commit() || !timed || writing) {
            return;
        }
        Pour pour = new Pour(millilitres, kind.get());
        Moment moment = when.get() == When.AT
                ? at
                : today.now().plus(Duration.ofMinutes(-when.get().minutes()));
        writing = true;
        log.note(
                pour,
                moment,
                diary -> diary.servings().typed(pour),
                () -> {
                    writing = false;
                    last = pour;
                    close();
                },
                () -> writing = false);
    }

    private String useAmount(String typed) {
        return switch (new AmountReader(texts, unit).drink(typed)) {
            case Reading.Refused<Integer>(String sentence) -> sentence;
            case Reading.Blank<Integer> _ -> texts.get("words.amount-missing");
            case Reading.Understood<Integer>(Integer read) -> {
                millilitres = read;
                yield "";
            }
        };
    }

    private String useTime(String typed) {
        return switch (new TimeReader(texts).read(typed)) {
            case Reading.Refused<LocalTime>(String sentence) -> sentence;
            case Reading.Blank<LocalTime> _ ->
                texts.get("tonight.time-missing", texts.time(today.now().local().toLocalTime()));
            case Reading.Understood<LocalTime>(LocalTime read) -> {
                Moment now = today.now();
                at = now.movedTo(choices.now().turnover().onDay(today.day(), read));
                yield at.isAfter(now) ? texts.get("tonight.time-to-come", texts.time(read)) : "";
            }
        };
    }
}
