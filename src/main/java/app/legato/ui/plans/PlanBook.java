package app.legato.ui.plans;

import app.legato.store.Diary;
import app.legato.store.StoredPlan;
import app.legato.stretch.OwnPlan;
import app.legato.ui.shell.Desk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The person's own plans as the diary has them. Each change is made to what is on disk, so that none is lost to another. On the FX thread. */
final class PlanBook {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<StoredPlan>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    PlanBook(Desk desk) {
        this.desk = desk;
    }

    /** In the person's order; empty until {@link #knownProperty()}. */
    ReadOnlyObjectProperty<List<StoredPlan>> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    /** Whether the diary has answered. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Reads the plans, and again after each change of the diary, until the subscription ends. */
    Subscription follow() {
        return desk.changesProperty().subscribe(_ -> read(() -> {}));
    }

    /** A plan that can be read. */
    Optional<OwnPlan> find(UUID id) {
        int place = placeOf(id);
        return place >= 0 && plans.get().get(place) instanceof StoredPlan.Read(OwnPlan plan)
                ? Optional.of(plan)
                : Optional.empty();
    }

    /** Where a plan stands among all, those that cannot be read included; negative when it is not there. */
    int placeOf(UUID id) {
        for (int place = 0; place < plans.get().size(); place++) {
            if (plans.get().get(place) instanceof StoredPlan.Read(OwnPlan plan)
                    && plan.id().equals(id)) {
                return place;
            }
        }
        return -1;
    }

    /** Changes a plan; one that was deleted meanwhile stays deleted. */
    void edit(UUID id, UnaryOperator<OwnPlan> change, Runnable saved, Runnable failed) {
        write(
                diary -> {
                    if (diary.plans().find(id).orElse(null) instanceof StoredPlan.Read(OwnPlan plan)) {
                        diary.plans().put(change.apply(plan));
                    }
                },
                saved,
                failed);
    }

    /** Stores a new plan after all others. */
    void add(OwnPlan plan, Runnable saved) {
        write(diary -> diary.plans().put(plan), saved, () -> {});
    }

    /** Stores a plan at a place among all. */
    void bringBack(OwnPlan plan, int place, Runnable saved) {
        write(diary -> diary.plans().put(plan, place), saved, () -> {});
    }

    void move(UUID id, int by) {
        write(diary -> diary.plans().move(id, by), () -> {}, () -> {});
    }

    void delete(UUID id, Runnable saved) {
        write(diary -> diary.plans().delete(id), saved, () -> {});
    }

    /** Deletes a plan that is on disk just as {@code made}; one that was changed since stays. */
    void discard(OwnPlan made) {
        write(
                diary -> {
                    if (diary.plans().find(made.id()).orElse(null) instanceof StoredPlan.Read(OwnPlan plan)
                            && plan.equals(made)) {
                        diary.plans().delete(made.id());
                    }
                },
                () -> {},
                () -> {});
    }

    /** {@code saved} runs when the change is on disk and read again. */
    private void write(Consumer<Diary> change, Runnable saved, Runnable failed) {
        desk.write(change, () -> read(saved), _ -> failed.run());
    }

    private void read(Runnable then) {
        desk.read(diary -> diary.plans().all(), found -> {
            plans.set(found);
            known.set(true);
            then.run();
        });
    }
}
