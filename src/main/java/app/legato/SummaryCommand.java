package app.legato;

import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.summary.Cover;
import app.legato.summary.Extras;
import app.legato.summary.Material;
import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import app.legato.summary.Paper;
import app.legato.summary.Period;
import app.legato.summary.Summary;
import app.legato.summary.SummaryBuilder;
import app.legato.summary.SummaryPdf;
import app.legato.summary.SummaryProblem;
import app.legato.system.Version;
import app.legato.text.Texts;
import app.legato.trend.Strip;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code legato --summary FILE}: the doctor's page with no window, no display and no JavaFX. Nothing typed can be on it, so name, reason and
 * questions are lines to write on. Reads the diary and never makes one, and replaces a file that is there only when told to.
 */
final class SummaryCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    /** The period since the last visit, as the window remembers it. */
    private static final String VISIT = "visit";

    private final Clock clock;
    private final Turnover turnover;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    /** @param turnover tells which night is the last that is over */
    SummaryCommand(Clock clock, Turnover turnover, Texts texts, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.turnover = turnover;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    /** As {@link #run(CommandLine.WriteSummary, Path)} for this person's diary. */
    static int run(CommandLine.WriteSummary asked, Person person, Clock clock, PrintStream out, PrintStream err) {
        return new SummaryCommand(clock, person.chosen().turnover(), person.texts(), out, err)
                .run(asked, person.folders().diary());
    }

    /**
     * Writes the page and says where it is, or says in one sentence on {@code err} why there is none.
     *
     * @param diaryFile the person's diary; not touched when the invented one is asked for
     * @return the exit code: 0 written, 1 not written, 2 not understood
     */
    int run(CommandLine.WriteSummary asked, Path diaryFile) {
        // A display that is named but not there would stop the drawing of pages, which needs none.
        System.setProperty("java.awt.headless", "true");
        PageMemory known = PageMemoryFile.beside(diaryFile).read();
        Optional<Period> period = asked.period().equals(VISIT) ? sinceVisit(known) : Period.parse(asked.period());
        if (period.isEmpty() && asked.period().equals(VISIT)) {
            return fail(texts.get("summary.problem.visit"), WRONG_USE);
        }
        if (period.isEmpty()) {
            return fail(texts.get("summary.problem.period", asked.period()), WRONG_USE);
        }
        String toCome = toCome(period.get(), asked.period());
        if (!toCome.isEmpty()) {
            return fail(toCome, WRONG_USE);
        }
        if (Files.isRegularFile(asked.file()) && !asked.yes()) {
            return fail(texts.get("command.there", asked.file()), FAILED);
        }
        try {
            Period.Nights nights = period.get().nights(lastNight());
            Material material = asked.demo() ? invented(nights) : read(diaryFile, nights);
            Paper paper = known.paper() == null ? Paper.of(texts.locale()) : known.paper();
            Summary summary = SummaryBuilder.build(material, Cover.EMPTY, Extras.NONE);
            new SummaryPdf(texts, paper, Version.current()).write(summary, asked.file());
            Strip strip = summary.strip();
            out.println(texts.get("command.summary-written", asked.file(), strip.recorded(), strip.length()));
            return DONE;
        } catch (SummaryProblem problem) {
            return fail(problem.sentence(texts), FAILED);
        } catch (StoreException failure) {
            return fail(texts.get(keyOf(failure.problem()), diaryFile), FAILED);
        } catch (IOException failure) {
            return fail(texts.get("command.no-temporary-folder"), FAILED);
        }
    }

    /** The sentence about nights that are not over yet, which would be counted as missing; empty without any. */
    private String toCome(Period period, String typed) {
        Night last = lastNight();
        if (period instanceof Period.Since(LocalDate day) && new Night(day).isAfter(last)) {
            return texts.get("summary.problem.no-night-since", texts.date(day), texts.date(last.evening()));
        }
        return period.nights(last).to().isAfter(last)
                ? texts.get("summary.problem.to-come", typed, texts.date(last.morning()))
                : "";
    }

    /** The night that led into the present day. */
    private Night lastNight() {
        return new Night(turnover.dayOf(Moment.now(clock))).previous();
    }

    /** Empty when no visit is known: nobody said when, and no page was saved or printed. */
    private Optional<Period> sinceVisit(PageMemory known) {
        return Optional.ofNullable(known.visitBefore(turnover.dayOf(Moment.now(clock))))
                .map(Period.Since::new);
    }

    private Material read(Path file, Period.Nights nights) {
        try (Diary diary = Database.openExisting(file)) {
            return Material.of(diary, nights, turnover);
        }
    }

    /** The demo diary of the window. It goes through the store like a real one, in a folder that is gone afterwards. */
    private Material invented(Period.Nights nights) throws IOException {
        Path folder = Files.createTempDirectory("legato-demo-");
        Path file = folder.resolve("diary.sqlite");
        try (Diary diary = Database.open(file)) {
            diary.put(DemoDiary.of(DemoPerson.USUAL, DemoDiary.lastNight(clock), clock.getZone()));
            return Material.of(diary, nights, turnover);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** The key of the sentence about a diary that cannot be read, with its file. */
    static String keyOf(StoreProblem problem) {
        return switch (problem) {
            case MISSING, NO_FOLDER -> "command.diary-missing";
            case BUSY -> "command.diary-busy";
            case DAMAGED -> "command.diary-damaged";
            case READ_ONLY, NEWER, FULL, OTHER -> "command.diary-unreadable";
        };
    }

    private int fail(String sentence, int code) {
        err.println(texts.get("command.summary-failed", sentence));
        return code;
    }
}
