package app.legato.store;

import static app.legato.store.Storing.drink;
import static app.legato.store.Storing.drinks;
import static app.legato.store.Storing.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older diary is brought up to date after a checked copy, whole or not at all. */
class MigrationTest {
    private static final int NEXT = Migrations.SHIPPED.newest() + 1;

    @TempDir
    Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void anOlderDiary() {
        file = folder.resolve("diary.sqlite");
        copy = folder.resolve("diary-before-" + NEXT + ".sqlite");
        try (Diary diary = Database.open(file)) {
            diary.drinks().put(drink(1));
        }
    }

    @Test
    void takesNoCopyOfADiaryThatIsNewOrUpToDate() throws Exception {
        Database.open(file).close();
        assertThat(Storing.names(folder)).containsExactly("diary.sqlite");
    }

    @Test
    void bringsAnOlderDiaryUpToDateAndKeepsACopyOfHowItWas() throws Exception {
        try (Diary diary = Database.open(file, plus("ALTER TABLE drink ADD COLUMN mood TEXT"))) {
            assertThat(drinks(diary)).containsExactly(drink(1));
            diary.drinks().put(drink(2));
        }
        assertThat(version(file)).isEqualTo(NEXT);
        assertThat(version(copy)).isEqualTo(NEXT - 1);
        try (Diary before = Database.open(copy)) {
            assertThat(drinks(before)).containsExactly(drink(1));
        }
        assertThat(Storing.names(folder)).containsExactly(copy.getFileName().toString(), "diary.sqlite");
    }

    @Test
    void keepsTheCopyFromOtherPeople() throws Exception {
        assumeTrue(Storing.posix(folder));
        Database.open(file, plus("CREATE TABLE mood (word TEXT)")).close();
        assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void neverReplacesACopyThatIsThereAlready() throws Exception {
        Files.writeString(copy, "an earlier copy");
        Database.open(file, plus("CREATE TABLE mood (word TEXT)")).close();
        assertThat(copy).hasContent("an earlier copy");
        assertThat(version(folder.resolve("diary-before-" + NEXT + "-2.sqlite")))
                .isEqualTo(NEXT - 1);
    }

    @Test
    void leavesTheDiaryAsItWasWhenAStepFailsInTheMiddle() throws Exception {
        String before = Storing.hash(file);

        assertThat(problemOf(() ->
                        Database.open(file, plus("CREATE TABLE mood (word TEXT); DELETE FROM drink; SELECT nonsense"))))
                .isEqualTo(StoreProblem.OTHER);

        assertThat(Storing.hash(file)).isEqualTo(before);
        assertThat(Storing.names(folder)).containsExactly("diary.sqlite");
        try (Diary diary = Database.open(file)) {
            assertThat(drinks(diary)).containsExactly(drink(1));
        }
    }

    @Test
    void understandsCommentsStringsAndTriggersInAStep() throws Exception {
        Database.open(file, plus("""
                                -- a comment; with 'quotes and a semicolon;
                                CREATE TABLE mood (word TEXT DEFAULT 'a;b -- no comment'); /* one; more '; */
                                CREATE TRIGGER quiet AFTER INSERT ON mood BEGIN
                                  UPDATE mood SET word = word || ';';
                                  DELETE FROM mood WHERE word = 'none;';
                                END;
                                INSERT INTO mood VALUES ('it''s; fine');
                                -- the last line has no end""")).close();
        try (Connection connection = Connections.reading(file)) {
            assertThat(Connections.number(connection, "SELECT count(*) FROM mood WHERE word = 'it''s; fine;'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void takesUpAFirstMigrationThatWasCutShort() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.sqlite"));
        try (Diary diary = Database.open(empty)) {
            diary.drinks().put(drink(1));
        }
        assertThat(version(empty)).isEqualTo(Migrations.SHIPPED.newest());
    }

    @Test
    void doesNotBringAnOlderDiaryUpToDateThatMayNotBeWritten() throws Exception {
        try (WriteProtection protection = WriteProtection.of(file)) {
            assumeTrue(protection.holds(), "this user may write everywhere");
            assertThat(problemOf(() -> Database.open(file, plus("CREATE TABLE mood (word TEXT)"))))
                    .isEqualTo(StoreProblem.READ_ONLY);
            assertThat(Storing.names(folder)).containsExactly("diary.sqlite");
        }
    }

    /** The shipped steps and one more. */
    private static Migrations plus(String step) {
        return new Migrations(
                NEXT,
                version -> version == NEXT ? step : Migrations.SHIPPED.script().apply(version));
    }

    private static int version(Path file) throws Exception {
        try (Connection connection = Connections.reading(file)) {
            return Connections.number(connection, "PRAGMA user_version");
        }
    }
}
