package app.legato.bench;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.profile.TrendPeriod;
import app.legato.store.Diary;
import app.legato.ui.trends.TrendsReads;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What Trends reads and counts, with twenty years of entries against one: a period costs what it shows, and all of it is there at once. */
final class TrendsMeasurement implements Measurement {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));
    private static final Clock MORNING = Clock.fixed(Instant.parse("2025-05-12T06:30:00Z"), LONDON);
    private static final double BAR = 1.1;

    private final Path folder;

    TrendsMeasurement(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "trends";
    }

    @Override
    public List<Row> rows() throws Exception {
        Path fresh = LongDiary.fresh(folder.resolve("trends"));
        Entries all = LongDiary.twentyYears(LAST, LONDON);
        try (Diary twenty = LongDiary.store(fresh.resolve("long.sqlite"), all);
                Diary one = LongDiary.store(fresh.resolve("short.sqlite"), LongDiary.lastYear(all))) {
            return List.of(
                    row(twenty, one, TrendPeriod.QUARTER, "a quarter shown, 20 years / 1 year", BAR),
                    row(twenty, one, TrendPeriod.YEAR, "a year shown, 20 years / 1 year", BAR),
                    row(twenty, one, TrendPeriod.ALL, "the whole diary shown, 20 years / 1 year", LongDiary.YEARS));
        }
    }

    private static Row row(Diary twenty, Diary one, TrendPeriod period, String what, double bar) throws Exception {
        return Stopwatch.inTurn(5, () -> show(twenty, period), () -> show(one, period))
                .row(what, Unit.MILLISECONDS, bar);
    }

    private static void show(Diary diary, TrendPeriod period) {
        TrendsReads reads = new TrendsReads(() -> diary, MORNING, period);
        if (!reads.isAnswered()) {
            throw new IllegalStateException("Trends was not answered, so nothing was measured");
        }
    }
}
