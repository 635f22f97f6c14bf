package app.legato.tips;

import app.legato.day.DayFactor;
import app.legato.night.Night;
import app.legato.profile.Answer;
import app.legato.profile.Symptom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which red flags stand: raised by entries, by answers on the profile, or by a yes in the short check. Signs that nobody told of are on the
 * safety card, for everyone, always.
 */
public final class RedFlags {
    private static final SettledFlag NEVER = new SettledFlag(RedFlag.COLLAPSE, new Night(LocalDate.EPOCH), null);

    private RedFlags() {}

    /**
     * The signs that stand, most urgent first: raised by evidence newer than what the person said was seen to. What was said, by the person or
     * by an entry as it was made, stands until the person says that it was seen to.
     */
    public static List<RaisedFlag> standing(Evening evening) {
        return standing(evening.recent(), evening.log());
    }

    static List<RaisedFlag> standing(Recent recent, TipLog log) {
        return Stream.of(RedFlag.values())
                .map(flag -> raised(flag, recent, log).or(() -> said(flag, log)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The signs that stand, and those that were seen to in the last four weeks: some advice is still wrong then. */
    static Set<RedFlag> standingOrRecent(List<RaisedFlag> standing, Recent recent, TipLog log) {
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        standing.forEach(raised -> flags.add(raised.flag()));
        log.settled().stream().filter(one -> isRecent(one.saidOn(), recent)).forEach(one -> flags.add(one.flag()));
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

    /** What was said or entered and has no entry to show for it: the answer of the check, or an entry too old to be looked at. */
    private static Optional<RaisedFlag> said(RedFlag flag, TipLog log) {
        return night(flag, log.said())
                .map(_ -> new RaisedFlag(flag, 1, Grounds.of(flag)))
                .or(() -> night(flag, log.entered()).map(_ -> new RaisedFlag(flag, 1, Grounds.NOTHING)));
    }

    private static Optional<Night> night(RedFlag flag, List<SaidSign> signs) {
        return signs.stream()
                .filter(one -> one.flag() == flag)
                .map(SaidSign::night)
                .findFirst();
    }

    private static Optional<RaisedFlag> raised(RedFlag flag, Recent recent, TipLog log) {
        Night until = last(flag, log).night();
        return switch (flag) {
            case LONG_CRAMP -> night(flag, log.entered()).flatMap(night -> NightFlags.longCramp(recent, night));
            case SWOLLEN_LEG ->
                answered(flag, recent, until)
                        .or(() -> onePuffyAnkle(
                                recent, until, night(flag, log.entered()).map(Night::evening)));
            case DISTURBED_SLEEP -> NightFlags.disturbedSleep(recent, until);
            case CRAMPS_ELSEWHERE -> NightFlags.elsewhere(recent, until);
            case MEDICINE_CHANGE -> MedicineFlags.change(recent, until);
            case PERSISTENT -> NightFlags.persistent(recent, until);
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

    /** @param entered the day that raised it as it was entered: it counts though newer days were seen to before */
    private static Optional<RaisedFlag> onePuffyAnkle(Recent recent, Night until, Optional<LocalDate> entered) {
        List<LocalDate> days =
                recent.daysSaid(DayFactor.PUFFY_ANKLES, EnteredSigns::isOneAnkle, Evening.NIGHTS).stream()
                        .filter(day -> day.isAfter(until.evening())
                                || entered.filter(day::equals).isPresent())
                        .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new RaisedFlag(RedFlag.SWOLLEN_LEG, days.size(), Grounds.ofDays(days, List.of())));
    }

    private static Optional<RaisedFlag> answered(RedFlag flag, Recent recent, Night until) {
        if (isRecent(until, recent)) {
            return Optional.empty();
        }
        return recent.profile().symptoms().entrySet().stream()
                .filter(answer -> of(answer.getKey(), answer.getValue()).equals(Optional.of(flag)))
                .findFirst()
                .map(answer -> new RaisedFlag(flag, 1, Grounds.of(answer.getKey())));
    }

    private static boolean isRecent(Night settled, Recent recent) {
        return settled.isAfter(recent.tonight().plus(-RedFlag.SETTLED_NIGHTS));
    }
}
