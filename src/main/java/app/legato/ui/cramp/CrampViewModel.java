package app.legato.ui.cramp;

import app.legato.cramp.Cramp;
import app.legato.cramp.ReliefGuide;
import app.legato.cramp.ReliefStep;
import app.legato.night.Moment;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A cramp, now. Its moment is taken when the key is pressed, the help needs nothing but the cautions already at hand, and the entry is
 * written beside it: a full disk delays nothing, and what could not be stored is tried again with every press until it is.
 */
final class CrampViewModel {
    /** A cramp shorter than this may have been none. */
    private static final Duration SLIP = Duration.ofSeconds(30);

    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Navigator navigator;
    private final Undo undo;
    private final Texts texts;

    private final List<CrampEntry> unsaved = new ArrayList<>();

    /** Left after a few seconds, and not on disk yet. */
    private @Nullable CrampEntry slip;

    /** What could be taken back when {@link #slip} was left. */
    private Undo.@Nullable Offer offeredThen;

    private @Nullable CrampEntry entry;
    private @Nullable Place place;
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

    /**
     * Takes the moment and shows the first step. Goes on with a cramp that is still open, unless it is of another night, longer ago than
     * {@link CrampEntry#WATCHED}, or was ended or deleted in the diary: then that one is left as it is and a new one begins.
     */
    void begin() {
        Moment pressed = today.now();
        retry();
        CrampEntry open = entry;
        if (open == null || over.get() || !isMeant(open, pressed)) {
            start(pressed);
        } else {
            open.whenClosedElsewhere(() -> {
                if (entry == open && !over.get()) {
                    start(pressed);
                }
            });
        }
        tick();
    }

    private void start(Moment pressed) {
        CrampEntry fresh = new CrampEntry(desk, Cramp.begun(today.nightOf(pressed), pressed), this::told);
        entry = fresh;
        place = null;
        longSaid = false;
        over.set(false);
        noted.set("");
        steps = help();
        show(0);
        fresh.keep();
        tick();
    }

    /** Brings the clock up to date; past ten minutes says once, calmly, that this is a reason to get help. */
    void tick() {
        if (entry != null && !over.get()) {
            Duration lasted = lasted(entry, today.now());
            elapsed.set(texts.clock(lasted));
            if (!longSaid && lasted.compareTo(ReliefGuide.LONG) > 0) {
                longSaid = true;
                entry.tellLong();
                steps = help();
                show(0);
            }
        }
    }

    /** Shows the steps for a calf, a foot, a thigh, and notes calf or foot. */
    void choose(Place chosen) {
        CrampEntry open = entry;
        if (open == null || over.get()) {
            return;
        }
        place = chosen;
        steps = help();
        show(0);
        retry();
        // Until it is stored nobody knows whether it goes on one that has another muscle.
        if (open.cramp().muscle() != chosen.muscle() || open.kept() != CrampEntry.Kept.STORED) {
            open.change(cramp -> cramp.withPlace(cramp.side(), chosen.muscle()));
        }
    }

    /** The next step; after the last one the first again. */
    void nextStep() {
        turnTo((step + 1) % Math.max(steps.size(), 1));
    }

    void stepBefore() {
        turnTo(Math.max(step - 1, 0));
    }

    /** It let go: the end is stored where it was watched, and the screen says good night. A second press leaves. */
    void letGo() {
        CrampEntry open = entry;
        if (open == null || over.get()) {
            leaveForTheNight();
            return;
        }
        Moment end = today.now();
        over.set(true);
        instruction.set(texts.get("cramp.good-night"));
        retry();
        if (lasted(open, end).compareTo(CrampEntry.WATCHED) <= 0) {
            open.change(cramp -> cramp.start().isAfter(end) ? cramp : cramp.withEnd(end));
        } else {
            elapsed.set(""); // nobody knows how long it lasted
        }
    }

    /** It was no cramp: the entry is taken back, and can be brought back; the person goes on where they were. */
    void takeBack() {
        CrampEntry taken = entry;
        if (over.get()) {
            leaveForTheNight();
            return;
        }
        if (taken != null) {
            takeBack(taken);
        }
        leave();
        navigator.backFromCramp();
    }

    private void leaveForTheNight() {
        CrampEntry left = entry;
        if (left != null) {
            offerBack(left);
        }
        leave();
        navigator.go(new Route.Tonight());
    }

    private void takeBack(CrampEntry taken) {
        unsaved.remove(taken);
        taken.takeBack(() -> undo.offer(texts.get("cramp.taken-back"), taken::keep));
    }

    /** A cramp of a few seconds may have been a slip of two keys. Offered once it is on disk. */
    private void offerBack(CrampEntry entered) {
        if (isShort(entered)) {
            slip = entered;
            offeredThen = undo.offerProperty().get();
            offerStored(entered);
        }
    }

    /** Unless something else can be taken back by now, a cramp goes on, or the diary made it a longer one. */
    private void offerStored(CrampEntry entered) {
        if (entered != slip || entered.kept() != CrampEntry.Kept.STORED) {
            return;
        }
        slip = null;
        boolean goesOn = entry != null && entry != entered;
        if (!goesOn && isShort(entered) && Objects.equals(undo.offerProperty().get(), offeredThen)) {
            undo.offer(texts.get("cramp.short-noted"), () -> takeBack(entered));
        }
    }

    private static boolean isShort(CrampEntry entered) {
        Moment end = entered.cramp().end();
        return end != null && lasted(entered, end).compareTo(SLIP) < 0;
    }

    private void leave() {
        entry = null;
        retry();
    }

    /** Whether an open cramp was begun lately enough, this night, to be the one a press at {@code now} is about. */
    private boolean isMeant(CrampEntry open, Moment now) {
        return CrampEntry.isLately(open.cramp().start(), now)
                && today.nightOf(now).equals(today.nightOf(open.cramp().start()));
    }

    private static Duration lasted(CrampEntry open, Moment now) {
        return Duration.between(open.cramp().start().instant(), now.instant());
    }

    /** The steps of the place; past ten minutes those for help come before them, whatever is chosen. */
    private List<ReliefStep> help() {
        var cautions = choices.now().cautionsInForce();
        List<ReliefStep> help = new ArrayList<>(longSaid ? ReliefGuide.afterTenMinutes() : List.of());
        help.addAll(place == null ? ReliefGuide.steps(null, cautions) : place.steps(cautions));
        return help;
    }

    private void turnTo(int index) {
        if (entry != null && !over.get()) {
            show(index);
            retry();
        }
    }

    private void show(int index) {
        step = index;
        instruction.set(texts.get(steps.get(index).key()));
    }

    /** What is known of an entry; of an older one it is only remembered. */
    private void told(CrampEntry of) {
        boolean stored = of.kept() == CrampEntry.Kept.STORED;
        unsaved.remove(of);
        if (!stored) {
            unsaved.add(of);
        }
        if (of == entry) {
            String trouble = texts.get(over.get() ? "cramp.still-not-noted" : "cramp.not-noted");
            noted.set(stored ? texts.get("cramp.noted") : trouble);
            goOnWith(of.cramp());
        }
        offerStored(of);
    }

    /** A cramp from before a new start brings its place with it. */
    private void goOnWith(Cramp cramp) {
        if (place == null && !over.get()) {
            Place.of(cramp.muscle()).ifPresent(known -> {
                place = known;
                List<ReliefStep> now = help();
                if (!now.equals(steps)) {
                    steps = now;
                    show(0);
                }
            });
        }
    }

    private void retry() {
        List.copyOf(unsaved).forEach(CrampEntry::retry);
    }
}
