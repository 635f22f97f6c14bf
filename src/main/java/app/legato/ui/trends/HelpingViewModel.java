package app.legato.ui.trends;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.drink.Drink;
import app.legato.drink.Drinks;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.profile.Medicine;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.text.Typed;
import app.legato.trend.Comparison;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * "Is it helping me?": the person says first what to compare, then looks. How many different comparisons were ever made is remembered: who
 * goes on looking finds one that stands out. The same one asked again is no further one.
 */
final class HelpingViewModel {
    /** The kinds of things that can be compared. */
    enum Kind {
        STRETCHING,
        DATE,
        DAY
    }

    /** What the diary offers to compare: factors that were ever noted in the year, medicines that began since the diary did. */
    record Offer(List<DayFactor> factors, List<Medicine> medicines) {
        static final Offer NOTHING = new Offer(List.of(), List.of());
    }

    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(Kind.STRETCHING);
    private final ReadOnlyObjectWrapper<@Nullable DayFactor> factor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final TypedText date = new TypedText(this::useDate);
    private final BooleanBinding canCompare =
            Bindings.createBooleanBinding(() -> kind.get() != Kind.DAY || factor.get() != null, kind, factor);
    private @Nullable LocalDate typedDate;
    private @Nullable Subject shown;

    HelpingViewModel(Desk desk, Today today, Choices choices, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.texts = texts;
        date.textProperty().subscribe((_, _) -> clear());
    }

    ReadOnlyObjectProperty<Kind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** The chosen factor; null until one is. */
    ReadOnlyObjectProperty<@Nullable DayFactor> factorProperty() {
        return factor.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** The date from which something is new. */
    TypedText date() {
        return date;
    }

    /** How a date is written here, for example today's. */
    String dateExample() {
        return texts.date(today.day());
    }

    /** What may be said; null until it was asked for. */
    ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** False while a factor is still to be chosen. */
    BooleanBinding canCompareProperty() {
        return canCompare;
    }

    void choose(Kind chosen) {
        if (chosen != kind.get()) {
            kind.set(chosen);
            clear();
        }
    }

    void choose(DayFactor chosen) {
        if (chosen != factor.get()) {
            factor.set(chosen);
            clear();
        }
    }

    /** Takes the day on which a medicine began as the date. */
    void choose(Medicine medicine) {
        date.reset(texts.date(Objects.requireNonNull(medicine.start(), "only those with a start are offered")));
    }

    /** Compares what was chosen; says beside the field what is wrong with a date. */
    void compare() {
        Optional<Subject> subject = subject();
        if (canCompare.get() && subject.isPresent()) {
            remember(subject.get().name());
            judge(subject.get());
        }
    }

    private void remember(String name) {
        Set<String> compared = new HashSet<>(choices.now().compared());
        if (compared.add(name)) {
            choices.change(now -> now.withCompared(compared));
        }
    }

    /** Follows the diary until the subscription ends. */
    Subscription follow() {
        return desk.changesProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        Night last = today.lastNight();
        desk.read(diary -> offered(diary, last), offer::set);
        if (shown != null) {
            judge(shown);
        }
    }

    private void judge(Subject subject) {
        shown = subject;
        Night last = today.lastNight();
        Night from = subject.from(last);
        Night to = subject.to(last);
        Turnover turnover = today.turnover();
        Judging judging = new Judging(texts, subject);
        desk.read(
                diary -> judging.of(diary.entries(from, to), turnover),
                comparison -> tell(judging, comparison, from, to));
    }

    private void tell(Judging judging, Comparison comparison, Night from, Night to) {
        if (judging.subject().equals(shown)) {
            result.set(judging.in(comparison, choices.now().compared().size(), from, to));
        }
    }

    private Optional<Subject> subject() {
        return switch (kind.get()) {
            case STRETCHING -> Optional.of(new Subject.Stretching());
            case DATE ->
                date.commit() && typedDate != null ? Optional.of(new Subject.Since(typedDate)) : Optional.empty();
            case DAY -> Optional.ofNullable(factor.get()).map(chosen -> new Subject.OfTheDay(new DaySplit(chosen)));
        };
    }

    private String useDate(String typed) {
        typedDate = Typed.date(typed, texts.locale()).orElse(null);
        if (typedDate == null) {
            return texts.get("trends.date-unreadable", dateExample());
        }
        return typedDate.isAfter(today.day()) ? texts.get("trends.date-to-come") : "";
    }

    private void clear() {
        shown = null;
        result.set(null);
    }

    private static Offer offered(Diary diary, Night last) {
        LocalDate from = last.plus(1 - Subject.NIGHTS).evening();
        LocalDate to = last.evening();
        Night first = diary.calendar().first().orElse(last);
        EnumSet<DayFactor> noted = EnumSet.noneOf(DayFactor.class);
        for (DayFactors day : diary.days().between(from, to)) {
            noted.addAll(day.said().keySet());
        }
        List<Drink> drinks = diary.drinks().between(from, to);
        if (Drinks.alcoholic(drinks) > 0) {
            noted.add(DayFactor.ALCOHOL);
        }
        return new Offer(
                Arrays.stream(DayFactor.values()).filter(noted::contains).toList(),
                diary.profile().read().medicines().stream()
                        .filter(medicine -> began(medicine, first, to))
                        .toList());
    }

    private static boolean began(Medicine medicine, Night first, LocalDate today) {
        LocalDate start = medicine.start();
        return start != null && start.isAfter(first.evening()) && !start.isAfter(today);
    }
}
