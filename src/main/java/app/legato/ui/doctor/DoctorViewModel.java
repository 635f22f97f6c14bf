package app.legato.ui.doctor;

import app.legato.summary.Cover;
import app.legato.summary.Period;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The doctor's page: which nights, what is typed for it, how it looks, and handing it over. Nothing typed is stored. On the FX thread. */
final class DoctorViewModel {
    private final Today today;
    private final Navigator navigator;
    private final Texts texts;
    private final LivePage page;
    private final HandOver handOver;
    private final OwnDates dates;
    private final TypedLine reason;
    private final TypedLine question1;
    private final TypedLine question2;
    private final TypedLine name;
    private final TypedLine born;
    private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(Span.FOUR_WEEKS);
    private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canHandOver = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<HandOver.Told> told = new ReadOnlyObjectWrapper<>(HandOver.Told.NOTHING);

    /** Null while own dates make no period. */
    private @Nullable Period period = Period.FOUR_WEEKS;

    DoctorViewModel(
            Desk desk,
            Today today,
            Navigator navigator,
            PageMaker maker,
            HandOver.Press press,
            Workplace workplace,
            Texts texts) {
        this.today = today;
        this.navigator = navigator;
        this.texts = texts;
        page = new LivePage(desk, maker, workplace, texts, this::contents);
        handOver = new HandOver(desk, maker, press, workplace, texts);
        dates = new OwnDates(texts, today::lastNight);
        reason = new TypedLine(Cover.REASON_MAX, texts, this::typed);
        question1 = new TypedLine(Cover.QUESTION_MAX, texts, this::typed);
        question2 = new TypedLine(Cover.QUESTION_MAX, texts, this::typed);
        name = new TypedLine(Cover.NAME_MAX, texts, this::typed);
        born = new TypedLine(Cover.BORN_MAX, texts, this::typed);
        handOver.toldProperty().subscribe(this::allow);
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
        page.rest();
    }

    void choose(Span chosen) {
        if (chosen == Span.OWN_DATES) {
            nights().ifPresent(dates::startWith);
        }
        span.set(chosen);
        commitDates();
    }

    /** Takes the dates that were typed, or says beside them what is wrong. */
    void commitDates() {
        Period before = period;
        period = span.get()
                .period()
                .or(() -> dates.read().map(Period.Between::new))
                .orElse(null);
        allow();
        if (period == null) {
            range.set("");
        } else if (!period.equals(before)) {
            handOver.forget();
            refresh();
        }
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
        boolean fits = Stream.of(reason, question1, question2, name, born).allMatch(TypedLine::fits);
        return fits ? nights().map(nights -> new Contents(nights, cover())) : Optional.empty();
    }

    private Optional<Period.Nights> nights() {
        return Optional.ofNullable(period).map(chosen -> chosen.nights(today.lastNight()));
    }

    private Cover cover() {
        return new Cover(name.text(), born.text(), reason.text(), question1.text(), question2.text());
    }
}
