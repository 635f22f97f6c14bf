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
import static app.legato.profile.Caution.PRESCRIBED_FOOTWEAR;
import static app.legato.profile.Caution.TEAR;
import static app.legato.profile.Caution.TENDON;
import static app.legato.profile.Symptom.WALKING_PAIN;
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
import static app.legato.tips.RedFlag.CHEST_OR_BREATH;
import static app.legato.tips.RedFlag.SWOLLEN_LEG;
import static app.legato.tips.SignalKind.CRAMP_TONIGHT;
import static app.legato.tips.SignalKind.STRETCH_PAIN;

import app.legato.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every tip, as one table. The order is the last rule when two tips are equal in all else. Beyond what the evidence asks to hide, a suspected
 * clot or a torn muscle hides every stretch and all rubbing, whatever the muscle, walking and cycling, and a stretch that hurt hides every call to
 * stretch. A sign in one leg that stands or was seen to in the last four weeks counts as such a suspicion ({@link SignCautions}).
 */
public final class Catalogue {
    /** Routine signs put it first. */
    public static final Tip APPOINTMENT =
            Tip.of("appointment", MEDICAL, GUIDELINE, Source.CKS).calledBy(SignalKind.ROUTINE_SIGNS);

    /** Help in a cramp; at night {@link app.legato.cramp.ReliefGuide} says it in fewer words, before any diary is open. */
    private static final List<Tip> IN_A_CRAMP = List.of(
            Tip.of("calf-cramp", RELIEF, EXPERT, Source.ALLEN_KIRBY_2012, Source.MAYO)
                    .calledBy(SignalKind.CALF_CRAMP_TONIGHT)
                    .hiddenBy(CLOT, TEAR, TENDON),
            Tip.of("foot-cramp", RELIEF, EXPERT)
                    .calledBy(SignalKind.FOOT_CRAMP_TONIGHT)
                    .hiddenBy(CLOT, TEAR, TENDON),
            Tip.of("thigh-cramp", RELIEF, EXPERT)
                    .calledBy(SignalKind.THIGH_CRAMP_TONIGHT)
                    .hiddenBy(CLOT, TEAR, JOINT),
            Tip.of("rub", RELIEF, EXPERT, Source.MAYO)
                    .calledBy(SignalKind.EASED_CRAMP_TONIGHT)
                    .hiddenBy(CLOT, TEAR),
            Tip.of("stand-slowly", RELIEF, EXPERT).calledBy(CRAMP_TONIGHT).hiddenBy(FALL),
            Tip.of("stay-seated", RELIEF, EXPERT).calledBy(CRAMP_TONIGHT).onlyFor(FALL),
            Tip.of("sip", RELIEF, COMFORT)
                    .calledBy(CRAMP_TONIGHT)
                    .hiddenBy(HEART_FAILURE, KIDNEY_DISEASE, FLUID_LIMIT));

    private static final List<Tip> SAFETY = List.of(
            Tip.of("potassium", HYDRATION, SAFETY_NOTICE, Source.DOORENBOS_2003)
                    .calledBy(SignalKind.TAKES_POTASSIUM, SignalKind.ELECTROLYTE_DRINKS),
            Tip.of("quinine", MEDICAL, SAFETY_NOTICE, Source.FDA, Source.MHRA).calledBy(SignalKind.TAKES_QUININE),
            Tip.of("alcohol-help-first", HYDRATION, EXPERT)
                    .calledBy(SignalKind.ALCOHOL)
                    .onlyFor(ALCOHOL_DEPENDENCE));

    private static final Tip COVERS =
            Tip.of("covers", SLEEP, EXPERT, Source.MAYO).calledBy(SignalKind.TIGHT_BEDDING);

    private static final Tip SHOES = Tip.of("shoes", FATIGUE, EXPERT, Source.MAYO)
            .calledBy(SignalKind.UNSUPPORTIVE_SHOES)
            .hiddenBy(PRESCRIBED_FOOTWEAR);

