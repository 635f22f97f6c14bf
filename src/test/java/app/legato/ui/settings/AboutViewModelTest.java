package app.legato.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Hemisphere;
import app.legato.profile.Medicine;
import app.legato.profile.Onset;
import java.nio.file.Path;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On 12 May 2025. */
class AboutViewModelTest {
    @TempDir
    Path folder;

    @Test
    void takesAYearOrAMonthAndAYearForTheOnset() {
        Map<String, Onset> typed = Map.of(
                "2019", new Onset(Year.of(2019), null),
                "5/2019", new Onset(Year.of(2019), Month.MAY),
                "may 2019", new Onset(Year.of(2019), Month.MAY),
                "Sept 2020", new Onset(Year.of(2020), Month.SEPTEMBER),
                "2024-12", new Onset(Year.of(2024), Month.DECEMBER),
                "5 2025", new Onset(Year.of(2025), Month.MAY));
        typed.forEach((words, onset) -> {
            try (SettingsDesk desk = new SettingsDesk(folder.resolve(words.replace('/', '-')))) {
                AboutViewModel about = about(desk);
                type(about, words);
                assertThat(about.onset().problemProperty().get()).as(words).isEmpty();
                assertThat(desk.stored().about().onset()).as(words).isEqualTo(onset);
            }
        });
    }

    @Test
    void saysTheMonthInTheLanguageOfTheScreen() {
        try (SettingsDesk desk = new SettingsDesk(folder, Locale.GERMANY)) {
            AboutViewModel about = about(desk);
            type(about, "März 2019");
            assertThat(about.onset().textProperty().get()).isEqualTo("März 2019");
            type(about, "10.2019");
            assertThat(about.onset().textProperty().get()).isEqualTo("Oktober 2019");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"long ago", "19", "13/2019", "1066", "-3", "1e9", "2026", "6/2025", "31/2/2025"})
    void saysWhatIsWrongWithAnOnsetAndKeepsTheOneBefore(String absurd) {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            AboutViewModel about = about(desk);
            type(about, "2019");
            type(about, absurd);
            assertThat(about.onset().problemProperty().get()).isNotEmpty();
            assertThat(about.onset().textProperty().get()).isEqualTo(absurd);
            assertThat(desk.stored().about().onset()).isEqualTo(new Onset(Year.of(2019), null));
        }
    }

    @Test
    void tellsAnOnsetToComeFromOneItCannotRead() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            AboutViewModel about = about(desk);
            type(about, "6/2025");
            assertThat(about.onset().problemProperty().get()).startsWith("June 2025 is still to come.");
            type(about, "soon");
            assertThat(about.onset().problemProperty().get())
                    .contains("such as 2019")
                    .contains("May 2019");
        }
    }

    @Test
    void forgetsTheOnsetWhenTheFieldIsEmptied() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            AboutViewModel about = about(desk);
            type(about, "2019");
            type(about, "");
            assertThat(desk.stored().about().onset()).isNull();
        }
    }

    @Test
    void storesTheBikeAndTheSummerAndTheRegionAgain() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            AboutViewModel about = about(desk);
            about.setExerciseBike(true);
            about.setSummer(Summer.SOUTH);
            assertThat(desk.stored().about().exerciseBike()).isTrue();
            assertThat(desk.stored().about().hemisphere()).isEqualTo(Hemisphere.SOUTH);
            assertThat(about.summerHint()).contains("June to August");
            about.setSummer(Summer.BY_REGION);
            assertThat(desk.stored().about().hemisphere()).isNull();
        }
    }

    @Test
    void takesACautionBackByUndo() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            CautionsViewModel cautions = new CautionsViewModel(desk.profile, desk.undo, desk.texts);
            cautions.set(Caution.HEART_FAILURE, true);
            assertThat(desk.undo.offerProperty().get()).isNotNull();
            assertThat(desk.undo.offerProperty().get().done()).isEqualTo("Ticked: Heart failure");
            desk.undo.take();
            assertThat(desk.stored().cautions()).isEmpty();
            assertThat(desk.choices.now().cautions()).isEmpty();
        }
    }

    @Test
    void ticksConditionsBesideThoseInOwnWords() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            ConditionsViewModel conditions = new ConditionsViewModel(desk.profile, desk.undo, desk.texts);
            conditions.line().textProperty().set("Gout");
            conditions.add();
            conditions.name(Condition.DIABETES, true);
            conditions.name(Condition.RESTLESS_LEGS, true);
            conditions.name(Condition.DIABETES, false);
            assertThat(desk.stored().named()).containsExactly(Condition.RESTLESS_LEGS);
            assertThat(desk.stored().conditions()).containsExactly("Gout");
        }
    }

    @Test
    void refusesAMedicineOfTheFutureAndClosesTheFormOfOneThatIsDeleted() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            MedicinesViewModel medicines = new MedicinesViewModel(desk.profile, desk.undo, desk.today, desk.texts);
            medicines.add();
            medicines.name().textProperty().set("Ramipril");
            medicines.start().textProperty().set("13/5/2025");
            medicines.save();
            assertThat(medicines.start().problemProperty().get()).startsWith("13 May 2025 is still to come.");
            assertThat(desk.stored().medicines()).isEmpty();
            medicines.start().textProperty().set("12/5/2025");
            medicines.save();
            Medicine stored = desk.stored().medicines().getFirst();
            medicines.change(stored);
            medicines.delete(stored);
            assertThat(medicines.formProperty().get()).isEqualTo(MedicinesViewModel.Form.CLOSED);
            medicines.save();
            assertThat(desk.stored().medicines()).isEmpty();
        }
    }

    private static AboutViewModel about(SettingsDesk desk) {
        AboutViewModel about = new AboutViewModel(desk.profile, desk.today, desk.texts.locale(), desk.texts);
        about.follow();
        return about;
    }

    private static void type(AboutViewModel about, String words) {
        about.onset().textProperty().set(words);
        about.onset().commit();
    }
}
