package app.legato.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.PuffyAnkles;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Hemisphere;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.stretch.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any diary and any profile. A diary is drawn from a seed: most nights say little, as in life. */
class TipEnginePropertyTest {
    @Property(tries = 500)
    void noTipWhoseCautionIsSet(@ForAll long seed) {
        Evening evening = anyDiary(seed).evening();
        Profile profile = evening.entries().profile();
        Set<Caution> set = cautionsOf(evening);
        Set<Symptom> had = symptomsOf(evening);
        Set<RedFlag> signs = signsOf(evening);
        Set<SignalKind> signals =
                Signals.from(evening).stream().map(Signal::kind).collect(Collectors.toSet());
        assertThat(everything(evening).flatMap(TipEnginePropertyTest::shownBy))
                .allMatch(tip -> tip.openTo(profile))
                .allMatch(tip -> Collections.disjoint(tip.hideIf().cautions(), set))
                .allMatch(tip -> isHiddenByNone(tip.hideIf(), set, had, signs, signals));
        assertThat(TipEngine.readable(evening))
                .allMatch(open -> isHiddenByNone(open.tip().hideIf(), set, had, signs, signals));
    }

    private static boolean isHiddenByNone(
            HideIf hideIf, Set<Caution> cautions, Set<Symptom> had, Set<RedFlag> signs, Set<SignalKind> signals) {
        return Collections.disjoint(hideIf.cautions(), cautions)
                && Collections.disjoint(hideIf.symptoms(), had)
                && Collections.disjoint(hideIf.signs(), signs)
                && Collections.disjoint(hideIf.signals(), signals);
    }

    /** The signs that stand, and those that the person settled in the last four weeks, told from the log itself. */
    private static Set<RedFlag> signsOf(Evening evening) {
        Set<RedFlag> signs =
                RedFlags.standing(evening).stream().map(RaisedFlag::flag).collect(Collectors.toSet());
        evening.log().settled().stream()
                .filter(one -> new Night(
                                Objects.requireNonNull(one.at()).local().toLocalDate())
                        .isAfter(evening.tonight().plus(-28)))
                .forEach(one -> signs.add(one.flag()));
        return signs;
    }

    private static Set<Symptom> symptomsOf(Evening evening) {
        Set<RedFlag> signs = signsOf(evening);
        Set<Symptom> had = evening.entries().profile().symptoms().entrySet().stream()
                .filter(answer -> answer.getValue() != Answer.NOT_PRESENT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (signs.contains(RedFlag.WALKING_PAIN)) {
            had.add(Symptom.WALKING_PAIN);
        }
        return had;
    }

    /** A clot or a torn muscle is what a sign in one leg may be; numb feet are numb wherever it was said. */
    private static Set<Caution> cautionsOf(Evening evening) {
        Profile profile = evening.entries().profile();
        Set<RedFlag> signs = signsOf(evening);
        Set<Caution> cautions = new HashSet<>(profile.cautions());
        if (signs.contains(RedFlag.SWOLLEN_LEG)) {
            cautions.add(Caution.CLOT);
        }
        if (signs.contains(RedFlag.CALF_POP)) {
            cautions.add(Caution.TEAR);
        }
        if (signs.contains(RedFlag.NUMBNESS)
                || symptomsOf(evening).contains(Symptom.NUMBNESS)
                || profile.named().contains(Condition.NEUROPATHY)) {
            cautions.add(Caution.NUMB_FEET);
        }
        return cautions;
    }

    @Property(tries = 500)
    void noTipThatThePersonLeftOut(@ForAll long seed) {
        Evening evening = anyDiary(seed).evening();
        assertThat(everything(evening).flatMap(TipEnginePropertyTest::shownBy))
                .filteredOn(Tip::canBeLeftOut)
                .noneMatch(tip -> evening.log().notForMe().contains(tip.id()));
    }

    /** Told here from the entries themselves, not from the engine's own idea of a sign. */
    @Property(tries = 500)
    void noTipWhileAnUrgentSignStands(@ForAll long seed) {
        Evening evening = anyDiary(seed).evening();
        Entries entries = evening.entries();
        List<SettledFlag> legs = evening.log().settled().stream()
                .filter(one -> one.flag() == RedFlag.SWOLLEN_LEG)
                .toList();
        boolean answered = entries.profile().symptoms().get(Symptom.SWELLING) == Answer.ONE_LEG
                && legs.stream()
                        .noneMatch(one -> one.night().isAfter(evening.tonight().plus(-28)));
        boolean urgent = answered
                || entries.days().stream()
                        .filter(day -> day.answer(DayFactor.PUFFY_ANKLES).orElse(0)
                                == DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.ONE))
                        .anyMatch(day -> legs.stream()
                                .noneMatch(one -> !day.day().isAfter(one.night().evening())))
                || Stream.concat(evening.log().said().stream(), evening.log().entered().stream())
                        .anyMatch(sign -> sign.flag().urgency() != Urgency.ROUTINE);
        assertThat(TipEngine.tonight(evening) instanceof TonightsTip.Silent).isEqualTo(urgent);
        assertThat(urgent && !TipEngine.more(evening).isEmpty()).isFalse();
        assertThat(urgent && !TipEngine.readable(evening).isEmpty()).isFalse();
    }

