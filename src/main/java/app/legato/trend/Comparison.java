package app.legato.trend;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.trend.Verdict.CouldBeChance;
import app.legato.trend.Verdict.Evidence;
import app.legato.trend.Verdict.Fewer;
import app.legato.trend.Verdict.More;
import app.legato.trend.Verdict.NotEnough;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Recorded nights with something against recorded nights without it. A night that nobody recorded is on neither side. It never says
 * "because".
 *
 * <p>Worked example: 31 nights with stretching and 11 cramps against 33 nights without and 21 cramps are enough for the words "could be
 * chance"; 13 nights with against 40 without are not, nor are 20 against 20 with 9 cramps in all. 84 nights with 26 cramps spread evenly
 * over their twelve weeks against 84 nights with 92 are "fewer".
 */
public record Comparison(Arm with, Arm without, Verdict verdict) {
    /** Fewer recorded nights than this on either side are not compared (evidence brief, section 5). */
    public static final int NIGHTS_A_SIDE = 14;

    /** Fewer cramps than this on both sides together are not compared (evidence brief, section 5). */
    public static final int CRAMPS_IN_ALL = 10;

    /** With fewer recorded nights than this on either side it always could be chance (evidence brief, section 5). */
    public static final int NIGHTS_A_SIDE_TO_TELL = 28;

    /** The nights of {@code strip}, each on the side that {@code groups} puts it; asked of recorded nights alone. */
    public static Comparison of(Strip strip, Function<Night, Group> groups) {
        List<CountedNight> nights = new ArrayList<>();
        Arm with = Arm.EMPTY;
        Arm without = Arm.EMPTY;
        for (StripNight night : strip.nights()) {
            Group group = night.isRecorded() ? groups.apply(night.night()) : Group.LEFT_OUT;
            if (group == Group.LEFT_OUT) {
                continue;
            }
            boolean isWith = group == Group.WITH;
            with = isWith ? with.plus(night) : with;
            without = isWith ? without : without.plus(night);
            int day = (int) strip.first().until(night.night());
            nights.add(new CountedNight(day, isWith, night.cramps()));
        }
        return new Comparison(with, without, judge(nights, with, without));
    }

    /**
     * Nights {@linkplain Entries#stretchedBeforeSleep stretched before sleep} by the person's turnover against the other recorded nights. A night with a session that
     * only began after its first cramp is one of the others.
     */
    public static Comparison ofStretching(Entries entries, Strip strip, Turnover turnover) {
        Set<Night> stretched = entries.stretchedBeforeSleep(turnover);
        return of(strip, night -> Group.of(stretched.contains(night)));
    }

    /** The nights from {@code first} on against those before it. */
    public static Comparison ofChange(Strip strip, Night first) {
        return of(strip, night -> Group.of(!night.isBefore(first)));
    }

    private static Verdict judge(List<CountedNight> nights, Arm with, Arm without) {
        int fewest = Math.min(with.nights(), without.nights());
        if (fewest < NIGHTS_A_SIDE || with.cramps() + without.cramps() < CRAMPS_IN_ALL) {
            return new NotEnough();
        }
        Dispersion dispersion = Dispersion.of(nights, with, without);
        RateRatio widened = RateRatio.widened(with, without, dispersion.widening());
        Evidence evidence = new Evidence(RateRatio.exact(with, without), widened, dispersion);
        if (fewest >= NIGHTS_A_SIDE_TO_TELL && widened.high() < 1) {
            return new Fewer(evidence);
        }
        if (fewest >= NIGHTS_A_SIDE_TO_TELL && widened.low() > 1) {
            return new More(evidence);
        }
        return new CouldBeChance(evidence);
    }
}
