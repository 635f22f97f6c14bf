package app.legato.ui.doctor;

import app.legato.summary.Extras;
import app.legato.summary.Note;
import app.legato.summary.PageMemory;
import app.legato.summary.Paper;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The doctor's page: its nights and what is typed for it, what follows it, how it looks, and handing it over. On the FX thread. */
final class DoctorViewModel {
    private final Today today;
    private final Navigator navigator;
    private final Texts texts;
    private final Choices choices;
    private final Memory memory;
    private final LivePage page;
    private final HandOver handOver;
    private final ChosenNights nights;
    private final TypedCover typed;
    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>(Paper.A4);
    private final ReadOnlyBooleanWrapper diary = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<Note.Key>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper canHandOver = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<HandOver.Told> told = new ReadOnlyObjectWrapper<>(HandOver.Told.NOTHING);

    DoctorViewModel(
            Desk desk,
            Today today,
            Navigator navigator,
            Choices choices,
            Memory memory,
            PageMaker maker,
            HandOver.Press press,
            Workplace workplace,
            Texts texts) {
        this.today = today;
        this.navigator = navigator;
        this.texts = texts;
        this.choices = choices;
        this.memory = memory;
        page = new LivePage(desk, maker, workplace, texts, this::contents);
        handOver = new HandOver(desk, maker, press, workplace, texts);
        nights = new ChosenNights(today, memory, texts, this::otherNights);
        typed = new TypedCover(memory, workplace, texts, this::otherWords);
        PageMemory known = memory.now();
        paper.set(known.paper() == null ? Paper.of(texts.locale()) : known.paper());
        handOver.toldProperty().subscribe(this::told);
    }

    /** Which nights. */
    ChosenNights nights() {
        return nights;
    }

    /** What is typed. */
    TypedCover typed() {
        return typed;
    }

    /** The preview. */
    LivePage page() {
        return page;
    }

    ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Whether every night is listed behind the page. */
    ReadOnlyBooleanProperty diaryProperty() {
        return diary.getReadOnlyProperty();
    }

    /** The notes that others may read. */
    ReadOnlyObjectProperty<Set<Note.Key>> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    /** Whether the page can be saved and printed: all that was typed fits. */
    ReadOnlyBooleanProperty canHandOverProperty() {
        return canHandOver.getReadOnlyProperty();
    }

    /** What became of the last saving or printing, or what keeps the page from either. */
    ReadOnlyObjectProperty<HandOver.Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    void choosePaper(Paper chosen) {
        paper.set(chosen);
        memory.change(known -> known.withPaper(chosen));
        handOver.forget();
        page.makeNow();
    }

    void listDiary(boolean on) {
        diary.set(on);
        handOver.forget();
        page.makeNow();
    }

    void tick(Note.Key note, boolean on) {
        Set<Note.Key> changed = new HashSet<>(ticked.get());
        if (on ? changed.add(note) : changed.remove(note)) {
            ticked.set(Set.copyOf(changed));
            handOver.forget();
            page.makeSoon();
        }
    }

    /** Looks at the diary again and makes the page at once. */
    void refresh() {
        nights.lookAgain();
        page.makeNow();
    }

    /** The screen is in the window. */
    void wake() {
        typed.wake();
        page.wake();
    }

    /** The screen has left the window: nothing is made for it any more. */
    void rest() {
        typed.rest();
        page.rest();
    }

    /** The name under which the page is saved when the person chooses no other. */
    String fileName() {
        return texts.get("doctor.file-name", today.day().toString());
    }

    void save(Path file) {
        finished().ifPresent(contents -> handOver.save(contents, file));
    }

    void print() {
        finished().ifPresent(handOver::print);
    }

    void openSettings() {
        navigator.go(new Route.Settings());
    }

    private void otherNights() {
        allow();
        if (nights.now().isPresent()) {
            handOver.forget();
            refresh();
        }
    }

    private void otherWords() {
        handOver.forget();
        allow();
        page.makeSoon();
    }

    private void told(HandOver.Told end) {
        if (end.isHandedOver()) {
            memory.change(known -> known.withHandedOver(today.day()));
            typed.keep();
        }
        allow();
    }

    private void allow() {
        boolean fits = contents().isPresent();
        canHandOver.set(fits);
        told.set(fits ? handOver.toldProperty().get() : new HandOver.Told(texts.get("doctor.marked"), true));
    }

    /** What is handed over: dates still being typed count, too. */
    private Optional<Contents> finished() {
        nights.commit();
        return canHandOver.get() ? contents() : Optional.empty();
    }

    /** What the page is about; empty while something does not fit. */
    private Optional<Contents> contents() {
        if (!typed.fits()) {
            return Optional.empty();
        }
        Extras extras = new Extras(diary.get(), ticked.get(), choices.now().unit());
        return nights.now().map(chosen -> new Contents(chosen, typed.cover(), extras, paper.get(), today.turnover()));
    }
}