    @Property(tries = 500)
    void everyChoiceExplainsItself(@ForAll long seed) {
        Evening evening = anyDiary(seed).evening();
        everything(evening).forEach(tip -> {
            switch (tip) {
                case TonightsTip.Advice advice -> assertExists(advice.grounds(), evening);
                case TonightsTip.Appointment appointment -> {
                    assertThat(appointment.signs()).isNotEmpty();
                    assertExists(appointment.grounds(), evening);
                }
                case TonightsTip.Silent silent -> silent.signs().forEach(sign -> assertExists(sign.grounds(), evening));
                case TonightsTip.General general ->
                    assertThat(general.grounds().nights())
                            .allMatch(night -> evening.entries().stateOf(night) != NightState.NOT_RECORDED);
                case TonightsTip.Quiet _ -> {}
            }
        });
    }

    private static Stream<TonightsTip> everything(Evening evening) {
        return Stream.concat(Stream.of(TipEngine.tonight(evening)), TipEngine.more(evening).stream());
    }

    @Property(tries = 500)
    void reasonsNameEntriesThatExist(@ForAll long seed) {
        Evening evening = anyDiary(seed).evening();
        Stream.concat(
                        Signals.from(evening).stream().map(Signal::grounds),
                        RedFlags.standing(evening).stream().map(RaisedFlag::grounds))
                .forEach(grounds -> assertExists(grounds, evening));
    }

    @Property(tries = 500)
    void sameEveningGivesTheSameTip(@ForAll long seed) {
        Diary diary = anyDiary(seed);
        TonightsTip first = TipEngine.tonight(diary.evening());
        assertThat(TipEngine.tonight(diary.evening())).isEqualTo(first);
        List<ShownTip> shown = first.shownOn(diary.tonight(), false).stream().toList();
        assertThat(TipEngine.tonight(diary.evening(shown, List.of()))).isEqualTo(first);
    }

    @Property(tries = 100)
    void noPreventionTipTwiceInAWeekUnlessItsSignalGrew(@ForAll long seed) {
        List<ShownTip> shown = new ArrayList<>();
        for (int night = 0; night < 21; night++) {
            Diary diary = anyDiary(seed + night / 3, Diary.MAY.plus(night));
            Evening evening = diary.evening(shown, List.of());
            List<ShownTip> now = new ArrayList<>();
            TipEngine.tonight(evening).shownOn(diary.tonight(), false).ifPresent(now::add);
            TipEngine.more(evening)
                    .forEach(more -> more.shownOn(diary.tonight(), true).ifPresent(now::add));
            assertThat(now).extracting(ShownTip::tip).doesNotHaveDuplicates();
            shown.addAll(now);
        }
        for (ShownTip later : shown) {
            assertThat(shown)
                    .filteredOn(earlier -> earlier.tip().equals(later.tip()))
                    .filteredOn(earlier -> earlier.night().isBefore(later.night()))
                    .filteredOn(earlier -> earlier.night().until(later.night()) < 7)
                    .filteredOn(earlier -> !earlier.tip().equals(Catalogue.APPOINTMENT.id()))
                    .filteredOn(earlier ->
                            !Catalogue.byId(earlier.tip()).orElseThrow().isRelief())
                    .allSatisfy(earlier -> assertThat(earlier.strength()).isLessThan(later.strength()));
        }
    }

    private static Stream<Tip> shownBy(TonightsTip tip) {
        return tip.shownOn(Diary.MAY, false).stream()
                .map(shown -> Catalogue.byId(shown.tip()).orElseThrow());
    }

    private static void assertExists(Grounds grounds, Evening evening) {
        Entries entries = evening.entries();
        Set<Night> nights = Stream.of(
                        entries.nights().stream().map(NightEntry::night),
                        entries.cramps().stream().map(Cramp::night),
                        entries.sessions().stream().map(Session::night))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        Set<LocalDate> days = entries.days().stream().map(day -> day.day()).collect(Collectors.toSet());
        entries.drinks().forEach(drink -> days.add(drink.day()));
        List<Object> ids = Stream.of(
                        entries.cramps().stream().map(Cramp::id),
                        entries.sessions().stream().map(Session::id),
                        entries.drinks().stream().map(Drink::id),
                        entries.profile().medicines().stream().map(Medicine::id))
                .flatMap(all -> all)
                .collect(Collectors.toList());
        assertThat(grounds.nights()).isSubsetOf(nights);
        assertThat(grounds.days()).isSubsetOf(days);
        assertThat(ids).containsAll(grounds.entries());
        assertThat(grounds.cautions()).isSubsetOf(entries.profile().cautions());
        assertThat(evening.log().said()).extracting(SaidSign::flag).containsAll(grounds.signs());
        assertThat(grounds.symptoms()).isSubsetOf(entries.profile().symptoms().keySet());
        if (grounds.equals(Grounds.NOTHING)) {
            assertThat(evening.log().entered()).isNotEmpty();
            return;
        }
        assertThat(Stream.of(
                                grounds.nights(),
                                grounds.days(),
                                grounds.entries(),
                                grounds.cautions(),
                                grounds.symptoms(),
                                grounds.signs())
                        .anyMatch(some -> !some.isEmpty()))
                .isTrue();
    }

