package app.legato.trend;

import app.legato.night.Night;
import app.legato.trend.TrialOutcome.Analysed;
import app.legato.trend.TrialOutcome.Running;
import app.legato.trend.TrialOutcome.Stopped;
import app.legato.trend.TrialOutcome.TooFewCramps;
import app.legato.trend.TrialOutcome.TooFewWeeks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's own trial: weeks with and weeks without, as many of each, in an order that was drawn by lot before the first night and is kept as
 * it was drawn. Immutable.
 *
 * <p>Four against four is the smallest such draw whose clearest result is rarer than one in twenty: 2 of 70 (evidence brief, section 5).
 *
 * @param first the first night of the first week
 * @param weeks for each week whether it is one with; as many with as without
 * @param stopped the last night that belongs to a trial stopped early; null for one that was not
 */
public record OwnTrial(
        Night first, List<Boolean> weeks, @Nullable Night stopped) {
    /** The fewest weeks of each kind. */
    public static final int WEEKS_A_SIDE_MIN = 4;

    /** The most weeks of each kind: together a year. */
    public static final int WEEKS_A_SIDE_MAX = 26;

    private static final int WEEK = 7;

    public OwnTrial {
        weeks = List.copyOf(weeks);
        long with = weeks.stream().filter(week -> week).count();
        if (with * 2 != weeks.size() || with < WEEKS_A_SIDE_MIN || with > WEEKS_A_SIDE_MAX) {
            throw new IllegalArgumentException("a trial has 4 to 26 weeks with, and as many without");
        }
        if (stopped != null
                && (stopped.isBefore(first) || !stopped.isBefore(first.plus(weeks.size() * (long) WEEK - 1)))) {
            throw new IllegalArgumentException("only a trial under way is stopped");
        }
    }

    /**
     * A trial whose order is drawn from {@code random}, every balanced order being as likely as every other.
     *
     * @param weeksASide {@value #WEEKS_A_SIDE_MIN} to {@value #WEEKS_A_SIDE_MAX}
     */
    public static OwnTrial drawn(Night first, int weeksASide, RandomGenerator random) {
        List<Boolean> weeks = new ArrayList<>(Collections.nCopies(weeksASide, true));
        weeks.addAll(Collections.nCopies(weeksASide, false));
        for (int left = weeks.size(); left > 1; left--) {
            Collections.swap(weeks, left - 1, random.nextInt(left));
        }
        return new OwnTrial(first, weeks, null);
    }

    /** The last night as drawn. */
    public Night last() {
        return first.plus(weeks.size() * (long) WEEK - 1);
    }

    /**
     * The same trial, given up after {@code night}.
     *
     * @throws IllegalArgumentException when that is not a night of the trial, or its last one
     */
    public OwnTrial stoppedAfter(Night night) {
        return new OwnTrial(first, weeks, night);
    }

    /** The week of a night, from 1; empty for a night outside the trial or after it was stopped. */
    public Optional<Integer> weekOf(Night night) {
        boolean within = !night.isBefore(first) && !night.isAfter(stopped == null ? last() : stopped);
        return within ? Optional.of((int) (first.until(night) / WEEK) + 1) : Optional.empty();
    }

    /** What was drawn for the week of a night. */
    public Group groupOf(Night night) {
        return weekOf(night).map(week -> Group.of(weeks.get(week - 1))).orElse(Group.LEFT_OUT);
    }

    /**
     * What the trial says. While it runs nothing is counted, for who looks on the way finds something too often.
     *
     * @param strip the diary; nights of the trial that it does not hold count as not recorded
     * @param tonight the night now
     */
    public TrialOutcome outcome(Strip strip, Night tonight) {
        if (stopped != null) {
            int week = weekOf(stopped).orElseThrow();
            return new Stopped(week, weeks.size(), results(strip).subList(0, week));
        }
        if (!tonight.isAfter(last())) {
            return new Running(weekOf(tonight).orElse(0), weeks.size());
        }
        List<TrialWeek> results = results(strip);
        if (!Permutation.isTelling(results)) {
            return new TooFewWeeks(results);
        }
        return cramps(results) < Comparison.CRAMPS_IN_ALL
                ? new TooFewCramps(results)
                : new Analysed(results, Permutation.of(results));
    }

    private static int cramps(List<TrialWeek> results) {
        return results.stream()
                .filter(TrialWeek::isUsable)
                .mapToInt(week -> week.counts().cramps())
                .sum();
    }

    private List<TrialWeek> results(Strip strip) {
        Arm[] counted = Stream.generate(() -> Arm.EMPTY).limit(weeks.size()).toArray(Arm[]::new);
        for (StripNight night : strip.nights()) {
            if (night.isRecorded()) {
                weekOf(night.night()).ifPresent(week -> counted[week - 1] = counted[week - 1].plus(night));
            }
        }
        List<TrialWeek> results = new ArrayList<>();
        for (int week = 0; week < counted.length; week++) {
            results.add(new TrialWeek(weeks.get(week), counted[week]));
        }
        return List.copyOf(results);
    }
}
