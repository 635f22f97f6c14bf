package app.legato.ui.settings;

import app.legato.body.Posture;
import app.legato.day.DayFactor;
import app.legato.drink.VolumeUnit;
import app.legato.night.Turnover;
import app.legato.profile.Caution;
import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.text.TimeReader;
import app.legato.ui.control.AmountReader;
import app.legato.ui.control.Amounts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Choices;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The preferences as a person changes them. Each command takes effect at once. */
final class SettingsViewModel {
    /** The offered text sizes, within {@link Preferences#TEXT_SCALE_MIN} and {@link Preferences#TEXT_SCALE_MAX}. */
    static final List<Double> TEXT_SCALES = List.of(1.0, 1.25, 1.5, 1.75, 2.0, 2.5);
    /** What can be meant as a day's drinks, in millilitres; beyond it is a slip of the finger. No judgement of what is right. */
    static final int GOAL_MIN = 100;

    static final int GOAL_MAX = 10_000;

    private final Choices choices;
    private final Texts texts;
    private final Runnable limitTold;
    private final TypedText evening = new TypedText(this::useEvening);
    private final TypedText pivot = new TypedText(this::usePivot);
    private final TypedText dayStart = new TypedText(this::useDayStart);
    private final TypedText goal = new TypedText(this::useGoal);
    private final TypedText limit = new TypedText(this::useLimit);
    private final ReadOnlyStringWrapper goalName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper goalHint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper limitName = new ReadOnlyStringWrapper("");

    /** @param limitTold what else follows from an upper limit that is put in force */
    SettingsViewModel(Choices choices, Texts texts, Runnable limitTold) {
        this.limitTold = limitTold;
        this.choices = choices;
        this.texts = texts;
        show(choices.now());
    }

    /** Follows the preferences until the subscription ends; then tries what is still in the fields. */
    Subscription follow() {
        return choices.currentProperty().subscribe(this::show).and(this::commit);
    }

    ReadOnlyObjectProperty<Preferences> chosenProperty() {
        return choices.currentProperty();
    }

    TypedText evening() {
        return evening;
    }

    TypedText pivot() {
        return pivot;
    }

    TypedText dayStart() {
        return dayStart;
    }

    /** The fluid goal in the chosen unit; may be empty. */
    TypedText goal() {
        return goal;
    }

    /** The upper limit in the chosen unit; may be empty. */
    TypedText limit() {
        return limit;
    }

    /** What the limit's field asks for. */
    ReadOnlyStringProperty limitNameProperty() {
        return limitName.getReadOnlyProperty();
    }

    /** What the goal's field asks for: with a caution about fluids, the doctor's amount. */
    ReadOnlyStringProperty goalNameProperty() {
        return goalName.getReadOnlyProperty();
    }

    /** Whose goal it is. */
    ReadOnlyStringProperty goalHintProperty() {
        return goalHint.getReadOnlyProperty();
    }

    /** The offered text size that is nearest to the one in force. */
    double textScale() {
        double now = choices.now().textScale();
        return TEXT_SCALES.stream()
                .min(Comparator.comparingDouble(scale -> Math.abs(scale - now)))
                .orElseThrow();
    }

    void setTextScale(double scale) {
        choices.change(now -> now.withTextScale(scale));
    }

    void setTheme(Theme theme) {
        choices.change(now -> now.withTheme(theme));
    }

    void setReducedMotion(boolean reduced) {
        choices.change(now -> now.withReducedMotion(reduced));
    }

    void setLanguage(Language language) {
        choices.change(now -> now.withLanguage(language));
    }

    void setPosture(Posture posture) {
        choices.change(now -> now.withPosture(posture));
    }

    /** The unit of all amounts. An amount that was typed but not tried is tried in the unit it was typed in. */
    void setUnit(VolumeUnit unit) {
        goal.commitIfTouched();
        limit.commitIfTouched();
        choices.change(now -> now.withUnit(unit));
    }