    private static final Tip STRETCH_AFTER = Tip.of("stretch-after", FATIGUE, COMFORT, Source.FOUNDING_ARTICLE)
            .calledBy(SignalKind.ACTIVE_DAY)
            .hiddenBy(CLOT, TEAR, TENDON, JOINT, FALL)
            .hiddenBy(STRETCH_PAIN);

    private static final Tip SLOW_BREATHING = Tip.of("slow-breathing", SLEEP, TRIAL, Source.RELAX_2024)
            .calledBy(SignalKind.AWAKE_AFTER_CRAMP, CRAMP_TONIGHT);

    private static final List<Tip> CALLED = List.of(
            Tip.of("new-medicine", MEDICAL, OBSERVED, Source.GARRISON_2012)
                    .calledBy(SignalKind.NEW_MEDICINE_MORE_CRAMPS),
            Tip.of("pregnancy", MEDICAL, TRIALS_MIXED, Source.LUO_2020).calledBy(SignalKind.PREGNANT),
            Tip.of("stretch-pain", FATIGUE, EXPERT).calledBy(STRETCH_PAIN),
            Tip.of("short-routine", FATIGUE, TRIAL, Source.HALLEGRAEFF_2012, Source.HAWKE_2021)
                    .calledBy(SignalKind.ROUTINE_MISSED)
                    .hiddenBy(FALL, TENDON, JOINT, CLOT, TEAR)
                    .hiddenBy(STRETCH_PAIN),
            Tip.of("seated-stretch", FATIGUE, TRIAL, Source.HALLEGRAEFF_2012)
                    .calledBy(SignalKind.UNSTEADY)
                    .hiddenBy(TENDON, JOINT, CLOT, TEAR)
                    .hiddenBy(STRETCH_PAIN),
            Tip.of("six-weeks", FATIGUE, TRIALS_MIXED, Source.HALLEGRAEFF_2012, Source.COPPIN_2005)
                    .calledBy(SignalKind.STRETCHED_FOR_WEEKS)
                    .hiddenBy(CLOT, TEAR)
                    .hiddenBy(STRETCH_PAIN),
            Tip.of("hard-day", FATIGUE, EXPERT, Source.ALLEN_KIRBY_2012)
                    .calledBy(SignalKind.HARD_LEG_DAY)
                    .hiddenBy(TENDON, TEAR),
            STRETCH_AFTER,
            Tip.of("short-walk", FATIGUE, OBSERVED, Source.DELACOUR_2020)
                    .calledBy(SignalKind.INACTIVE)
                    .hiddenBy(FALL, CLOT, TEAR)
                    .hiddenBy(WALKING_PAIN)
                    .hiddenBy(CHEST_OR_BREATH),
            Tip.of("easy-cycling", FATIGUE, EXPERT, Source.MAYO)
                    .calledBy(SignalKind.INACTIVE_WITH_BIKE)
                    .hiddenBy(FALL, JOINT, CLOT, TEAR)
                    .hiddenBy(WALKING_PAIN)
                    .hiddenBy(CHEST_OR_BREATH),
            SHOES,
            Tip.of("stand-hourly", CIRCULATION, COMFORT)
                    .calledBy(SignalKind.SAT_LONG)
                    .hiddenBy(FALL),
            Tip.of("ankle-circles", CIRCULATION, COMFORT)
                    .calledBy(SignalKind.SAT_LONG)
                    .onlyFor(FALL),
            Tip.of("seated-breaks", CIRCULATION, OBSERVED, Source.BAHK_2012).calledBy(SignalKind.STOOD_LONG),
            Tip.of("loosen", CIRCULATION, COMFORT, Source.FOUNDING_ARTICLE)
                    .calledBy(SignalKind.CROSSED_OR_TIGHT)
                    .hiddenBy(COMPRESSION),
            Tip.of("legs-up", CIRCULATION, EXPERT)
                    .calledBy(SignalKind.BOTH_ANKLES_PUFFY, SignalKind.BOTH_LEGS_SWOLLEN)
                    .hiddenBy(HEART_FAILURE, ARTERIES, PREGNANCY, CLOT)
                    .hiddenBy(SWOLLEN_LEG, CHEST_OR_BREATH),
            Tip.of("warm-socks", CIRCULATION, OBSERVED, Source.HAWKE_2012)
                    .calledBy(SignalKind.COLD_FEET)
                    .hiddenBy(ARTERIES, COMPRESSION)
                    .hiddenBy(SignalKind.CROSSED_OR_TIGHT),
            Tip.of("summer", CIRCULATION, OBSERVED, Source.GARRISON_2015)
                    .calledBy(SignalKind.SUMMER, SignalKind.HOT_SPELL),
            Tip.of("drinks-in-heat", HYDRATION, COMFORT, Source.MAYO)
                    .calledBy(SignalKind.LOW_DRINKS_IN_HEAT)
                    .hiddenBy(HEART_FAILURE, KIDNEY_DISEASE, FLUID_LIMIT),
            Tip.of("drinks-earlier", HYDRATION, EXPERT)
                    .calledBy(SignalKind.TOILET_TRIPS)
                    .hiddenBy(HEART_FAILURE, KIDNEY_DISEASE, FLUID_LIMIT),
            Tip.of("alcohol", HYDRATION, OBSERVED, Source.DELACOUR_2018)
                    .calledBy(SignalKind.ALCOHOL)
                    .hiddenBy(ALCOHOL_DEPENDENCE),
            Tip.of("magnesium", HYDRATION, TRIAL_AGAINST, Source.GARRISON_2020)
                    .calledBy(SignalKind.TAKES_MAGNESIUM)
                    .hiddenBy(PREGNANCY),
            Tip.of("magnesium-midwife", HYDRATION, TRIALS_MIXED, Source.LUO_2020)
                    .calledBy(SignalKind.TAKES_MAGNESIUM)
                    .onlyFor(PREGNANCY),
            COVERS,
            SLOW_BREATHING,
            Tip.of("warm-or-cold", RELIEF, COMFORT, Source.MAYO, Source.ADA)
                    .calledBy(SignalKind.SORE_AFTER)
                    .hiddenBy(NUMB_FEET, ARTERIES),
            Tip.of("painkillers", RELIEF, EXPERT, Source.NHS).calledBy(SignalKind.SEVERE_CRAMP));

