package app.legato.ui.diary;

import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.EntrySigns;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * One night's page: its cramps, the night as a whole, the day before. While the page is ahead of the disk it does not look at the disk; it
 * looks again as soon as all is noted.
 */
final class NightViewModel {
    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Undo undo;
    private final Texts texts;
    private final Pen pen;
    private final CrampWords words;
    private final WholeNightViewModel whole;
    private final AddCrampViewModel adding;
    private final EveningViewModel evening;
    private final DayViewModel day;

    private final ReadOnlyObjectWrapper<Night> night;
    private final ReadOnlyObjectWrapper<@Nullable NightState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canSayNone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canAddCramp = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper addingCramp = new ReadOnlyBooleanWrapper();
    private final ObservableList<CrampCardViewModel> cramps = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable CrampCardViewModel> openCramp = new ReadOnlyObjectWrapper<>();
    /** Whether the person came here to say that there were cramps. */
    private boolean saidCramps;

    private boolean fresh = true;
    private boolean entered;
    private boolean stale;

    NightViewModel(Desk desk, Today today, Choices choices, Undo undo, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.undo = undo;
        this.texts = texts;
        pen = new Pen(desk);
        words = new CrampWords(texts);
        night = new ReadOnlyObjectWrapper<>(today.lastNight());
        whole = new WholeNightViewModel(night.get(), pen, undo, texts, new NightWords(texts, today));
        adding = new AddCrampViewModel(today, this::clock, night::get, texts, this::add);
        evening = new EveningViewModel(pen, undo, this::clock, texts);
        day = new DayViewModel(today, choices, this::clock, pen, undo, texts);
    }

    ReadOnlyObjectProperty<Night> nightProperty() {
        return night.getReadOnlyProperty();
    }

    /** Null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable NightState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** "1 cramp at 02:47, for 4 minutes". */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** In order of their start. */
    ObservableList<CrampCardViewModel> cramps() {
        return cramps;
    }

    /** The cramp whose fields are shown; null when none is. */
    ReadOnlyObjectProperty<@Nullable CrampCardViewModel> openCrampProperty() {
        return openCramp.getReadOnlyProperty();
    }

    /** Not in a night with cramps, not before the night has begun, and not before the diary has answered. */
    ReadOnlyBooleanProperty canSayNoneProperty() {
        return canSayNone.getReadOnlyProperty();
    }

    /** Not before the night has begun, and not before the diary has answered. */
    ReadOnlyBooleanProperty canAddCrampProperty() {
        return canAddCramp.getReadOnlyProperty();
    }

    /** Whether the person is asked when a new cramp started. */
    ReadOnlyBooleanProperty addingCrampProperty() {
        return addingCramp.getReadOnlyProperty();
    }

    Pen pen() {
        return pen;
    }

    WholeNightViewModel whole() {
        return whole;
    }

    AddCrampViewModel adding() {
        return adding;
    }

    EveningViewModel evening() {
        return evening;
    }

    DayViewModel day() {
        return day;
    }

    /**
     * Turns to a night, at its first half-logged cramp. Turning to the one that is open keeps what was typed and could not be taken.
     */
    void open(Night wanted) {
        entered = true;
        if (!fresh && wanted.equals(night.get())) {
            return;
        }
        fresh = true;
        night.set(wanted);
        state.set(null);
        summary.set("");
        openCramp.set(null);
        saidCramps = false;
        cramps.clear();
        addingCramp.set(false);
        canSayNone.set(false);
        canAddCramp.set(false);
        whole.begin(wanted);
        evening.begin();
        day.begin(wanted.evening());
        pen.turnPage();
    }

    /** Follows the diary until the subscription is ended. */
    Subscription attach() {
        return Subscription.combine(
                desk.changesProperty().subscribe(_ -> refresh()),
                pen.inkProperty().subscribe(_ -> refreshIfStale()));
    }

    /** Says that there were no cramps; pressed again, takes that back. */
    void noCramps() {
        if (canSayNone.get()) {
            whole.sayNone(!whole.entryProperty().get().saidNone());
            update();
        }
    }

    /** Deletes what was said about the night as a whole; see {@link WholeNightViewModel#forget}. */
    void forget() {
        if (whole.canForgetProperty().get()) {
            whole.forget();
        }
    }

    /** Asks when a cramp started. */
    void beginAdding() {
        if (canAddCramp.get()) {
            adding.begin();
            addingCramp.set(true);
        }
    }

    /** The person said that there were cramps: asks when the first one started, at once or as soon as the night is known to have none. */
    void askWhenItStarted() {
        saidCramps = true;
        if (state.get() != null) {
            askIfNone();
        }
    }

    private void askIfNone() {
        if (saidCramps && cramps.isEmpty()) {
            beginAdding();
        }
        saidCramps = false;
    }

    void stopAdding() {
        addingCramp.set(false);
    }

