package app.legato.tips;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.ReliefGuide;
import app.legato.day.DayFactor;
import app.legato.day.PuffyAnkles;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.profile.Answer;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Symptom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which red flags stand: raised by entries, by answers on the profile, or by a yes in the short check. Signs that nobody told of are on the
 * safety card, for everyone, always.
 */
public final class RedFlags {
    /** Sleep disturbed 5 of 10 or worse on three nights of seven. */
    static final Rating DISTURBED = new Rating(5);

    static final int DISTURBED_NIGHTS = 3;
    static final int WEEK = 7;

    /** Cramps logged as "elsewhere", in four weeks. One may be a slip of the finger. */
    static final int ELSEWHERE_CRAMPS = 2;

    static final int FOUR_WEEKS = 28;

    /** A medicine begun or stopped in eight weeks; cramps on two nights since; none in 14 recorded nights of the four weeks before. */
    static final int MEDICINE_DAYS = 56;

    static final int QUIET_NIGHTS_BEFORE = 14;
    static final int CRAMP_NIGHTS_SINCE = 2;

    /** About six weeks of stretching, five nights in seven, and cramps on two of the last 14 nights all the same. */
    static final int SIX_WEEKS = 42;

    static final int STRETCHED_NIGHTS = 30;
    static final int TWO_WEEKS = 14;

    /** How long a sign on the profile, which has no date, stays settled while its answer is still there. */
    static final int ANSWER_SETTLED_NIGHTS = 28;

    private static final SettledFlag NEVER = new SettledFlag(RedFlag.COLLAPSE, new Night(LocalDate.EPOCH), null);

    private RedFlags() {}

    /**
     * The signs that stand, most urgent first: raised by evidence newer than what the person said was seen to. An urgent one stands as long
     * as its evidence is looked at, {@link Evening#NIGHTS} nights, until the person says so.
     */
    public static List<RaisedFlag> standing(Evening evening) {
        return standing(evening.recent(), evening.log());
    }

