package app.legato.ui.tonight;

import app.legato.cramp.Cramp;
import app.legato.cramp.Gap;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.NightClosing;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The card that closes last night: "no cramps" in one key, or what was logged, what of it is missing, and where to complete it. */
final class LastNightViewModel {
    private final Desk desk;
    private final Today today;
    private final Navigator navigator;
    private final NightClosing closing;
    private final Texts texts;
    private final HalfLoggedWords words;
    private final ReadOnlyObjectWrapper<@Nullable NightState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> cramps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper();
    private Night shown;

    LastNightViewModel(Desk desk, Today today, Navigator navigator, NightClosing closing, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.navigator = navigator;
        this.closing = closing;
        this.texts = texts;
        words = new HalfLoggedWords(texts);
        shown = today.nightToClose();
    }

    /** What is known of the night; null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable NightState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** A line for each cramp: when, how long, where, and what is missing. */
    ReadOnlyObjectProperty<List<String>> crampsProperty() {
        return cramps.getReadOnlyProperty();
    }

    /** "Last night, Sun 11 – Mon 12 May". */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Whether the night comes before everything else: it is its morning, and it is not told yet or has a half-logged cramp. */
    ReadOnlyBooleanProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** Shows the night that would be closed now; until the diary has answered, nothing can be said about it. */
    void refresh() {
        record Known(boolean saidNone, List<Cramp> cramps) {}
        Night night = today.nightToClose();
        if (!night.equals(shown)) {
            shown = night;
            state.set(null);
        }
        name.set(texts.get(isOver(night) ? "tonight.last-night" : "tonight.this-night", texts.night(night.evening())));
        desk.read(
                diary -> new Known(
                        diary.nights().of(night).saidNone(), diary.cramps().between(night, night)),
                known -> {
                    if (night.equals(shown)) {
                        show(NightState.of(!known.cramps().isEmpty(), known.saidNone()), known.cramps());
                    }
                });
    }

    /** Notes that there were none; can be taken back. Nothing when the night is known already. */
    void noCramps() {
        closing.noCramps();
    }

    /** Opens the night: to say when its first cramp began, or to complete those that were logged. */
    void open() {
        navigator.go(new Route.Diary(shown, state.get() == NightState.NOT_RECORDED));
    }

    private void show(NightState known, List<Cramp> logged) {
        boolean unfinished = known == NightState.NOT_RECORDED || logged.stream().anyMatch(Gap::isHalfLogged);
        cramps.set(logged.stream().map(words::line).toList());
        state.set(known);
        first.set(unfinished && today.isMorning());
    }

    private boolean isOver(Night night) {
        return today.isMorning() || !night.equals(today.nightOf(today.now()));
    }
}
