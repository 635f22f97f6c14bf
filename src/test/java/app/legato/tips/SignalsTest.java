package app.legato.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.day.DayFactor;
import app.legato.day.Moved;
import app.legato.drink.DrinkKind;
import app.legato.night.Night;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Hemisphere;
import app.legato.profile.MedicineKind;
import app.legato.profile.Symptom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignalsTest {
    private static final Night JULY = new Night(LocalDate.of(2025, 7, 12));
    private static final Night JANUARY = new Night(LocalDate.of(2025, 1, 12));

    @Test
    void emptyDiaryRaisesNothing() {
        assertThat(Signals.from(new Diary().evening())).isEmpty();
        assertThat(Signals.from(new Diary(JULY).evening())).isEmpty();
    }

    @Test
    void twoOfThreeRecordedNightsWithoutAStretchAreMissed() {
        Diary diary = new Diary().none(1, 2, 3).stretched(2);
        Signal signal = only(diary, SignalKind.ROUTINE_MISSED);
        assertThat(signal.count()).isEqualTo(2);
        assertThat(signal.of()).isEqualTo(3);
        assertThat(signal.grounds().nights())
                .containsExactly(diary.tonight().plus(-3), diary.tonight().plus(-1));
    }

    @Test
    void unrecordedNightsAreNotMissed() {
        assertThat(find(new Diary().none(3, 5, 6), SignalKind.ROUTINE_MISSED)).isEmpty();
    }

    @Test
    void diaryTwoNightsOldHasMissedNothing() {
        assertThat(find(new Diary().none(1, 2), SignalKind.ROUTINE_MISSED)).isEmpty();
    }

    @Test
    void sessionOpenedAndLeftIsAMissedNight() {
        assertThat(only(new Diary().none(4).skipped(1).skipped(2), SignalKind.ROUTINE_MISSED)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void stretchesCountFromOneWeekToOneNightShortOfSix() {
        assertThat(find(new Diary().stretchedFrom(6, 1), SignalKind.STRETCHED_FOR_WEEKS))
                .isEmpty();
        Signal nine = only(new Diary().stretchedFrom(9, 1), SignalKind.STRETCHED_FOR_WEEKS);
        assertThat(nine.count()).isEqualTo(9);
        assertThat(nine.strength()).isEqualTo(1);
        assertThat(nine.grounds().entries()).hasSize(9);
        assertThat(only(new Diary().stretchedFrom(41, 1), SignalKind.STRETCHED_FOR_WEEKS)
                        .strength())
                .isEqualTo(5);
        assertThat(find(new Diary().stretchedFrom(42, 1), SignalKind.STRETCHED_FOR_WEEKS))
                .isEmpty();
    }

    @Test
    void inactivityIsSaidNeverAssumed() {
        assertThat(find(
                        new Diary().answered(DayFactor.MOVED, DayFactor.MOVED.answer(Moved.LITTLE), 0, 1, 2, 3),
                        SignalKind.INACTIVE))
                .isEmpty();
        assertThat(only(
                                new Diary()
                                        .answered(DayFactor.MOVED, DayFactor.MOVED.answer(Moved.LITTLE), 0, 1, 2, 3, 6),
                                SignalKind.INACTIVE)
                        .count())
                .isEqualTo(5);
        assertThat(find(
                        new Diary().answered(DayFactor.MOVED, DayFactor.MOVED.answer(Moved.LITTLE), 0, 1, 2, 3, 7),
                        SignalKind.INACTIVE))
                .isEmpty();
    }

    @Test
    void dayFactorsOfTodayAndYesterdayCount() {
        assertThat(find(new Diary().answered(DayFactor.SAT, 6, 1), SignalKind.SAT_LONG))
                .isPresent();
        assertThat(find(new Diary().answered(DayFactor.SAT, 6, 2), SignalKind.SAT_LONG))
                .isEmpty();
        assertThat(find(new Diary().said(DayFactor.HARD_LEG_WORK, 1), SignalKind.HARD_LEG_DAY))
                .isEmpty();
        assertThat(only(new Diary().answered(DayFactor.SAT, 6, 0, 1), SignalKind.SAT_LONG)
                        .strength())
                .isEqualTo(1);
    }

    @Test
    void onlyLittleIsInactiveAndOnlySixHoursAreLong() {
        assertThat(find(
                        new Diary().answered(DayFactor.MOVED, DayFactor.MOVED.answer(Moved.SOME), 0, 1, 2, 3, 4, 5, 6),
                        SignalKind.INACTIVE))
                .isEmpty();
        assertThat(find(new Diary().answered(DayFactor.SAT, 4, 0, 1), SignalKind.SAT_LONG))
                .isEmpty();
        assertThat(find(new Diary().answered(DayFactor.STOOD, 4, 0, 1), SignalKind.STOOD_LONG))
                .isEmpty();
        assertThat(find(new Diary().answered(DayFactor.STOOD, 6, 1), SignalKind.STOOD_LONG))
                .isPresent();
    }

    @Test
    void summerNeedsOwnWeeksAndKnowsTheHemisphere() {
        assertThat(find(new Diary(JULY).noneFrom(13, 1), SignalKind.SUMMER)).isEmpty();
        assertThat(find(new Diary(JULY).noneFrom(14, 1), SignalKind.SUMMER)).isPresent();
        assertThat(find(new Diary(JULY).noneFrom(14, 1).inThe(Hemisphere.SOUTH), SignalKind.SUMMER))
                .isEmpty();
        assertThat(find(new Diary(JANUARY).noneFrom(14, 1).inThe(Hemisphere.SOUTH), SignalKind.SUMMER))
                .isPresent();
        assertThat(Hemisphere.of(Locale.of("en", "AU"))).isEqualTo(Hemisphere.SOUTH);
        assertThat(Hemisphere.of(Locale.GERMANY)).isEqualTo(Hemisphere.NORTH);
        assertThat(Hemisphere.of(Locale.ENGLISH)).isEqualTo(Hemisphere.NORTH);
    }

    @Test
    void fewDrinksCountOnlyOnAHotDayThatIsOverAndHasAny() {
        Diary hot = new Diary().said(DayFactor.HEAT_OR_SWEAT, 0, 1);
        assertThat(find(hot, SignalKind.LOW_DRINKS_IN_HEAT)).isEmpty();
        hot.drank(DrinkKind.WATER, 250, 0);
        assertThat(find(hot, SignalKind.LOW_DRINKS_IN_HEAT)).isEmpty();
        hot.drank(DrinkKind.WATER, 250, 1, 1, 1);
        assertThat(only(hot, SignalKind.LOW_DRINKS_IN_HEAT).grounds().entries()).hasSize(3);
        hot.drank(DrinkKind.WATER, 250, 1);
        assertThat(find(hot, SignalKind.LOW_DRINKS_IN_HEAT)).isEmpty();
    }

    @Test
    void ownGoalDecidesWhatIsFew() {
        Diary hot = new Diary().said(DayFactor.HEAT_OR_SWEAT, 1).drank(DrinkKind.WATER, 250, 1, 1, 1);
        assertThat(find(hot.withGoal(1500), SignalKind.LOW_DRINKS_IN_HEAT)).isEmpty();
        assertThat(find(hot.withGoal(1501), SignalKind.LOW_DRINKS_IN_HEAT)).isPresent();
    }

    @Test
    void alcoholCountsDaysNotGlasses() {
        assertThat(find(new Diary().drank(DrinkKind.ALCOHOL, 200, 0, 0, 0, 1), SignalKind.ALCOHOL))
                .isEmpty();
        assertThat(only(new Diary().drank(DrinkKind.ALCOHOL, 200, 0, 3, 6), SignalKind.ALCOHOL)
                        .count())
                .isEqualTo(3);
    }

    @Test
    void alcoholThatWasAnsweredCountsAsThatWhichWasLoggedAndADayOnce() {
        Diary diary = new Diary().answered(DayFactor.ALCOHOL, 2, 0, 3).drank(DrinkKind.ALCOHOL, 200, 3);
        assertThat(find(diary, SignalKind.ALCOHOL)).isEmpty();
        diary.answered(DayFactor.ALCOHOL, 0, 1);
        assertThat(find(diary, SignalKind.ALCOHOL)).as("none is not alcohol").isEmpty();
        diary.answered(DayFactor.ALCOHOL, 1, 6);
        Signal signal = only(diary, SignalKind.ALCOHOL);
        assertThat(signal.count()).isEqualTo(3);
        assertThat(signal.grounds().entries()).hasSize(1);
    }

    @Test
    void medicineCountsWhileItIsTaken() {
        assertThat(find(new Diary().takes(MedicineKind.QUININE, null), SignalKind.TAKES_QUININE))
                .isPresent();
        assertThat(find(new Diary().takes(MedicineKind.QUININE, -1), SignalKind.TAKES_QUININE))
                .isEmpty();
    }

    @Test
    void newMedicineCallsOnlyWhenMoreCrampsAreLoggedANight() {
        Diary same = new Diary().takes(MedicineKind.MEDICINE, 20).noneFrom(48, 1);
        assertThat(find(same.cramp(30).cramp(35).cramp(40), SignalKind.NEW_MEDICINE_MORE_CRAMPS))
                .isEmpty();
        same.cramp(1).cramp(3).cramp(5);
        assertThat(find(same, SignalKind.NEW_MEDICINE_MORE_CRAMPS)).isEmpty();
        same.cramp(7).cramp(9);
        Signal more = only(same, SignalKind.NEW_MEDICINE_MORE_CRAMPS);
        assertThat(more.count()).isEqualTo(5);
        assertThat(more.of()).isEqualTo(20);
    }

    @Test
    void medicineOlderThanEightWeeksIsNotNew() {
        Diary diary = new Diary()
                .takes(MedicineKind.MEDICINE, 57)
                .noneFrom(84, 1)
                .cramp(1)
                .cramp(2)
                .cramp(3);
        assertThat(find(diary, SignalKind.NEW_MEDICINE_MORE_CRAMPS)).isEmpty();
    }

    @Test
    void severityUnsetIsNotSevere() {
        assertThat(find(new Diary().cramp(1), SignalKind.SEVERE_CRAMP)).isEmpty();
        assertThat(find(new Diary().cramp(1, Duration.ofMinutes(2), 6, null), SignalKind.SEVERE_CRAMP))
                .isPresent();
    }

    @Test
    void profileSpeaksForItself() {
        assertThat(only(new Diary().with(Caution.PREGNANCY), SignalKind.PREGNANT)
                        .grounds()
                        .cautions())
                .containsExactly(Caution.PREGNANCY);
        assertThat(find(new Diary().with(Symptom.SWELLING, Answer.BOTH_LEGS), SignalKind.BOTH_LEGS_SWOLLEN))
                .isPresent();
        assertThat(find(new Diary().with(Symptom.SWELLING, Answer.ONE_LEG), SignalKind.BOTH_LEGS_SWOLLEN))
                .isEmpty();
    }

    @Test
    void answersOfADayCallFromTheirOwnThreshold() {
        assertThat(find(new Diary().answered(DayFactor.TOILET_TRIPS, 1, 1), SignalKind.TOILET_TRIPS))
                .isEmpty();
        assertThat(find(new Diary().answered(DayFactor.TOILET_TRIPS, 2, 1), SignalKind.TOILET_TRIPS))
                .isPresent();
        assertThat(find(new Diary().answered(DayFactor.TOILET_TRIPS, 4, 3), SignalKind.TOILET_TRIPS))
                .isEmpty();
        assertThat(find(new Diary().said(DayFactor.STRETCH_PAIN, 1), SignalKind.STRETCH_PAIN))
                .isPresent();
        assertThat(find(new Diary().said(DayFactor.STRETCH_PAIN, 2), SignalKind.STRETCH_PAIN))
                .isEmpty();
        assertThat(find(new Diary().said(DayFactor.UNSUPPORTIVE_SHOES, 1), SignalKind.UNSUPPORTIVE_SHOES))
                .isPresent();
        assertThat(find(new Diary().said(DayFactor.TIGHT_BEDDING, 2), SignalKind.TIGHT_BEDDING))
                .isPresent();
    }

    @Test
    void onlyBothAnklesAreASignalForATip() {
        assertThat(find(new Diary().answered(DayFactor.PUFFY_ANKLES, 1, 0), SignalKind.BOTH_ANKLES_PUFFY))
                .isEmpty();
        Signal both = only(new Diary().answered(DayFactor.PUFFY_ANKLES, 2, 0), SignalKind.BOTH_ANKLES_PUFFY);
        assertThat(both.grounds().pages()).containsExactly(Diary.MAY);
    }

    @Test
    void plentyOfMovementCallsUnlessAStretchAfterItWasSaid() {
        Diary diary = new Diary().answered(DayFactor.MOVED, 2, 0);
        assertThat(find(diary, SignalKind.ACTIVE_DAY)).isPresent();
        assertThat(find(diary.said(DayFactor.STRETCHED_AFTER, 0), SignalKind.ACTIVE_DAY))
                .isEmpty();
    }

    @Test
    void theBikeNeedsAnOwner() {
        Diary diary = new Diary().answered(DayFactor.MOVED, 0, 0, 1, 2, 3, 4);
        assertThat(find(diary, SignalKind.INACTIVE_WITH_BIKE)).isEmpty();
        assertThat(find(diary.owningABike(), SignalKind.INACTIVE_WITH_BIKE)).isPresent();
    }

    @Test
    void crampsOfThisNightAreForNowAndLastNightsAreNot() {
        Diary now = new Diary().cramp(0, Duration.ofMinutes(2), null, Muscle.CALF);
        assertThat(find(now, SignalKind.CALF_CRAMP_TONIGHT)).isPresent();
        assertThat(find(now, SignalKind.EASED_CRAMP_TONIGHT)).isPresent();
        assertThat(find(now, SignalKind.FOOT_CRAMP_TONIGHT)).isEmpty();
        assertThat(find(new Diary().cramp(0, null, null, null), SignalKind.EASED_CRAMP_TONIGHT))
                .isEmpty();
        assertThat(find(new Diary().cramp(0, null, null, Muscle.ELSEWHERE), SignalKind.CRAMP_TONIGHT))
                .isEmpty();
        assertThat(find(new Diary().cramp(1), SignalKind.CRAMP_TONIGHT)).isEmpty();
    }

    private static Optional<Signal> find(Diary diary, SignalKind kind) {
        return Signals.from(diary.evening()).stream()
                .filter(signal -> signal.kind() == kind)
                .findFirst();
    }

    private static Signal only(Diary diary, SignalKind kind) {
        return find(diary, kind).orElseThrow();
    }
}
