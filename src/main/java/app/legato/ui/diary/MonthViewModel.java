package app.legato.ui.diary;

import app.legato.diary.Glance;
import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/** One month of nights, each in the month of its evening. No more of the diary than this month is read. */
final class MonthViewModel {
    private final Desk desk;
    private final DiaryViewModel diary;
    private final NightWords words;
    private final DateTimeFormatter naming;
    private final MonthChoiceViewModel choice;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canGoLater = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<NightLine>> nights = new ReadOnlyObjectWrapper<>(List.of());

    MonthViewModel(Desk desk, DiaryViewModel diary, Texts texts) {
        this.desk = desk;
        this.diary = diary;
        words = diary.words();
        naming = DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale());
        choice = new MonthChoiceViewModel(desk, texts, this::newest, this::show);
        month = new ReadOnlyObjectWrapper<>(of(diary.selected()));
        turnTo(month.get());
    }

    /** Every night of the month in order; those that the diary has not answered for yet have no words. */
    ReadOnlyObjectProperty<List<NightLine>> nightsProperty() {
        return nights.getReadOnlyProperty();
    }

    /** "May 2025". */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether there is a later month with a night that can be opened. */
    ReadOnlyBooleanProperty canGoLaterProperty() {
        return canGoLater.getReadOnlyProperty();
    }

    /** Year and month to go to. */
    MonthChoiceViewModel choice() {
        return choice;
    }

    /** The night that the keyboard is at; always one of the month's. */
    ReadOnlyObjectProperty<Night> selectedProperty() {
        return diary.selectedProperty();
    }

    private Night selected() {
        return diary.selected();
    }

    /** Whether there is a page for the night. */
    boolean canOpen(Night night) {
        return !night.isAfter(words.newest());
    }

    /** Whether it is the newest night there is a page for: tonight. */
    boolean isNewest(Night night) {
        return night.equals(words.newest());
    }

    /** Whether the night is in the month that is shown. */
    boolean isShown(Night night) {
        return of(night).equals(month.get());
    }

    void open(Night night) {
        diary.open(night);
    }

    /** Goes so many nights on, or back when negative; no further than the newest. */
    void goNights(int count) {
        go(selected().plus(count));
    }

    /** Goes so many months on, or back when negative, to the same day of the month where it has one; no further than the newest night. */
    void goMonths(int count) {
        go(new Night(selected().evening().plusMonths(count)));
    }

    void goToNewest() {
        go(words.newest());
    }

    /** Opens the choice of another month, or closes it. */
    void toggleChoice() {
        if (choice.openProperty().get()) {
            choice.close();
        } else {
            choice.open(month.get());
        }
    }

    /** Shows the month of the selected night and follows the diary until the subscription is ended. */
    Subscription attach() {
        turnTo(of(selected()));
        return diary.follow(this::refresh);
    }

    private void show(YearMonth chosen) {
        int day = Math.min(selected().evening().getDayOfMonth(), chosen.lengthOfMonth());
        go(new Night(chosen.atDay(day)));
    }

    private void go(Night night) {
        diary.select(night);
        YearMonth wanted = of(selected());
        if (!wanted.equals(month.get())) {
            turnTo(wanted);
            refresh();
        }
    }

    /** Names the month's nights at once; what they hold follows. */
    private void turnTo(YearMonth wanted) {
        if (!wanted.equals(month.get()) || nights.get().isEmpty()) {
            month.set(wanted);
            nights.set(IntStream.rangeClosed(1, wanted.lengthOfMonth())
                    .mapToObj(day -> new Night(wanted.atDay(day)))
                    .map(night -> new NightLine(night, words.dates(night), words.name(night), null, 0, ""))
                    .toList());
        }
        title.set(naming.format(wanted));
        canGoLater.set(wanted.isBefore(newest()));
    }

    private void refresh() {
        YearMonth asked = month.get();
        canGoLater.set(asked.isBefore(newest()));
        desk.read(
                open -> open.calendar().between(new Night(asked.atDay(1)), new Night(asked.atEndOfMonth())),
                answer -> arrived(asked, answer));
    }

    private void arrived(YearMonth asked, List<Glance> answer) {
        if (asked.equals(month.get())) {
            nights.set(answer.stream().map(words::line).toList());
        }
    }

    private YearMonth newest() {
        return of(words.newest());
    }

    private static YearMonth of(Night night) {
        return YearMonth.from(night.evening());
    }
}
