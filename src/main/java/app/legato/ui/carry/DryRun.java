package app.legato.ui.carry;

import app.legato.exchange.Merge;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.store.Diary;
import app.legato.text.Texts;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * What would come of a file, in sentences. Nothing is stored by it.
 *
 * @param name of the file
 * @param tallies what would become of the entries, a sentence a kind
 * @param differences the first fields that both diaries have filled and not with the same, at most {@link Merge#DIFFERENCES_MOST}
 * @param differing how many such fields there are
 * @param problems the first lines that make no entry
 * @param problemCount how many such lines there are
 * @param mended how many texts held half a character
 * @param changesNothing whether all of it is here already
 */
record DryRun(
        String name,
        List<String> tallies,
        List<DifferenceLine> differences,
        int differing,
        List<String> problems,
        int problemCount,
        int mended,
        boolean changesNothing) {
    /** As many of each as a person reads before they decide. */
    static final int SHOWN_MOST = 10;

    DryRun {
        tallies = List.copyOf(tallies);
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /** On the diary's thread; empty when there is not memory enough for both diaries. */
    static Optional<DryRun> of(String name, Reading.Read read, Diary diary, Texts texts) {
        try {
            return Optional.of(of(name, read, Merge.of(diary.whole(), read.diary()), texts));
        } catch (OutOfMemoryError tooMuch) {
            LoggerFactory.getLogger(DryRun.class).error("no memory for both diaries", tooMuch);
            return Optional.empty();
        }
    }

    private static DryRun of(String name, Reading.Read read, Merge merge, Texts texts) {
        DifferenceWords words = new DifferenceWords(texts);
        return new DryRun(
                name,
                merge.tallies().stream()
                        .map(tally -> texts.get(
                                "exchange.tally",
                                texts.get(tally.kind().wordsKey()),
                                tally.added(),
                                tally.same(),
                                tally.changed()))
                        .toList(),
                merge.differences().stream().map(words::line).toList(),
                merge.differing(),
                sentences(read.problems(), texts),
                read.problemCount(),
                read.mended(),
                merge.changesNothing());
    }

    private static List<String> sentences(List<Problem> problems, Texts texts) {
        return problems.stream()
                .limit(SHOWN_MOST)
                .map(problem -> problem.sentence(texts))
                .toList();
    }
}
