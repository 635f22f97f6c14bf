package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.legato.diary.WholeDiary;
import app.legato.exchange.RandomDiaries;
import app.legato.profile.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A whole diary leaves one file and comes to another with nothing left out: held against the tables themselves, whatever they will be. */
@Execution(ExecutionMode.CONCURRENT)
class WholeDiaryTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 12);

    @TempDir
    Path folder;

    @Test
    void everyCellOfEveryTableComesToTheOtherFile() throws Exception {
        Path here = folder.resolve("here.sqlite");
        Path there = folder.resolve("there.sqlite");
        Set<String> never = new TreeSet<>();
        for (long seed = 0; seed < 20; seed++) {
            WholeDiary made = RandomDiaries.one(seed);
            Path alone = folder.resolve(seed + ".sqlite");
            try (Diary diary = Database.open(alone)) {
                diary.take(TODAY, _ -> made);
            }
            if (seed == 0) {
                never.addAll(neverFilled(alone));
            } else {
                never.retainAll(neverFilled(alone));
            }
            try (Diary diary = Database.open(here)) {
                diary.take(TODAY, mine -> RandomDiaries.both(mine, made));
            }
        }
        try (Diary diary = Database.open(here);
                Diary other = Database.open(there)) {
            WholeDiary whole = diary.whole();
            other.take(TODAY, _ -> whole);
            assertThat(other.whole()).isEqualTo(whole);
        }
        Map<String, List<String>> cells = cells(here);
        assertThat(cells)
                .as("a table that no whole diary fills")
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(cells(there)).isEqualTo(cells);
        assertThat(never).as("columns that no whole diary fills").isEmpty();
    }

    @Test
    void writesOnlyWhatIsDifferentAndSaysWhereTheDiaryAsItWasLies() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        WholeDiary made = RandomDiaries.one(3);
        try (Diary diary = Database.open(file)) {
            diary.take(TODAY, _ -> made);
            Path copy = diary.take(TODAY, _ -> RandomDiaries.both(made, RandomDiaries.one(4)));

            assertThat(copy).isEqualTo(folder.resolve("diary-before-import-2025-05-12-2.sqlite"));
            if (Storing.posix(copy)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                        .isEqualTo("rw-------");
            }
            try (Diary before = Database.open(copy)) {
                assertThat(before.whole()).isEqualTo(made);
            }
        }
    }

    @Test
    void takesInAllOrNothing() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        WholeDiary made = RandomDiaries.one(5);
        try (Diary diary = Database.open(file)) {
            diary.take(TODAY, _ -> made);
            assertThatThrownBy(() -> diary.take(TODAY, _ -> {
                        diary.profile().put(Profile.EMPTY);
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(diary.whole()).isEqualTo(made);
        }
    }

    private static Map<String, List<String>> cells(Path file) throws SQLException {
        Map<String, List<String>> cells = new TreeMap<>();
        try (Connection connection = Connections.reading(file)) {
            for (String table : tables(connection)) {
                cells.put(table, rows(connection, "SELECT * FROM " + table));
                cells.get(table).sort(null);
            }
        }
        return cells;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    }

    private static List<String> neverFilled(Path file) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (Connection connection = Connections.reading(file)) {
            for (String table : tables(connection)) {
                for (String column :
                        new TreeSet<>(rows(connection, "SELECT name FROM pragma_table_info('" + table + "')"))) {
                    if (rows(connection, "SELECT 1 FROM " + table + " WHERE " + column + " IS NOT NULL LIMIT 1")
                            .isEmpty()) {
                        missing.add(table + "." + column);
                    }
                }
            }
        }
        return missing;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column : IntStream.rangeClosed(1, columns).toArray()) {
                    cells.add(String.valueOf(rows.getString(column)));
                }
                found.add(String.join("|", cells));
            }
        }
        return found;
    }
}
