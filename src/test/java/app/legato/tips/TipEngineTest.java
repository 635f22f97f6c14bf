package app.legato.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.Moved;
import app.legato.day.PuffyAnkles;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Entries;
import app.legato.drink.DrinkKind;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Hemisphere;
import app.legato.profile.MedicineKind;
import app.legato.profile.Symptom;
import app.legato.stretch.Session;
import app.legato.text.Texts;
import app.legato.ui.control.TipWords;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TipEngineTest {
    private static final Duration ELEVEN = Duration.ofMinutes(11);
    private static final Duration THREE = Duration.ofMinutes(3);

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
            Map.entry("stretch-pain", () -> new Diary().said(DayFactor.STRETCH_PAIN, 0)),
            Map.entry(
                    "stretch-after",
                    () -> new Diary().answered(DayFactor.MOVED, DayFactor.MOVED.answer(Moved.PLENTY), 1)),
            Map.entry("shoes", () -> new Diary().said(DayFactor.UNSUPPORTIVE_SHOES, 0)),
            Map.entry(
                    "legs-up",
                    () -> new Diary()
                            .answered(DayFactor.PUFFY_ANKLES, DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.BOTH), 0)),
            Map.entry("drinks-earlier", () -> new Diary().answered(DayFactor.TOILET_TRIPS, 2, 1)),
            Map.entry("covers", () -> new Diary().said(DayFactor.TIGHT_BEDDING, 1)),
            Map.entry("calf-cramp", () -> new Diary().cramp(0, THREE, null, Muscle.CALF)),
            Map.entry("foot-cramp", () -> new Diary().cramp(0, THREE, null, Muscle.FOOT)),
            Map.entry("thigh-cramp", () -> new Diary().cramp(0, THREE, null, Muscle.THIGH_BACK)),
            Map.entry("rub", () -> new Diary().cramp(0, THREE, null, Muscle.SHIN)),
            Map.entry("stand-slowly", () -> new Diary().cramp(0, null, null, null)),
            Map.entry(
                    "stay-seated", () -> new Diary().cramp(0, null, null, null).with(Caution.FALL)),
            Map.entry("warm-or-cold", () -> new Diary().sore(1)),
            Map.entry("painkillers", () -> new Diary().cramp(1, null, 8, null)),
            Map.entry("slow-breathing", () -> new Diary().cramp(1).disturbed(1, 7)));

    /** Tips that stand behind another one whenever they are called: they come on asking for more. */
    private static final Map<String, Supplier<Diary>> CALLING_LATER = Map.of(
            "sip", () -> new Diary().cramp(0, null, null, null),
            "easy-cycling",
                    () -> new Diary()
                            .answered(DayFactor.MOVED, 0, 1, 2, 3, 4, 5)
                            .owningABike(),
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
        assertThat(TipEngine.more(diary.evening()))
                .hasSizeLessThanOrEqualTo(TipEngine.MORE)
                .extracting(TipEngineTest::idOf)
                .contains(id);
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
                .map(open -> open.tip().id())
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
            TipEngine.tonight(diary.evening(shown, List.of()))
                    .shownOn(tonight, false)
                    .ifPresent(shown::add);
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
        Diary diary = new Diary().none(1, 2, 3).cramp(1, ELEVEN, null, null).entering(RedFlag.LONG_CRAMP, 1);
        assertThat(TipEngine.tonight(diary.evening())).isInstanceOfSatisfying(TonightsTip.Silent.class, silent -> {
            assertThat(silent.urgency()).isEqualTo(Urgency.SAME_DAY);
            assertThat(silent.signs()).extracting(RaisedFlag::flag).containsExactly(RedFlag.LONG_CRAMP);
        });
        assertThat(TipEngine.readable(diary.evening())).isEmpty();
    }

    @Test
    void speaksAgainOnceTheSignWasSeenTo() {
        Diary diary = new Diary().none(2, 3).cramp(1, ELEVEN, null, null).settling(RedFlag.LONG_CRAMP, 1);
        assertThat(idOf(TipEngine.tonight(diary.evening()))).isEqualTo("short-routine");
    }

    @Test
    void signRaisedAfterATipWasShownSilencesIt() {
        Diary diary = new Diary().none(1, 2, 3);
        ShownTip shown = TipEngine.tonight(diary.evening())
                .shownOn(diary.tonight(), false)
                .orElseThrow();
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
        ShownTip shown = TipEngine.tonight(diary.evening())
                .shownOn(diary.tonight(), false)
                .orElseThrow();
        diary.none(1, 2, 3).said(DayFactor.TIGHT_BEDDING, 0).drank(DrinkKind.ALCOHOL, 200, 0, 1, 2, 3, 4, 5);
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(shown), List.of()))))
                .isEqualTo("warm-socks");
    }

    @Test
    void aWarningTakesThePlaceOfTheTipOfTheEveningAndTheAppointmentThatOfAny() {
        Diary diary = new Diary().said(DayFactor.COLD, 0);
        List<ShownTip> shown = new ArrayList<>();
        TipEngine.tonight(diary.evening()).shownOn(diary.tonight(), false).ifPresent(shown::add);
        diary.takes(MedicineKind.QUININE, 90);
        assertThat(idOf(TipEngine.tonight(diary.evening(shown, List.of())))).isEqualTo("quinine");
        diary.with(Symptom.WEAKNESS, Answer.PRESENT);
        assertThat(idOf(TipEngine.tonight(diary.evening(shown, List.of())))).isEqualTo("appointment");
    }

    @Test
    void routineSignsStayFirstEveryNightUntilTheyAreSeenTo() {
        List<ShownTip> shown = new ArrayList<>();
        for (int night = 0; night < 9; night++) {
            Diary diary = new Diary(Diary.MAY.plus(night))
                    .with(Symptom.NUMBNESS, Answer.PRESENT)
                    .said(DayFactor.COLD, 0);
            TonightsTip tip = TipEngine.tonight(diary.evening(shown, List.of()));
            assertThat(idOf(tip)).isEqualTo("appointment");
            tip.shownOn(diary.tonight(), false).ifPresent(shown::add);
        }
    }

    @Test
    void reliefForTheDayAfterDoesNotCrowdOutTheOtherTipsNightAfterNight() {
        Diary diary = new Diary()
                .cramp(1, null, 9, null)
                .cramp(1, null, 8, null)
                .cramp(1, null, 8, null)
                .said(DayFactor.COLD, 0);
        assertThat(idOf(TipEngine.tonight(diary.evening()))).isEqualTo("warm-socks");
        assertThat(TipEngine.more(diary.evening()))
                .extracting(TipEngineTest::idOf)
                .contains("painkillers");
    }

    @ParameterizedTest
    @EnumSource(names = {"SWOLLEN_LEG", "CALF_POP"})
    void noStretchingAndNoRubbingForFourWeeksAfterALegSignWasSeenTo(RedFlag sign) {
        Diary diary =
                new Diary().none(1, 2, 3).cramp(0, THREE, null, Muscle.CALF).settling(sign, 40);
        assertThat(TipEngine.readable(diary.evening()))
                .extracting(open -> open.tip().id())
                .isNotEmpty()
                .doesNotContain(
                        "calf-cramp",
                        "foot-cramp",
                        "thigh-cramp",
                        "rub",
                        "short-routine",
                        "seated-stretch",
                        "six-weeks",
                        "stretch-after",
                        "short-walk",
                        "easy-cycling");
        assertThat(idOf(TipEngine.tonight(diary.evening()))).isEqualTo("stand-slowly");
    }

    @Test
    void theMemoryOfASignCountsFromWhenItWasSettledNotFromItsEvidence() {
        Diary diary = new Diary()
                .answered(DayFactor.PUFFY_ANKLES, DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.ONE), 40)
                .settling(RedFlag.SWOLLEN_LEG, 40);
        assertThat(TipEngine.readable(diary.evening()))
                .extracting(open -> open.tip().id())
                .doesNotContain("legs-up", "pillow");
    }

    @Test
    void aYesInTheCheckHidesWhatTheSameAnswerOnTheProfileHides() {
        Diary walking = new Diary()
                .answered(DayFactor.MOVED, 0, 1, 2, 3, 4, 5)
                .owningABike()
                .saying(RedFlag.WALKING_PAIN);
        assertThat(TipEngine.more(walking.evening()))
                .extracting(TipEngineTest::idOf)
                .doesNotContain("short-walk", "easy-cycling");
        Diary numb = new Diary().sore(1).saying(RedFlag.NUMBNESS);
        assertThat(TipEngine.more(numb.evening()))
                .extracting(TipEngineTest::idOf)
                .doesNotContain("warm-or-cold");
    }

    @Test
    void namesTheNewMedicineAndKnowsThatItStandsOnTheProfile() {
        Diary diary = new Diary()
                .takes("Salmeterol", 14)
                .noneFrom(40, 1)
                .stretched(1, 2, 3)
                .cramp(20)
                .cramp(1)
                .cramp(4)
                .cramp(7);
        assertThat(TipEngine.tonight(diary.evening())).isInstanceOfSatisfying(TonightsTip.Advice.class, advice -> {
            assertThat(advice.grounds().isOnProfile()).isTrue();
            assertThat(new TipWords(new Texts(Locale.UK)).reason(advice.signal()))
                    .isEqualTo(
                            "New on your list: Salmeterol. 3 cramps on 14 recorded nights since: more a night than before.");
        });
    }

    @Test
    void tipWhoseEntriesWereTakenBackDoesNotStay() {
        ShownTip shown = new ShownTip(Diary.MAY, "warm-socks", 1, false);
        assertThat(TipEngine.tonight(new Diary().evening(List.of(shown), List.of())))
                .isInstanceOf(TonightsTip.General.class);
    }

    @Test
    void cautionSetAfterATipWasShownHidesIt() {
        Diary diary = new Diary().said(DayFactor.COLD, 0).with(Caution.ARTERIES);
        ShownTip shown = new ShownTip(diary.tonight(), "warm-socks", 1, false);
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
        ShownTip shown = new ShownTip(diary.tonight().previous(), "painkillers", 1, false);
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(shown), List.of()))))
                .isEqualTo("painkillers");
    }

    @Test
    void ofTwoEquallyLoudTipsTheOneShownLongestAgoComesThenTheBetterBacked() {
        Diary diary = new Diary().none(1, 2).stretched(3).said(DayFactor.COLD, 0);
        assertThat(idOf(TipEngine.tonight(diary.evening()))).isEqualTo("short-routine");
        ShownTip lastMonth = new ShownTip(diary.tonight().plus(-30), "short-routine", 2, false);
        assertThat(idOf(TipEngine.tonight(diary.evening(List.of(lastMonth), List.of()))))
                .isEqualTo("warm-socks");
    }

    @Test
    void theStrongerAndTheMoreRecentSignalComesFirst() {
        Diary stronger = new Diary().said(DayFactor.COLD, 0).drank(DrinkKind.ALCOHOL, 200, 0, 1, 2, 3, 4);
        assertThat(idOf(TipEngine.tonight(stronger.evening()))).isEqualTo("alcohol");
        Diary recent = new Diary().said(DayFactor.COLD, 1).drank(DrinkKind.ALCOHOL, 200, 4, 5, 6);
        assertThat(idOf(TipEngine.tonight(recent.evening()))).isEqualTo("warm-socks");
    }

    @Test
    void asksForMoreGiveTheNextTwoAndThoseStayTheNight() {
        Diary diary = new Diary()
                .said(DayFactor.COLD, 0)
                .answered(DayFactor.STOOD, 6, 0)
                .said(DayFactor.HARD_LEG_WORK, 0)
                .said(DayFactor.TIGHT_BEDDING, 0);
        TonightsTip first = TipEngine.tonight(diary.evening());
        List<TonightsTip> more = TipEngine.more(diary.evening());
        assertThat(more).hasSize(2).doesNotContain(first);
        List<ShownTip> shown = Stream.concat(
                        first.shownOn(diary.tonight(), false).stream(),
                        more.stream().flatMap(one -> one.shownOn(diary.tonight(), true).stream()))
                .toList();
        assertThat(TipEngine.tonight(diary.evening(shown, List.of()))).isEqualTo(first);
        assertThat(TipEngine.more(diary.evening(shown, List.of()))).isEqualTo(more);
        assertThat(TipEngine.more(new Diary().saying(RedFlag.COLLAPSE).evening()))
                .isEmpty();
    }

    @Test
    void tipThatIsNotForThePersonStaysAwayUntilTakenBackAndCanStillBeRead() {
        Diary diary = new Diary().said(DayFactor.COLD, 0).leavingOut("warm-socks");
        assertThat(idOf(TipEngine.tonight(diary.evening()))).isNotEqualTo("warm-socks");
        assertThat(TipEngine.readable(diary.evening()))
                .filteredOn(OpenTip::leftOut)
                .extracting(open -> open.tip().id())
                .containsExactly("warm-socks");
        assertThat(idOf(TipEngine.tonight(new Diary()
                        .with(Symptom.NUMBNESS, Answer.PRESENT)
                        .leavingOut("appointment")
                        .evening())))
                .as("the way to a doctor cannot be left out")
                .isEqualTo("appointment");
    }

    @Test
    void aStretchThatHurtHidesEveryCallToStretch() {
        Diary diary = new Diary().none(1, 2, 3).said(DayFactor.STRETCH_PAIN, 0);
        assertThat(idOf(TipEngine.tonight(diary.evening()))).isEqualTo("stretch-pain");
        assertThat(TipEngine.readable(diary.evening()))
                .extracting(open -> open.tip().id())
                .doesNotContain("short-routine", "six-weeks", "stretch-after", "seated-stretch");
    }

    @Test
    void aCrampOfThisNightComesBeforeTheTipOfTheEvening() {
        Diary diary = new Diary().said(DayFactor.COLD, 0);
        List<ShownTip> shown = TipEngine.tonight(diary.evening()).shownOn(diary.tonight(), false).stream()
                .toList();
        diary.cramp(0, THREE, null, Muscle.CALF);
        assertThat(idOf(TipEngine.tonight(diary.evening(shown, List.of())))).isEqualTo("calf-cramp");
    }

    @Test
    void chestSymptomsThatWereSeenToStillHideTheWalk() {
        Diary inactive = new Diary().answered(DayFactor.MOVED, 0, 1, 2, 3, 4, 5);
        SettledFlag chest =
                new SettledFlag(RedFlag.CHEST_OR_BREATH, inactive.tonight().plus(-3), null);
        assertThat(idOf(TipEngine.tonight(inactive.evening()))).isEqualTo("short-walk");
        assertThat(idOf(TipEngine.tonight(inactive.evening(List.of(), List.of(chest)))))
                .isNotEqualTo("short-walk");
    }

    @Test
    void aLongHistoryChangesNothingThatTheLastWeeksSay() {
        Night last = Diary.MAY.previous();
        Entries years = DemoDiary.of(new DemoPerson(7, 1000, 4, 0.8, 60), last, ZoneId.of("Europe/Berlin"));
        List<ShownTip> shown = new ArrayList<>();
        for (int ago = 900; ago >= 0; ago -= 3) {
            Night night = Diary.MAY.plus(-ago);
            Evening whole = evening(years, night, List.copyOf(shown));
            Night from = night.plus(-Evening.NIGHTS);
            List<ShownTip> lately =
                    shown.stream().filter(one -> !one.night().isBefore(from)).toList();
            TonightsTip tip = TipEngine.tonight(whole);
            assertThat(tip).isEqualTo(TipEngine.tonight(evening(between(years, from, night), night, lately)));
            tip.shownOn(night, false).ifPresent(shown::add);
        }
    }

    private static Evening evening(Entries entries, Night tonight, List<ShownTip> shown) {
        return new Evening(
                entries, tonight, Hemisphere.NORTH, 1500, new TipLog(shown, Set.of(), List.of(), List.of(), List.of()));
    }

    private static Entries between(Entries all, Night from, Night to) {
        return new Entries(
                from,
                to,
                in(all.nights(), NightEntry::night, from, to),
                in(all.cramps(), Cramp::night, from, to),
                in(all.sessions(), Session::night, from, to),
                in(all.drinks(), drink -> new Night(drink.day()), from, to),
                in(all.days(), day -> new Night(day.day()), from, to),
                List.of(),
                all.profile());
    }

    private static <T> List<T> in(List<T> all, Function<T, Night> nightOf, Night from, Night to) {
        return all.stream()
                .filter(one -> !nightOf.apply(one).isBefore(from)
                        && !nightOf.apply(one).isAfter(to))
                .toList();
    }

    @Test
    void unknownTipsInTheHistoryAreIgnored() {
        ShownTip gone = new ShownTip(Diary.MAY, "no-longer-there", 1, false);
        assertThat(idOf(TipEngine.tonight(new Diary().none(1, 2, 3).evening(List.of(gone), List.of()))))
                .isEqualTo("short-routine");
    }

    private static TonightsTip again(Diary diary, int nightsAgo, int strength) {
        ShownTip shown = new ShownTip(diary.tonight().plus(-nightsAgo), "short-routine", strength, false);
        return TipEngine.tonight(diary.evening(List.of(shown), List.of()));
    }

    private static String idOf(TonightsTip tip) {
        return tip.shownOn(Diary.MAY, false)
                .map(ShownTip::tip)
                .orElse(tip.getClass().getSimpleName());
    }
}
