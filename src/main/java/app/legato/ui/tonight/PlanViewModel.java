package app.legato.ui.tonight;

import app.legato.stretch.Plan;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.Stretch;
import app.legato.stretch.StretchWords;
import app.legato.text.Texts;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.TonightsPlan;
import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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

    void refresh() {
        PlanForTonight fit = tonight.now();
        canStart.set(fit instanceof PlanForTonight.Fitting);
        switch (fit) {
            case PlanForTonight.Fitting fitting -> show(fitting);
            case PlanForTonight.Nothing nothing -> {
                name.set(texts.get("tonight.no-plan"));
                changed.set(words.why(nothing));
                total.set(Duration.ZERO);
                first.set(null);
            }
        }
    }

    /** Opens tonight's session. */
    void start() {
        if (canStart.get()) {
            navigator.go(new Route.Coach());
        }
    }

    private void show(PlanForTonight.Fitting fitting) {
        Plan plan = fitting.plan();
        name.set(words.name(fitting));
        changed.set(String.join(" ", words.changes(fitting)));
        total.set(plan.total());
        first.set(plan.stretches().getFirst());
    }
}
