package app.legato.ui.plans;

import app.legato.profile.Preferences;
import app.legato.store.StoredPlan;
import app.legato.stretch.Brought;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.Plan;
import app.legato.stretch.Plans;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The list of plans: choose one for the evenings, make one, copy one, and open, order or delete one's own. */
final class PlansViewModel {
    private final PlanBook book;
    private final Choices choices;
    private final Navigator navigator;
    private final Undo undo;
    private final Texts texts;
    private final PlanLines words;
    private final ReadOnlyObjectWrapper<List<PlanLine>> brought = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PlanLine>> own = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable EditorViewModel> editor = new ReadOnlyObjectWrapper<>();

    PlansViewModel(Desk desk, Choices choices, Navigator navigator, Undo undo, Texts texts) {
        book = new PlanBook(desk);
        this.choices = choices;
        this.navigator = navigator;
        this.undo = undo;
        this.texts = texts;
        words = new PlanLines(texts);
    }

    /** The plans that Legato brings, as they fit the person. */
    ReadOnlyObjectProperty<List<PlanLine>> broughtProperty() {
        return brought.getReadOnlyProperty();
    }

    /** The person's own plans. */
    ReadOnlyObjectProperty<List<PlanLine>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** Whether the diary has answered: before that nothing of one's own can be made. */
    ReadOnlyBooleanProperty canMakeProperty() {
        return book.knownProperty();
    }

    /** The plan that is being changed; null while the list is shown. */
    ReadOnlyObjectProperty<@Nullable EditorViewModel> editorProperty() {
        return editor.getReadOnlyProperty();
    }

    /** Follows the diary and the choices until the subscription ends. */
    Subscription follow() {
        return Subscription.combine(
                book.plansProperty().subscribe(_ -> refresh()),
                choices.currentProperty().subscribe(_ -> refresh()),
                book.follow());
    }

    /** Makes a plan the evenings' plan, unless there is nothing to do in it. */
    void choose(String id) {
        if (lines().anyMatch(line -> line.id().equals(id) && line.canChoose())) {
            choices.change(now -> now.withPlan(id));
        }
    }

    /**
     * Chooses by a digit.
     *
     * @return whether a plan has this key
     */
    boolean chooseByKey(String key) {
        Optional<PlanLine> found =
                lines().filter(line -> line.key().equals(key)).findFirst();
        found.ifPresent(line -> choose(line.id()));
        return found.isPresent();
    }

    /** Makes an empty plan and opens it; left as empty as that, it is not kept. */
    void make() {
        if (book.knownProperty().get()) {
            OwnPlan made = new OwnPlan(UUID.randomUUID(), free(texts.get("plans.new-name")), Plan.GET_READY, List.of());
            book.add(made, () -> open(made.id(), true));
        }
    }

    /** Copies a plan and opens the copy. */
    void copy(PlanLine line) {
        Brought.named(line.id())
                .map(plan -> OwnPlan.copyOf(
                        plan.in(Plans.posture(
                                choices.now().posture(), choices.now().cautions())),
                        UUID.randomUUID(),
                        copyName(line.name()),
                        UUID::randomUUID))
                .or(() -> line.own()
                        .flatMap(place -> book.find(place.id()))
                        .map(plan -> plan.copy(UUID.randomUUID(), copyName(plan.name()), UUID::randomUUID)))
                .ifPresent(copy -> book.add(copy, () -> open(copy.id(), false)));
    }

    /** Opens a plan to change it. */
    void open(UUID id) {
        open(id, false);
    }

    /** Moves a plan among the person's own. */
    void move(UUID id, int by) {
        book.move(id, by);
    }

    /** Deletes a plan; taken back, it stands where it stood and is the evenings' plan again if it was, unless another was chosen since. */
    void delete(UUID id) {
        OwnPlan plan = book.find(id).orElse(null);
        if (plan == null) {
            return;
        }
        int place = book.placeOf(id);
        book.delete(id, () -> {
            boolean wasChosen = choices.now().plan().equals(plan.planId());
            if (wasChosen) {
                choices.change(now -> now.withPlan(Brought.TRIAL.id()));
            }
            undo.offer(
                    texts.get(wasChosen ? "plans.deleted-chosen" : "plans.deleted", plan.name()),
                    () -> book.bringBack(plan, place, () -> {
                        if (wasChosen && choices.now().plan().equals(Brought.TRIAL.id())) {
                            choices.change(now -> now.withPlan(plan.planId()));
                        }
                    }));
        });
    }

    /** From the plan that is open to the list, from the list to where the evening begins. */
    void back() {
        EditorViewModel open = editor.get();
        if (open == null) {
            navigator.go(new Route.Tonight());
        } else if (open.leave()) {
            editor.set(null);
        }
    }

    private void open(UUID id, boolean fresh) {
        book.find(id).ifPresent(plan -> editor.set(new EditorViewModel(book, plan, fresh, choices, undo, texts)));
    }

    private void refresh() {
        Preferences now = choices.now();
        List<StoredPlan> plans = book.plansProperty().get();
        String inForce = words.inForce(now, plans);
        brought.set(words.brought(now, inForce));
        own.set(words.own(plans, now, inForce));
        EditorViewModel open = editor.get();
        if (open != null) {
            book.find(open.id()).ifPresentOrElse(open::show, () -> editor.set(null));
        }
    }

    private Stream<PlanLine> lines() {
        return Stream.concat(brought.get().stream(), own.get().stream());
    }

    private String copyName(String name) {
        String copy = texts.get("plans.copy-name", name);
        return free(OwnPlan.isName(copy) ? copy : name);
    }

    /** A name that no other plan has: "My plan", "My plan 2". */
    private String free(String name) {
        Set<String> taken = lines().map(PlanLine::name).collect(Collectors.toSet());
        String free = name;
        for (int next = 2; taken.contains(free) && OwnPlan.isName(name + " " + next); next++) {
            free = name + " " + next;
        }
        return free;
    }
}
