package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.store.SearchStore.Found;
import app.legato.text.Excerpt;
import app.legato.text.Search;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/** Nights found by words in their notes, newest first, while the words are typed. What was looked for is neither kept nor logged. */
final class SearchViewModel {
    /** As many nights as anybody looks through. */
    static final int MOST = 50;

    private final Desk desk;
    private final DiaryViewModel diary;
    private final Texts texts;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    /** What {@link #hits} answer. */
    private Search answered = Search.of("");
    /** One search at a time: letters typed meanwhile are looked for together afterwards, and nothing waits behind them. */
    private boolean underWay;

    /**
     * A night with the words in a note.
     *
     * @param dates both its dates
     */
    record Hit(Night night, String dates, Excerpt excerpt) {}

    SearchViewModel(Desk desk, DiaryViewModel diary, Texts texts) {
        this.desk = desk;
        this.diary = diary;
        this.texts = texts;
        text.subscribe(_ -> look());
    }

    /** What is typed. */
    StringProperty textProperty() {
        return text;
    }

    /** Whether there is something to look for: then hits stand in place of the nights. */
    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** At most {@link #MOST}, newest first. */
    ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** How many were found, or what to do when there are none or too many; empty until the diary has answered. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void open(Hit hit) {
        diary.open(hit.night());
    }

    /** Opens the newest hit; nothing when there is none, or while what is typed has not been looked for yet. */
    void openFirst() {
        if (answered.equals(Search.of(text.get()))) {
            hits.get().stream().findFirst().ifPresent(this::open);
        }
    }

    /** Forgets what was looked for. */
    void leave() {
        text.set("");
    }

    /** Follows the diary until the subscription is ended. */
    Subscription attach() {
        underWay = false; // an answer that never came would keep the next question waiting
        return diary.follow(this::look);
    }

    private void look() {
        Search search = Search.of(text.get());
        searching.set(!search.isBlank());
        if (search.isBlank()) {
            hits.set(List.of());
            message.set("");
        } else if (!underWay) {
            underWay = true;
            desk.read(open -> open.search().newest(search, MOST + 1), found -> arrived(search, found));
        }
    }

    private void arrived(Search asked, List<Found> found) {
        underWay = false;
        if (!asked.equals(Search.of(text.get()))) {
            look();
        } else {
            answered = asked;
            hits.set(found.stream().limit(MOST).flatMap(one -> hit(asked, one)).toList());
            message.set(
                    found.size() > MOST
                            ? texts.get("diary.search-more", MOST)
                            : texts.get(found.isEmpty() ? "diary.search-none" : "diary.search-found", found.size()));
        }
    }

    private Stream<Hit> hit(Search asked, Found found) {
        return asked
                .excerpt(found.note())
                .map(excerpt -> new Hit(found.night(), diary.words().dates(found.night()), excerpt))
                .stream();
    }
}
