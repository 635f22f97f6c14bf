package app.legato.ui.trends;

import app.legato.trend.Permutation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trial as it stands, in the order in which it is read.
 *
 * @param name what is tried, and from when to when
 * @param headline which week it is, or what the trial says
 * @param schedule the weeks as drawn; null once there is a result
 * @param lines what stands below: how the weeks were drawn, or the counts and how rare the result is
 * @param draws the picture of a result; null when there is none
 * @param remarks what always has to be said beside a result; empty while the trial is under way
 * @param stopping what can no longer be concluded when it is stopped; empty when it cannot be stopped
 */
record TrialShown(
        String name,
        String headline,
        @Nullable Schedule schedule,
        List<String> lines,
        @Nullable Draws draws,
        List<String> remarks,
        String stopping) {
    /**
     * The weeks of a trial under way.
     *
     * @param with of each week whether it is one with
     * @param now the week now, from 1; 0 before the first night
     * @param sentence the same in words
     */
    record Schedule(List<Boolean> with, int now, String sentence) {
        Schedule {
            with = List.copyOf(with);
        }
    }

    /** The differences of all draws with the actual one among them, and the sentence that says the same. */
    record Draws(List<Permutation.Column> columns, String sentence) {
        Draws {
            columns = List.copyOf(columns);
        }
    }

    TrialShown {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    boolean isUnderWay() {
        return !stopping.isEmpty();
    }

    /** How it stands and what it is, read aloud. */
    String spoken() {
        return Sentences.joined(headline, name);
    }
}
