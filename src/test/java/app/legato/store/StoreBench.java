package app.legato.store;

import app.legato.drink.Drink;
import app.legato.night.Night;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what the store's choices rest on. Prints medians of one run and their ratios; the ways take turns, so that a busy disk slows all
 * of them alike. Run it with the folder to write in, on the kind of disk that matters (a temporary file system in memory syncs nothing).
 */
final class StoreBench {
    private static final int ROUNDS = 300;
    private static final int YEARS = 20;
    private static final String INSERT =
            "INSERT OR REPLACE INTO drink (id, day, at_ms, at_zone, at_offset, millilitres, kind) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private StoreBench() {}

    /** One way of doing something, closed when all rounds are over. */
    private interface Way {
        void once() throws SQLException;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "bench");
        Map<String, Way> inserts = new LinkedHashMap<>();
        inserts.put("bare JDBC insert, rollback journal, EXTRA", bare(filled(folder, "bare"), ""));
        inserts.put("the same through Legato's store", stored(filled(folder, "store")));
        inserts.put(
                "bare JDBC insert, WAL, EXCLUSIVE, FULL",
                bare(
                        filled(folder, "wal"),
                        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
        print(inserts);

        Path old = filled(folder, "old");
        Map<String, Way> opens = new LinkedHashMap<>();
        opens.put("bare JDBC open and one read", () -> bareOpen(old));
        opens.put("Legato's open and one read", () -> {
            try (Diary diary = Database.open(old)) {
                Storing.drinks(diary);
            }
        });
        opens.put("the full check of " + YEARS + " years", () -> {
            try (Diary diary = Database.open(old)) {
                diary.check();
            }
        });
        print(opens);
    }

    private static void print(Map<String, Way> ways) throws SQLException {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                long start = System.nanoTime();
                way.getValue().once();
                times.computeIfAbsent(way.getKey(), _ -> new ArrayList<>()).add(System.nanoTime() - start);
            }
        }
        double first = 0;
        for (Map.Entry<String, List<Long>> way : times.entrySet()) {
            Collections.sort(way.getValue());
            double median = way.getValue().get(ROUNDS / 2) / 1e6;
            first = first == 0 ? median : first;
            System.out.printf(Locale.ROOT, "%-45s %8.3f ms  ratio %.2f%n", way.getKey(), median, median / first);
        }
    }

    private static Way bare(Path file, String settings) throws SQLException {
        Connection connection = Connections.writing(file);
        Connections.execute(connection, settings);
        PreparedStatement statement = connection.prepareStatement(INSERT);
        return () -> {
            fill(
                    statement,
                    Drink.of(
                            Storing.DAY,
                            Storing.drink(0).at(),
                            250,
                            Storing.drink(0).kind()));
            statement.executeUpdate();
        };
    }

    private static Way stored(Path file) {
        Diary diary = Database.open(file);
        return () -> diary.drinks()
                .put(Drink.of(
                        Storing.DAY,
                        Storing.drink(0).at(),
                        250,
                        Storing.drink(0).kind()));
    }

    private static void bareOpen(Path file) throws SQLException {
        try (Connection connection = Connections.writing(file)) {
            Connections.number(connection, "SELECT count(*) FROM drink WHERE day = '" + Storing.DAY + "'");
        }
    }

    /** A diary with five drinks a day for twenty years. */
    private static Path filled(Path folder, String name) throws SQLException {
        Path file = folder.resolve(name + ".sqlite");
        Database.open(file).close();
        Night first = new Night(Storing.DAY.minusYears(YEARS));
        try (Connection connection = Connections.writing(file);
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Connections.execute(connection, "BEGIN");
            for (int entry = 0; entry < YEARS * 365 * 5; entry++) {
                fill(
                        statement,
                        Drink.of(
                                first.plus(entry / 5).evening(),
                                Storing.drink(0).at(),
                                250,
                                Storing.drink(0).kind()));
                statement.executeUpdate();
            }
            Connections.execute(connection, "COMMIT");
        }
        return file;
    }

    private static void fill(PreparedStatement statement, Drink drink) throws SQLException {
        statement.setString(1, drink.id().toString());
        statement.setString(2, drink.day().toString());
        statement.setLong(3, drink.at().instant().toEpochMilli());
        statement.setString(4, drink.at().zone().getId());
        statement.setInt(5, drink.at().offset().getTotalSeconds());
        statement.setInt(6, drink.millilitres());
        statement.setString(7, drink.kind().name());
    }
}
