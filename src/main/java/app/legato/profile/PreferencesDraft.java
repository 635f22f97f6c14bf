package app.legato.profile;

import app.legato.body.Posture;
import app.legato.day.DayFactor;
import app.legato.drink.VolumeUnit;
import app.legato.night.Turnover;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Preferences while one of them is being changed. Lives no longer than one {@code with} method. */
final class PreferencesDraft {
    boolean welcomed;
    LocalTime evening;
    Turnover turnover;
    VolumeUnit unit;
    Theme theme;
    double textScale;
    boolean sound;
    double volume;
    boolean spokenCues;
    boolean reducedMotion;
    Language language;

    @Nullable DiaryForm diaryForm;

    Posture posture;
    String plan;

    @Nullable Integer fluidGoalMillilitres;

    @Nullable Integer fluidLimitMillilitres;

    Set<Caution> cautions;
    Set<Caution> signCautions;
    Set<DayFactor> factorsInView;
    TrendPeriod trendPeriod;
    Set<String> compared;

    PreferencesDraft(Preferences from) {
        welcomed = from.welcomed();
        evening = from.evening();
        turnover = from.turnover();
        unit = from.unit();
        theme = from.theme();
        textScale = from.textScale();
        sound = from.sound();
        volume = from.volume();
        spokenCues = from.spokenCues();
        reducedMotion = from.reducedMotion();
        language = from.language();
        diaryForm = from.diaryForm();
        posture = from.posture();
        plan = from.plan();
        fluidGoalMillilitres = from.fluidGoalMillilitres();
        fluidLimitMillilitres = from.fluidLimitMillilitres();
        cautions = from.cautions();
        signCautions = from.signCautions();
        factorsInView = from.factorsInView();
        trendPeriod = from.trendPeriod();
        compared = from.compared();
    }

    Preferences preferences() {
        return new Preferences(
                welcomed,
                evening,
                turnover,
                unit,
                theme,
                textScale,
                sound,
                volume,
                spokenCues,
                reducedMotion,
                language,
                diaryForm,
                posture,
                plan,
                fluidGoalMillilitres,
                fluidLimitMillilitres,
                cautions,
                signCautions,
                factorsInView,
                trendPeriod,
                compared);
    }
}
