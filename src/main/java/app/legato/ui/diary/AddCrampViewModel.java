package app.legato.ui.diary;

import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Today;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A cramp that is about to be added to a night: all it needs is its start. The form says in words under which date that will stand. */
final class AddCrampViewModel {
    private static final List<Integer> MINUTES_AGO = List.of(0, 15, 30, 60);

    private final Today today;
    private final Supplier<NightClock> clock;
    private final Supplier<Night> night;
    private final Texts texts;
    private final NightWords words;
    private final Consumer<Cramp> add;
    private final TypedText start = TypedText.verbatim(this::check);
    private final ReadOnlyObjectWrapper<List<Integer>> ago = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper filed = new ReadOnlyStringWrapper("");

    /** @param add takes the new cramp into the page and the diary */
    AddCrampViewModel(
            Today today, Supplier<NightClock> clock, Supplier<Night> night, Texts texts, Consumer<Cramp> add) {
        this.today = today;
        this.clock = clock;
        this.night = night;
        this.texts = texts;
        this.add = add;
        words = new NightWords(texts, today);
        start.textProperty().subscribe((_, _) -> tellWhere());
    }

    /** When it started, typed; placed in the page's night. */
    TypedText start() {
        return start;
    }

    /** So many minutes ago is offered: only moments of the page's night, so nothing for a night that is over. */
    ReadOnlyObjectProperty<List<Integer>> agoProperty() {
        return ago.getReadOnlyProperty();
    }

    /** What is asked, with the night's two dates. */
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** On which of the night's two dates the typed time falls; before one is typed, where the line between them is. */
    ReadOnlyStringProperty filedProperty() {
        return filed.getReadOnlyProperty();
    }

    /** An empty form for the page's night. */
    void begin() {
        start.reset("");
        heading.set(texts.get("diary.when-started", words.dates(night.get())));
        offer();
        tellWhere();
    }

    /** Adds what was typed; says beside the field what keeps it from that. */
    void add() {
        switch (clock.get().start(start.textProperty().get(), night.get())) {
            case Reading.Understood<Moment>(Moment moment) -> add(moment);
            case Reading.Refused<Moment>(String sentence) -> start.refuse(sentence);
            case Reading.Blank<Moment> _ ->
                start.refuse(texts.get("diary.start-missing", texts.time(LocalTime.of(2, 47))));
        }
    }

    /** As {@link #add()} when something was typed; an empty form is no cramp. */
    void addIfTyped() {
        if (start.textProperty().get().isBlank()) {
            start.refuse("");
        } else {
            add();
        }
    }

    /** Adds a cramp of so many minutes ago; says so when the night has turned since that was offered. */
    void addMinutesAgo(int minutes) {
        if (isOfThisNight(minutes)) {
            add(before(minutes));
        } else {
            offer();
            start.refuse(texts.get("diary.other-night", words.dates(today.nightOf(before(minutes)))));
        }
    }

    private void add(Moment moment) {
        start.reset("");
        add.accept(Cramp.begun(night.get(), moment));
    }

    private void offer() {
        ago.set(MINUTES_AGO.stream().filter(this::isOfThisNight).toList());
    }

    private boolean isOfThisNight(int minutes) {
        return today.nightOf(before(minutes)).equals(night.get());
    }

    private Moment before(int minutes) {
        return today.now().plus(Duration.ofMinutes(-minutes));
    }

    private void tellWhere() {
        filed.set(
                clock.get().start(start.textProperty().get(), night.get())
                                instanceof Reading.Understood<Moment>(Moment moment)
                        ? texts.get(
                                "diary.filed-on",
                                texts.day(moment.local().toLocalDate()),
                                texts.time(moment.local().toLocalTime()),
                                words.dates(night.get()))
                        : texts.get(
                                "diary.filed-by-pivot",
                                texts.time(clock.get().turnover().pivot()),
                                texts.day(night.get().evening()),
                                texts.day(night.get().morning())));
    }

    private String check(String typed) {
        return clock.get().start(typed, night.get()) instanceof Reading.Refused<Moment>(String sentence)
                ? sentence
                : "";
    }
}
