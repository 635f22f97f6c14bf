package app.legato.trend;

import app.legato.night.Night;
import app.legato.night.NightState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Invented diaries in which weeks cluster: each week's rate is gamma-distributed with shape 2 about the person's own (evidence brief, section 5), a
 * night's cramps are Poisson. What they are compared by is chosen in every {@link Way} that a comparison offers.
 */
public final class WeeklyDiaries {
    private static final Night FIRST = new Night(LocalDate.of(2025, 1, 6));
    private static final int WEEK = 7;

    private final SplittableRandom random;

    public WeeklyDiaries(long seed) {
        random = new SplittableRandom(seed);
    }

    /** How nights come to be with or without. */
    public enum Way {
        BEFORE_AND_AFTER_4_WEEKS(56),
        BEFORE_AND_AFTER_12_WEEKS(168),
        BEFORE_AND_AFTER_A_YEAR(728),
        SHORT_AFTER_LONG(112),
        LONG_AFTER_SHORT(112),
        BEFORE_AND_AFTER_AMID_A_WEEK(66),
        EVERY_OTHER_NIGHT(168),
        EVERY_OTHER_WEEK(168),
        AT_RANDOM(168),
        SELDOM_AT_RANDOM(364),
        MOSTLY_AT_RANDOM(200),
        MOSTLY_FROM_A_DATE_ON(120),
        WEEKENDS(168),
        IN_SPELLS(364),
        /** To time, not to calibrate. */
        TWENTY_YEARS_AT_RANDOM(7305);

        private final int nights;

        Way(int nights) {
            this.nights = nights;
        }

        /** Those that are calibrated. */
        public static Set<Way> compared() {
            return EnumSet.complementOf(EnumSet.of(TWENTY_YEARS_AT_RANDOM));
        }
    }

    /** A diary and its sides. */
    public record Diary(Strip strip, Map<Night, Group> groups) {
        public Comparison compared() {
            return Comparison.of(strip, night -> groups.getOrDefault(night, Group.LEFT_OUT));
        }
    }

    /**
     * A diary.
     *
     * @param aWeek mean cramps a week on nights without
     * @param ratio true rate with, divided by the rate without; 1 where nothing helps
     * @param forgotten share of nights that nobody recorded
     * @param clustered whether weeks differ at all
     */
    public Diary diary(Way way, double aWeek, double ratio, double forgotten, boolean clustered) {
        List<StripNight> nights = new ArrayList<>();
        Map<Night, Group> groups = new HashMap<>();
        boolean spell = false;
        double week = 1;
        for (int n = 0; n < way.nights; n++) {
            if (n % WEEK == 0 && clustered) {
                week = gamma2();
            }
            spell ^= random.nextDouble() < 0.1;
            Night night = FIRST.plus(n);
            boolean with = isWith(way, n, spell);
            groups.put(night, Group.of(with));
            int cramps = poisson(aWeek / WEEK * week * (with ? ratio : 1));
            nights.add(random.nextDouble() < forgotten ? forgotten(night) : recorded(night, cramps));
        }
        return new Diary(new Strip(nights), groups);
    }

    /** The weeks of a trial in a person whom nothing helps. */
    public Strip trialDiary(OwnTrial trial, double aWeek, double forgotten) {
        List<StripNight> nights = new ArrayList<>();
        double week = 1;
        for (int n = 0; n < trial.weeks().size() * WEEK; n++) {
            if (n % WEEK == 0) {
                week = gamma2();
            }
            Night night = trial.first().plus(n);
            int cramps = poisson(aWeek / WEEK * week);
            nights.add(random.nextDouble() < forgotten ? forgotten(night) : recorded(night, cramps));
        }
        return new Strip(nights);
    }

    /** A trial drawn from the same random numbers. */
    public OwnTrial trial(int weeksASide) {
        return OwnTrial.drawn(FIRST, weeksASide, random);
    }

    private boolean isWith(Way way, int night, boolean spell) {
        return switch (way) {
            case BEFORE_AND_AFTER_4_WEEKS, LONG_AFTER_SHORT -> night >= 28;
            case BEFORE_AND_AFTER_12_WEEKS, SHORT_AFTER_LONG -> night >= 84;
            case BEFORE_AND_AFTER_A_YEAR -> night >= 364;
            case BEFORE_AND_AFTER_AMID_A_WEEK -> night >= 32;
            case EVERY_OTHER_NIGHT -> night % 2 == 0;
            case EVERY_OTHER_WEEK -> night / WEEK % 2 == 0;
            case AT_RANDOM, TWENTY_YEARS_AT_RANDOM -> random.nextDouble() < 0.5;
            case SELDOM_AT_RANDOM -> random.nextDouble() < 0.15;
            case MOSTLY_AT_RANDOM -> random.nextDouble() < 0.8;
            case MOSTLY_FROM_A_DATE_ON -> night >= 60 && random.nextDouble() < 0.75;
            case WEEKENDS -> night % WEEK >= 5;
            case IN_SPELLS -> spell;
        };
    }

    private static StripNight recorded(Night night, int cramps) {
        return new StripNight(night, cramps > 0 ? NightState.CRAMPS : NightState.NONE, cramps);
    }

    private static StripNight forgotten(Night night) {
        return new StripNight(night, NightState.NOT_RECORDED, 0);
    }

    /** Mean 1, shape 2: half the sum of two exponential numbers. */
    private double gamma2() {
        return -(Math.log(1 - random.nextDouble()) + Math.log(1 - random.nextDouble())) / 2;
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
