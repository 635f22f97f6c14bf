package app.legato.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.TestClock;
import app.legato.profile.Medicine;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MedicinesViewModelTest {
    @TempDir
    Path folder;

    private Diary diary;
    private MedicinesViewModel medicines;
    private final Undo undo = new Undo();
    private boolean diskIsFull;
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void open() {
        diary = Database.open(folder.resolve("diary.sqlite"));
        Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
        medicines = new MedicinesViewModel(
                new ProfileViewModel(Desk.direct(this::reached), choices),
                undo,
                new Today(TestClock.at("2025-05-13T06:30:00Z"), choices),
                new Texts(Locale.UK));
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void storesAMedicineOnceWhenSaveIsPressedAgainBeforeItIsOnDisk() {
        medicines.add();
        medicines.name().textProperty().set("Ramipril");
        meanwhile = medicines::save;
        medicines.save();
        assertThat(diary.profile().read().medicines())
                .extracting(Medicine::name)
                .containsExactly("Ramipril");
        undo.take();
        assertThat(diary.profile().read().medicines()).isEmpty();
    }

    @Test
    void storesAMedicineOnceWhenSaveIsPressedAgainAfterwards() {
        medicines.add();
        medicines.name().textProperty().set("Ramipril");
        medicines.save();
        medicines.save();
        assertThat(diary.profile().read().medicines()).hasSize(1);
    }

    @Test
    void canBeSavedAgainAfterTheDiskWasFull() {
        medicines.add();
        medicines.name().textProperty().set("Ramipril");
        diskIsFull = true;
        medicines.save();
        assertThat(medicines.formProperty().get()).isEqualTo(MedicinesViewModel.Form.ADDING);
        diskIsFull = false;
        medicines.save();
        assertThat(medicines.formProperty().get()).isEqualTo(MedicinesViewModel.Form.CLOSED);
        assertThat(diary.profile().read().medicines()).hasSize(1);
    }

    /** The diary, with something that happens while it is being reached for the first time. */
    private Diary reached() {
        Runnable once = meanwhile;
        meanwhile = () -> {};
        once.run();
        if (diskIsFull) {
            throw new StoreException(StoreProblem.FULL, "full");
        }
        return diary;
    }
}
