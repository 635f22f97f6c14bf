package app.legato.ui.tonight;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The card that closes last night: "no cramps" in one key, or what was logged and where to complete it. */
final class LastNightViewModel {
    private final Desk desk;
    private final Today today;
    private final Navigator navigator;
    private final Undo undo;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable NightState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> cramps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private Night shown;

    LastNightViewModel(Desk desk, Today today, Navigator navigator, Undo undo, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.navigator = navigator;
        this.undo = undo;
        this.texts = texts;
        shown = today.lastNight();
    }

    /** What is known of last night; null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable NightState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** A line for each cramp: when, how long, where. */
    ReadOnlyObjectProperty<List<String>> crampsProperty() {
        return cramps.getReadOnlyProperty();
    }

    /** "Last night, Sun 11 – Mon 12 May". */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Shows the night that led into the present day; until the diary has answered, nothing can be said about it. */
    void refresh() {
        record Known(NightEntry entry, List<Cramp> cramps) {}
        Night night = today.lastNight();
        if (!night.equals(shown)) {
            shown = night;
            state.set(null);
        }
        name.set(texts.get("tonight.last-night", texts.night(night.evening())));
        desk.read(diary -> new Known(diary.nights().of(night), diary.cramps().between(night, night)), known -> {
            cramps.set(known.cramps().stream().map(this::line).toList());
            state.set(stateOf(known.entry(), known.cramps()));
        });
    }

    /** Notes that there were none; can be taken back. Nothing when the night is known already. */
    void noCramps() {
        if (state.get() != NightState.NOT_RECORDED) {
            return;
        }
        Night night = shown;
        say(night, true, () -> undo.offer(texts.get("tonight.none-noted"), () -> say(night, false, () -> {})));
    }

    /** Opens the night, to log its cramps or complete them. */
    void open() {
        navigator.go(new Route.Diary(shown));
    }

    private void say(Night night, boolean none, Runnable saved) {
        desk.write(diary -> diary.nights().put(diary.nights().of(night).withSaidNone(none)), saved);
    }

    private String line(Cramp cramp) {
        String at = texts.time(cramp.start().local().toLocalTime());
        String place = place(cramp.side(), cramp.muscle());
        return cramp.duration()
                .map(lasted -> texts.get("tonight.cramp-line", at, texts.clock(lasted), place))
                .orElseGet(() -> texts.get("tonight.cramp-line-open", at, place));
    }

    private String place(@Nullable Side side, @Nullable Muscle muscle) {
        return (side == null ? "" : ", " + texts.of(side)) + (muscle == null ? "" : ", " + texts.of(muscle));
    }

    private static NightState stateOf(NightEntry entry, List<Cramp> cramps) {
        if (!cramps.isEmpty()) {
            return NightState.CRAMPS;
        }
        return entry.saidNone() ? NightState.NONE : NightState.NOT_RECORDED;
    }
}