    private static final List<Tip> HABITS_ALONE = List.of(
            Tip.of("lamp", SLEEP, EXPERT),
            Tip.of("foods", HYDRATION, COMFORT, Source.FOUNDING_ARTICLE).hiddenBy(KIDNEY_DISEASE),
            Tip.of("pillow", CIRCULATION, COMFORT, Source.FOUNDING_ARTICLE)
                    .hiddenBy(HEART_FAILURE, ARTERIES, PREGNANCY, CLOT));

    /** Habits for anybody, when no signal calls: the order in which they take turns. */
    static final List<Tip> GENERAL = Stream.concat(
                    Stream.of(COVERS, SLOW_BREATHING),
                    Stream.concat(HABITS_ALONE.stream(), Stream.of(SHOES, STRETCH_AFTER)))
            .toList();

    /** All tips, each once. */
    public static final List<Tip> ALL = Stream.of(List.of(APPOINTMENT), IN_A_CRAMP, SAFETY, CALLED, HABITS_ALONE)
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    /** Whether it helps in a cramp that is there now. */
    static boolean isForNow(Tip tip) {
        return IN_A_CRAMP.contains(tip);
    }

    /** Whether it warns of harm: it comes before every tip but the appointment and help in a cramp. */
    static boolean isForSafety(Tip tip) {
        return SAFETY.contains(tip);
    }

    /** The tips that this person may be shown. To show them, ask {@link TipEngine#readable}, which knows when to be silent. */
    public static List<Tip> openTo(Profile profile) {
        return ALL.stream().filter(tip -> tip.openTo(profile)).toList();
    }

    public static Optional<Tip> byId(String id) {
        return ALL.stream().filter(tip -> tip.id().equals(id)).findFirst();
    }
}
