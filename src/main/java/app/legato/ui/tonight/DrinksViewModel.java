package app.legato.ui.tonight;

import app.legato.drink.Drink;
import app.legato.drink.Drinks;
import app.legato.drink.Pour;
import app.legato.drink.Serving;
import app.legato.drink.Servings;
import app.legato.drink.UpperLimit;
import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.DrinkLog;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Today's drinks: the total, the line, one tap for a usual amount, a few for any other. With a caution about fluids no word and no line here
 * speaks for drinking more.
 */
final class DrinksViewModel {
    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Navigator navigator;
    private final DrinkLog log;
    private final Texts texts;
    private final OtherAmountViewModel other;
    private final ReadOnlyObjectWrapper<DrinkDay> day;
    private final ReadOnlyObjectWrapper<List<ServingLine>> servings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper goal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper taper = new ReadOnlyStringWrapper("");

    private @Nullable Known known;

    private record Known(List<Drink> drinks, Servings servings, Optional<Pour> typedLast) {}

    DrinksViewModel(Desk desk, Today today, Choices choices, Navigator navigator, DrinkLog log, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.navigator = navigator;
        this.log = log;
        this.texts = texts;
        other = new OtherAmountViewModel(today, choices, log, texts);
        day = new ReadOnlyObjectWrapper<>(dayOf(List.of()));
    }

    /** What the line draws. */
    ReadOnlyObjectProperty<DrinkDay> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /** The one-tap amounts in the person's order; empty until the diary has answered. */
    ReadOnlyObjectProperty<List<ServingLine>> servingsProperty() {
        return servings.getReadOnlyProperty();
    }

    /** "1.38 litres"; words for none when nothing was logged, for that is not the same as zero. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** "of the 1.6 you chose"; empty without a goal, and with a caution about fluids. */
    ReadOnlyStringProperty goalProperty() {
        return goal.getReadOnlyProperty();
    }

    /** Where the day is against the upper limit, or what the doctor named; empty without either. */
    ReadOnlyStringProperty limitProperty() {
        return limit.getReadOnlyProperty();
    }

    /** "Most of it before 20:00"; empty with a caution about fluids. */
    ReadOnlyStringProperty taperProperty() {
        return taper.getReadOnlyProperty();
    }

    OtherAmountViewModel other() {
        return other;
    }

    Amounts amounts() {
        return new Amounts(texts, choices.now().unit());
    }

    void refresh() {
        LocalDate of = today.day();
        Preferences chosen = choices.now();
        desk.read(diary -> read(diary, of, chosen), found -> {
            known = found;
            show();
        });
    }

    /** Shows what is known in the light of the choices that are in force now. */
    void show() {
        if (known == null) {
            return;
        }
        List<Drink> found = known.drinks();
        int sum = Drinks.total(found);
        total.set(found.isEmpty() ? texts.get("tonight.no-drinks") : amounts().total(sum));
        DrinkDay now = dayOf(found);
        goal.set(
                now.goal() == null || found.isEmpty()
                        ? ""
                        : texts.get("tonight.of-goal", amounts().bare(now.goal())));
        limit.set(limit(sum));
        taper.set(
                now.taper() == null
                        ? ""
                        : texts.get("tonight.taper", texts.time(now.taper().toLocalTime())));
        day.set(now);
        servings.set(known.servings().all().stream().map(this::line).toList());
        other.remember(known.typedLast().orElse(null));
    }

    /** Notes a usual amount, now; can be taken back. */
    void log(ServingLine serving) {
        log.note(serving.pour(), today.now());
    }

    /** To what the day was like. */
    void openDay() {
        navigator.go(new Route.Diary(today.tonight()));
    }

    /** To where the one-tap amounts are changed. */
    void changeServings() {
        navigator.go(new Route.Servings());
    }

    private static Known read(Diary diary, LocalDate of, Preferences chosen) {
        return new Known(
                diary.drinks().between(of, of),
                diary.servings().read(chosen.unit()),
                diary.servings().typedLast());
    }

    private DrinkDay dayOf(List<Drink> found) {
        Preferences chosen = choices.now();
        LocalDate date = today.day();
        boolean cautious = Caution.limitFluids(chosen.cautions());
        return new DrinkDay(
                found,
                date.atTime(chosen.turnover().dayStart()),
                cautious ? null : chosen.turnover().onDay(date, Drinks.taperFrom(chosen.evening())),
                cautious ? null : chosen.fluidGoalMillilitres(),
                chosen.fluidLimitMillilitres());
    }

    private String limit(int sum) {
        Preferences chosen = choices.now();
        Integer most = chosen.fluidLimitMillilitres();
        Integer named = chosen.fluidGoalMillilitres();
        if (most == null) {
            return named != null && Caution.limitFluids(chosen.cautions())
                    ? texts.get("tonight.doctor-named", amounts().total(named))
                    : "";
        }
        String amount = amounts().total(most);
        return switch (new UpperLimit(most).standing(sum)) {
            case BELOW -> texts.get("tonight.limit", amount);
            case NEAR -> texts.get("tonight.limit-near", amount);
            case REACHED -> texts.get("tonight.limit-reached", amount);
            case ABOVE -> texts.get("tonight.limit-above", amount);
        };
    }

    private ServingLine line(Serving serving) {
        return new ServingLine(
                amounts().drink(serving.pour().millilitres()),
                texts.get(
                        "words.serving",
                        serving.name().in(texts),
                        texts.of(serving.pour().kind())),
                serving.pour());
    }
}