    private void show(Preferences now) {
        evening.show(texts.time(now.evening()));
        pivot.show(texts.time(now.turnover().pivot()));
        dayStart.show(texts.time(now.turnover().dayStart()));
        goal.show(amount(now.fluidGoalMillilitres()));
        limit.show(amount(now.fluidLimitMillilitres()));
        limitName.set(texts.get("settings.limit", texts.of(now.unit())));
        boolean doctor = Caution.limitFluids(now.cautions());
        goalName.set(texts.get(doctor ? "settings.goal-of-doctor" : "settings.goal", texts.of(now.unit())));
        goalHint.set(texts.get(doctor ? "settings.goal-hint-doctor" : "settings.goal-hint"));
    }

    private void commit() {
        List.of(evening, pivot, dayStart, goal, limit).forEach(TypedText::commitIfTouched);
    }

    private String useEvening(String typed) {
        return useTime(evening, typed, choices.now().evening(), time -> choices.change(now -> now.withEvening(time)));
    }

    private String usePivot(String typed) {
        Turnover turnover = choices.now().turnover();
        return useTime(
                pivot,
                typed,
                turnover.pivot(),
                time -> choices.change(now -> now.withTurnover(new Turnover(time, turnover.dayStart()))));
    }

    private String useDayStart(String typed) {
        Turnover turnover = choices.now().turnover();
        return useTime(
                dayStart,
                typed,
                turnover.dayStart(),
                time -> choices.change(now -> now.withTurnover(new Turnover(turnover.pivot(), time))));
    }

    /** Keeps a day factor in view from now on, or no longer. */
    void keepInView(DayFactor factor, boolean inView) {
        choices.change(now -> now.withFactorInView(factor, inView));
    }

    private String useTime(TypedText field, String typed, LocalTime inForce, Consumer<LocalTime> use) {
        if (new TimeReader(texts).read(typed) instanceof Reading.Understood(LocalTime time)) {
            use.accept(time);
            field.show(texts.time(time));
            return "";
        }
        return texts.get("settings.time-problem", texts.time(inForce));
    }

    private String useGoal(String typed) {
        Integer most = choices.now().fluidLimitMillilitres();
        return useAmount(goal, typed, millilitres -> {
            if (millilitres != null && most != null && millilitres > most) {
                return texts.get("settings.goal-above-limit", amounts().drink(most));
            }
            choices.change(now -> now.withFluidGoal(millilitres));
            return "";
        });
    }

    private String useLimit(String typed) {
        Integer chosen = choices.now().fluidGoalMillilitres();
        return useAmount(limit, typed, millilitres -> {
            if (millilitres != null && chosen != null && chosen > millilitres) {
                return texts.get("settings.limit-below-goal", amounts().drink(chosen));
            }
            choices.change(now -> now.withFluidLimit(millilitres));
            if (millilitres != null) {
                limitTold.run();
            }
            return "";
        });
    }

    private interface Use {
        /** Puts an amount in force, null for none, and returns "", or says why it cannot. */
        String of(@Nullable Integer millilitres);
    }

    private String useAmount(TypedText field, String typed, Use use) {
        String refusal = texts.get(
                "settings.goal-problem",
                amounts().number(GOAL_MIN),
                amounts().number(GOAL_MAX),
                texts.of(amounts().unit()));
        return switch (new AmountReader(texts, amounts().unit()).read(typed, GOAL_MIN, GOAL_MAX, refusal)) {
            case Reading.Blank<Integer> _ -> use.of(null);
            case Reading.Refused<Integer>(String sentence) -> sentence;
            case Reading.Understood<Integer>(Integer millilitres) -> {
                String sentence = use.of(millilitres);
                if (sentence.isEmpty()) {
                    field.show(amount(millilitres));
                }
                yield sentence;
            }
        };
    }

    private String amount(@Nullable Integer millilitres) {
        return millilitres == null ? "" : amounts().number(millilitres);
    }

    private Amounts amounts() {
        return new Amounts(texts, choices.now().unit());
    }
}
