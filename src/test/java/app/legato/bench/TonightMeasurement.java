package app.legato.bench;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.ui.tonight.TonightReads;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What Tonight reads and says, with twenty years of entries against one: over an open diary, and with opening it. */
final class TonightMeasurement implements Measurement {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);
    private static final int REFRESHES = 20;
    private static final int OPENINGS = 15;
    private static final double BAR = 1.1;

    private final Path folder;

    TonightMeasurement(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "tonight";
    }

    @Override
    public List<Row> rows() throws Exception {
        Path fresh = LongDiary.fresh(folder.resolve("tonight"));
        Path longFile = fresh.resolve("long.sqlite");
        Path shortFile = fresh.resolve("short.sqlite");
        Entries all = LongDiary.twentyYears(LAST, LONDON);
        try (Diary twenty = LongDiary.store(longFile, all);
                Diary one = LongDiary.store(shortFile, LongDiary.lastYear(all))) {
            Pairs again = Stopwatch.inTurn(3, () -> refresh(twenty), () -> refresh(one));
            Pairs first = Stopwatch.inTurn(1, () -> open(longFile), () -> open(shortFile));
            return List.of(
                    again.row("Tonight read " + REFRESHES + " times, 20 years / 1 year", Unit.MILLISECONDS, BAR),
                    first.row("diary opened and Tonight read " + OPENINGS + " times, 20 / 1", Unit.MILLISECONDS, BAR));
        }
    }

    private static void refresh(Diary diary) {
        TonightReads reads = new TonightReads(() -> diary, EVENING);
        for (int round = 0; round < REFRESHES; round++) {
            reads.refresh();
        }
        check(reads);
    }

    private static void open(Path file) {
        for (int round = 0; round < OPENINGS; round++) {
            try (Diary diary = Database.open(file)) {
                TonightReads reads = new TonightReads(() -> diary, EVENING);
                reads.refresh();
                check(reads);
            }
        }
    }

    private static void check(TonightReads reads) {
        if (!reads.isAnswered()) {
            throw new IllegalStateException("Tonight was not answered, so nothing was measured");
        }
    }
}
