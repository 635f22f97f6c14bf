package app.legato.ui.trends;

import app.legato.trend.RateRatio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison may say, in the order in which it is read.
 *
 * @param verdict the one sentence that stands first
 * @param ratio the widened interval; null when there is too little to compare
 * @param interval the same in words; empty then. The numbers are the first remark
 * @param missing what a comparison would still need; empty when it has enough
 * @param remarks what always has to be said beside it, and what was looked at
 */
record Result(
        String verdict,
        Side with,
        Side without,
        @Nullable RateRatio ratio,
        String interval,
        String missing,
        List<String> remarks) {
    /** One side: its name, its counts, its rates; no rates when there is too little. */
    record Side(String name, String counts, String rates) {}

    Result {
        remarks = List.copyOf(remarks);
    }

    /** The verdict and both sides, read aloud. */
    String spokenCounts() {
        List<String> said = new ArrayList<>(List.of(verdict));
        for (Side side : List.of(with, without)) {
            said.add(side.name() + ": " + side.counts() + ". " + side.rates());
        }
        return Sentences.joined(said.toArray(String[]::new));
    }

    /** What stands below them, read aloud. */
    String spokenRest() {
        List<String> said = new ArrayList<>(List.of(interval, missing));
        said.addAll(remarks);
        return Sentences.joined(said.toArray(String[]::new));
    }
}
