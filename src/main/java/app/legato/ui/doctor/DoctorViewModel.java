package app.legato.ui.doctor;

import app.legato.summary.Cover;
import app.legato.summary.Extras;
import app.legato.summary.Note;
import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import app.legato.summary.Paper;
import app.legato.summary.Period;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The doctor's page: which nights, what is typed for it, what follows it, how it looks, and handing it over. What is typed is stored only
 * while the person wants it remembered. On the FX thread.
 */
final class DoctorViewModel {
    private final Today today;
    private final Navigator navigator;
    private final Texts texts;
    private final LivePage page;
    private final HandOver handOver;
    private final OwnDates dates;
    private final LastVisit visit;
    private final Memory memory;
    private final Choices choices;
    private final Workplace workplace;
    private final TypedLine reason;
    private final TypedLine question1;
    private final TypedLine question2;
    private final TypedLine name;
    private final TypedLine born;
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.FOUR_WEEKS);
    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>(Paper.A4);
    private final ReadOnlyBooleanWrapper remembers = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper diary = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<Note.Key>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canHandOver = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<HandOver.Told> told = new ReadOnlyObjectWrapper<>(HandOver.Told.NOTHING);

    /** Null while own dates make no period. */
    private @Nullable Period period = Period.FOUR_WEEKS;

    private int typings;

    DoctorViewModel(
            Desk desk,
            Today today,
            Navigator navigator,
            Choices choices,
            PageMemoryFile remembered,
            PageMaker maker,
            HandOver.Press press,
            Workplace workplace,
            Texts texts) {
        this.today = today;
        this.navigator = navigator;
        this.texts = texts;
        this.choices = choices;
        this.workplace = workplace;
        memory = new Memory(remembered, workplace);
        page = new LivePage(desk, maker, workplace, texts, this::contents);
        handOver = new HandOver(desk, maker, press, workplace, texts);
        dates = new OwnDates(texts, today::lastNight);
        visit = new LastVisit(texts, today::lastNight);
        reason = new TypedLine(Cover.REASON_MAX, texts, this::typed);
        question1 = new TypedLine(Cover.QUESTION_MAX, texts, this::typed);
        question2 = new TypedLine(Cover.QUESTION_MAX, texts, this::typed);
        name = new TypedLine(Cover.NAME_MAX, texts, this::typed);
        born = new TypedLine(Cover.BORN_MAX, texts, this::typed);
        PageMemory known = memory.now();
        paper.set(known.paper() == null ? Paper.of(texts.locale()) : known.paper());
        Cover typed = known.cover();
        if (typed != null) {
            fill(typed);
            remembers.set(true);
        }
        handOver.toldProperty().subscribe(this::told);
    }

    private void fill(Cover typed) {
        name.textProperty().set(typed.name());
        born.textProperty().set(typed.born());
        reason.textProperty().set(typed.reason());
        question1.textProperty().set(typed.question1());
        question2.textProperty().set(typed.question2());
    }

    TypedLine reason() {
        return reason;
    }

    TypedLine question1() {
        return question1;
    }

    TypedLine question2() {
        return question2;
    }

    TypedLine name() {
        return name;
    }

    TypedLine born() {
        return born;
    }

    OwnDates dates() {
        return dates;
    }

    /** The day since which the page is, while it is since the last visit. */
    LastVisit visit() {
        return visit;
    }

    ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Whether what is typed is kept for the next page. */
    ReadOnlyBooleanProperty remembersProperty() {
        return remembers.getReadOnlyProperty();
    }

    /** Whether the choice of paper, the day of the visit and what is typed could be kept. */
    ReadOnlyBooleanProperty keptProperty() {
        return memory.keptProperty();
    }

    /** Whether every night is listed behind the page. */
    ReadOnlyBooleanProperty diaryProperty() {
        return diary.getReadOnlyProperty();
    }

    /** The notes that others may read. */
    ReadOnlyObjectProperty<Set<Note.Key>> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    void choosePaper(Paper chosen) {
        paper.set(chosen);
        memory.change(known -> known.withPaper(chosen));
        handOver.forget();
        page.makeNow();
    }

    /** From now on, or no longer; what was kept is forgotten at once. */
    void remember(boolean on) {
        remembers.set(on);
        keep();
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

    private void keep() {
        boolean fits = lines().allMatch(TypedLine::fits);
        if (!remembers.get()) {
            memory.change(known -> known.withCover(null));
        } else if (fits) {
            memory.change(known -> known.withCover(cover()));
        }
    }

    /** Writes what is typed once the typing rests. */
    private void keepSoon() {
        if (remembers.get()) {
            int number = ++typings;
            workplace.soon().execute(() -> {
                if (number == typings) {
                    keep();
                }
            });
        }
    }

    private void told(HandOver.Told end) {
        if (end.isHandedOver()) {
            memory.change(known -> known.withHandedOver(today.day()));
            keep();
        }
        allow();
    }

    private Stream<TypedLine> lines() {
        return Stream.of(reason, question1, question2, name, born);
    }

    /** The preview. */
    LivePage page() {
        return page;
    }

    ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** First evening and last morning in few words; empty while own dates make no period. */
    ReadOnlyStringProperty rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Whether the page can be saved and printed: all that was typed fits. */
    ReadOnlyBooleanProperty canHandOverProperty() {
        return canHandOver.getReadOnlyProperty();
    }

    /** What became of the last saving or printing, or what keeps the page from either. */
    ReadOnlyObjectProperty<HandOver.Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Looks at the diary again and makes the page at once. */
    void refresh() {
        nights().ifPresent(nights -> range.set(texts.get(
                "doctor.range",
                texts.day(nights.from().evening()),
                texts.day(nights.to().morning()))));
        page.makeNow();
    }

    /** The screen is in the window. */
    void wake() {
        page.wake();
    }

    /** The screen has left the window: nothing is made for it any more. */
    void rest() {
        keep();
        page.rest();
    }

    void choose(Span chosen) {
        if (chosen == Span.OWN_DATES) {
            nights().ifPresent(dates::startWith);
        }
        LocalDate known = memory.now().visitBefore(today.day());
        if (chosen == Span.SINCE_VISIT && known != null) {
            visit.startWith(known);
        }
        span.set(chosen);
        commitDates();
    }

    /** Takes the dates that were typed, or says beside them what is wrong. */
    void commitDates() {
        Period before = period;
        period = switch (span.get()) {
            case SINCE_VISIT -> visit.read().map(this::since).orElse(null);
            case OWN_DATES -> dates.read().map(Period.Between::new).orElse(null);
            case TWO_WEEKS, FOUR_WEEKS, THREE_MONTHS -> span.get().period().orElseThrow();
        };
        allow();
        if (period == null) {
            range.set("");
        } else if (!period.equals(before)) {
            handOver.forget();
            refresh();
        }
    }

    /** Remembers a day that was typed, unless it is the one that was known. */
    private Period since(LocalDate day) {
        if (!day.equals(memory.now().visitBefore(today.day()))) {
            memory.change(known -> known.withVisit(day));
        }
        return new Period.Since(day);
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

    private void typed() {
        handOver.forget();
        allow();
        keepSoon();
        page.makeSoon();
    }

    private void allow() {
        boolean fits = contents().isPresent();
        canHandOver.set(fits);
        told.set(fits ? handOver.toldProperty().get() : new HandOver.Told(texts.get("doctor.marked"), true));
    }

    /** What is handed over: dates still being typed count, too. */
    private Optional<Contents> finished() {
        commitDates();
        return canHandOver.get() ? contents() : Optional.empty();
    }

    /** What the page is about; empty while something does not fit. */
    private Optional<Contents> contents() {
        boolean fits = lines().allMatch(TypedLine::fits);
        return fits
                ? nights().map(nights -> new Contents(nights, cover(), extras(), paper.get(), today.turnover()))
                : Optional.empty();
    }

    private Optional<Period.Nights> nights() {
        return Optional.ofNullable(period).map(chosen -> chosen.nights(today.lastNight()));
    }

    private Extras extras() {
        return new Extras(diary.get(), ticked.get(), choices.now().unit());
    }

    private Cover cover() {
        return new Cover(name.text(), born.text(), reason.text(), question1.text(), question2.text());
    }
}
