package app.legato.store;

import static app.legato.store.Storing.drink;
import static app.legato.store.Storing.drinks;
import static app.legato.store.Storing.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Entries;
import app.legato.night.Night;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Damaged, full, read-only, moved, held by another program: each told apart, nothing lost, not a byte changed. */
@Execution(ExecutionMode.CONCURRENT)
class DamageTest {
    private static final int ENTRIES = 300;
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("diary.sqlite");
        try (Diary diary = Database.open(file)) {
            for (int number = 0; number < ENTRIES; number++) {
                diary.drinks().put(drink(number));
            }
        }
    }

    @Test
    void refusesATruncatedDiaryAndLeavesItAsItIs() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        String before = Storing.hash(file);

        assertThat(problemOf(() -> Database.open(file))).isEqualTo(StoreProblem.DAMAGED);

        assertThat(Storing.hash(file)).isEqualTo(before);
        assertThat(Storing.names(folder)).containsExactly("diary.sqlite");
    }

    @Test
    void findsDamageInsideTheFileAndChangesNothingFromThenOn() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 8 * PAGE, bytes.length, (byte) 0xa5);
        Files.write(file, bytes);
        String before = Storing.hash(file);

        try (Diary diary = Database.open(file)) {
            assertThat(diary.readOnly()).isEmpty();
            assertThat(problemOf(diary::check)).isEqualTo(StoreProblem.DAMAGED);
            assertThat(diary.readOnly()).contains(StoreProblem.DAMAGED);
            assertThat(problemOf(() -> diary.drinks().put(drink(ENTRIES)))).isEqualTo(StoreProblem.DAMAGED);
            assertThat(problemOf(() -> diary.copyTo(folder.resolve("copy.sqlite"))))
                    .isEqualTo(StoreProblem.DAMAGED);
        }

        assertThat(Storing.hash(file)).isEqualTo(before);
        assertThat(Storing.names(folder)).containsExactly("diary.sqlite");
    }

    @Test
    void findsNoDamageInAHealthyDiary() {
        try (Diary diary = Database.open(file)) {
            diary.check();
            assertThat(diary.readOnly()).isEmpty();
        }
    }

    @Test
    void keepsWhatWasStoredWhenTheDiskIsFull() throws Exception {
        Connection connection = Connections.writing(file);
        Connections.execute(connection, "PRAGMA max_page_count = 1");
        try (Diary diary = new Diary(file, connection, null)) {
            firstRefused(diary);
            assertThat(drinks(diary)).hasSizeGreaterThanOrEqualTo(ENTRIES);
            diary.check();
        }
    }

    @Test
    void storesAgainOnceThereIsRoom() throws Exception {
        Connection connection = Connections.writing(file);
        Connections.execute(connection, "PRAGMA max_page_count = 1");
        try (Diary diary = new Diary(file, connection, null)) {
            int refused = firstRefused(diary);
            Connections.execute(connection, "PRAGMA max_page_count = 100000");

            diary.drinks().put(drink(refused));

            assertThat(drinks(diary)).contains(drink(refused));
        }
    }

    @Test
    void storesAllOfATransactionOnceThereIsRoom() throws Exception {
        Connection connection = Connections.writing(file);
        try (Diary diary = new Diary(file, connection, null)) {
            Connections.execute(connection, "PRAGMA max_page_count = 1");
            Entries entries = DemoDiary.of(DemoPerson.USUAL, new Night(Storing.DAY), ZoneId.of("Europe/London"));
            assertThat(problemOf(() -> diary.put(entries))).isEqualTo(StoreProblem.FULL);
            assertThat(problemOf(() -> diary.put(entries))).isEqualTo(StoreProblem.FULL);
            Connections.execute(connection, "PRAGMA max_page_count = 100000");

            diary.put(entries);

            assertThat(diary.entries(entries.from(), entries.to()).cramps())
                    .containsExactlyInAnyOrderElementsOf(entries.cramps());
        }
    }

    /** The number of the drink for which there was no room. */
    private static int firstRefused(Diary diary) {
        int[] number = {ENTRIES};
        assertThat(problemOf(() -> {
                    for (; number[0] < 2 * ENTRIES; number[0]++) {
                        diary.drinks().put(drink(number[0]));
                    }
                }))
                .isEqualTo(StoreProblem.FULL);
        return number[0];
    }

    @Test
    void doesHalfOfNothingWhenTheDiskFillsInTheMiddle() throws Exception {
        Connection connection = Connections.writing(file);
        try (Diary diary = new Diary(file, connection, null)) {
            Connections.execute(connection, "PRAGMA max_page_count = 1");
            Sql sql = new Sql(file, connection, null);
            assertThat(problemOf(() -> sql.transaction(() -> {
                        for (int number = ENTRIES; number < 5 * ENTRIES; number++) {
                            diary.drinks().put(drink(number));
                        }
                    })))
                    .isEqualTo(StoreProblem.FULL);
            assertThat(drinks(diary)).hasSize(ENTRIES);
            diary.drinks().delete(drink(0).id());
            assertThat(drinks(diary)).hasSize(ENTRIES - 1);
        }
    }

    @Test
    void opensADiaryThatMayNotBeWrittenForReading() throws Exception {
        try (WriteProtection protection = WriteProtection.of(file)) {
            assumeTrue(protection.holds(), "this user may write everywhere");
            String before = Storing.hash(file);
            try (Diary diary = Database.open(file)) {
                assertThat(diary.readOnly()).contains(StoreProblem.READ_ONLY);
                assertThat(drinks(diary)).hasSize(ENTRIES);
                assertThat(problemOf(() -> diary.drinks().put(drink(ENTRIES)))).isEqualTo(StoreProblem.READ_ONLY);
                diary.copyTo(folder.resolve("copy.sqlite"));
            }
            assertThat(Storing.hash(file)).isEqualTo(before);
        }
    }

    @Test
    void saysReadOnlyWhenTheFileBecomesSoWhileItIsOpen() throws Exception {
        Connection connection = Connections.writing(file);
        Connections.execute(connection, "PRAGMA query_only = ON");
        try (Diary diary = new Diary(file, connection, null)) {
            assertThat(problemOf(() -> diary.drinks().put(drink(ENTRIES)))).isEqualTo(StoreProblem.READ_ONLY);
        }
    }

    @Test
    void saysMissingWhenTheFileIsMovedAwayWhileItIsOpen() throws Exception {
        try (Diary diary = Database.open(file)) {
            Files.move(file, folder.resolve("elsewhere.sqlite"), StandardCopyOption.ATOMIC_MOVE);
            assertThat(problemOf(() -> diary.drinks().put(drink(ENTRIES)))).isEqualTo(StoreProblem.MISSING);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void saysBusyWhenAnotherProgramWritesForLong() throws Exception {
        try (Diary diary = Database.open(file);
                Connection other = Connections.writing(file)) {
            Connections.execute(other, "BEGIN IMMEDIATE");
            assertThat(problemOf(() -> diary.drinks().put(drink(ENTRIES)))).isEqualTo(StoreProblem.BUSY);
            assertThat(drinks(diary)).hasSize(ENTRIES);
            Connections.execute(other, "ROLLBACK");
            diary.drinks().put(drink(ENTRIES));
        }
    }

    @Test
    void letsAnotherProcessReadWhileTheDiaryIsOpen() {
        try (Diary window = Database.open(file);
                Diary commandLine = Database.open(file)) {
            window.drinks().put(drink(ENTRIES));
            assertThat(drinks(commandLine)).hasSize(ENTRIES + 1);
        }
    }

    @Test
    void savesACheckedCopyInPlaceOfAnOlderOneAndNeverOverTheDiary() throws Exception {
        Path copy = folder.resolve("copies/May.sqlite");
        Files.createDirectory(copy.getParent());
        Files.writeString(copy, "an older copy");
        try (Diary diary = Database.open(file)) {
            diary.copyTo(copy);
            assertThat(problemOf(() -> diary.copyTo(file))).isEqualTo(StoreProblem.OTHER);
            assertThat(problemOf(() -> diary.copyTo(folder.resolve("none/May.sqlite"))))
                    .isEqualTo(StoreProblem.NO_FOLDER);
        }
        assertThat(Storing.names(folder.resolve("copies"))).containsExactly("May.sqlite");
        try (Diary opened = Database.open(copy)) {
            assertThat(drinks(opened)).hasSize(ENTRIES);
        }
    }
}
