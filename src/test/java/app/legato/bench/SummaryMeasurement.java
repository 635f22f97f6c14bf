package app.legato.bench;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.store.Diary;
import app.legato.summary.Cover;
import app.legato.summary.Extras;
import app.legato.summary.Material;
import app.legato.summary.Paper;
import app.legato.summary.Period;
import app.legato.summary.Summary;
import app.legato.summary.SummaryBuilder;
import app.legato.summary.SummaryPdf;
import app.legato.summary.SummaryProblem;
import app.legato.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The doctor's page from the diary to the bytes of the PDF: about four weeks with twenty years of entries against one, and about ninety
 * nights against a bare PDFBox document with the same words in the same type. The bare document reads no diary, so reading it has a row of its own.
 */
final class SummaryMeasurement implements Measurement {
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));
    private static final int PAGES = 2;
    private static final int READS = 30;
    private static final double BAR = 1.1;
    private static final Period NINETY = new Period.Last(90);
    private static final int WARM_UPS = 60;
    private static final double BARE_BAR = 5;

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
            Summary ninety = ninety(one);
            BarePage bare = new BarePage(pdf.bytes(ninety));
            Pairs drawn = Stopwatch.inTurn(WARM_UPS, () -> pdf.bytes(ninety), bare::bytes);
            Pairs read = Stopwatch.inTurn(WARM_UPS, () -> pdf.bytes(ninety(one)), bare::bytes);
            return List.of(
                    drawn.row("the doctor's page of 90 nights / bare PDFBox page", Unit.MILLISECONDS, BARE_BAR),
                    read.row("the same, and the diary read for it", Unit.MILLISECONDS, null),
                    pages.row("the doctor's page " + PAGES + " times, 20 years / 1 year", Unit.MILLISECONDS, BAR),
                    reads.row("its part before the PDF " + READS + " times, 20 / 1", Unit.MILLISECONDS, BAR));
        }
    }

    private static void pages(SummaryPdf pdf, Diary diary) throws SummaryProblem {
        for (int page = 0; page < PAGES; page++) {
            pdf.bytes(SummaryBuilder.build(material(diary, Period.FOUR_WEEKS), Cover.EMPTY, Extras.NONE));
        }
    }

    private static void read(Diary diary) {
        for (int page = 0; page < READS; page++) {
            SummaryBuilder.build(material(diary, Period.FOUR_WEEKS), Cover.EMPTY, Extras.NONE);
        }
    }

    private static Summary ninety(Diary diary) {
        return SummaryBuilder.build(material(diary, NINETY), Cover.EMPTY, Extras.NONE);
    }

    private static Material material(Diary diary, Period period) {
        return Material.of(diary, period.nights(LAST), Turnover.USUAL);
    }
}
