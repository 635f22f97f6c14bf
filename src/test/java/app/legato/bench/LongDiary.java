package app.legato.bench;

import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.store.Database;
import app.legato.store.Diary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/** Invented diaries in files. A shorter one is the end of the longer one, so that only their length differs. */
final class LongDiary {
    static final int NIGHTS_A_YEAR = 365;
    static final int YEARS = 20;

    private LongDiary() {}

    /** Twenty years, up to and including {@code last}. */
    static Entries twentyYears(Night last, ZoneId zone) {
        return DemoDiary.of(new DemoPerson(2025, YEARS * NIGHTS_A_YEAR, 4, 0.8, 60), last, zone);
    }

    /** What of {@code all} belongs to its last year. */
    static Entries lastYear(Entries all) {
        Night from = all.to().plus(1L - NIGHTS_A_YEAR);
        LocalDate day = from.evening();
        return new Entries(
                from,
                all.to(),
                all.nights().stream()
                        .filter(entry -> !entry.night().isBefore(from))
                        .toList(),
                all.cramps().stream()
                        .filter(cramp -> !cramp.night().isBefore(from))
                        .toList(),
                all.sessions().stream()
                        .filter(session -> !session.night().isBefore(from))
                        .toList(),
                all.drinks().stream()
                        .filter(drink -> !drink.day().isBefore(day))
                        .toList(),
                all.days().stream()
                        .filter(factors -> !factors.day().isBefore(day))
                        .toList(),
                all.ticks().stream()
                        .filter(tick -> !tick.night().isBefore(from))
                        .toList(),
                all.profile());
    }

    /** A new diary in {@code file}, in place of what was there. */
    static Diary store(Path file, Entries entries) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Diary diary = Database.open(file);
        diary.put(entries);
        return diary;
    }

    /** Empties a folder of an earlier run. */
    static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
