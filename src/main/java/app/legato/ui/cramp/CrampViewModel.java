package app.legato.ui.cramp;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.cramp.ReliefGuide;
import app.legato.cramp.ReliefStep;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A cramp, now. Its moment is taken when the key is pressed, the help needs nothing but the cautions already at hand, and the entry is
 * written beside it: a full disk delays nothing and is tried again when the cramp lets go.
 */
final class CrampViewModel {
    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Navigator navigator;
    private final Undo undo;
    private final Texts texts;

    private @Nullable Cramp cramp;
    private List<ReliefStep> steps = List.of();
    private int step;
    private boolean longSaid;

    private final ReadOnlyStringWrapper instruction = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noted = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();

    CrampViewModel(Desk desk, Today today, Choices choices, Navigator navigator, Undo undo, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.navigator = navigator;
        this.undo = undo;
        this.texts = texts;
    }

    /** One thing to do, in very few words. */
    ReadOnlyStringProperty instructionProperty() {
        return instruction.getReadOnlyProperty();
    }

    /** Minutes and seconds since the start. */
    ReadOnlyStringProperty elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    /** "Noted" once the entry is on disk; what to expect when it could not be; empty until one is known. */
    ReadOnlyStringProperty notedProperty() {
        return noted.getReadOnlyProperty();
    }

    /** Whether it has let go: nothing is asked any more, the screen says good night. */
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /** Takes the moment and shows the first step; goes on with a cramp that is still open. */
    void begin() {
        if (cramp == null || over.get()) {
            var start = today.now();
            cramp = Cramp.begun(today.nightOf(start), start);
            longSaid = false;
            over.set(false);
            noted.set("");
            choose(null);
            store(cramp);
        }
        tick();
    }

    /** Brings the clock up to date; past ten minutes says once, calmly, that this is a reason to get help. */
    void tick() {
        if (cramp != null && !over.get()) {
            Duration lasted =
                    Duration.between(cramp.start().instant(), today.now().instant());
            elapsed.set(texts.clock(lasted));
            if (!longSaid && lasted.compareTo(ReliefGuide.LONG) > 0) {
                longSaid = true;
                steps = ReliefGuide.afterTenMinutes();
                show(0);
            }
        }
    }

    /** Shows the steps for a calf, a foot, a thigh. */
    void choose(@Nullable Muscle place) {
        steps = ReliefGuide.steps(place, choices.now().cautions());
        show(0);
        if (place != null && cramp != null && !over.get()) {
            cramp = cramp.withPlace(cramp.side(), place);
            store(cramp);
        }
    }

    void nextStep() {
        show(Math.min(step + 1, steps.size() - 1));
    }

    void stepBefore() {
        show(Math.max(step - 1, 0));
    }

    /** It let go: the end is stored, and the screen says good night. A second press leaves. */
    void letGo() {
        if (over.get() || cramp == null) {
            leave();
            return;
        }
        cramp = cramp.withEnd(today.now());
        over.set(true);
        instruction.set(texts.get("cramp.good-night"));
        store(cramp);
    }

    /** It was no cramp: the entry is taken back, and can be brought back. */
    void takeBack() {
        Cramp taken = cramp;
        if (taken != null && !over.get()) {
            cramp = null;
            desk.write(
                    diary -> diary.cramps().delete(taken.id()),
                    () -> undo.offer(texts.get("cramp.taken-back"), () -> store(taken)));
        }
        leave();
    }

    private void leave() {
        cramp = null;
        navigator.go(new Route.Tonight());
    }

    private void show(int index) {
        step = index;
        instruction.set(texts.get(steps.get(index).key()));
    }

    private void store(Cramp entry) {
        desk.write(
                diary -> diary.cramps().put(entry),
                () -> noted.set(texts.get("cramp.noted")),
                _ -> noted.set(texts.get("cramp.not-noted")));
    }
}
