package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.legato.body.Posture;
import app.legato.day.DayFactor;
import app.legato.drink.VolumeUnit;
import app.legato.night.Turnover;
import app.legato.profile.Caution;
import app.legato.profile.DiaryForm;
import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import app.legato.profile.TrendPeriod;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    private static final Preferences INITIAL = Preferences.initial(Locale.UK);

    /** Nothing in it is as it was before something was chosen. */
    private static final Preferences CHOSEN = new Preferences(
            true,
            LocalTime.of(20, 5),
            new Turnover(LocalTime.of(18, 30), LocalTime.MIDNIGHT),
            VolumeUnit.UK_FLUID_OUNCES,
            Theme.CONTRAST,
            1.75,
            false,
            0.125,
            true,
            true,
            Language.GERMAN,
            DiaryForm.LIST,
            Posture.STANDING,
            "in-bed",
            1500,
            2000,
            Set.of(Caution.FALL, Caution.HEART_FAILURE),
            Set.of(Caution.CLOT),
            Set.of(DayFactor.TOILET_TRIPS),
            TrendPeriod.WEEK,
            Set.of("stretching", "since-2025-05-01"));

    @TempDir
    Path folder;

    private PreferencesFile file;

    @BeforeEach
    void place() {
        file = new PreferencesFile(folder.resolve("settings.properties"), Locale.UK);
    }

    @Test
    void readsWhatItWasBeforeAnythingWasChosenWhenThereIsNoFile() {
        assertThat(file.read()).isEqualTo(INITIAL);
    }

    @Test
    void keepsEveryChoice() throws Exception {
        for (RecordComponent choice : Preferences.class.getRecordComponents()) {
            assertThat(choice.getAccessor().invoke(CHOSEN))
                    .as("the sample chooses another %s", choice.getName())
                    .isNotEqualTo(choice.getAccessor().invoke(INITIAL));
        }
        file.write(CHOSEN);
        assertThat(file.read()).isEqualTo(CHOSEN);
        file.write(INITIAL);
        assertThat(file.read()).isEqualTo(INITIAL);
    }

    @Test
    void keepsThatNothingIsInViewApartFromThatNothingWasChosen() throws Exception {
        file.write(INITIAL.withFactorsInView(Set.of()));
        assertThat(file.read().factorsInView()).isEmpty();
        Files.writeString(file.path(), "theme=DAY");
        assertThat(file.read().factorsInView()).isEqualTo(DayFactor.IN_VIEW_AT_FIRST);
    }

    @Test
    void keepsWhatMakesSenseBesideALineThatDoesNot() throws Exception {
        file.write(CHOSEN);
        for (String absurd : List.of("", "banana", "NaN", "-7", "99999999999", "25:61", "true false")) {
            for (String line : List.of(
                    "evening", "text-scale", "volume", "theme", "fluid-goal", "cautions", "sound", "spoken-cues")) {
                Files.writeString(file.path(), "\n" + line + "=" + absurd, StandardOpenOption.APPEND);
                Preferences read = file.read();
                assertThat(read.language()).isEqualTo(Language.GERMAN);
                assertThat(read.posture()).isEqualTo(Posture.STANDING);
            }
        }
        assertThat(file.read().evening()).isEqualTo(INITIAL.evening());
        assertThat(file.read().textScale()).isEqualTo(INITIAL.textScale());
        assertThat(file.read().volume()).isEqualTo(INITIAL.volume());
        assertThat(file.read().theme()).isEqualTo(INITIAL.theme());
        assertThat(file.read().fluidGoalMillilitres()).isNull();
        assertThat(file.read().cautions()).isEmpty();
        assertThat(file.read().sound()).isTrue();
        assertThat(file.read().spokenCues()).isFalse();
    }

    @Test
    void believesTheLimitRatherThanAGoalAboveIt() throws Exception {
        file.write(CHOSEN);
        Files.writeString(file.path(), "\nfluid-limit=1200", StandardOpenOption.APPEND);
        assertThat(file.read().fluidLimitMillilitres()).isEqualTo(1200);
        assertThat(file.read().fluidGoalMillilitres()).isNull();
    }

    @Test
    void readsAnyBytesWithoutFailing() throws Exception {
        Random random = new Random(1);
        byte[] bytes = new byte[400];
        for (int round = 0; round < 200; round++) {
            random.nextBytes(bytes);
            Files.write(file.path(), bytes);
            assertThat(file.read()).isEqualTo(INITIAL);
        }
        Files.writeString(file.path(), "theme=\\u12");
        assertThat(file.read()).isEqualTo(INITIAL);
    }

    @Test
    void leavesNothingButOneFileThatOnlyItsOwnerCanRead() throws Exception {
        file.write(CHOSEN);
        file.write(INITIAL);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file.path());
        }
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void saysSoWhenItCannotBeWritten() {
        PreferencesFile nowhere = new PreferencesFile(folder.resolve("none/settings.properties"), Locale.UK);
        assertThatIOException().isThrownBy(() -> nowhere.write(CHOSEN));
    }
}
