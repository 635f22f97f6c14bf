package app.legato.ui.plans;

import app.legato.profile.Caution;
import app.legato.stretch.Change;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.stretch.PlanNumber;
import app.legato.stretch.Plans;
import app.legato.stretch.Stretch;
import app.legato.stretch.StretchWords;
import app.legato.stretch.StretchedMuscle;
import app.legato.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A stretch of the plan that is being changed: its dose, its length, and what there is to say about it. */
final class StretchViewModel {
    private static final List<PlanNumber> DOSE =
            List.of(PlanNumber.HOLD, PlanNumber.REPEATS, PlanNumber.EASE_IN, PlanNumber.LET_GO);

    private final UUID id;
    private final Texts texts;
    private final StretchWords words;
    private final List<NumberViewModel> dose;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canMoveUp = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canMoveDown = new ReadOnlyBooleanWrapper();

    StretchViewModel(PlanBook book, UUID plan, UUID id, Texts texts) {
        this.id = id;
        this.texts = texts;
        words = new StretchWords(texts);
        dose = DOSE.stream()
                .map(number -> new NumberViewModel(
                        number,
                        texts,
                        (change, failed) -> book.edit(
                                plan,
                                now -> now.edited(id, one -> one.with(number, change.applyAsInt(one.get(number)))),
                                () -> {},
                                failed)))
                .toList();
    }

    UUID id() {
        return id;
    }

    /** "2. Calf, seated with strap". */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** How long it takes, both legs together, without getting ready for it; empty when it is left out. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** Why the evening goes without it or has another in its place; empty when it is done as it stands. */
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Whether this Legato knows it: otherwise its dose cannot be changed, and it is kept as it is. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canMoveUpProperty() {
        return canMoveUp.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canMoveDownProperty() {
        return canMoveDown.getReadOnlyProperty();
    }

    List<NumberViewModel> dose() {
        return dose;
    }

    /** Shows the stretch as it is stored in {@code plan}. */
    void show(OwnStretch stored, OwnPlan plan, Set<Caution> cautions) {
        Optional<Stretch> stretch = stored.known();
        int place = plan.placeOf(id);
        known.set(stretch.isPresent());
        name.set(texts.get("plans.numbered", place + 1, stretch.map(words::name).orElse(stored.stretch())));
        total.set(stretch.filter(one -> !(Plans.change(one, cautions).orElse(null) instanceof Change.LeftOut))
                .map(one -> texts.length(Duration.ofSeconds(one.dose().seconds())))
                .orElse(""));
        remark.set(
                stretch.map(one -> Plans.change(one, cautions).map(words::words).orElse(""))
                        .orElseGet(() -> texts.get("plans.unknown")));
        canMoveUp.set(place > 0);
        canMoveDown.set(place < plan.stretches().size() - 1);
        StretchedMuscle muscle = stretch.map(Stretch::muscle).orElse(null);
        dose.forEach(number -> number.show(stored.get(number.number()), muscle));
    }

    /** Tries what was typed; whether all of it could be used. */
    boolean commit() {
        dose.forEach(number -> number.typed().commitIfTouched());
        return problems().allMatch(String::isEmpty);
    }

    private Stream<String> problems() {
        return dose.stream().map(number -> number.typed().problemProperty().get());
    }
}
