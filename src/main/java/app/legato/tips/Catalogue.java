package app.legato.tips;

import static app.legato.profile.Caution.ALCOHOL_DEPENDENCE;
import static app.legato.profile.Caution.ARTERIES;
import static app.legato.profile.Caution.CLOT;
import static app.legato.profile.Caution.COMPRESSION;
import static app.legato.profile.Caution.FALL;
import static app.legato.profile.Caution.FLUID_LIMIT;
import static app.legato.profile.Caution.HEART_FAILURE;
import static app.legato.profile.Caution.JOINT;
import static app.legato.profile.Caution.KIDNEY_DISEASE;
import static app.legato.profile.Caution.NUMB_FEET;
import static app.legato.profile.Caution.PREGNANCY;
import static app.legato.profile.Caution.TEAR;
import static app.legato.profile.Caution.TENDON;
import static app.legato.tips.Cause.CIRCULATION;
import static app.legato.tips.Cause.FATIGUE;
import static app.legato.tips.Cause.HYDRATION;
import static app.legato.tips.Cause.MEDICAL;
import static app.legato.tips.Cause.RELIEF;
import static app.legato.tips.Cause.SLEEP;
import static app.legato.tips.Grade.COMFORT;
import static app.legato.tips.Grade.EXPERT;
import static app.legato.tips.Grade.GUIDELINE;
import static app.legato.tips.Grade.OBSERVED;
import static app.legato.tips.Grade.SAFETY_NOTICE;
import static app.legato.tips.Grade.TRIAL;
import static app.legato.tips.Grade.TRIALS_MIXED;
import static app.legato.tips.Grade.TRIAL_AGAINST;

import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every tip, as one table. The order is the last rule when two tips are equal in all else. A suspected clot or a torn muscle hides every
 * stretch and all rubbing, whatever the muscle.
 */
public final class Catalogue {
    /** Routine signs put it first. */
    public static final Tip APPOINTMENT =
            Tip.of("appointment", MEDICAL, GUIDELINE, "NICE CKS").calledBy(SignalKind.ROUTINE_SIGNS);

    private static final String MAYO = "Mayo Clinic";

    private static final List<Tip> CALLED = List.of(
            APPOINTMENT,
            Tip.of("potassium", HYDRATION, SAFETY_NOTICE, "BMJ")
                    .calledBy(SignalKind.TAKES_POTASSIUM, SignalKind.ELECTROLYTE_DRINKS),
            Tip.of("quinine", MEDICAL, SAFETY_NOTICE, "FDA", "MHRA").calledBy(SignalKind.TAKES_QUININE),
            Tip.of("alcohol-help-first", HYDRATION, SAFETY_NOTICE)
                    .calledBy(SignalKind.ALCOHOL)
                    .onlyFor(ALCOHOL_DEPENDENCE),
            Tip.of("new-medicine", MEDICAL, OBSERVED, "Garrison 2012").calledBy(SignalKind.NEW_MEDICINE_MORE_CRAMPS),
            Tip.of("pregnancy", MEDICAL, TRIALS_MIXED, "Luo 2020").calledBy(SignalKind.PREGNANT),
            Tip.of("short-routine", FATIGUE, TRIAL, "Hallegraeff 2012", "Hawke 2021")
                    .calledBy(SignalKind.ROUTINE_MISSED)
                    .hiddenBy(FALL, TENDON, JOINT, CLOT, TEAR),
            Tip.of("seated-stretch", FATIGUE, TRIAL, "Hallegraeff 2012")
                    .calledBy(SignalKind.UNSTEADY)
                    .hiddenBy(TENDON, JOINT, CLOT, TEAR),
            Tip.of("six-weeks", FATIGUE, TRIALS_MIXED, "Hallegraeff 2012", "Coppin 2005")
                    .calledBy(SignalKind.STRETCHED_FOR_WEEKS)
                    .hiddenBy(CLOT, TEAR),
            Tip.of("hard-day", FATIGUE, EXPERT, "Allen & Kirby 2012")
                    .calledBy(SignalKind.HARD_LEG_DAY)
                    .hiddenBy(TENDON, TEAR),
            Tip.of("short-walk", FATIGUE, OBSERVED, "Scientific Reports 2020")
                    .calledBy(SignalKind.INACTIVE)
                    .hiddenBy(FALL)
                    .hiddenBy(Symptom.WALKING_PAIN),
            Tip.of("stand-hourly", CIRCULATION, COMFORT)
                    .calledBy(SignalKind.SAT_LONG)
                    .hiddenBy(FALL),
            Tip.of("ankle-circles", CIRCULATION, COMFORT)
                    .calledBy(SignalKind.SAT_LONG)
                    .onlyFor(FALL),
            Tip.of("seated-breaks", CIRCULATION, OBSERVED, "Bahk 2012").calledBy(SignalKind.STOOD_LONG),
            Tip.of("loosen", CIRCULATION, COMFORT)
                    .calledBy(SignalKind.CROSSED_OR_TIGHT)
                    .hiddenBy(COMPRESSION),
            Tip.of("legs-up", CIRCULATION, EXPERT)
                    .calledBy(SignalKind.BOTH_LEGS_SWOLLEN)
                    .hiddenBy(HEART_FAILURE, ARTERIES, PREGNANCY, CLOT),
            Tip.of("warm-socks", CIRCULATION, OBSERVED, "foot study 2012")
                    .calledBy(SignalKind.COLD_FEET)
                    .hiddenBy(ARTERIES),
            Tip.of("summer", CIRCULATION, OBSERVED, "Garrison 2015").calledBy(SignalKind.SUMMER, SignalKind.HOT_SPELL),
            Tip.of("drinks-in-heat", HYDRATION, COMFORT, MAYO)
                    .calledBy(SignalKind.LOW_DRINKS_IN_HEAT)
                    .hiddenBy(HEART_FAILURE, KIDNEY_DISEASE, FLUID_LIMIT),
            Tip.of("alcohol", HYDRATION, OBSERVED, "Annals of Family Medicine 2018")
                    .calledBy(SignalKind.ALCOHOL)
                    .hiddenBy(ALCOHOL_DEPENDENCE),
            Tip.of("magnesium", HYDRATION, TRIAL_AGAINST, "Garrison 2020")
                    .calledBy(SignalKind.TAKES_MAGNESIUM)
                    .hiddenBy(PREGNANCY),
            Tip.of("magnesium-midwife", HYDRATION, TRIALS_MIXED, "Luo 2020")
                    .calledBy(SignalKind.TAKES_MAGNESIUM)
                    .onlyFor(PREGNANCY),
            Tip.of("warm-or-cold", RELIEF, COMFORT, MAYO, "ADA")
                    .calledBy(SignalKind.SORE_AFTER)
                    .hiddenBy(NUMB_FEET, ARTERIES),
            Tip.of("painkillers", RELIEF, EXPERT, "NHS").calledBy(SignalKind.SEVERE_CRAMP));

