package app.legato.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Symptom;
import app.legato.store.StoreProblem;
import app.legato.ui.settings.MedicinesViewModel.Form;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cautions, symptoms, medicines, conditions and the file, against a real diary. */
class ProfileViewModelsTest {
    @TempDir
    Path folder;

    @Test
    void storesACautionInTheDiaryAndThenInThePreferences() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            desk.profile.setCaution(Caution.FALL, true, () -> {});
            assertThat(desk.stored().cautions()).containsExactly(Caution.FALL);
            assertThat(desk.choices.now().cautions()).containsExactly(Caution.FALL);
            desk.profile.setCaution(Caution.FALL, false, () -> {});
            assertThat(desk.choices.now().cautions()).isEmpty();
        }
    }

    @Test
    void leavesThePreferencesAloneWhenTheDiaryCouldNotStoreACaution() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            List<Boolean> shownAgain = new ArrayList<>();
            desk.profile.profileProperty().subscribe(() -> shownAgain.add(true));
            desk.diskIsFull = true;
            desk.profile.setCaution(Caution.CLOT, true, () -> {});
            assertThat(desk.choices.now().cautions()).isEmpty();
            assertThat(desk.desk.problemProperty().get()).isEqualTo(StoreProblem.FULL);
            assertThat(shownAgain).as("the box is unticked again").isNotEmpty();
        }
    }

    @Test
    void keepsASymptomNotAskedUntilItIsAnsweredAndAgainWhenTakenBack() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            assertThat(desk.stored().symptoms()).isEmpty();
            desk.profile.setAnswer(Symptom.SWELLING, Answer.ONE_LEG);
            desk.profile.setAnswer(Symptom.WEAKNESS, Answer.NOT_PRESENT);
            assertThat(desk.stored().symptoms())
                    .isEqualTo(Map.of(Symptom.SWELLING, Answer.ONE_LEG, Symptom.WEAKNESS, Answer.NOT_PRESENT));
            desk.profile.setAnswer(Symptom.SWELLING, null);
            assertThat(desk.stored().symptoms()).containsOnlyKeys(Symptom.WEAKNESS);
        }
    }

    @Test
    void saysBesideAMedicineAndAConditionWhichLettersTheDoctorsPageCannotPrint() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            MedicinesViewModel medicines = medicines(desk);
            ConditionsViewModel conditions = new ConditionsViewModel(desk.profile, desk.undo, desk.texts);
            medicines.name().textProperty().set("Магний 300 mg");
            conditions.line().textProperty().set("Ménière");
            assertThat(medicines.nameHint().getValue()).isEmpty();
            assertThat(conditions.lineHint().getValue()).isEmpty();

            medicines.name().textProperty().set("芍薬甘草湯");
            conditions.line().textProperty().set("سكري");

            assertThat(medicines.nameHint().getValue())
                    .isEqualTo("Your doctor’s page cannot print 芍 薬 甘 草 湯. It leaves a gap there for your pen.");
            assertThat(conditions.lineHint().getValue()).startsWith("Your doctor’s page cannot print ");
        }
    }

    @Test
    void addsAMedicineAndTakesItBack() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            MedicinesViewModel model = medicines(desk);
            model.add();
            fill(model, "Magnesium 300", "3/5/2025", "");
            model.kindProperty().set(MedicineKind.MAGNESIUM);
            model.save();
            Medicine stored = desk.stored().medicines().getFirst();
            assertThat(stored.start()).isEqualTo(LocalDate.of(2025, 5, 3));
            assertThat(stored.stop()).isNull();
            assertThat(model.describe(stored)).isEqualTo("Magnesium · since 3 May 2025");
            assertThat(model.formProperty().get()).isEqualTo(Form.CLOSED);
            desk.undo.take();
            assertThat(desk.stored().medicines()).isEmpty();
        }
    }

    @Test
    void changesAMedicineInPlaceAndCanPutItBack() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            MedicinesViewModel model = medicines(desk);
            model.add();
            fill(model, "Ramipril", "", "");
            model.save();
            Medicine before = desk.stored().medicines().getFirst();
            model.change(before);
            fill(model, "Ramipril 5 mg", "1 Feb 2024", "");
            model.save();
            assertThat(desk.stored().medicines())
                    .containsExactly(new Medicine(
                            before.id(), "Ramipril 5 mg", MedicineKind.MEDICINE, LocalDate.of(2024, 2, 1), null));
            desk.undo.take();
            assertThat(desk.stored().medicines()).containsExactly(before);
        }
    }

    @Test
    void deletesAMedicineAndCanPutItBack() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            MedicinesViewModel model = medicines(desk);
            model.add();
            fill(model, "Ramipril", "", "");
            model.save();
            Medicine medicine = desk.stored().medicines().getFirst();
            model.delete(medicine);
            assertThat(desk.stored().medicines()).isEmpty();
            desk.undo.take();
            assertThat(desk.stored().medicines()).containsExactly(medicine);
        }
    }

    @Test
    void saysWhatIsWrongWithAMedicineAndStoresNothing() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            MedicinesViewModel model = medicines(desk);
            model.add();
            fill(model, "", "soon", "31/2/2025");
            model.save();
            assertThat(model.name().problemProperty().get()).isEqualTo("Please write a name.");
            assertThat(model.start().problemProperty().get()).contains("such as 12 May 2025");
            assertThat(model.stop().problemProperty().get()).isNotEmpty();
            fill(model, "x".repeat(Medicine.NAME_MAX + 1), "5/5/2025", "4/5/2025");
            model.save();
            assertThat(model.name().problemProperty().get()).isEqualTo("Please use at most 80 characters.");
            assertThat(model.start().problemProperty().get()).isEmpty();
            assertThat(model.stop().problemProperty().get()).startsWith("The day it stopped is before");
            assertThat(model.stop().textProperty().get()).isEqualTo("4/5/2025");
            assertThat(desk.stored().medicines()).isEmpty();
        }
    }

    @Test
    void keepsTheFormOpenWhenTheDiaryCouldNotStoreIt() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            MedicinesViewModel model = medicines(desk);
            model.add();
            fill(model, "Ramipril", "", "");
            desk.diskIsFull = true;
            model.save();
            assertThat(model.formProperty().get()).isEqualTo(Form.ADDING);
            assertThat(model.name().textProperty().get()).isEqualTo("Ramipril");
            assertThat(desk.undo.offerProperty().get()).isNull();
        }
    }

    @Test
    void readsADateAsTheCountryWritesIt() {
        try (SettingsDesk desk = new SettingsDesk(folder, Locale.GERMANY)) {
            MedicinesViewModel model = medicines(desk);
            model.add();
            fill(model, "Magnesium", "3.5.25", "");
            model.save();
            assertThat(desk.stored().medicines().getFirst().start()).isEqualTo(LocalDate.of(2025, 5, 3));
        }
    }

    @Test
    void addsDeletesAndPutsBackACondition() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            ConditionsViewModel model = new ConditionsViewModel(desk.profile, desk.undo, desk.texts);
            add(model, "  Diabetes ");
            add(model, "Arthritis");
            assertThat(desk.stored().conditions()).containsExactly("Diabetes", "Arthritis");
            assertThat(model.line().textProperty().get()).isEmpty();
            model.delete("Diabetes");
            assertThat(desk.stored().conditions()).containsExactly("Arthritis");
            desk.undo.take();
            assertThat(desk.stored().conditions()).containsExactly("Diabetes", "Arthritis");
        }
    }

    @Test
    void limitsConditionsInLengthAndNumber() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            ConditionsViewModel model = new ConditionsViewModel(desk.profile, desk.undo, desk.texts);
            add(model, " ");
            assertThat(model.line().problemProperty().get()).isEqualTo("Please write the condition first.");
            add(model, "x".repeat(ConditionsViewModel.LINE_MAX + 1));
            assertThat(model.line().problemProperty().get()).isEqualTo("Please use at most 120 characters.");
            for (int i = 0; i < ConditionsViewModel.LINES_MAX; i++) {
                add(model, "Condition " + i);
            }
            add(model, "Condition 3");
            assertThat(model.line().problemProperty().get()).isEqualTo("This is on the list already.");
            add(model, "One more");
            assertThat(model.line().problemProperty().get()).startsWith("The list is full at 12 lines");
            assertThat(model.line().textProperty().get()).isEqualTo("One more");
            assertThat(desk.stored().conditions()).hasSize(ConditionsViewModel.LINES_MAX);
        }
    }

    @Test
    void savesACopyOfTheDiaryUnderTheNameOfTheDay() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            FileViewModel model = file(desk, new DiaryPlace(folder, false, _ -> false));
            Path copy = folder.resolve(model.copyName());
            model.saveCopy(copy);
            assertThat(copy).hasFileName("legato-diary-2025-05-12.sqlite").exists();
            assertThat(model.saidProperty().get()).isEqualTo("The copy is saved as " + copy);
        }
    }

    @Test
    void saysSoWhenACopyCannotBeSaved() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            FileViewModel model = file(desk, new DiaryPlace(folder, false, _ -> false));
            Path nowhere = folder.resolve("missing").resolve("copy.sqlite");
            model.saveCopy(nowhere);
            assertThat(Files.exists(nowhere)).isFalse();
            assertThat(model.saidProperty().get()).startsWith("The copy could not be saved there.");
            assertThat(desk.desk.problemProperty().get())
                    .as("the diary itself is well")
                    .isNull();
        }
    }

    @Test
    void offersThePathWhenTheFolderDoesNotOpen() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            FileViewModel model = file(desk, new DiaryPlace(folder, true, _ -> false));
            assertThat(model.canOpenProperty().get()).isTrue();
            model.open();
            assertThat(model.canOpenProperty().get()).isFalse();
            assertThat(model.saidProperty().get()).contains("copy its path instead");
        }
    }

    @Test
    void copiesCautionsFromTheDiaryWhenItIsRead() {
        try (SettingsDesk desk = new SettingsDesk(folder)) {
            desk.profile.setCaution(Caution.NUMB_FEET, true, () -> {});
            desk.choices.change(now -> now.withCautions(Set.of()));
            desk.profile.follow();
            assertThat(desk.choices.now().cautions()).containsExactly(Caution.NUMB_FEET);
        }
    }

    private static MedicinesViewModel medicines(SettingsDesk desk) {
        return new MedicinesViewModel(desk.profile, desk.undo, desk.today, desk.texts);
    }

    private static FileViewModel file(SettingsDesk desk, DiaryPlace place) {
        return new FileViewModel(desk.desk, desk.today, new Navigator(new Route.Settings()), place, desk.texts);
    }

    private static void fill(MedicinesViewModel model, String name, String start, String stop) {
        model.name().textProperty().set(name);
        model.start().textProperty().set(start);
        model.stop().textProperty().set(stop);
    }

    private static void add(ConditionsViewModel model, String words) {
        model.line().textProperty().set(words);
        model.add();
    }
}
