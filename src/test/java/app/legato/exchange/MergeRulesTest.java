package app.legato.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.PuffyAnkles;
import app.legato.diary.PlacedPlan;
import app.legato.diary.Sign;
import app.legato.diary.WholeDiary;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Answer;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.routine.Routine;
import app.legato.store.Samples;
import app.legato.stretch.OwnPlan;
import app.legato.tips.RedFlag;
import app.legato.tips.RedFlags;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of entries that two computers have and not alike. */
class MergeRulesTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 12);
    private static final Night NIGHT = new Night(MONDAY);
    private static final UUID ID = new UUID(1, 1);

    @Test
    void whenACrampBeganAndEndedIsTakenFromOneSide() {
        WholeDiary here = cramps(cramp("01:10", "01:13"));
        WholeDiary corrected = cramps(cramp("05:10", "05:13"));
        assertThat(join(here, corrected)).isEqualTo(here);
        assertThat(Merge.of(here, corrected).differences())
                .extracting(Difference::field)
                .containsExactly("start", "end");
    }

    @Test
    void anEndThatOneSideKnowsFillsInWhereTheBeginningsAreTheSame() {
        assertThat(join(cramps(cramp("01:10", null)), cramps(cramp("01:10", "01:13"))))
                .isEqualTo(cramps(cramp("01:10", "01:13")));
    }

    @Test
    void anEndThatIsLostWithItsBeginningIsListed() {
        Merge merge = Merge.of(cramps(cramp("01:10", null)), cramps(cramp("01:12", "01:20")));
        assertThat(merge.diary()).isEqualTo(cramps(cramp("01:10", null)));
        assertThat(merge.differences())
                .contains(new Difference(LogKinds.CRAMPS, "2025-05-13 01:10", "end", "", "2025-05-13 01:20", ""));
    }

    @Test
    void howMuchWasDrunkOfWhatIsTakenFromOneSide() {
        WholeDiary water = drinks(new Drink(ID, MONDAY, at("20:00"), 500, DrinkKind.WATER));
        WholeDiary other = drinks(new Drink(ID, MONDAY, at("20:00"), 250, DrinkKind.OTHER));
        assertThat(join(water, other)).isEqualTo(water);
    }

    @Test
    void theNameAndTheKindOfAMedicineAreTakenFromOneSide() {
        WholeDiary longer = medicine(new Medicine(ID, "Magnesium citrate", MedicineKind.MEDICINE, null, null));
        WholeDiary shorter = medicine(new Medicine(ID, "Aspirin", MedicineKind.OTHER_SUPPLEMENT, null, null));
        assertThat(join(longer, shorter)).isEqualTo(longer);
    }

    @Test
    void theAnswerThatRaisesTheStrongerWarningIsKept() {
        for (Symptom symptom : Symptom.values()) {
            for (Answer one : Answer.offeredFor(symptom)) {
                for (Answer other : Answer.offeredFor(symptom)) {
                    Answer kept = join(answer(symptom, one), answer(symptom, other))
                            .profile()
                            .symptoms()
                            .get(symptom);
                    assertThat(strength(symptom, kept))
                            .as("%s: %s and %s", symptom, one, other)
                            .isEqualTo(Math.max(strength(symptom, one), strength(symptom, other)));
                }
            }
        }
        assertThat(join(ankles(PuffyAnkles.ONE), ankles(PuffyAnkles.BOTH))).isEqualTo(ankles(PuffyAnkles.ONE));
    }

    @Test
    void noneGivesWayToACrampOfThatNightAndIsListed() {
        WholeDiary none = Samples.with(
                WholeDiary.EMPTY,
                "nights",
                List.of(NightEntry.blank(NIGHT).withSaidNone(true).withNotes("quiet")));
        WholeDiary cramped = cramps(cramp("01:10", "01:13"));

        Merge merge = Merge.of(none, cramped);

        assertThat(merge.diary().nights())
                .containsExactly(NightEntry.blank(NIGHT).withNotes("quiet"));
        assertThat(merge.differences())
                .containsExactly(new Difference(LogKinds.NIGHTS, "2025-05-12", "no_cramps", "yes", "no", "no"));
        assertThat(merge.tallies()).contains(new Tally(LogKinds.NIGHTS, 0, 0, 1));
        assertThat(join(cramped, none)).isEqualTo(merge.diary());
        assertThat(Merge.of(merge.diary(), none).changesNothing()).isTrue();
    }

    @Test
    void plansKeepTheOrderThatBothKnowAndNewOnesComeAfter() {
        WholeDiary here = plans("a", "b", "c", "d");
        WholeDiary there = plans("b", "d");
        assertThat(order(here, there)).containsExactly("a", "b", "c", "d");
        assertThat(Merge.of(here, there).changesNothing()).isTrue();
        assertThat(order(plans("b", "a", "e"), plans("b", "a", "d"))).containsExactly("b", "a", "d", "e");
    }

    @Test
    void plansInAnotherOrderComeToTheSameOnBothAndThatIsToldFirst() {
        WholeDiary here = plans("c", "a", "b");
        WholeDiary there =
                Samples.with(plans("a", "b", "c"), "drinks", drinks(drink(250)).drinks());
        here = Samples.with(here, "drinks", drinks(drink(500)).drinks());
        Merge merge = Merge.of(here, there);
        assertThat(merge.diary()).isEqualTo(join(there, here));
        assertThat(merge.changesNothing()).isEqualTo(merge.diary().equals(here));
        assertThat(merge.differences())
                .extracting(Difference::kind)
                .containsExactly(EveningKinds.PLANS, LogKinds.DRINKS);
        assertThat(merge.differences().getFirst().mine()).isEqualTo("c, a, b");
        assertThat(Merge.of(merge.diary(), there).changesNothing()).isTrue();
    }

    @Test
    void wholeListsAndThePersonComeBeforeSingleNights() {
        WholeDiary here = everything(1);
        WholeDiary there = everything(2);
        assertThat(Merge.of(here, there).differences())
                .extracting(difference -> difference.kind().name())
                .startsWith("routine", "symptoms")
                .endsWith("cramps");
    }

    @Test
    void aSignThatWasSaidAndOneThatAnEntryRaisedAreTwo() {
        Sign said = new Sign("LONG_CRAMP", NIGHT, Sign.State.SAID, null);
        Sign entered = new Sign("LONG_CRAMP", NIGHT.previous(), Sign.State.ENTERED, null);
        assertThat(join(signs(said), signs(entered))).isEqualTo(signs(said, entered));
    }

    @Test
    void whatWasLaterSeenToElsewhereStandsNoMoreAndInDoubtItDoes() {
        Sign said = new Sign("COLLAPSE", NIGHT, Sign.State.SAID, null);
        Sign later = new Sign("COLLAPSE", NIGHT.next(), Sign.State.SETTLED, at("09:00"));
        Sign same = new Sign("COLLAPSE", NIGHT, Sign.State.SETTLED, at("09:00"));
        assertThat(join(signs(said), signs(later))).isEqualTo(signs(later));
        assertThat(Merge.of(signs(said), signs(later)).differences())
                .contains(new Difference(EveningKinds.SIGNS, "COLLAPSE", "state", "said", "settled", "settled"));
        assertThat(join(signs(said), signs(same))).isEqualTo(signs(same, said));
        // Beside the very settling that both know it was raised after it, whatever its night.
        assertThat(join(signs(later, said), signs(later))).isEqualTo(signs(later, said));
    }

    /** Few flags and nights, so that every order of events comes up. */
    @Property(tries = 3000)
    void signsMeetInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        WholeDiary one = signs(random);
        WholeDiary two = signs(random);
        WholeDiary three = signs(random);
        WholeDiary left = join(join(one, two), three);
        assertThat(left).isEqualTo(join(one, join(two, three)));
        assertThat(left).isEqualTo(join(join(three, one), two));
        assertThat(join(left, two)).isEqualTo(left);
        assertThat(join(one, one)).isEqualTo(one);
    }

    /** Few cramps and minutes; the same for ends that are not known. */
    @Property(tries = 3000)
    void crampsMeetInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        WholeDiary one = cramps(cramp(random));
        WholeDiary two = cramps(cramp(random));
        WholeDiary three = cramps(cramp(random));
        WholeDiary left = join(join(one, two), three);
        assertThat(left).isEqualTo(join(one, join(two, three)));
        assertThat(left).isEqualTo(join(join(three, one), two));
        assertThat(join(left, two)).isEqualTo(left);
        assertThat(List.of(one, two, three)).as("times that somebody entered").contains(left);
    }

    /** Few plans, in any order, alone or together. */
    @Property(tries = 3000)
    void plansMeetInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        WholeDiary one = plans(random);
        WholeDiary two = plans(random);
        WholeDiary three = plans(random);
        WholeDiary left = join(join(one, two), three);
        assertThat(left).isEqualTo(join(one, join(two, three)));
        assertThat(left).isEqualTo(join(join(three, one), two));
        assertThat(Merge.of(left, two).changesNothing()).isTrue();
    }

    private static int strength(Symptom symptom, @Nullable Answer answer) {
        return answer == null
                ? -1
                : RedFlags.of(symptom, answer)
                        .map(RedFlag::urgency)
                        .map(urgency -> 9
                                - List.of(urgency.getDeclaringClass().getEnumConstants())
                                        .indexOf(urgency))
                        .orElse(0);
    }

    private static Cramp cramp(String start, @Nullable String end) {
        return Samples.with(Cramp.begun(NIGHT, at(start)).withEnd(end == null ? null : at(end)), "id", ID);
    }

    private static Cramp cramp(Random random) {
        int start = random.nextInt(10, 14);
        return cramp("01:" + start, random.nextBoolean() ? null : "01:" + (start + random.nextInt(4)));
    }

    private static Moment at(String clock) {
        return Moment.of(MONDAY.plusDays(1).atTime(LocalTime.parse(clock)), ZoneId.of("Europe/Berlin"));
    }

    private static Drink drink(int millilitres) {
        return new Drink(ID, MONDAY, at("20:00"), millilitres, DrinkKind.WATER);
    }

    private static WholeDiary cramps(Cramp... cramps) {
        return Samples.with(WholeDiary.EMPTY, "cramps", List.of(cramps));
    }

    private static WholeDiary drinks(Drink... drinks) {
        return Samples.with(WholeDiary.EMPTY, "drinks", List.of(drinks));
    }

    private static WholeDiary signs(Sign... signs) {
        return Samples.with(WholeDiary.EMPTY, "signs", List.of(signs));
    }

    private static WholeDiary signs(Random random) {
        Set<Sign> signs = new LinkedHashSet<>();
        for (String flag : List.of("COLLAPSE", "CALF_POP")) {
            for (Sign.State state : Sign.State.values()) {
                Moment time = state == Sign.State.SETTLED && random.nextBoolean()
                        ? at("0" + random.nextInt(8, 10) + ":00")
                        : null;
                if (random.nextBoolean()) {
                    signs.add(new Sign(flag, NIGHT.plus(random.nextInt(4)), state, time));
                }
            }
        }
        return signs(signs.toArray(Sign[]::new));
    }

    private static WholeDiary medicine(Medicine medicine) {
        return Samples.with(WholeDiary.EMPTY, "profile", Profile.EMPTY.withMedicine(medicine));
    }

    private static WholeDiary answer(Symptom symptom, Answer answer) {
        return Samples.with(WholeDiary.EMPTY, "profile", Profile.EMPTY.withAnswer(symptom, answer));
    }

    private static WholeDiary ankles(PuffyAnkles ankles) {
        DayFactor factor = DayFactor.PUFFY_ANKLES;
        return Samples.with(
                WholeDiary.EMPTY, "days", List.of(DayFactors.unsaid(MONDAY).with(factor, factor.answer(ankles))));
    }

    private static WholeDiary everything(int seed) {
        WholeDiary made = answer(Symptom.SWELLING, seed == 1 ? Answer.ONE_LEG : Answer.BOTH_LEGS);
        made = Samples.with(made, "cramps", List.of(cramp("01:1" + seed, null)));
        Routine routine = Routine.USUAL;
        return Samples.with(
                made,
                "routine",
                new Routine(
                        seed == 1
                                ? routine.steps().reversed()
                                : Stream.concat(
                                                routine.steps().stream().skip(1),
                                                routine.steps().stream().limit(1))
                                        .toList()));
    }

    private static WholeDiary plans(String... names) {
        List<PlacedPlan> plans = Arrays.stream(names)
                .map(name -> new PlacedPlan(
                        new OwnPlan(new UUID(0, name.charAt(0)), name, 10, List.of()),
                        List.of(names).indexOf(name)))
                .toList();
        return Samples.with(WholeDiary.EMPTY, "plans", plans);
    }

    private static WholeDiary plans(Random random) {
        List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
        Collections.shuffle(names, random);
        return plans(names.subList(0, random.nextInt(6)).toArray(String[]::new));
    }

    private static List<String> order(WholeDiary one, WholeDiary other) {
        WholeDiary both = join(one, other);
        assertThat(join(other, one)).isEqualTo(both);
        return both.plans().stream().map(placed -> placed.plan().name()).toList();
    }

    private static WholeDiary join(WholeDiary one, WholeDiary other) {
        return Merge.of(one, other).diary();
    }
}