    private static final Tip SLOW_BREATHING =
            Tip.of("slow-breathing", SLEEP, TRIAL, "RELAX 2024").calledBy(SignalKind.AWAKE_AFTER_CRAMP);

    /** Habits for anybody, when no signal calls: {@code Catalogue} order is the order in which they take turns. */
    static final List<Tip> GENERAL = List.of(
            Tip.of("covers", SLEEP, EXPERT, MAYO),
            SLOW_BREATHING,
            Tip.of("lamp", SLEEP, EXPERT),
            Tip.of("foods", HYDRATION, COMFORT).hiddenBy(KIDNEY_DISEASE),
            Tip.of("pillow", CIRCULATION, COMFORT).hiddenBy(HEART_FAILURE, ARTERIES, PREGNANCY, CLOT),
            Tip.of("shoes", FATIGUE, EXPERT, MAYO),
            Tip.of("stretch-after", FATIGUE, COMFORT).hiddenBy(CLOT, TEAR, TENDON, JOINT, FALL));

    /** Help in a cramp, for reading by day; at night {@link app.legato.cramp.ReliefGuide} says it in fewer words. */
    private static final List<Tip> IN_A_CRAMP = List.of(
            Tip.of("calf-cramp", RELIEF, EXPERT, "Allen & Kirby 2012", MAYO).hiddenBy(CLOT, TEAR, TENDON),
            Tip.of("foot-cramp", RELIEF, EXPERT).hiddenBy(CLOT, TEAR, TENDON),
            Tip.of("thigh-cramp", RELIEF, EXPERT).hiddenBy(CLOT, TEAR, JOINT),
            Tip.of("rub", RELIEF, EXPERT, MAYO).hiddenBy(CLOT, TEAR),
            Tip.of("stand-slowly", RELIEF, EXPERT).hiddenBy(FALL),
            Tip.of("stay-seated", RELIEF, EXPERT).onlyFor(FALL),
            Tip.of("sip", RELIEF, COMFORT).hiddenBy(HEART_FAILURE, KIDNEY_DISEASE, FLUID_LIMIT));

    /** All tips, each once. */
    public static final List<Tip> ALL =
            Stream.of(CALLED, GENERAL, IN_A_CRAMP).flatMap(List::stream).toList();

    private Catalogue() {}

    /** The tips that this person may be shown. To show them, ask {@link TipEngine#readable}, which knows when to be silent. */
    public static List<Tip> openTo(Profile profile) {
        return ALL.stream().filter(tip -> tip.openTo(profile)).toList();
    }

    public static Optional<Tip> byId(String id) {
        return ALL.stream().filter(tip -> tip.id().equals(id)).findFirst();
    }
}
