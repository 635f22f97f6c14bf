package app.legato.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.VolumeUnit;
import app.legato.night.Turnover;
import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Choices;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private int limits;
    private final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    private final SettingsViewModel model = new SettingsViewModel(choices, new Texts(Locale.UK), () -> limits++);
    private final Subscription following = model.follow();

    @Test
    void takesATimeHoweverItIsTypedAndShowsItAsTheCountryWritesIt() {
        type(model.evening(), "930 pm");
        assertThat(choices.now().evening()).isEqualTo(LocalTime.of(21, 30));
        assertThat(model.evening().textProperty().get()).isEqualTo("21:30");
        assertThat(model.evening().problemProperty().get()).isEmpty();
    }

    @Test
    void keepsTheTimeInForceAndWhatWasTypedWhenItCannotBeRead() {
        type(model.evening(), "after supper");
        assertThat(choices.now().evening()).isEqualTo(LocalTime.of(22, 0));
        assertThat(model.evening().textProperty().get()).isEqualTo("after supper");
        assertThat(model.evening().problemProperty().get())
                .isEqualTo("Please write a time of day. Until then it stays 22:00.");
    }

    @Test
    void keepsWhatWasTypedWhileOtherThingsAreChosen() {
        type(model.evening(), "25:00");
        model.setReducedMotion(true);
        assertThat(model.evening().textProperty().get()).isEqualTo("25:00");
        assertThat(model.evening().problemProperty().get()).isNotEmpty();
    }

    @Test
    void takesTheProblemBackWhenTheOldTimeIsTypedAgain() {
        type(model.evening(), "late");
        model.evening().textProperty().set("22:00");
        model.evening().commitIfTouched();
        assertThat(model.evening().problemProperty().get()).isEmpty();
    }

    @Test
    void movesPivotAndDayStartEachOnItsOwn() {
        type(model.pivot(), "15");
        type(model.dayStart(), "6.30");
        assertThat(choices.now().turnover()).isEqualTo(new Turnover(LocalTime.of(15, 0), LocalTime.of(6, 30)));
    }

    @Test
    void hasNoGoalUntilOneIsTypedAndNoneAgainWhenItIsEmptied() {
        assertThat(model.goal().textProperty().get()).isEmpty();
        type(model.goal(), "1,600");
        assertThat(choices.now().fluidGoalMillilitres()).isEqualTo(1600);
        type(model.goal(), "");
        assertThat(choices.now().fluidGoalMillilitres()).isNull();
    }

    @Test
    void showsTheGoalInTheUnitThatIsChosen() {
        type(model.goal(), "1600");
        model.setUnit(VolumeUnit.UK_FLUID_OUNCES);
        assertThat(model.goal().textProperty().get()).isEqualTo("56.3");
        assertThat(choices.now().fluidGoalMillilitres()).isEqualTo(1600);
        type(model.goal(), "60");
        assertThat(choices.now().fluidGoalMillilitres()).isEqualTo(1705);
    }

    @Test
    void refusesAGoalThatNobodyCanMeanAndSaysTheBounds() {
        type(model.goal(), "2");
        assertThat(choices.now().fluidGoalMillilitres()).isNull();
        assertThat(model.goal().problemProperty().get())
                .isEqualTo(
                        "Please write an amount from 100 to 10,000 ml, or leave the field empty. Until then nothing changes.");
        type(model.goal(), "-1600");
        assertThat(model.goal().problemProperty().get()).isNotEmpty();
    }

    @Test
    void understandsAGoalInAnotherUnitAndAsksBackWhatCouldBeTwo() {
        type(model.goal(), "1.6 l");
        assertThat(choices.now().fluidGoalMillilitres()).isEqualTo(1600);
        type(model.goal(), "1.6");
        assertThat(model.goal().problemProperty().get())
                .isEqualTo("Is that litres? Then please write “1.6 l” or “1,600 ml”.");
        assertThat(choices.now().fluidGoalMillilitres()).isEqualTo(1600);
    }

    @Test
    void hasNoLimitUntilOneIsTypedAndNoneAgainWhenItIsEmptied() {
        assertThat(model.limit().textProperty().get()).isEmpty();
        type(model.limit(), "1500");
        assertThat(choices.now().fluidLimitMillilitres()).isEqualTo(1500);
        assertThat(limits).as("the caution follows").isEqualTo(1);
        type(model.limit(), "");
        assertThat(choices.now().fluidLimitMillilitres()).isNull();
        assertThat(limits).isEqualTo(1);
    }

    @Test
    void takesNoGoalAboveTheLimitAndNoLimitBelowTheGoal() {
        type(model.limit(), "1500");
        type(model.goal(), "1600");
        assertThat(choices.now().fluidGoalMillilitres()).isNull();
        assertThat(model.goal().problemProperty().get()).startsWith("This is above your upper limit of 1,500 ml.");
        type(model.goal(), "1500");
        assertThat(choices.now().fluidGoalMillilitres()).isEqualTo(1500);
        type(model.limit(), "1400");
        assertThat(choices.now().fluidLimitMillilitres()).isEqualTo(1500);
        assertThat(model.limit().problemProperty().get()).startsWith("Your goal of 1,500 ml is above this.");
        assertThat(model.limit().textProperty().get()).isEqualTo("1400");
    }

    @Test
    void leavesTheAmountToTheDoctorWithACautionAboutFluids() {
        assertThat(model.goalHintProperty().get()).startsWith("Yours or your doctor’s");
        choices.change(now -> now.withCautions(Set.of(Caution.KIDNEY_DISEASE)));
        assertThat(model.goalNameProperty().get()).isEqualTo("What my doctor named for a day, in ml");
        assertThat(model.goalHintProperty().get()).contains("follow your doctor’s advice");
    }

    @Test
    void triesWhatIsStillInAFieldWhenTheScreenIsLeft() {
        model.evening().textProperty().set("23:15");
        following.unsubscribe();
        assertThat(choices.now().evening()).isEqualTo(LocalTime.of(23, 15));
    }

    @Test
    void showsTheNearestOfferedTextSize() {
        choices.change(now -> now.withTextScale(1.85));
        assertThat(model.textScale()).isEqualTo(1.75);
    }

    private static void type(TypedText field, String words) {
        field.textProperty().set(words);
        field.commit();
    }
}
