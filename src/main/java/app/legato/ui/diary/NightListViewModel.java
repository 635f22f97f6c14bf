package app.legato.ui.diary;

import app.legato.diary.Glance;
import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** The list of nights, newest first: a window of {@link #NIGHTS} nights that moves over the history and never reads more than itself. */
final class NightListViewModel {
    /** Five weeks. */
    static final int NIGHTS = 35;

    private final Desk desk;
    private final DiaryViewModel diary;
    private final Texts texts;
    private final NightWords words;
    private final ReadOnlyObjectWrapper<List<NightLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper period = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canGoLater = new ReadOnlyBooleanWrapper();
    /** How many nights the window's newest lies before the newest of all. */
    private int back;

    NightListViewModel(Desk desk, DiaryViewModel diary, Texts texts) {
        this.desk = desk;
        this.diary = diary;
        this.texts = texts;
        words = diary.words();
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

    Night selected() {
        return diary.selected();
    }

    /** Keeps a night in view, also in the calendar. */
    void select(Night night) {
        diary.select(night);
    }

    void open(Night night) {
        diary.open(night);
    }

    void goEarlier() {
        goTo(back + NIGHTS);
    }

    void goLater() {
        if (canGoLater.get()) {
            goTo(Math.max(0, back - NIGHTS));
        }
    }

    /** Shows the window with the selected night and follows the diary until the subscription is ended. */
    Subscription attach() {
        long fromNewest = Math.max(0, diary.selected().until(words.newest()));
        back = (int) (fromNewest / NIGHTS) * NIGHTS;
        return diary.follow(this::refresh);
    }

    private void goTo(int nightsBack) {
        back = nightsBack;
        diary.select(words.newest().plus(-back));
        refresh();
    }

    private void refresh() {
        Night to = words.newest().plus(-back);
        desk.read(open -> open.calendar().between(to.plus(1 - NIGHTS), to), this::show);
    }

    private void show(List<Glance> nights) {
        canGoLater.set(back > 0);
        period.set(texts.get(
                "diary.period",
                texts.date(nights.getFirst().night().evening()),
                texts.date(nights.getLast().night().morning())));
        lines.set(nights.reversed().stream().map(words::line).toList());
    }
}
