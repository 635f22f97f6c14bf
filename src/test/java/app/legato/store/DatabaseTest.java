package app.legato.store;

import static app.legato.store.Storing.drink;
import static app.legato.store.Storing.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening a diary does to what is there, and what it never does. */
class DatabaseTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("legato/diary.sqlite");
    }

    @Test
    void makesTheFolderAndTheDiaryWhenThereIsNone() throws Exception {
        try (Diary diary = Database.open(file)) {
            assertThat(diary.readOnly()).isEmpty();
            assertThat(diary.file()).isEqualTo(file);
        }
        try (Connection connection = Connections.reading(file)) {
            assertThat(Connections.number(connection, "PRAGMA application_id")).isEqualTo(DiaryFile.APPLICATION_ID);
            assertThat(Connections.number(connection, "PRAGMA user_version")).isEqualTo(Migrations.SHIPPED.newest());
        }
    }

    @Test
    void makesNothingInPlaceOfADiaryThatShouldBeThere() {
        assertThat(problemOf(() -> Database.openExisting(file))).isEqualTo(StoreProblem.MISSING);
        assertThat(folder.resolve("legato")).doesNotExist();
    }

    @Test
    void leavesOneFileBehindWhileItIsOpenAndAfterIt() throws Exception {
        try (Diary diary = Database.open(file)) {
            diary.drinks().put(drink(1));
            assertThat(names()).containsExactly("diary.sqlite");
        }
        assertThat(names()).containsExactly("diary.sqlite");
    }

    @Test
    void opensAFileWhosePathIsFullOfSpecialCharacters() {
        Path odd = folder.resolve("a?b#c %41 ü'\"/diary.sqlite");
        try (Diary diary = Database.open(odd)) {
            diary.drinks().put(drink(1));
        }
        assertThat(odd).exists();
        try (Diary diary = Database.openExisting(odd)) {
            assertThat(Storing.drinks(diary)).hasSize(1);
        }
    }

    @Test
    void keepsFolderFileAndJournalFromOtherPeople() throws Exception {
        assumeTrue(Storing.posix(folder));
        Diary diary = Database.open(file);
        assertThat(modeOf(folder.resolve("legato"))).isEqualTo("rwx------");
        assertThat(modeOf(file)).isEqualTo("rw-------");
        diary.close();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Database.open(file).close();
        assertThat(modeOf(file)).isEqualTo("rw-------");

        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, "BEGIN; INSERT INTO caution VALUES ('CLOT')");
            assertThat(modeOf(folder.resolve("legato/diary.sqlite-journal"))).isEqualTo("rw-------");
        }
    }

    @Test
    void turnsEverySafetySettingOn() throws Exception {
        Database.open(file).close();
        try (Connection connection = Connections.writing(file)) {
            assertThat(Connections.number(connection, "PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(Connections.number(connection, "PRAGMA trusted_schema")).isZero();
            assertThat(Connections.number(connection, "PRAGMA secure_delete")).isEqualTo(1);
            assertThat(Connections.number(connection, "PRAGMA cell_size_check")).isEqualTo(1);
            assertThat(Connections.number(connection, "PRAGMA synchronous")).isEqualTo(3);
        }
    }

    @Test
    void goesBackToOneFileWhenAnotherToolTurnedItToAWriteAheadLog() throws Exception {
        Database.open(file).close();
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, "PRAGMA journal_mode = WAL");
        }
        try (Diary diary = Database.open(file)) {
            diary.drinks().put(drink(1));
            assertThat(names()).containsExactly("diary.sqlite");
        }
    }

    @Test
    void neverTouchesAFileThatIsNoDiary() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Dear diary, ".repeat(50));
        assertUntouched(StoreProblem.DAMAGED);

        Files.writeString(file, "short");
        assertUntouched(StoreProblem.DAMAGED);
    }

    @Test
    void neverTouchesAnotherProgramsDatabase() throws Exception {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, "CREATE TABLE bookmarks (address TEXT); PRAGMA user_version = 1");
        }
        assertUntouched(StoreProblem.DAMAGED);
    }

    @Test
    void takesAFolderInPlaceOfTheFileForNoDiary() throws Exception {
        Files.createDirectories(file);
        assertThat(problemOf(() -> Database.open(file))).isEqualTo(StoreProblem.DAMAGED);
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void saysThatThereIsNoFolderWhenAFileStandsInItsPlace() throws Exception {
        Files.writeString(file.getParent(), "not a folder");
        assertThat(problemOf(() -> Database.open(file))).isEqualTo(StoreProblem.NO_FOLDER);
    }

    @Test
    void opensANewerDiaryForReadingAndRefusesEveryChange() throws Exception {
        try (Diary diary = Database.open(file)) {
            diary.drinks().put(drink(1));
        }
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, "ALTER TABLE drink ADD COLUMN mood TEXT; PRAGMA user_version = 99");
        }
        String before = Storing.hash(file);

        try (Diary diary = Database.open(file)) {
            assertThat(diary.readOnly()).contains(StoreProblem.NEWER);
            assertThat(Storing.drinks(diary)).hasSize(1);
            assertThat(problemOf(() -> diary.drinks().put(drink(2)))).isEqualTo(StoreProblem.NEWER);
            assertThat(problemOf(() -> diary.days().put(new Samples(1).of(app.legato.day.DayFactors.class))))
                    .isEqualTo(StoreProblem.NEWER);
            diary.copyTo(folder.resolve("copy.sqlite"));
        }

        assertThat(Storing.hash(file)).isEqualTo(before);
        try (Diary copy = Database.open(folder.resolve("copy.sqlite"))) {
            assertThat(copy.readOnly()).contains(StoreProblem.NEWER);
            assertThat(Storing.drinks(copy)).hasSize(1);
        }
    }

    @Test
    void saysNewerWhenANewerDiaryHoldsWordsItDoesNotKnow() throws Exception {
        try (Diary diary = Database.open(file)) {
            diary.drinks().put(drink(1));
        }
        try (Connection connection = Connections.writing(file)) {
            Connections.execute(connection, "UPDATE drink SET kind = 'KEFIR'; PRAGMA user_version = 99");
        }
        try (Diary diary = Database.open(file)) {
            assertThat(problemOf(() -> Storing.drinks(diary))).isEqualTo(StoreProblem.NEWER);
        }
    }

    private void assertUntouched(StoreProblem problem) throws Exception {
        String before = Storing.hash(file);
        assertThat(problemOf(() -> Database.open(file))).isEqualTo(problem);
        assertThat(Storing.hash(file)).isEqualTo(before);
        assertThat(names()).containsExactly("diary.sqlite");
    }

    private Stream<String> names() throws Exception {
        return Storing.names(folder.resolve("legato"));
    }

    private static String modeOf(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
