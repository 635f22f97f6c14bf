package app.legato.ui.diary;

import app.legato.day.Alcohol;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.EntrySigns;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Today;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a day was like for the legs. Shown are the factors that the person keeps in view and, so that nothing logged is hidden, every one that
 * has an answer for this day; the others on request. What was answered on this page stays, also when the answer is taken back.
 */
final class FactorsViewModel {
    private final Today today;
    private final Choices choices;
    private final Pen pen;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<DayFactors> factors;
    private final ReadOnlyObjectWrapper<Set<DayFactor>> shown = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyStringWrapper alcoholFromDrinks = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper hasOthers = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper showsOthers = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
    private final Set<DayFactor> touched = EnumSet.noneOf(DayFactor.class);

    FactorsViewModel(Today today, Choices choices, Pen pen, Texts texts) {
        this.today = today;
        this.choices = choices;
        this.pen = pen;
        this.texts = texts;
        factors = new ReadOnlyObjectWrapper<>(DayFactors.unsaid(today.day()));
    }

    /** What was said about the day, as on disk or on its way there. */
    ReadOnlyObjectProperty<DayFactors> factorsProperty() {
        return factors.getReadOnlyProperty();
    }

    /** Which factors are on the page. */
    ReadOnlyObjectProperty<Set<DayFactor>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** "2, from your drinks": then alcohol is answered and not asked for; empty otherwise. */
    ReadOnlyStringProperty alcoholFromDrinksProperty() {
        return alcoholFromDrinks.getReadOnlyProperty();
    }

    /** Whether some factors are not kept in view, so that {@link #toggleOthers} has something to show or hide. */
    ReadOnlyBooleanProperty hasOthersProperty() {
        return hasOthers.getReadOnlyProperty();
    }

    /** Whether those that are not kept in view are shown too, on this page. */
    ReadOnlyBooleanProperty showsOthersProperty() {
        return showsOthers.getReadOnlyProperty();
    }

    /** Whether the person is choosing what to keep in view. */
    ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    /** What the person keeps in view. */
    Set<DayFactor> kept() {
        return choices.now().factorsInView();
    }

    /** Another day. */
    void begin(LocalDate day) {
        touched.clear();
        showsOthers.set(false);
        choosing.set(false);
        show(DayFactors.unsaid(day), List.of());
    }

    /** What the diary says about this day now. */
    void show(DayFactors said, List<Drink> drinks) {
        factors.set(said);
        alcoholFromDrinks.set(
                Alcohol.of(said, drinks) instanceof Alcohol.FromDrinks(int logged)
                        ? texts.get("diary.alcohol-from-drinks", logged)
                        : "");
        arrange();
    }

    /** @param value null takes the answer back: not said */
    void answer(DayFactor factor, @Nullable Integer value) {
        DayFactors before = factors.get();
        DayFactors next = changed(before, factor, value);
        if (!next.equals(before)) {
            touched.add(factor);
            factors.set(next);
            // Only what was pressed: the diary may know more of the day than the page has heard.
            EntrySigns signs = new EntrySigns(today.tonight());
            pen.write(diary -> signs.put(diary, changed(diary.days().of(next.day()), factor, value)));
            arrange();
        }
    }

    /** Shows the factors that are not kept in view, or hides them again. */
    void toggleOthers() {
        showsOthers.set(!showsOthers.get());
        arrange();
    }

    /** Begins to choose what to keep in view, or ends it. */
    void toggleChoosing() {
        choosing.set(!choosing.get());
        if (!choosing.get()) {
            touched.clear();
            showsOthers.set(false);
        }
        arrange();
    }

    /** Keeps a factor in view from now on, or no longer. */
    void keep(DayFactor factor, boolean inView) {
        choices.change(now -> now.withFactorInView(factor, inView));
        arrange();
    }

    private void arrange() {
        Set<DayFactor> due = Arrays.stream(DayFactor.values())
                .filter(this::canBeKnown)
                .filter(factor -> showsOthers.get() || isInView(factor))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayFactor.class)));
        shown.set(Collections.unmodifiableSet(due));
        hasOthers.set(Arrays.stream(DayFactor.values()).filter(this::canBeKnown).anyMatch(factor -> !isInView(factor)));
    }

    private boolean isInView(DayFactor factor) {
        return kept().contains(factor) || isAnswered(factor) || touched.contains(factor);
    }

    private boolean isAnswered(DayFactor factor) {
        return factors.get().answer(factor).isPresent()
                || (factor == DayFactor.ALCOHOL && !alcoholFromDrinks.get().isEmpty());
    }

    /** In the evening nobody has counted the toilet trips of the night. */
    private boolean canBeKnown(DayFactor factor) {
        return factor != DayFactor.TOILET_TRIPS
                || isAnswered(factor)
                || !today.isStillEvening(new Night(factors.get().day()));
    }

    private static DayFactors changed(DayFactors from, DayFactor factor, @Nullable Integer value) {
        return value == null ? from.without(factor) : from.with(factor, value);
    }
}
