package app.legato.ui.plans;

import app.legato.profile.Caution;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.PlanNumber;
import app.legato.stretch.Stretch;
import app.legato.stretch.StretchedMuscle;
import app.legato.text.Texts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One plan of the person's own, being changed. Every change is stored at once; its exact length follows. */
final class EditorViewModel {
    private final PlanBook book;
    private final UUID id;
    private final boolean fresh;
    private final OwnPlan first;
    private final Choices choices;
    private final Undo undo;
    private final Texts texts;
    private final Catalogue catalogue;
    private final PlanLines lines;
    private final TypedText name = new TypedText(this::useName);
    private final NumberViewModel getReady;
    private final ReadOnlyObjectWrapper<List<StretchViewModel>> stretches = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Catalogue.Group>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remarks = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canAdd = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canChoose = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unfinished = new ReadOnlyBooleanWrapper();
    private OwnPlan plan;
    private boolean touched;

    /** @param fresh whether it was made just now: left without anything ever changed in it, it is not kept */
    EditorViewModel(PlanBook book, OwnPlan plan, boolean fresh, Choices choices, Undo undo, Texts texts) {
        this.book = book;
        this.plan = plan;
        this.fresh = fresh;
        this.choices = choices;
        this.undo = undo;
        this.texts = texts;
        id = plan.id();
        first = plan;
        catalogue = new Catalogue(texts);
        lines = new PlanLines(texts);
        getReady = new NumberViewModel(
                PlanNumber.GET_READY,
                texts,
                (change, failed) -> edit(now -> now.withGetReady(change), () -> {}, failed));
        show(plan);
    }

    UUID id() {
        return id;
    }

    TypedText name() {
        return name;
    }

    NumberViewModel getReady() {
        return getReady;
    }

    /** Its stretches in order; each stays the same object as long as it is there. */
    ReadOnlyObjectProperty<List<StretchViewModel>> stretchesProperty() {
        return stretches.getReadOnlyProperty();
    }

    /** Every stretch that Legato knows, muscle by muscle. */
    ReadOnlyObjectProperty<List<Catalogue.Group>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Whether it was made just now, so that its name comes first. */
    boolean isFresh() {
        return fresh;
    }

    /** The exact length of the plan as it fits the person: "6 min 20 s"; empty when there is nothing to do in it. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** What there is to say about the plan as it is. */
    ReadOnlyStringProperty remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    /** False when the plan is full. */
    ReadOnlyBooleanProperty canAddProperty() {
        return canAdd.getReadOnlyProperty();
    }

    /** Whether it can become the evenings' plan: there is something to do in it, and it is not yet. */
    ReadOnlyBooleanProperty canChooseProperty() {
        return canChoose.getReadOnlyProperty();
    }

    /** Whether it is the evenings' plan. */
    ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the person wanted to leave while something typed could not be used; leaving again leaves it unused. */
    ReadOnlyBooleanProperty unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    /** Shows the plan as it is stored. */
    void show(OwnPlan stored) {
        plan = stored;
        unfinished.set(false);
        Set<Caution> cautions = choices.now().cautions();
        PlanForTonight fit = PlanLines.fit(stored, choices.now());
        name.show(stored.name());
        getReady.show(stored.getReady(), StretchedMuscle.CALF);
        stretches.set(stored.stretches().stream()
                .map(one -> shown(one, stored, cautions))
                .toList());
        total.set(lines.total(fit));
        // What concerns one stretch stands beside it.
        remarks.set(
                fit instanceof PlanForTonight.Fitting ? "" : String.join(" ", lines.remarks(fit, 0, choices.now())));
        canAdd.set(!stored.isFull());
        chosen.set(choices.now().plan().equals(stored.planId()));
        canChoose.set(fit instanceof PlanForTonight.Fitting && !chosen.get());
        groups.set(catalogue.groups(cautions));
    }

    /** Makes it the evenings' plan. */
    void choose() {
        if (canChoose.get()) {
            choices.change(now -> now.withPlan(plan.planId()));
        }
    }

    /** Adds a stretch at the end, in its usual dose. */
    void add(Stretch stretch) {
        if (canAdd.get()) {
            OwnStretch added = OwnStretch.of(UUID.randomUUID(), stretch);
            edit(now -> now.with(added), () -> {});
        }
    }

    /** Takes a stretch out; taken back, it stands where it stood in the dose it had. */
    void remove(UUID stretch) {
        int place = plan.placeOf(stretch);
        if (place < 0) {
            return;
        }
        OwnStretch removed = plan.stretches().get(place);
        edit(
                now -> now.without(stretch),
                () -> undo.offer(
                        texts.get("plans.removed", lines.name(removed)),
                        () -> edit(now -> now.with(place, removed), () -> {})));
    }

    /** Moves a stretch so many places down, or up when negative. */
    void move(UUID stretch, int by) {
        edit(now -> now.moved(stretch, by), () -> {});
    }

    /**
     * The person wants to leave.
     *
     * @return false the first time that something typed cannot be used: it stays beside its sentence
     */
    boolean leave() {
        boolean usable = commit();
        if (!usable && !unfinished.get()) {
            unfinished.set(true);
            return false;
        }
        if (usable && fresh && !touched) {
            book.discard(first);
        }
        return true;
    }

    private void edit(UnaryOperator<OwnPlan> change, Runnable saved) {
        edit(change, saved, () -> {});
    }

    /** What was changed once is kept, even as it was made: what was removed may still come back. */
    private void edit(UnaryOperator<OwnPlan> change, Runnable saved, Runnable failed) {
        touched = true;
        book.edit(id, change, saved, failed);
    }

    private boolean commit() {
        name.commitIfTouched();
        getReady.typed().commitIfTouched();
        boolean doses = stretches.get().stream().map(StretchViewModel::commit).reduce(true, Boolean::logicalAnd);
        return doses
                && name.problemProperty().get().isEmpty()
                && getReady.typed().problemProperty().get().isEmpty();
    }

    private String useName(String typed) {
        String words = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (words.isEmpty()) {
            return texts.get("plans.name-missing");
        }
        if (!OwnPlan.isName(words)) {
            return texts.get("plans.name-too-long", OwnPlan.NAME_MAX, words.codePointCount(0, words.length()));
        }
        if (!words.equals(plan.name())) {
            edit(now -> now.withName(words), () -> {}, () -> nameFailed(typed));
        }
        return "";
    }

    private void nameFailed(String typed) {
        name.reset(plan.name());
        name.textProperty().set(typed);
    }

    private StretchViewModel shown(OwnStretch stored, OwnPlan in, Set<Caution> cautions) {
        StretchViewModel model = stretches.get().stream()
                .filter(before -> before.id().equals(stored.id()))
                .findFirst()
                .orElseGet(() -> new StretchViewModel(book, id, stored.id(), texts));
        model.show(stored, in, cautions);
        return model;
    }
}
