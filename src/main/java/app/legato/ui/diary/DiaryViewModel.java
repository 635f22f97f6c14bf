package app.legato.ui.diary;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** The list of nights, newest first: a window of {@link #NIGHTS} nights that moves over the history and never reads more than itself. */
final class DiaryViewModel {
    /** Five weeks. */
    static final int NIGHTS = 35;

    private final Desk desk;
    private final Today today;
    private final Navigator navigator;
    private final Texts texts;
    private final CrampWords words;
    private final ReadOnlyObjectWrapper<List<NightLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper period = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canGoLater = new ReadOnlyBooleanWrapper();
    private Night selected;
    /** How many nights the window's newest lies before the newest of all. */
    private int back;

    DiaryViewModel(Desk desk, Today today, Navigator navigator, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.navigator = navigator;
        this.texts = texts;
        words = new CrampWords(texts);
        selected = today.lastNight();
    }

    /** The window's nights, recorded or not; empty until the diary has answered. */
    ReadOnlyObjectProperty<List<NightLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** From which date to which the window reaches. */
    ReadOnlyStringProperty periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** Whether there are later nights than the window's. */
    ReadOnlyBooleanProperty canGoLaterProperty() {
        return canGoLater.getReadOnlyProperty();
    }

    /** The night the list starts at: last night, or the one that was open before. */
    Night selected() {
        return selected;
    }

    void goEarlier() {
        back += NIGHTS;
        selected = newest().plus(-back);
        refresh();
    }

    void goLater() {
        if (canGoLater.get()) {
            back = Math.max(0, back - NIGHTS);
            selected = newest().plus(-back);
            refresh();
        }
    }

    void open(Night night) {
        select(night);
        navigator.go(new Route.Diary(night));
    }

    /** Keeps a night in view for when the list is shown again. */
    void select(Night night) {
        selected = night;
        long fromNewest = Math.max(0, night.until(newest()));
        back = (int) (fromNewest / NIGHTS) * NIGHTS;
    }

    void showList() {
        navigator.go(new Route.Diary(null));
    }

    /** Whether a later night than this one can be opened. */
    boolean hasLater(Night night) {
        return night.isBefore(newest());
    }

    /** "Last night", "Tonight", or nothing. */
    String name(Night night) {
        if (night.equals(today.lastNight())) {
            return texts.get("diary.last-night");
        }
        return night.equals(today.tonight()) ? texts.get("diary.tonight") : "";
    }

    /** Follows the diary until the subscription is ended. */
    Subscription attach() {
        return desk.changesProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        Night to = newest().plus(-back);
        Night from = to.plus(1 - NIGHTS);
        desk.read(diary -> diary.entries(from, to), this::show);
    }

    private void show(Entries entries) {
        canGoLater.set(back > 0);
        period.set(texts.get(
                "diary.period",
                texts.date(entries.from().evening()),
                texts.date(entries.to().morning())));
        lines.set(entries.everyNight()
                .sorted(Comparator.reverseOrder())
                .map(night -> line(entries, night))
                .toList());
    }

    private NightLine line(Entries entries, Night night) {
        NightState state = entries.stateOf(night);
        List<Cramp> cramps = entries.crampsOf(night);
        boolean toCome = state == NightState.NOT_RECORDED && !night.isBefore(today.tonight());
        return new NightLine(
                night,
                texts.night(night.evening()),
                name(night),
                toCome ? null : state,
                cramps.size(),
                toCome ? texts.get("diary.nothing-yet") : words.night(state, cramps));
    }

    /** Tonight; or the running night where somebody's day begins later than their night. */
    private Night newest() {
        Night running = today.nightOf(today.now());
        return running.isAfter(today.tonight()) ? running : today.tonight();
    }
}
