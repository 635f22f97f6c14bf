package app.legato.profile;

import app.legato.body.Posture;
import app.legato.day.DayFactor;
import app.legato.drink.VolumeUnit;
import app.legato.night.Turnover;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen in settings. Kept outside the diary in a small file, because the first window needs it before the diary is open.
 *
 * @param welcomed whether the welcome was seen or skipped
 * @param evening when the evening begins: the time of the routine
 * @param textScale 1.0 to 2.5
 * @param sound whether a session is heard at all; without it no chime and no voice, for a partner's sleep
 * @param volume of the chimes, 0 to 1
 * @param spokenCues whether the system's voice speaks too, where there is one and there is {@code sound}
 * @param fluidGoalMillilitres the person's or their doctor's; null when there is none. Never set by the program
 * @param fluidLimitMillilitres the most for a day, for someone who was told one; null when there is none. Never set by the program, never
 *     below the goal
 * @param diaryForm how the diary shows the nights; null until chosen: a month where there is room for one, else the list
 * @param posture standing or seated stretches
 * @param plan the id of the plan for the evening: one that Legato brings, or the person's own
 * @param cautions a copy of the profile's, so that the help in a cramp is right before the diary is open
 * @param signCautions a copy of those that a sign in one leg amounts to while it stands; nobody said them
 * @param factorsInView the day factors that are asked for without being looked for
 * @param trendPeriod how much of the diary the trends show at once
 * @param compared the names of the different comparisons ever made: who makes many finds one that stands out, and is told so
 */
public record Preferences(
        boolean welcomed,
        LocalTime evening,
        Turnover turnover,
        VolumeUnit unit,
        Theme theme,
        double textScale,
        boolean sound,
        double volume,
        boolean spokenCues,
        boolean reducedMotion,
        Language language,
        @Nullable DiaryForm diaryForm,
        Posture posture,
        String plan,
        @Nullable Integer fluidGoalMillilitres,
        @Nullable Integer fluidLimitMillilitres,
        Set<Caution> cautions,
        Set<Caution> signCautions,
        Set<DayFactor> factorsInView,
        TrendPeriod trendPeriod,
        Set<String> compared) {
    /** The id of the trial's plan. */
    private static final String TRIAL = "trial";

    public static final double TEXT_SCALE_MIN = 1.0;
    public static final double TEXT_SCALE_MAX = 2.5;

    public Preferences {
        if (textScale < TEXT_SCALE_MIN || textScale > TEXT_SCALE_MAX || volume < 0 || volume > 1) {
            throw new IllegalArgumentException("text scale or volume out of range");
        }
        if (fluidGoalMillilitres != null
                && fluidLimitMillilitres != null
                && fluidGoalMillilitres > fluidLimitMillilitres) {
            throw new IllegalArgumentException("a goal above the limit");
        }
        cautions = Set.copyOf(cautions);
        signCautions = Set.copyOf(signCautions);
        factorsInView = Set.copyOf(factorsInView);
        compared = Set.copyOf(compared);
    }

    /** Before anything was chosen. Seated, because a fall costs more than a little comfort. */
    public static Preferences initial(Locale system) {
        VolumeUnit unit = system.getCountry().equals("US") ? VolumeUnit.US_FLUID_OUNCES : VolumeUnit.MILLILITRES;
        return new Preferences(
                false,
                LocalTime.of(22, 0),
                Turnover.USUAL,
                unit,
                Theme.NIGHT,
                1.0,
                true,
                0.5,
                false,
                false,
                Language.SYSTEM,
                null,
                Posture.SEATED,
                TRIAL,
                null,
                null,
                Set.of(),
                Set.of(),
                DayFactor.IN_VIEW_AT_FIRST,
                TrendPeriod.QUARTER,
                Set.of());
    }

    /** Those of the profile and those of a sign that stands: what may be asked of the legs goes by them. */
    public Set<Caution> cautionsInForce() {
        Set<Caution> all = new HashSet<>(cautions);
        all.addAll(signCautions);
        return Set.copyOf(all);
    }

    public Preferences withWelcomed(boolean value) {
        return with(draft -> draft.welcomed = value);
    }

    public Preferences withEvening(LocalTime value) {
        return with(draft -> draft.evening = value);
    }

    public Preferences withTurnover(Turnover value) {
        return with(draft -> draft.turnover = value);
    }

    public Preferences withUnit(VolumeUnit value) {
        return with(draft -> draft.unit = value);
    }

    public Preferences withTheme(Theme value) {
        return with(draft -> draft.theme = value);
    }

    public Preferences withTextScale(double value) {
        return with(draft -> draft.textScale = value);
    }

    public Preferences withSound(boolean value) {
        return with(draft -> draft.sound = value);
    }

    public Preferences withVolume(double value) {
        return with(draft -> draft.volume = value);
    }

    public Preferences withSpokenCues(boolean value) {
        return with(draft -> draft.spokenCues = value);
    }

    public Preferences withReducedMotion(boolean value) {
        return with(draft -> draft.reducedMotion = value);
    }

    public Preferences withLanguage(Language value) {
        return with(draft -> draft.language = value);
    }

    public Preferences withDiaryForm(DiaryForm value) {
        return with(draft -> draft.diaryForm = value);
    }

    public Preferences withPosture(Posture value) {
        return with(draft -> draft.posture = value);
    }

    public Preferences withPlan(String value) {
        return with(draft -> draft.plan = value);
    }

    /** @param value null for no goal; not above the limit */
    public Preferences withFluidGoal(@Nullable Integer value) {
        return with(draft -> draft.fluidGoalMillilitres = value);
    }

    /** @param value null for no limit; not below the goal */
    public Preferences withFluidLimit(@Nullable Integer value) {
        return with(draft -> draft.fluidLimitMillilitres = value);
    }

    public Preferences withCautions(Set<Caution> value) {
        return with(draft -> draft.cautions = value);
    }

    public Preferences withCompared(Set<String> value) {
        return with(draft -> draft.compared = value);
    }

    public Preferences withSignCautions(Set<Caution> value) {
        return with(draft -> draft.signCautions = value);
    }

    public Preferences withFactorsInView(Set<DayFactor> value) {
        return with(draft -> draft.factorsInView = value);
    }

    public Preferences withTrendPeriod(TrendPeriod value) {
        return with(draft -> draft.trendPeriod = value);
    }

    /** With a factor in view from now on, or no longer. */
    public Preferences withFactorInView(DayFactor factor, boolean inView) {
        Set<DayFactor> changed = new HashSet<>(factorsInView);
        if (inView) {
            changed.add(factor);
        } else {
            changed.remove(factor);
        }
        return withFactorsInView(changed);
    }

    private Preferences with(Consumer<PreferencesDraft> change) {
        PreferencesDraft draft = new PreferencesDraft(this);
        change.accept(draft);
        return draft.preferences();
    }
}
