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
import app.legato.text.Typed;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Choices;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
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

    private static final Set<Caution> FLUIDS =
            Set.of(Caution.HEART_FAILURE, Caution.KIDNEY_DISEASE, Caution.FLUID_LIMIT);

    private final Choices choices;
    private final Texts texts;
    private final TypedText evening = new TypedText(this::useEvening);
    private final TypedText pivot = new TypedText(this::usePivot);
    private final TypedText dayStart = new TypedText(this::useDayStart);
    private final TypedText goal = new TypedText(this::useGoal);
    private final ReadOnlyStringWrapper goalName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper goalHint = new ReadOnlyStringWrapper("");

    SettingsViewModel(Choices choices, Texts texts) {
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

    /** The unit of all amounts. A goal that was typed but not tried is tried in the unit it was typed in. */
    void setUnit(VolumeUnit unit) {
        goal.commitIfTouched();
        choices.change(now -> now.withUnit(unit));
    }

    private void show(Preferences now) {
        evening.show(texts.time(now.evening()));
        pivot.show(texts.time(now.turnover().pivot()));
        dayStart.show(texts.time(now.turnover().dayStart()));
        goal.show(amount(now.fluidGoalMillilitres()));
        boolean doctor = !Collections.disjoint(now.cautions(), FLUIDS);
        goalName.set(texts.get(doctor ? "settings.goal-of-doctor" : "settings.goal", texts.of(now.unit())));
        goalHint.set(texts.get(doctor ? "settings.goal-hint-doctor" : "settings.goal-hint"));
    }

    private void commit() {
        List.of(evening, pivot, dayStart, goal).forEach(TypedText::commitIfTouched);
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
        VolumeUnit unit = choices.now().unit();
        if (typed.isEmpty()) {
            choices.change(now -> now.withFluidGoal(null));
            return "";
        }
        OptionalDouble number = Typed.number(typed, texts.locale());
        long millilitres = number.isPresent() ? unit.toMillilitres(number.getAsDouble()) : 0;
        if (millilitres < GOAL_MIN || millilitres > GOAL_MAX) {
            return texts.get("settings.goal-problem", amount(GOAL_MIN), amount(GOAL_MAX), texts.of(unit));
        }
        choices.change(now -> now.withFluidGoal((int) millilitres));
        goal.show(amount((int) millilitres));
        return "";
    }

    private String amount(@Nullable Integer millilitres) {
        if (millilitres == null) {
            return "";
        }
        VolumeUnit unit = choices.now().unit();
        return texts.number(unit.fromMillilitres(millilitres), unit == VolumeUnit.MILLILITRES ? 0 : 1);
    }
}
