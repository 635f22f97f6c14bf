package app.legato.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.day.DayFactor;
import app.legato.day.PuffyAnkles;
import app.legato.profile.Answer;
import app.legato.profile.MedicineKind;
import app.legato.profile.Symptom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedFlagsTest {
    private static final Duration ELEVEN = Duration.ofMinutes(11);

    @Test
    void emptyDiaryRaisesNothing() {
        assertThat(raised(new Diary())).isEmpty();
    }

    @Test
    void crampOverTenMinutesStandsAsItHappensHoweverLongItIsAgo() {
        assertThat(raised(new Diary().cramp(0, ELEVEN, null, null).entering(RedFlag.LONG_CRAMP, 0)))
                .containsExactly(RedFlag.LONG_CRAMP);
        assertThat(raised(new Diary().entering(RedFlag.LONG_CRAMP, 400))).containsExactly(RedFlag.LONG_CRAMP);
    }

    @Test
    void longCrampsOfLongAgoThatNobodyToldOfRaiseNothing() {
        assertThat(raised(new Diary().cramp(1, ELEVEN, null, null).cramp(80, ELEVEN, null, null)))
                .isEmpty();
    }

    @Test
    void aSignThatAnEntryRaisedNeverSaysThatThePersonSaidIt() {
        RaisedFlag old = RedFlags.standing(
                        new Diary().entering(RedFlag.LONG_CRAMP, 400).evening())
                .getFirst();
        RaisedFlag fresh = RedFlags.standing(new Diary()
                        .cramp(0, null, null, null)
                        .entering(RedFlag.LONG_CRAMP, 0)
                        .evening())
                .getFirst();
        assertThat(old.isSaid()).isFalse();
        assertThat(fresh.isSaid()).isFalse();
        assertThat(fresh.grounds().pages()).containsExactly(Diary.MAY);
    }

    @Test
    void anOlderPuffyAnkleEnteredAfterANewerOneWasSeenToCounts() {
        Diary diary = new Diary()
                .answered(DayFactor.PUFFY_ANKLES, DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.ONE), 10, 12)
                .settling(RedFlag.SWOLLEN_LEG, 10);
        assertThat(raised(diary)).isEmpty();
        diary.entering(RedFlag.SWOLLEN_LEG, 12);
        assertThat(RedFlags.standing(diary.evening()).getFirst().grounds().pages())
                .containsExactly(diary.tonight().plus(-12));
    }

    @Test
    void onePuffyAnkleIsASwollenLegUntilItWasSeenTo() {
        Diary diary = new Diary().answered(DayFactor.PUFFY_ANKLES, DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.ONE), 20);
        assertThat(raised(diary)).containsExactly(RedFlag.SWOLLEN_LEG);
        RaisedFlag raised = RedFlags.standing(diary.evening()).getFirst();
        assertThat(raised.grounds().pages()).containsExactly(diary.tonight().plus(-20));
        assertThat(RedFlags.standing(diary.evening(List.of(), List.of(raised.settledOn(diary.tonight(), null)))))
                .isEmpty();
        assertThat(raised(new Diary()
                        .answered(DayFactor.PUFFY_ANKLES, DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.BOTH), 0)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void yesInTheCheckRaisesItsSign(RedFlag sign) {
        assertThat(raised(new Diary().saying(sign))).containsExactly(sign);
        assertThat(RedFlags.standing(new Diary().saying(sign).evening())
                        .getFirst()
                        .isSaid())
                .isTrue();
    }

    @Test
    void swellingTellsOneLegFromBoth() {
        assertThat(raised(new Diary().with(Symptom.SWELLING, Answer.ONE_LEG))).containsExactly(RedFlag.SWOLLEN_LEG);
        assertThat(raised(new Diary().with(Symptom.SWELLING, Answer.BOTH_LEGS))).containsExactly(RedFlag.SWOLLEN_LEGS);
        assertThat(raised(new Diary().with(Symptom.SWELLING, Answer.NOT_PRESENT)))
                .isEmpty();
    }

    @Test
    void settledAnswerIsAskedAgainAfterFourWeeks() {
        Diary diary = new Diary().with(Symptom.SWELLING, Answer.ONE_LEG);
        SettledFlag recent =
                new SettledFlag(RedFlag.SWOLLEN_LEG, diary.tonight().plus(-27), null);
        SettledFlag old = new SettledFlag(RedFlag.SWOLLEN_LEG, diary.tonight().plus(-28), null);
        assertThat(RedFlags.standing(diary.evening(List.of(), List.of(recent)))).isEmpty();
        assertThat(RedFlags.standing(diary.evening(List.of(), List.of(old)))).hasSize(1);
    }

    @Test
    void symptomsOfARoutineAppointmentAreRaised() {
        assertThat(raised(new Diary()
                        .with(Symptom.NUMBNESS, Answer.PRESENT)
                        .with(Symptom.WEAKNESS, Answer.PRESENT)
                        .with(Symptom.FATIGUE, Answer.PRESENT)
                        .with(Symptom.WALKING_PAIN, Answer.PRESENT)
                        .with(Symptom.URGE_TO_MOVE, Answer.PRESENT)
                        .with(Symptom.BACK_PAIN, Answer.PRESENT)
                        .with(Symptom.TWITCHING, Answer.PRESENT)))
                .containsExactly(
                        RedFlag.NUMBNESS,
                        RedFlag.WEAKNESS,
                        RedFlag.FATIGUE,
                        RedFlag.WALKING_PAIN,
                        RedFlag.URGE_TO_MOVE);
    }

    @Test
    void sleepDisturbedThreeTimesInAWeekIsRaised() {
        Diary diary =
                new Diary().disturbed(1, 5).disturbed(7, 9).disturbed(3, 4).disturbed(8, 9);
        assertThat(raised(diary)).isEmpty();
        assertThat(raised(diary.disturbed(2, 5))).containsExactly(RedFlag.DISTURBED_SLEEP);
    }

    @Test
    void crampsThatBeganAfterAMedicineChangeAreRaised() {
        Diary diary =
                new Diary().takes(MedicineKind.MEDICINE, 20).noneFrom(34, 1).cramp(5);
        assertThat(raised(diary)).isEmpty();
        assertThat(raised(diary.cramp(3))).containsExactly(RedFlag.MEDICINE_CHANGE);
    }

    @Test
    void unrecordedNightsBeforeAMedicineProveNothing() {
        assertThat(raised(new Diary()
                        .takes(MedicineKind.MEDICINE, 20)
                        .noneFrom(33, 1)
                        .cramp(5)
                        .cramp(3)))
                .isEmpty();
    }

    @Test
    void crampsDespiteSixWeeksOfStretchingAreRaised() {
        Diary diary = new Diary().stretchedFrom(42, 13).cramp(1);
        assertThat(raised(diary)).isEmpty();
        assertThat(raised(diary.cramp(9))).containsExactly(RedFlag.PERSISTENT);
    }

    @Test
    void twoCrampsElsewhereAreRaised() {
        Diary diary = new Diary().cramp(1, null, null, Muscle.ELSEWHERE);
        assertThat(raised(diary)).isEmpty();
        assertThat(raised(diary.cramp(28, null, null, Muscle.ELSEWHERE))).containsExactly(RedFlag.CRAMPS_ELSEWHERE);
    }

    @Test
    void mostUrgentComesFirst() {
        assertThat(raised(new Diary().with(Symptom.NUMBNESS, Answer.PRESENT).with(Symptom.SWELLING, Answer.ONE_LEG)))
                .containsExactly(RedFlag.SWOLLEN_LEG, RedFlag.NUMBNESS);
    }

    private static List<RedFlag> raised(Diary diary) {
        return RedFlags.standing(diary.evening()).stream().map(RaisedFlag::flag).toList();
    }
}
