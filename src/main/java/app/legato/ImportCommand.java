package app.legato;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Difference;
import app.legato.exchange.Merge;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.Tally;
import app.legato.exchange.file.DiaryFiles;
import app.legato.profile.Profile;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.system.Folders;
import app.legato.system.SingleInstance;
import app.legato.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code legato --import FILE}: says what would come of it, and with {@code --yes} takes the entries in, with no window, no display and no
 * JavaFX. A file with a line that makes no entry is taken in only when asked to leave such lines out.
 */
final class ImportCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int PROBLEMS_SAID = 10;
    private static final int DIFFERENCES_SAID = 20;

    private final Clock clock;
    private final boolean mayBeMade;
    private final boolean hasLimit;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param mayBeMade whether a diary is made where there is none: not when the person had one before
     * @param hasLimit whether the most to drink in a day is set here: it does not come with a diary
     */
    ImportCommand(Clock clock, boolean mayBeMade, boolean hasLimit, Texts texts, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.mayBeMade = mayBeMade;
        this.hasLimit = hasLimit;
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    /** As {@link #run(CommandLine.Import, Folders)} for this person's diary. */
    static int run(CommandLine.Import asked, Person person, Clock clock, PrintStream out, PrintStream err) {
        boolean mayBeMade = !person.chosen().welcomed();
        boolean hasLimit = person.chosen().fluidLimitMillilitres() != null;
        return new ImportCommand(clock, mayBeMade, hasLimit, person.texts(), out, err).run(asked, person.folders());
    }

    /** @return the exit code: 0 when all went well, 1 when something stood in the way */
    int run(CommandLine.Import asked, Folders folders) {
        return switch (DiaryFiles.read(asked.source())) {
            case Reading.Refused refused -> fail(refused.problem().sentence(texts));
            case Reading.Read read -> take(asked, read, folders);
        };
    }

    private int take(CommandLine.Import asked, Reading.Read read, Folders folders) {
        tellProblems(read);
        try {
            WholeDiary mine = mine(folders.diary());
            Merge merge = Merge.of(mine, read.diary());
            tell(merge, asked.source());
            if (read.problemCount() > 0 && !asked.skipBad()) {
                return fail(texts.get("command.import-problems", read.problemCount()));
            }
            if (merge.changesNothing()) {
                out.println(texts.get("command.import-nothing"));
                return DONE;
            }
            if (!asked.yes()) {
                out.println(texts.get("command.import-dry"));
                return DONE;
            }
            return write(read.diary(), folders);
        } catch (StoreException failure) {
            return fail(sentence(failure.problem(), folders.diary()));
        }
    }

    private WholeDiary mine(Path file) {
        if (!Files.exists(file) && mayBeMade) {
            return WholeDiary.EMPTY;
        }
        try (Diary diary = Database.openExisting(file)) {
            return diary.whole();
        }
    }

    private int write(WholeDiary theirs, Folders folders) {
        try {
            folders.make();
        } catch (IOException failure) {
            return fail(sentence(StoreProblem.NO_FOLDER, folders.diary()));
        }
        Optional<SingleInstance> claim = SingleInstance.claim(folders.data(), _ -> false);
        if (claim.isEmpty()) {
            return fail(texts.get("command.import-open"));
        }
        try (SingleInstance _ = claim.get();
                Diary diary = Database.open(folders.diary())) {
            Path copy = diary.take(
                    LocalDate.ofInstant(clock.instant(), clock.getZone()),
                    mine -> Merge.of(mine, theirs).diary());
            out.println(texts.get("command.import-done", copy));
            if (!hasLimit && !theirs.profile().equals(Profile.EMPTY)) {
                out.println(texts.get("exchange.set-limit"));
            }
            return DONE;
        }
    }

    private void tellProblems(Reading.Read read) {
        List<Problem> problems = read.problems();
        problems.stream()
                .limit(PROBLEMS_SAID)
                .forEach(problem -> err.println(texts.get("command.summary-failed", problem.sentence(texts))));
        int more = read.problemCount() - Math.min(problems.size(), PROBLEMS_SAID);
        if (more > 0) {
            err.println(texts.get("command.summary-failed", texts.get("command.import-more", more)));
        }
        if (read.mended() > 0) {
            err.println(texts.get("command.summary-failed", texts.get("command.import-mended", read.mended())));
        }
    }

    private void tell(Merge merge, Path source) {
        out.println(texts.get("command.import-found", source));
        for (Tally tally : merge.tallies()) {
            out.println("  "
                    + texts.get(
                            "exchange.tally",
                            texts.get(tally.kind().wordsKey()),
                            tally.added(),
                            tally.same(),
                            tally.changed()));
        }
        if (merge.differing() > 0) {
            out.println(texts.get("command.import-differences", merge.differing()));
            merge.differences().stream().limit(DIFFERENCES_SAID).forEach(this::tell);
            int more = merge.differing() - Math.min(merge.differences().size(), DIFFERENCES_SAID);
            if (more > 0) {
                out.println("  " + texts.get("command.import-more", more));
            }
        }
    }

    private void tell(Difference difference) {
        String what = (difference.entry() + " " + difference.field()).strip();
        out.println("  "
                + texts.get(
                        "command.difference",
                        texts.get(difference.kind().wordsKey()),
                        what,
                        oneLine(difference.mine()),
                        oneLine(difference.theirs()),
                        oneLine(difference.kept())));
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private String sentence(StoreProblem problem, Path file) {
        return switch (problem) {
            case FULL -> texts.get("command.import-disk-full");
            case READ_ONLY, NEWER -> texts.get("command.import-read-only", file);
            case MISSING, NO_FOLDER, BUSY, DAMAGED, OTHER -> texts.get(SummaryCommand.keyOf(problem), file);
        };
    }

    private int fail(String sentence) {
        err.println(texts.get("command.summary-failed", sentence));
        return FAILED;
    }
}