    private static Diary anyDiary(long seed) {
        return anyDiary(seed, new Night(LocalDate.of(2025, 1, 1).plusDays(Math.floorMod(seed, 365))));
    }

    private static Diary anyDiary(long seed, Night tonight) {
        Random random = new Random(seed);
        Diary diary = new Diary(tonight);
        int length = random.nextInt(85);
        double stretches = random.nextDouble();
        double cramps = random.nextDouble() / 2;
        for (int ago = random.nextInt(4) == 0 ? 0 : 1; ago <= length; ago++) {
            anyNight(diary, ago, random, stretches, cramps);
        }
        for (int ago = 0; ago < Math.min(length, 8); ago++) {
            anyDay(diary, ago, random);
        }
        return anyProfile(diary, random);
    }

    private static void anyNight(Diary diary, int ago, Random random, double stretches, double cramps) {
        if (random.nextDouble() < stretches) {
            diary.stretched(ago);
        } else if (random.nextInt(10) == 0) {
            diary.skipped(ago);
        }
        if (random.nextDouble() < cramps) {
            boolean tooLong = random.nextInt(400) == 0;
            Duration lasted = random.nextInt(4) == 0 ? null : Duration.ofSeconds(tooLong ? 700 : random.nextInt(600));
            Integer severity = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(11));
            Muscle[] muscles = Muscle.values();
            diary.cramp(ago, lasted, severity, muscles[random.nextInt(muscles.length)]);
        } else if (random.nextInt(3) > 0) {
            diary.none(ago);
        }
        if (random.nextInt(4) == 0) {
            diary.disturbed(ago, random.nextInt(11));
        }
        if (random.nextInt(8) == 0) {
            diary.sore(ago);
        }
    }

    private static void anyDay(Diary diary, int ago, Random random) {
        for (DayFactor factor : DayFactor.values()) {
            if (random.nextInt(4) == 0) {
                List<Integer> answers = factor.scale().values();
                int answer = answers.get(random.nextInt(answers.size()));
                boolean oneAnkle =
                        factor == DayFactor.PUFFY_ANKLES && answer == DayFactor.PUFFY_ANKLES.answer(PuffyAnkles.ONE);
                if (!oneAnkle || random.nextInt(20) == 0) {
                    diary.answered(factor, answer, ago);
                }
            }
        }
        for (DrinkKind kind : DrinkKind.values()) {
            if (random.nextInt(3) == 0) {
                diary.drank(kind, 200, ago);
            }
        }
    }

    private static Diary anyProfile(Diary diary, Random random) {
        for (Caution caution : Caution.values()) {
            if (random.nextInt(5) == 0) {
                diary.with(caution);
            }
        }
        for (Symptom symptom : Symptom.values()) {
            List<Answer> offered = Answer.offeredFor(symptom);
            if (random.nextInt(8) == 0) {
                diary.with(symptom, offered.get(random.nextInt(offered.size())));
            }
        }
        for (MedicineKind kind : MedicineKind.values()) {
            if (random.nextInt(4) == 0) {
                diary.takes(kind, random.nextBoolean() ? null : Integer.valueOf(random.nextInt(80)));
            }
        }
        for (RedFlag sign : RedFlag.values()) {
            if (random.nextInt(80) == 0) {
                diary.saying(sign);
            }
        }
        for (RedFlag sign : RedFlag.values()) {
            if (random.nextInt(20) == 0) {
                diary.settling(sign, random.nextInt(60));
            }
        }
        if (random.nextInt(60) == 0) {
            diary.entering(RedFlag.LONG_CRAMP, random.nextInt(100));
        }
        if (random.nextInt(60) == 0) {
            diary.entering(RedFlag.SWOLLEN_LEG, random.nextInt(100));
        }
        for (Tip tip : Catalogue.ALL) {
            if (random.nextInt(12) == 0) {
                diary.leavingOut(tip.id());
            }
        }
        for (Condition condition : Condition.values()) {
            if (random.nextInt(8) == 0) {
                diary.named(condition);
            }
        }
        if (random.nextBoolean()) {
            diary.owningABike();
        }
        return random.nextBoolean() ? diary.withGoal(1500) : diary.inThe(Hemisphere.SOUTH);
    }
}
