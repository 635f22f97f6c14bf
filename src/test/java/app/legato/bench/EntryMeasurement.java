package app.legato.bench;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.store.BareInsert;
import app.legato.store.Database;
import app.legato.store.Diary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** A drink, from the call to "it is on disk", against the same row inserted by bare JDBC with the same settings. */
final class EntryMeasurement implements Measurement {
    /** Entries of one run: many, because one alone is at the mercy of the disk. */
    private static final int ENTRIES = 50;

    private static final double BAR = 1.3;

    private final Path folder;

    EntryMeasurement(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "entry";
    }

    @Override
    public List<Row> rows() throws Exception {
        Path fresh = LongDiary.fresh(folder.resolve("entry"));
        Path bareFile = fresh.resolve("bare.sqlite");
        Database.open(bareFile).close();
        try (Diary diary = Database.open(fresh.resolve("legato.sqlite"));
                BareInsert bare = new BareInsert(bareFile)) {
            Pairs pairs = Stopwatch.inTurn(
                    2,
                    () -> {
                        for (int entry = 0; entry < ENTRIES; entry++) {
                            diary.drinks().put(drink());
                        }
                    },
                    () -> {
                        for (int entry = 0; entry < ENTRIES; entry++) {
                            bare.put(drink());
                        }
                    });
            return List.of(pairs.row(ENTRIES + " acknowledged drinks / bare JDBC inserts", Unit.MILLISECONDS, BAR));
        }
    }

    private static Drink drink() {
        Moment at = Moment.of(LocalDateTime.of(2025, 5, 12, 18, 0), ZoneId.of("Europe/London"));
        return Drink.of(LocalDate.of(2025, 5, 12), at, 250, DrinkKind.WATER);
    }
}
