package app.legato.ui.tonight;

import app.legato.stretch.Plan;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.Stretch;
import app.legato.stretch.StretchWords;
import app.legato.text.Texts;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.PlanRemark;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.TonightsPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Tonight's plan as it fits this person: what, how long, and what their cautions changed in it. */
final class PlanViewModel {
    private final TonightsPlan tonight;
    private final Navigator navigator;
    private final Texts texts;
    private final StretchWords words;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper changed = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Duration> total = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<@Nullable Stretch> first = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canStart = new ReadOnlyBooleanWrapper();
    private boolean startWished;

    PlanViewModel(TonightsPlan tonight, Navigator navigator, Texts texts) {
        this.tonight = tonight;
        this.navigator = navigator;
        this.texts = texts;
        words = new StretchWords(texts);
    }

    /** "Calf and hamstring, seated". */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** What the person's cautions changed in the plan, and which; empty when it is whole. */
    ReadOnlyStringProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** How long the plan takes, exactly; zero when there is none. */
    ReadOnlyObjectProperty<Duration> totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** The stretch the plan begins with, for its picture; null when there is none. */
    ReadOnlyObjectProperty<@Nullable Stretch> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** Whether there is a stretch left to start. */
    ReadOnlyBooleanProperty canStartProperty() {
        return canStart.getReadOnlyProperty();
    }

    /** Shows tonight's plan and follows it until the subscription ends. */
    Subscription follow() {
        tonight.lookAgain();
        return Subscription.combine(
                tonight.planProperty().subscribe(_ -> refresh()),
                tonight.remarkProperty().subscribe(_ -> refresh()),
                tonight.knownProperty().subscribe(_ -> refresh()),
                () -> startWished = false);
    }

    private void refresh() {
        if (!tonight.knownProperty().get()) {
            canStart.set(true); // a button that cannot be pressed could not have the keyboard either
            show("", "", null, Duration.ZERO);
            return;
        }
        PlanForTonight fit = tonight.now();
        canStart.set(fit instanceof PlanForTonight.Fitting);
        switch (fit) {
            case PlanForTonight.Fitting fitting -> show(fitting);
            case PlanForTonight.Nothing nothing ->
                show(texts.get("tonight.no-plan"), words.why(nothing, tonight.bySigns()), null, Duration.ZERO);
        }
        if (startWished) {
            start();
        }
    }

    /** Opens tonight's session; as soon as the plan is known, if the diary has not answered yet. */
    void start() {
        startWished = !tonight.knownProperty().get();
        if (canStart.get() && !startWished) {
            navigator.go(new Route.Coach());
        }
    }

    /** To the other plans. */
    void change() {
        navigator.go(new Route.Plans());
    }

    private void show(PlanForTonight.Fitting fitting) {
        List<String> sentences = new ArrayList<>(words.changes(fitting));
        remark().ifPresent(sentences::addFirst);
        Plan plan = fitting.plan();
        show(words.name(fitting), String.join(" ", sentences), plan.stretches().getFirst(), plan.total());
    }

    private void show(String title, String differences, @Nullable Stretch begins, Duration length) {
        name.set(title);
        changed.set(differences);
        total.set(length);
        first.set(begins);
    }

    private Optional<String> remark() {
        return switch (tonight.remarkProperty().get()) {
            case PlanRemark.None() -> Optional.empty();
            case PlanRemark.Gone() -> Optional.of(texts.get("tonight.plan-gone"));
            case PlanRemark.Empty(String plan) -> Optional.of(texts.get("tonight.plan-empty", plan));
            case PlanRemark.Unreadable(String plan) -> Optional.of(texts.get("tonight.plan-unreadable", plan));
            case PlanRemark.Incomplete(int unknown) -> Optional.of(texts.get("tonight.plan-incomplete", unknown));
        };
    }
}
