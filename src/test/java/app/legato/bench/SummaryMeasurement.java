package app.legato.bench;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.store.Diary;
import app.legato.summary.Cover;
import app.legato.summary.Paper;
import app.legato.summary.Period;
import app.legato.summary.SummaryBuilder;
import app.legato.summary.SummaryPdf;
import app.legato.summary.SummaryProblem;
import app.legato.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The doctor's page about four weeks, from the diary to the bytes of the PDF, with twenty years of entries against one. */
final class SummaryMeasurement implements Measurement {
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));
    private static final int PAGES = 2;
    private static final int READS = 30;
    private static final double BAR = 1.1;

    private final Path folder;

    SummaryMeasurement(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Row> rows() throws Exception {
        Path fresh = LongDiary.fresh(folder.resolve("summary"));
        Entries all = LongDiary.twentyYears(LAST, ZoneId.of("Europe/London"));
        SummaryPdf pdf = new SummaryPdf(new Texts(Locale.UK), Paper.A4, "bench");
        try (Diary twenty = LongDiary.store(fresh.resolve("long.sqlite"), all);
                Diary one = LongDiary.store(fresh.resolve("short.sqlite"), LongDiary.lastYear(all))) {
            Pairs pages = Stopwatch.inTurn(5, () -> pages(pdf, twenty), () -> pages(pdf, one));
            Pairs reads = Stopwatch.inTurn(3, () -> read(twenty), () -> read(one));
            return List.of(
                    pages.row("the doctor's page " + PAGES + " times, 20 years / 1 year", Unit.MILLISECONDS, BAR),
                    reads.row("its part before the PDF " + READS + " times, 20 / 1", Unit.MILLISECONDS, BAR));
        }
    }

    private static void pages(SummaryPdf pdf, Diary diary) throws SummaryProblem {
        for (int page = 0; page < PAGES; page++) {
            pdf.bytes(SummaryBuilder.build(entries(diary), Cover.EMPTY));
        }
    }

    private static void read(Diary diary) {
        for (int page = 0; page < READS; page++) {
            SummaryBuilder.build(entries(diary), Cover.EMPTY);
        }
    }

    private static Entries entries(Diary diary) {
        Period.Nights nights = Period.FOUR_WEEKS.nights(LAST);
        return diary.entries(nights.from(), nights.to());
    }
}
