package app.legato.ui.servings;

import app.legato.drink.Serving;
import app.legato.drink.Servings;
import app.legato.drink.VolumeUnit;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The one-tap amounts, changed one by one. Each change is made to what is on disk, so that none is lost to another, and is on disk before it
 * is shown. Drinks that were noted stay as they were.
 */
final class ServingsViewModel {
    private final Desk desk;
    private final Choices choices;
    private final Navigator navigator;
    private final Undo undo;
    private final Texts texts;
    private final ServingFields added;
    private final ServingFields changed;
    private final ReadOnlyObjectWrapper<List<ServingLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canChange = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable UUID> changing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper full = new ReadOnlyStringWrapper("");
    private Servings servings;
    private @Nullable UUID underWay;

    ServingsViewModel(Desk desk, Choices choices, Navigator navigator, Undo undo, Texts texts) {
        this.desk = desk;
        this.choices = choices;
        this.navigator = navigator;
        this.undo = undo;
        this.texts = texts;
        added = new ServingFields(this::unit, texts);
        changed = new ServingFields(this::unit, texts);
        servings = Servings.usual(unit());
    }

    /** Reads the list, and again after each change of the diary, until the subscription ends. */
    Subscription follow() {
        changing.set(null);
        return desk.changesProperty().subscribe(_ -> refresh());
    }

    /** Every amount in the person's order; empty until the diary has answered. */
    ReadOnlyObjectProperty<List<ServingLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** False until the list was read once. */
    ReadOnlyBooleanProperty canChangeProperty() {
        return canChange.getReadOnlyProperty();
    }

    /** The amount whose fields are open; null when none is. */
    ReadOnlyObjectProperty<@Nullable UUID> changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /** That the list is full and what can be done; empty while there is room. */
    ReadOnlyStringProperty fullProperty() {
        return full.getReadOnlyProperty();
    }

    /** A new amount, being typed. */
    ServingFields added() {
        return added;
    }

    /** The amount that is open, being changed. */
    ServingFields changed() {
        return changed;
    }

    VolumeUnit unit() {
        return choices.now().unit();
    }

    /** Adds what was typed at the end of the list, unless a field has a problem or the list is full. */
    void add() {
        if (!canChange.get() || !servings.hasRoom() || underWay != null) {
            return;
        }
        added.read(UUID.randomUUID()).ifPresent(serving -> {
            underWay = serving.id();
            edit(
                    now -> now.with(serving, now.all().size()),
                    () -> {
                        underWay = null;
                        added.begin(null);
                        undo.offer(
                                texts.get("servings.added", name(serving)),
                                () -> edit(now -> now.without(serving.id())));
                    },
                    () -> underWay = null);
        });
    }

    /** @param places down the list; up when negative; at the list's end it stays */
    void move(UUID id, int places) {
        edit(now -> now.moved(id, places));
    }

    boolean canMove(UUID id, int places) {
        int to = servings.placeOf(id) + places;
        return servings.find(id).isPresent() && to >= 0 && to < servings.all().size();
    }

    /** The last one stays: without any there would be nothing to tap. */
    boolean canDelete() {
        return servings.all().size() > 1;
    }

    /** Opens the fields of an amount. */
    void beginChange(UUID id) {
        servings.find(id).ifPresent(serving -> {
            changed.begin(serving);
            changing.set(id);
        });
    }

    void cancelChange() {
        changing.set(null);
    }

    /** Gives the amount what was typed, unless a field has a problem. The fields stay open until it is on disk. */
    void change() {
        Optional<Serving> before = Optional.ofNullable(changing.get()).flatMap(servings::find);
        if (before.isEmpty()) {
            changing.set(null);
        } else {
            changed.read(before.get().id()).ifPresent(after -> change(before.get(), after));
        }
    }

    /** Takes an amount off the list. Undo puts the very same one back at its place. */
    void delete(UUID id) {
        int place = servings.placeOf(id);
        servings.find(id)
                .filter(_ -> canDelete())
                .ifPresent(serving -> edit(
                        now -> now.without(id),
                        () -> undo.offer(
                                texts.get("servings.deleted", name(serving)),
                                () -> edit(now -> now.with(serving, place))),
                        () -> {}));
    }

    /** Back to where this screen is opened from. */
    void leave() {
        navigator.go(new Route.Tonight());
    }

    private void change(Serving before, Serving after) {
        if (after.equals(before)) {
            changing.set(null);
            return;
        }
        edit(
                now -> now.changed(after),
                () -> {
                    if (after.id().equals(changing.get())) {
                        changing.set(null);
                    }
                    undo.offer(texts.get("servings.changed", name(after)), () -> edit(now -> now.changed(before)));
                },
                () -> {});
    }

    private void edit(UnaryOperator<Servings> change) {
        edit(change, () -> {}, () -> {});
    }

    private void edit(UnaryOperator<Servings> change, Runnable saved, Runnable failed) {
        VolumeUnit unit = unit();
        desk.write(diary -> diary.servings().put(change.apply(diary.servings().read(unit))), saved, _ -> {
            failed.run();
            show(servings);
        });
    }

    private void refresh() {
        VolumeUnit unit = unit();
        desk.read(diary -> diary.servings().read(unit), read -> {
            canChange.set(true);
            show(read);
        });
    }

    private void show(Servings read) {
        servings = read;
        Amounts amounts = new Amounts(texts, unit());
        full.set(read.hasRoom() ? "" : texts.get("servings.full", Servings.MOST));
        lines.set(read.all().stream()
                .map(serving -> new ServingLine(
                        serving.id(),
                        amounts.drink(serving.pour().millilitres()),
                        texts.get(
                                "words.serving",
                                name(serving),
                                texts.of(serving.pour().kind()))))
                .toList());
    }

    private String name(Serving serving) {
        return serving.name().in(texts);
    }
}
