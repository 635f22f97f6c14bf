package app.legato.trend;

import app.legato.diary.Entries;
import app.legato.night.Night;
import java.util.Set;

/**
 * Recorded nights with something against recorded nights without it. It never says "because".
 *
 * <p>Worked example: 31 nights with stretching and 11 cramps against 33 nights without and 21 cramps are enough for the words "could be
 * chance"; 13 nights with against 40 without are not, nor are 20 against 20 with 9 cramps in all.
 */
public record Comparison(Arm with, Arm without) {
    /** Fewer recorded nights than this on either side are not compared (evidence brief, section 5). */
    public static final int NIGHTS_A_SIDE = 14;

    /** Fewer cramps than this on both sides together are not compared (evidence brief, section 5). */
    public static final int CRAMPS_IN_ALL = 10;

    /** What may be said of a comparison. */
    public enum Verdict {
        /** Counts only. */
        NOT_ENOUGH,
        COULD_BE_CHANCE
    }

    /** Nights {@linkplain Entries#stretchedBeforeSleep stretched before sleep} against the other recorded nights. */
    public static Comparison ofStretching(Entries entries, Strip strip) {
        Set<Night> stretched = entries.stretchedBeforeSleep();
        Arm with = Arm.EMPTY;
        Arm without = Arm.EMPTY;
        for (StripNight night : strip.nights()) {
            if (!night.isRecorded()) {
                continue;
            }
            if (stretched.contains(night.night())) {
                with = with.plus(night);
            } else {
                without = without.plus(night);
            }
        }
        return new Comparison(with, without);
    }

    public Verdict verdict() {
        boolean enough = Math.min(with.nights(), without.nights()) >= NIGHTS_A_SIDE
                && with.cramps() + without.cramps() >= CRAMPS_IN_ALL;
        return enough ? Verdict.COULD_BE_CHANCE : Verdict.NOT_ENOUGH;
    }
}