    static List<RaisedFlag> standing(Recent recent, TipLog log) {
        return Stream.of(RedFlag.values())
                .map(flag -> raised(flag, recent, last(flag, log)).or(() -> said(flag, log)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The signs that stand, and those that were seen to in the last four weeks: some advice is still wrong then. */
    static Set<RedFlag> standingOrRecent(List<RaisedFlag> standing, Recent recent, TipLog log) {
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        standing.forEach(raised -> flags.add(raised.flag()));
        log.settled().stream()
                .filter(one -> one.night().isAfter(recent.tonight().plus(-ANSWER_SETTLED_NIGHTS)))
                .forEach(one -> flags.add(one.flag()));
        return flags;
    }

    /** The sign that an answer raises. When an answer is given anew, what was settled for its sign no longer holds: delete it. */
    public static Optional<RedFlag> of(Symptom symptom, Answer answer) {
        if (answer == Answer.NOT_PRESENT) {
            return Optional.empty();
        }
        return switch (symptom) {
            case SWELLING -> Optional.of(answer == Answer.ONE_LEG ? RedFlag.SWOLLEN_LEG : RedFlag.SWOLLEN_LEGS);
            case NUMBNESS -> Optional.of(RedFlag.NUMBNESS);
            case WEAKNESS -> Optional.of(RedFlag.WEAKNESS);
            case FATIGUE -> Optional.of(RedFlag.FATIGUE);
            case WALKING_PAIN -> Optional.of(RedFlag.WALKING_PAIN);
            case URGE_TO_MOVE -> Optional.of(RedFlag.URGE_TO_MOVE);
            case SKIN_CHANGE, BACK_PAIN, TWITCHING -> Optional.empty();
        };
    }

    private static SettledFlag last(RedFlag flag, TipLog log) {
        return log.settled().stream()
                .filter(one -> one.flag() == flag)
                .max(Comparator.comparing(SettledFlag::night))
                .orElse(NEVER);
    }

    private static Optional<RaisedFlag> said(RedFlag flag, TipLog log) {
        return log.said().stream()
                .filter(one -> one.flag() == flag)
                .findFirst()
                .map(_ -> new RaisedFlag(flag, 1, Grounds.of(flag)));
    }

    private static Optional<RaisedFlag> raised(RedFlag flag, Recent recent, SettledFlag settled) {
        Night until = settled.night();
        return switch (flag) {
            case LONG_CRAMP -> longCramp(recent, settled);
            case SWOLLEN_LEG -> answered(flag, recent, until).or(() -> onePuffyAnkle(recent, until));
            case DISTURBED_SLEEP -> disturbedSleep(recent, until);
            case CRAMPS_ELSEWHERE -> elsewhere(recent, until);
            case MEDICINE_CHANGE -> medicineChange(recent, until);
            case PERSISTENT -> persistent(recent, until);
            case SWOLLEN_LEGS, NUMBNESS, WEAKNESS, FATIGUE, WALKING_PAIN, URGE_TO_MOVE -> answered(flag, recent, until);
            case CHEST_OR_BREATH,
                    SADDLE_NUMBNESS,
                    DARK_URINE,
                    COLD_PALE_LEG,
                    FACE_ARM_SPEECH,
                    COLLAPSE,
                    TOXIN_OR_WOUND,
                    CALF_POP,
                    REST_PAIN,
                    QUININE_BRUISING,
                    PALPITATIONS_OR_WEAKNESS,
                    PREGNANCY_HEADACHE -> Optional.empty();
        };
    }

    private static Optional<RaisedFlag> longCramp(Recent recent, SettledFlag settled) {
        return byCramps(
                RedFlag.LONG_CRAMP,
                1,
                recent.cramps().stream()
                        .filter(cramp -> isNewer(cramp, settled))
                        .filter(cramp -> cramp.duration()
                                .filter(lasted -> lasted.compareTo(ReliefGuide.LONG) > 0)
                                .isPresent()));
    }

    /** A later night, or in that same night a cramp that ended after the person spoke. */
    private static boolean isNewer(Cramp cramp, SettledFlag settled) {
        @Nullable Moment at = settled.at();
        @Nullable Moment end = cramp.end();
        return cramp.night().isAfter(settled.night())
                || (at != null && end != null && cramp.night().equals(settled.night()) && end.isAfter(at));
    }

    private static Optional<RaisedFlag> onePuffyAnkle(Recent recent, Night until) {
        int one = DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.ONE);
        List<LocalDate> days = recent.daysSaid(DayFactor.PUFFY_ANKLES, answer -> answer == one, Evening.NIGHTS).stream()
                .filter(day -> day.isAfter(until.evening()))
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new RaisedFlag(RedFlag.SWOLLEN_LEG, days.size(), Grounds.ofDays(days, List.of())));
    }

    private static Optional<RaisedFlag> elsewhere(Recent recent, Night until) {
        Night first = recent.tonight().plus(-FOUR_WEEKS);
        return byCramps(
                RedFlag.CRAMPS_ELSEWHERE,
                ELSEWHERE_CRAMPS,
                recent.cramps().stream()
                        .filter(cramp ->
                                !cramp.night().isBefore(first) && cramp.night().isAfter(until))
                        .filter(cramp -> cramp.muscle() == Muscle.ELSEWHERE));
    }

    private static Optional<RaisedFlag> byCramps(RedFlag flag, int least, Stream<Cramp> found) {
        List<Cramp> cramps = found.toList();
        return cramps.size() < least
                ? Optional.empty()
                : Optional.of(new RaisedFlag(
                        flag,
                        cramps.size(),
                        Grounds.ofNights(
                                cramps.stream().map(Cramp::night).distinct().toList(),
                                cramps.stream().map(Cramp::id).toList())));
    }

    private static Optional<RaisedFlag> disturbedSleep(Recent recent, Night until) {
        List<Night> disturbed = recent.nights(WEEK).stream()
                .filter(night -> night.isAfter(until))
                .filter(night -> recent.entry(night)
                        .filter(entry -> entry.sleepDisturbance() != null
                                && entry.sleepDisturbance().compareTo(DISTURBED) >= 0)
                        .isPresent())
                .toList();
        return disturbed.size() < DISTURBED_NIGHTS
                ? Optional.empty()
                : Optional.of(new RaisedFlag(
                        RedFlag.DISTURBED_SLEEP, disturbed.size(), Grounds.ofNights(disturbed, List.of())));
    }

    private static Optional<RaisedFlag> medicineChange(Recent recent, Night until) {
        return recent.profile().medicines().stream()
                .filter(medicine -> medicine.kind() == MedicineKind.MEDICINE)
                .flatMap(medicine -> Stream.of(
                                Optional.ofNullable(medicine.start()), Optional.ofNullable(medicine.stop()))
                        .flatMap(Optional::stream)
                        .map(day -> beganAfter(recent, medicine, day, until))
                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<RaisedFlag> beganAfter(Recent recent, Medicine medicine, LocalDate change, Night until) {
        Night first = new Night(change);
        LocalDate earliest = recent.tonight().evening().minusDays(MEDICINE_DAYS);
        if (change.isBefore(earliest) || !first.isBefore(recent.tonight()) || !first.isAfter(until)) {
            return Optional.empty();
        }
        List<Night> before = recent.recordedBefore(first, FOUR_WEEKS);
        boolean quiet = before.size() >= QUIET_NIGHTS_BEFORE
                && before.stream().allMatch(night -> recent.state(night) == NightState.NONE);
        List<Night> since = recent.nights((int) first.until(recent.tonight())).stream()
                .filter(night -> recent.state(night) == NightState.CRAMPS)
                .toList();
        return quiet && since.size() >= CRAMP_NIGHTS_SINCE
                ? Optional.of(new RaisedFlag(
                        RedFlag.MEDICINE_CHANGE, since.size(), Grounds.ofNights(since, List.of(medicine.id()))))
                : Optional.empty();
    }

    private static Optional<RaisedFlag> persistent(Recent recent, Night until) {
        List<Night> stretched = recent.nights(SIX_WEEKS).stream()
                .filter(night -> night.isAfter(until) && recent.stretched(night))
                .toList();
        List<Night> still = recent.nights(TWO_WEEKS).stream()
                .filter(night -> recent.state(night) == NightState.CRAMPS)
                .toList();
        if (stretched.size() < STRETCHED_NIGHTS || still.size() < CRAMP_NIGHTS_SINCE) {
            return Optional.empty();
        }
        List<Night> both = Stream.concat(stretched.stream(), still.stream())
                .distinct()
                .sorted()
                .toList();
        return Optional.of(new RaisedFlag(RedFlag.PERSISTENT, stretched.size(), Grounds.ofNights(both, List.of())));
    }

    private static Optional<RaisedFlag> answered(RedFlag flag, Recent recent, Night until) {
        if (until.isAfter(recent.tonight().plus(-ANSWER_SETTLED_NIGHTS))) {
            return Optional.empty();
        }
        return recent.profile().symptoms().entrySet().stream()
                .filter(answer -> of(answer.getKey(), answer.getValue()).equals(Optional.of(flag)))
                .findFirst()
                .map(answer -> new RaisedFlag(flag, 1, Grounds.of(answer.getKey())));
    }
}
