package app.legato.trend;

import java.util.List;

/** What a person's own trial says, and what it can no longer say. */
public sealed interface TrialOutcome {
    /**
     * It is not over: nothing is counted yet.
     *
     * @param week the week now, from 1; 0 before the first night
     * @param weeks how many there are
     */
    record Running(int week, int weeks) implements TrialOutcome {}

    /** It is over or given up, and has counts. */
    sealed interface Counted extends TrialOutcome {
        List<TrialWeek> weeks();

        /** The weeks that were recorded well enough to count. */
        default List<TrialWeek> usable() {
            return weeks().stream().filter(TrialWeek::isUsable).toList();
        }
    }

    /**
     * Given up early: counts only. Whether a difference is more than chance can no longer be said: the lot was drawn over all weeks, some of
     * which never came, and who stops may have seen how it stood.
     *
     * @param week the week in which it was given up, from 1
     * @param drawn how many weeks there would have been
     * @param weeks those that were begun
     */
    record Stopped(int week, int drawn, List<TrialWeek> weeks) implements Counted {
        public Stopped {
            weeks = List.copyOf(weeks);
        }
    }

    /** So few weeks were recorded that even the clearest difference would not be rarer than one in twenty: counts only. */
    record TooFewWeeks(List<TrialWeek> weeks) implements Counted {
        public TooFewWeeks {
            weeks = List.copyOf(weeks);
        }
    }

    /** So few cramps were logged that nothing may be said of them, as of any {@linkplain Comparison comparison}: counts only. */
    record TooFewCramps(List<TrialWeek> weeks) implements Counted {
        public TooFewCramps {
            weeks = List.copyOf(weeks);
        }
    }

    /** Over, and compared with every other way in which the weeks could have been drawn. */
    record Analysed(List<TrialWeek> weeks, Permutation permutation) implements Counted {
        public Analysed {
            weeks = List.copyOf(weeks);
        }
    }
}
