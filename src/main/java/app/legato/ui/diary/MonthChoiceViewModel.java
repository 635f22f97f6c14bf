package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Desk;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The way to a month far back: a year, typed or stepped to, then a month; or the month of the first entry. */
final class MonthChoiceViewModel {
    /** Nobody who keeps this diary remembers earlier nights. */
    static final int FIRST_YEAR = 1900;

    private final Desk desk;
    private final Texts texts;
    private final Supplier<YearMonth> newest;
    private final Consumer<YearMonth> choose;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper year = new ReadOnlyIntegerWrapper(FIRST_YEAR);
    private final ReadOnlyObjectWrapper<@Nullable YearMonth> first = new ReadOnlyObjectWrapper<>();
    private final TypedText typedYear = new TypedText(this::useYear);

    /**
     * @param newest the last month there is
     * @param choose shows a month
     */
    MonthChoiceViewModel(Desk desk, Texts texts, Supplier<YearMonth> newest, Consumer<YearMonth> choose) {
        this.desk = desk;
        this.texts = texts;
        this.newest = newest;
        this.choose = choose;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The year whose months are offered. */
    ReadOnlyIntegerProperty yearProperty() {
        return year.getReadOnlyProperty();
    }

    /** The year as it is typed. */
    TypedText typedYear() {
        return typedYear;
    }

    /** The month of the first entry; null in an empty diary, or until it has answered. */
    ReadOnlyObjectProperty<@Nullable YearMonth> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** Whether the month can be shown: it is not still to come. */
    boolean canChoose(Month month) {
        return !YearMonth.of(year.get(), month).isAfter(newest.get());
    }

    /** "May". */
    String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }

    /** "January 2019". */
    String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", texts.locale()).format(month);
    }

    void open(YearMonth shown) {
        step(shown.getYear());
        open.set(true);
        desk.read(diary -> diary.calendar().first(), this::show);
    }

    void close() {
        open.set(false);
    }

    /** So many years on, or back when negative, as far as there are years. */
    void goYears(int count) {
        step(Math.clamp(year.get() + (long) count, FIRST_YEAR, lastYear()));
    }

    void choose(Month month) {
        if (canChoose(month)) {
            go(YearMonth.of(year.get(), month));
        }
    }

    /** To the month of the first entry. */
    void chooseFirst() {
        YearMonth earliest = first.get();
        if (earliest != null) {
            go(earliest);
        }
    }

    private void go(YearMonth month) {
        close();
        choose.accept(month);
    }

    private void show(Optional<Night> night) {
        first.set(night.map(earliest -> YearMonth.from(earliest.evening())).orElse(null));
    }

    private void step(int to) {
        year.set(to);
        typedYear.reset(String.valueOf(to));
    }

    private int lastYear() {
        return newest.get().getYear();
    }

    private String useYear(String typed) {
        boolean digits = typed.matches("\\d{4}");
        int wanted = digits ? Integer.parseInt(typed) : 0;
        if (wanted < FIRST_YEAR || wanted > lastYear()) {
            return texts.get("diary.year-problem", String.valueOf(FIRST_YEAR), String.valueOf(lastYear()));
        }
        year.set(wanted);
        return "";
    }
}
