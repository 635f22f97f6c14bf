package app.legato.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.day.DayFactor;
import app.legato.drink.DrinkKind;
import app.legato.night.Night;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.MedicineKind;
import app.legato.profile.Symptom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TipEngineTest {
    private static final Duration ELEVEN = Duration.ofMinutes(11);

    /** A diary for each tip that a signal can call. */
    private static final Map<String, Supplier<Diary>> CALLING = Map.ofEntries(
            Map.entry("appointment", () -> new Diary().with(Symptom.NUMBNESS, Answer.PRESENT)),
            Map.entry("potassium", () -> new Diary().drank(DrinkKind.ELECTROLYTE, 200, 2)),
            Map.entry("quinine", () -> new Diary().takes(MedicineKind.QUININE, 90)),
            Map.entry("alcohol-help-first", () -> wine().with(Caution.ALCOHOL_DEPENDENCE)),
            Map.entry(
                    "new-medicine",
                    () -> new Diary()
                            .takes(MedicineKind.MEDICINE, 14)
                            .noneFrom(40, 1)
                            .stretched(1, 2, 3)
                            .cramp(20)
                            .cramp(1)
                            .cramp(4)
                            .cramp(7)),
            Map.entry("pregnancy", () -> new Diary().with(Caution.PREGNANCY)),
            Map.entry("short-routine", () -> new Diary().none(1, 2, 3)),
            Map.entry("seated-stretch", () -> new Diary().with(Caution.FALL)),
            Map.entry("six-weeks", () -> new Diary().stretchedFrom(9, 1)),
            Map.entry("hard-day", () -> new Diary().said(DayFactor.HARD_LEG_WORK, 0)),
            Map.entry("short-walk", () -> new Diary().answered(DayFactor.MOVED, 0, 1, 2, 3, 4, 5)),
            Map.entry("stand-hourly", () -> new Diary().answered(DayFactor.SAT, 6, 1)),
            Map.entry(
                    "ankle-circles",
                    () -> new Diary().with(Caution.FALL, Caution.JOINT).answered(DayFactor.SAT, 6, 1)),
            Map.entry("seated-breaks", () -> new Diary().answered(DayFactor.STOOD, 6, 0)),
            Map.entry("loosen", () -> new Diary().said(DayFactor.CROSSED_OR_TIGHT, 0)),
            Map.entry("warm-socks", () -> new Diary().said(DayFactor.COLD, 0)),
            Map.entry("summer", () -> new Diary().said(DayFactor.HEAT_OR_SWEAT, 4, 5, 6)),
            Map.entry(
                    "drinks-in-heat",
                    () -> new Diary().said(DayFactor.HEAT_OR_SWEAT, 1).drank(DrinkKind.WATER, 250, 1)),
            Map.entry("alcohol", TipEngineTest::wine),
            Map.entry("magnesium", () -> new Diary().takes(MedicineKind.MAGNESIUM, null)),
            Map.entry("warm-or-cold", () -> new Diary().sore(1)),
            Map.entry("painkillers", () -> new Diary().cramp(1, null, 8, null)),
            Map.entry("slow-breathing", () -> new Diary().cramp(1).disturbed(1, 7)));

    /** Tips that stand behind another one whenever they are called: they come once the first was shown. */
    private static final Map<String, Supplier<Diary>> CALLING_LATER = Map.of(
            "legs-up", () -> new Diary().with(Symptom.SWELLING, Answer.BOTH_LEGS),
            "magnesium-midwife",
                    () -> new Diary().takes(MedicineKind.MAGNESIUM, null).with(Caution.PREGNANCY));

    static Stream<String> called() {
        return CALLING.keySet().stream().sorted();
    }

    static Stream<String> calledLater() {
        return CALLING_LATER.keySet().stream().sorted();
    }

    private static Diary wine() {
        return new Diary().drank(DrinkKind.ALCOHOL, 200, 0, 2, 4);
    }

    @ParameterizedTest
    @MethodSource("called")
    void reachesEveryCalledTip(String id) {
        assertThat(idOf(TipEngine.tonight(
                        Objects.requireNonNull(CALLING.get(id)).get().evening())))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("calledLater")
    void reachesTipsThatStandBehindAnother(String id) {
        Diary diary = Objects.requireNonNull(CALLING_LATER.get(id)).get();
        Night before = diary.tonight().previous();
        ShownTip first = TipEngine.tonight(diary.evening()).shownOn(before).orElseThrow();
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(first), List.of()))))
                .isEqualTo(id);
    }

    @Test
    void everyTipWithASignalIsAmongThose() {
        List<String> reached = Stream.concat(called(), calledLater()).toList();
        assertThat(Catalogue.ALL)
                .filteredOn(tip -> !tip.when().isEmpty())
                .extracting(Tip::id)
                .containsExactlyInAnyOrderElementsOf(reached);
    }

    @Test
    void summerCallsFromOwnWeeks() {
        Diary july =
                new Diary(new Night(LocalDate.of(2025, 7, 12))).noneFrom(20, 1).stretched(1, 2);
        TonightsTip tip = TipEngine.tonight(july.evening());
        assertThat(tip).isInstanceOfSatisfying(TonightsTip.Advice.class, advice -> {
            assertThat(advice.tip().id()).isEqualTo("summer");
            assertThat(advice.signal().kind()).isEqualTo(SignalKind.SUMMER);
        });
    }

    @Test
    void everyOtherTipCanBeReadOrComesAsAHabit() {
        List<String> readable = Stream.of(new Diary(), new Diary().with(Caution.FALL))
                .flatMap(diary -> TipEngine.readable(diary.evening()).stream())
                .map(Tip::id)
                .toList();
        assertThat(Catalogue.ALL)
                .filteredOn(tip -> tip.when().isEmpty())
                .extracting(Tip::id)
                .isSubsetOf(readable);
    }

    @Test
    void emptyDiarySaysThatItIsShortAndOffersAHabit() {
        assertThat(TipEngine.tonight(new Diary().evening()))
                .isInstanceOfSatisfying(TonightsTip.General.class, general -> {
                    assertThat(general.diaryIsShort()).isTrue();
                    assertThat(general.recordedNights()).isZero();
                    assertThat(general.key()).isEqualTo("tips.general.short");
                });
    }

    @Test
    void fullDiaryWithNothingToSaySaysSo() {
        Diary diary = new Diary().noneFrom(20, 1).stretched(1, 2);
        assertThat(TipEngine.tonight(diary.evening()))
                .isInstanceOfSatisfying(
                        TonightsTip.General.class,
                        general -> assertThat(general.key()).isEqualTo("tips.general.nothing"));
    }

    @Test
    void habitsTakeTurnsAndThenItIsQuiet() {
        List<ShownTip> shown = new ArrayList<>();
        Diary start = new Diary().with(Caution.KIDNEY_DISEASE);
        for (int night = 0; night < 6; night++) {
            Night tonight = start.tonight().plus(night);
            Diary diary = new Diary(tonight).with(Caution.KIDNEY_DISEASE);
            TipEngine.tonight(diary.evening(shown, List.of())).shownOn(tonight).ifPresent(shown::add);
        }
        assertThat(shown).extracting(ShownTip::tip).hasSize(6).doesNotHaveDuplicates();
        Diary seventh = new Diary(start.tonight().plus(6)).with(Caution.KIDNEY_DISEASE);
        assertThat(TipEngine.tonight(seventh.evening(shown, List.of()))).isEqualTo(new TonightsTip.Quiet());
        Diary eighth = new Diary(start.tonight().plus(7)).with(Caution.KIDNEY_DISEASE);
        assertThat(idOf(TipEngine.tonight(eighth.evening(shown, List.of()))))
                .isEqualTo(shown.getFirst().tip());
    }

    @Test
    void returnsNoTipWhileASameDaySignStands() {
        Diary diary = new Diary().none(1, 2, 3).cramp(1, ELEVEN, null, null);
        assertThat(TipEngine.tonight(diary.evening())).isInstanceOfSatisfying(TonightsTip.Silent.class, silent -> {
            assertThat(silent.urgency()).isEqualTo(Urgency.SAME_DAY);
            assertThat(silent.signs()).extracting(RaisedFlag::flag).containsExactly(RedFlag.LONG_CRAMP);
        });
        assertThat(TipEngine.readable(diary.evening())).isEmpty();
    }

    @Test
    void speaksAgainOnceTheSignWasSeenTo() {
        Diary diary = new Diary().none(2, 3).cramp(1, ELEVEN, null, null);
        SettledFlag settled =
                RedFlags.from(diary.entries(), diary.tonight()).getFirst().settledOn(diary.tonight());
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(), List.of(settled)))))
                .isEqualTo("short-routine");
    }

    @Test
    void signRaisedAfterATipWasShownSilencesIt() {
        Diary diary = new Diary().none(1, 2, 3);
        ShownTip shown =
                TipEngine.tonight(diary.evening()).shownOn(diary.tonight()).orElseThrow();
        diary.with(Symptom.SWELLING, Answer.ONE_LEG);
        assertThat(TipEngine.tonight(diary.evening(List.of(shown), List.of()))).isInstanceOf(TonightsTip.Silent.class);
    }

    @Test
    void routineSignsPutTheAppointmentFirstAndNameThem() {
        Diary diary = new Diary()
                .takes(MedicineKind.QUININE, 90)
                .disturbed(1, 5)
                .disturbed(2, 6)
                .disturbed(4, 7)
                .with(Symptom.URGE_TO_MOVE, Answer.PRESENT);
        assertThat(TipEngine.tonight(diary.evening()))
                .isInstanceOfSatisfying(
                        TonightsTip.Appointment.class,
                        appointment -> assertThat(appointment.signs())
                                .extracting(RaisedFlag::flag)
                                .containsExactly(RedFlag.DISTURBED_SLEEP, RedFlag.URGE_TO_MOVE));
    }

    @Test
    void sameNightGivesTheSameTipWhateverIsLoggedMeanwhile() {
        Diary diary = new Diary().said(DayFactor.COLD, 0);
        ShownTip shown =
                TipEngine.tonight(diary.evening()).shownOn(diary.tonight()).orElseThrow();
        diary.none(1, 2, 3).takes(MedicineKind.QUININE, 1).with(Symptom.NUMBNESS, Answer.PRESENT);
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(shown), List.of()))))
                .isEqualTo("warm-socks");
    }

    @Test
    void tipWhoseEntriesWereTakenBackDoesNotStay() {
        ShownTip shown = new ShownTip(Diary.MAY, "warm-socks", 1);
        assertThat(TipEngine.tonight(new Diary().evening(List.of(shown), List.of())))
                .isInstanceOf(TonightsTip.General.class);
    }

    @Test
    void cautionSetAfterATipWasShownHidesIt() {
        Diary diary = new Diary().said(DayFactor.COLD, 0).with(Caution.ARTERIES);
        ShownTip shown = new ShownTip(diary.tonight(), "warm-socks", 1);
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(shown), List.of()))))
                .isNotEqualTo("warm-socks");
    }

    @Test
    void tipRestsForAWeekUnlessItsSignalGrew() {
        Diary diary = new Diary().none(2, 3).stretched(1);
        assertThat(idOf(again(diary, 6, 1))).isNotEqualTo("short-routine");
        assertThat(idOf(again(diary, 7, 1))).isEqualTo("short-routine");
        Diary grown = new Diary().none(1, 2, 3);
        assertThat(idOf(again(grown, 1, 1))).isEqualTo("short-routine");
        assertThat(idOf(again(grown, 1, 2))).isNotEqualTo("short-routine");
    }

    @Test
    void reliefMayComeBackTheNextNight() {
        Diary diary = new Diary().cramp(1, null, 8, null);
        ShownTip shown = new ShownTip(diary.tonight().previous(), "painkillers", 1);
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(shown), List.of()))))
                .isEqualTo("painkillers");
    }

    @Test
    void ofTwoTipsTheOneShownLongestAgoComesThenTheBetterBacked() {
        Diary diary = new Diary().none(1, 2, 3).said(DayFactor.COLD, 0);
        assertThat(idOf(TipEngine.tonight(diary.evening()))).isEqualTo("short-routine");
        ShownTip lastMonth = new ShownTip(diary.tonight().plus(-30), "short-routine", 2);
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(lastMonth), List.of()))))
                .isEqualTo("warm-socks");
    }

    @Test
    void unknownTipsInTheHistoryAreIgnored() {
        ShownTip gone = new ShownTip(Diary.MAY, "no-longer-there", 1);
        assertThat(idOf(TipEngine.tonight(new Diary().none(1, 2, 3).evening(List.of(gone), List.of()))))
                .isEqualTo("short-routine");
    }

    private static TonightsTip again(Diary diary, int nightsAgo, int strength) {
        ShownTip shown = new ShownTip(diary.tonight().plus(-nightsAgo), "short-routine", strength);
        return TipEngine.tonight(diary.evening(List.of(shown), List.of()));
    }

    private static String idOf(TonightsTip tip) {
        return tip.shownOn(Diary.MAY).map(ShownTip::tip).orElse(tip.getClass().getSimpleName());
    }
}
