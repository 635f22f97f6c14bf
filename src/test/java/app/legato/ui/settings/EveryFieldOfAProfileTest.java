package app.legato.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Medicine;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.store.Samples;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Settings change what they are asked to change of a profile, and lose nothing else of it: also of a component that is added later. */
@Execution(ExecutionMode.CONCURRENT)
class EveryFieldOfAProfileTest {
    private static final Instant FROM = Instant.parse("2025-05-12T19:00:00Z");

    /** Each edit with the one component of the profile that it may change. */
    private static final Map<String, BiConsumer<SettingsDesk, Profile>> EDITS = Map.of(
            "cautions", EveryFieldOfAProfileTest::turnACaution,
            "symptoms", EveryFieldOfAProfileTest::answerASymptom,
            "medicines", EveryFieldOfAProfileTest::renameAMedicine,
            "named", EveryFieldOfAProfileTest::turnANamedCondition,
            "conditions", EveryFieldOfAProfileTest::addACondition,
            "about", EveryFieldOfAProfileTest::turnTheBike);

    @TempDir
    Path folder;

    @Test
    void anEditLeavesAllElseAlone() {
        assertThat(EDITS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Samples.parts(Profile.EMPTY).keySet());
        for (Profile full : profiles()) {
            EDITS.forEach((component, edit) -> {
                if (component.equals("medicines") && full.medicines().isEmpty()) {
                    return;
                }
                try (SettingsDesk desk = new SettingsDesk(folder)) {
                    Profile before = stored(desk, full);
                    edit.accept(desk, before);
                    Profile now = desk.stored();
                    assertThat(Samples.parts(now).get(component))
                            .as("%s is changed", component)
                            .isNotEqualTo(Samples.parts(before).get(component));
                    assertThat(Samples.with(
                                    now, component, Samples.parts(before).get(component)))
                            .as("after %s was changed", component)
                            .isEqualTo(before);
                }
            });
        }
    }

    @Test
    void aMedicineKeepsWhatItsFormWasNotAskedToChange() {
        for (Medicine medicine : medicines()) {
            try (SettingsDesk desk = new SettingsDesk(folder)) {
                stored(desk, Profile.EMPTY.withMedicine(medicine));
                MedicinesViewModel form = new MedicinesViewModel(desk.profile, desk.undo, desk.today, desk.texts);
                form.change(medicine);
                form.name().textProperty().set("Another name");
                form.save();
                assertThat(desk.stored().medicines()).containsExactly(Samples.with(medicine, "name", "Another name"));
            }
        }
    }

    @Test
    void deletedAndTakenBackTheProfileIsTheSame() {
        for (Profile full : profiles()) {
            try (SettingsDesk desk = new SettingsDesk(folder)) {
                Profile before = stored(desk, full);
                MedicinesViewModel medicines = new MedicinesViewModel(desk.profile, desk.undo, desk.today, desk.texts);
                for (Medicine medicine : before.medicines()) {
                    medicines.delete(medicine);
                    assertThat(desk.stored()).isNotEqualTo(before);
                    desk.undo.take();
                    assertThat(desk.stored()).isEqualTo(before);
                }
                ConditionsViewModel conditions = new ConditionsViewModel(desk.profile, desk.undo, desk.texts);
                for (String condition : before.conditions()) {
                    conditions.delete(condition);
                    assertThat(desk.stored()).isNotEqualTo(before);
                    desk.undo.take();
                    assertThat(desk.stored()).isEqualTo(before);
                }
            }
        }
    }

    private static Profile stored(SettingsDesk desk, Profile profile) {
        desk.profile.edit(_ -> profile, () -> {});
        return desk.stored();
    }

    private static void turnACaution(SettingsDesk desk, Profile before) {
        Caution one = Caution.FALL;
        desk.profile.setCaution(one, !before.has(one), () -> {});
    }

    private static void turnANamedCondition(SettingsDesk desk, Profile before) {
        Condition one = Condition.DIABETES;
        new ConditionsViewModel(desk.profile, desk.undo, desk.texts)
                .name(one, !before.named().contains(one));
    }

    private static void turnTheBike(SettingsDesk desk, Profile before) {
        boolean owned = before.about().exerciseBike();
        new AboutViewModel(desk.profile, desk.today, Locale.UK, desk.texts).setExerciseBike(!owned);
        assertThat(desk.stored().about().withExerciseBike(owned)).isEqualTo(before.about());
    }

    private static void answerASymptom(SettingsDesk desk, Profile before) {
        Symptom one = Symptom.SWELLING;
        Answer now = before.symptoms().get(one);
        desk.profile.setAnswer(one, now == Answer.NOT_PRESENT ? null : Answer.NOT_PRESENT);
    }

    private static void renameAMedicine(SettingsDesk desk, Profile before) {
        MedicinesViewModel form = new MedicinesViewModel(desk.profile, desk.undo, desk.today, desk.texts);
        form.change(before.medicines().getFirst());
        form.name().textProperty().set("Another name");
        form.save();
    }

    private static void addACondition(SettingsDesk desk, Profile before) {
        ConditionsViewModel form = new ConditionsViewModel(desk.profile, desk.undo, desk.texts);
        form.line().textProperty().set("A condition of its own");
        form.add();
        assertThat(desk.stored().conditions()).hasSize(before.conditions().size() + 1);
    }

    /** Full ones, and with one component empty at a time; without the same condition twice, which the form refuses. */
    private static List<Profile> profiles() {
        List<Profile> all = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            Profile made = Samples.full(seed, FROM, FROM.plusSeconds(60)).of(Profile.class);
            all.addAll(Samples.emptied(
                    made.withConditions(made.conditions().stream().distinct().toList())));
        }
        return all;
    }

    private static List<Medicine> medicines() {
        List<Medicine> all = new ArrayList<>();
        for (int seed = 0; seed < 6; seed++) {
            all.addAll(Samples.emptied(
                    Samples.full(seed, FROM, FROM.plusSeconds(60)).of(Medicine.class)));
        }
        return all;
    }
}
