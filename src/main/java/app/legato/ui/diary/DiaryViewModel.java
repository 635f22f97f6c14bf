package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.profile.DiaryForm;
import app.legato.text.Texts;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** Where in the diary the person is: the night that list, calendar and page share, and the form they look at the nights in. */
final class DiaryViewModel {
    private final Desk desk;
    private final Choices choices;
    private final Navigator navigator;
    private final NightWords words;
    private final ReadOnlyObjectWrapper<Night> selected;

    DiaryViewModel(Desk desk, Today today, Choices choices, Navigator navigator, Texts texts) {
        this.desk = desk;
        this.choices = choices;
        this.navigator = navigator;
        words = new NightWords(texts, today);
        selected = new ReadOnlyObjectWrapper<>(today.lastNight());
    }

    NightWords words() {
        return words;
    }

    /** The night that list and calendar stand at: last night, or the one that was open before. */
    ReadOnlyObjectProperty<Night> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    Night selected() {
        return selected.get();
    }

    /** Keeps a night in view; one that there is no page for yet is not kept. */
    void select(Night night) {
        selected.set(night.isAfter(words.newest()) ? words.newest() : night);
    }

    /** Opens a night's page; nothing for a night that there is no page for yet. */
    void open(Night night) {
        if (!night.isAfter(words.newest())) {
            selected.set(night);
            navigator.go(new Route.Diary(night));
        }
    }

    /** Back to the first page. */
    void showNights() {
        navigator.go(new Route.Diary(null));
    }

    /** The form chosen; before anything was, the month where there is room for one. */
    DiaryForm form(Breadth breadth) {
        DiaryForm chosen = choices.now().diaryForm();
        if (chosen != null) {
            return chosen;
        }
        return breadth == Breadth.NARROW ? DiaryForm.LIST : DiaryForm.MONTH;
    }

    /** Shows the nights in this form from now on. */
    void choose(DiaryForm form) {
        choices.change(now -> now.withDiaryForm(form));
    }

    /** Whether a later night than this one can be opened. */
    boolean hasLater(Night night) {
        return night.isBefore(words.newest());
    }

    /** Runs {@code look} now, and again with every change of the diary and when a day or night gives way to the next. */
    Subscription follow(Runnable look) {
        return desk.changesProperty().subscribe(_ -> look.run());
    }
}