    /** Shows the fields of a cramp, or hides them when they are shown. */
    void toggle(CrampCardViewModel card) {
        openCramp.set(card == openCramp.get() ? null : card);
    }

    /**
     * Turns to the next half-logged cramp after the open one.
     *
     * @return whether there was one
     */
    boolean openNextHalfLogged() {
        Optional<CrampCardViewModel> next = cramps.stream()
                .skip(cramps.indexOf(openCramp.get()) + 1L)
                .filter(CrampCardViewModel::isHalfLogged)
                .findFirst();
        next.ifPresent(openCramp::set);
        return next.isPresent();
    }

    void delete(CrampCardViewModel card) {
        cramps.remove(card);
        if (openCramp.get() == card) {
            openCramp.set(null);
        }
        card.delete();
        update();
    }

    /** Takes what was typed and not yet taken, as when the person leaves; also the start of a cramp that was not added yet. */
    void commit() {
        List.copyOf(cramps).forEach(CrampCardViewModel::commit);
        if (addingCramp.get()) {
            adding.addIfTyped();
        }
        whole.notes().commitIfTouched();
        evening.commit();
        day.commit();
    }

    /** Whether something typed on the page could not be taken. */
    boolean hasProblem() {
        return cramps.stream().anyMatch(CrampCardViewModel::hasProblem)
                || whole.notes().hasProblem()
                || evening.hasProblem()
                || day.hasProblem()
                || (addingCramp.get() && adding.start().hasProblem());
    }

    /** Whether nobody has slept in this night yet: then its day is what there is to tell of. */
    boolean isStillEvening() {
        return today.isStillEvening(night.get());
    }

    private NightClock clock() {
        return new NightClock(texts, choices.now().turnover(), today.now());
    }

    private void add(Cramp cramp) {
        addingCramp.set(false);
        CrampCardViewModel card = card(cramp);
        cramps.add(card);
        openCramp.set(card);
        EntrySigns signs = new EntrySigns(today.tonight());
        pen.write(diary -> signs.put(diary, cramp));
        update();
    }

    private CrampCardViewModel card(Cramp cramp) {
        return new CrampCardViewModel(cramp, pen, undo, today, this::clock, texts);
    }

    private void refreshIfStale() {
        if (stale && !pen.isAhead()) {
            refresh();
        }
    }

    private void refresh() {
        Night asked = night.get();
        stale = pen.isAhead();
        if (!stale) {
            desk.read(diary -> NightPage.read(diary, asked), page -> arrived(asked, page));
        }
    }

    private void arrived(Night asked, NightPage page) {
        if (!asked.equals(night.get())) {
            return;
        }
        if (pen.isAhead()) {
            stale = true;
            return;
        }
        whole.show(page.entry());
        showCramps(page.cramps());
        evening.show(asked, page.routine(), choices.now().cautions(), page.ticks(), page.sessions());
        day.show(page.drinks(), page.factors());
        fresh = false;
        if (entered) {
            entered = false;
            openFirst();
        }
        update();
        askIfNone();
    }

    private void showCramps(List<Cramp> stored) {
        Map<UUID, CrampCardViewModel> known =
                cramps.stream().collect(Collectors.toMap(CrampCardViewModel::id, Function.identity()));
        List<UUID> order = stored.stream().map(Cramp::id).toList();
        if (!order.equals(cramps.stream().map(CrampCardViewModel::id).toList())) {
            cramps.setAll(stored.stream()
                    .map(cramp -> known.computeIfAbsent(cramp.id(), _ -> card(cramp)))
                    .toList());
        }
        for (int i = 0; i < stored.size(); i++) {
            cramps.get(i).show(stored.get(i));
        }
        if (openCramp.get() != null && !cramps.contains(openCramp.get())) {
            openCramp.set(null);
        }
    }

    /** A half-logged cramp asks to be completed; a lone one is always open; one with something typed in it stays open. */
    private void openFirst() {
        CrampCardViewModel open = openCramp.get();
        if (addingCramp.get() || (open != null && (open.isHalfLogged() || open.hasProblem()))) {
            return;
        }
        cramps.stream()
                .filter(card -> card.isHalfLogged() || cramps.size() == 1)
                .findFirst()
                .ifPresent(openCramp::set);
    }

    private void update() {
        List<Cramp> now =
                cramps.stream().map(card -> card.crampProperty().get()).toList();
        NightState known =
                NightState.of(!now.isEmpty(), whole.entryProperty().get().saidNone());
        boolean begun = !night.get().isAfter(today.nightOf(today.now()));
        summary.set(
                known == NightState.NOT_RECORDED && !night.get().isBefore(today.tonight())
                        ? ""
                        : words.night(known, now));
        canAddCramp.set(begun);
        canSayNone.set(begun && known != NightState.CRAMPS);
        state.set(known);
    }
}
