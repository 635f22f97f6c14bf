package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.drink.Pour;
import app.legato.drink.Servings;
import app.legato.drink.VolumeUnit;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Medicine;
import app.legato.profile.Profile;
import app.legato.routine.Routine;
import app.legato.routine.RoutineStep;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.routine.Wording;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a record can hold comes back from the file as it was, also after the diary was closed and opened again. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
    private static final int SAMPLES = 60;
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));
    private static final Moment BEDTIME = Moment.of(Instant.parse("2025-05-12T21:00:00Z"), ZoneId.of("Europe/London"));

    private static final Comparator<Medicine> BY_START = Comparator.comparing(
                    Medicine::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Medicine::name)
            .thenComparing(medicine -> medicine.id().toString());

    @TempDir
    Path folder;

    private Diary diary;

    @BeforeEach
    void open() {
        diary = Database.open(folder.resolve("diary.sqlite"));
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void keepsEveryFieldOfANight() {
        keeps(
                NightEntry.class,
                (store, entry) -> store.nights().put(entry),
                (store, entry) -> assertThat(store.nights().of(entry.night())).isEqualTo(entry));
    }

    @Test
    void keepsEveryFieldOfACramp() {
        keeps(Cramp.class, (store, cramp) -> store.cramps().put(cramp), (store, cramp) -> {
            assertThat(store.cramps().find(cramp.id())).contains(cramp);
            assertThat(store.cramps().between(cramp.night(), cramp.night())).contains(cramp);
        });
    }

    @Test
    void keepsEveryFieldOfADrink() {
        keeps(
                Drink.class,
                (store, drink) -> store.drinks().put(drink),
                (store, drink) -> assertThat(store.drinks().between(drink.day(), drink.day()))
                        .contains(drink));
    }

    @Test
    void keepsEveryFactorOfADay() {
        keeps(DayFactors.class, (store, day) -> store.days().put(day), (store, day) -> {
            assertThat(store.days().between(day.day(), day.day()))
                    .isEqualTo(day.said().isEmpty() ? List.of() : List.of(day));
            assertThat(store.days().of(day.day())).isEqualTo(day);
        });
    }

    @Test
    void keepsEveryAnswerToEveryFactor() {
        LocalDate day = MONDAY.evening();
        for (DayFactor factor : DayFactor.values()) {
            for (int value : factor.scale().values()) {
                DayFactors said = DayFactors.unsaid(day).with(factor, value);
                diary.days().put(said);
                assertThat(diary.days().of(day)).isEqualTo(said);
                day = day.plusDays(1);
            }
        }
        reopen();
        assertThat(diary.days().between(MONDAY.evening(), day))
                .allMatch(one -> one.said().size() == 1)
                .hasSize((int) MONDAY.evening().until(day, ChronoUnit.DAYS));
    }

    @Test
    void tellsADiaryWithAnAnswerThatThereIsNotApartFromAHealthyOne() throws Exception {
        diary.days().put(DayFactors.unsaid(MONDAY.evening()).with(DayFactor.SAT, 6));
        diary.close();
        try (var connection = Connections.writing(folder.resolve("diary.sqlite"))) {
            Connections.execute(connection, "UPDATE day_factor SET value = 5");
        }
        open();
        assertThat(Storing.problemOf(() -> diary.days().of(MONDAY.evening()))).isEqualTo(StoreProblem.DAMAGED);
    }

    @Test
    void keepsEveryFieldOfASessionAndItsHoldsInOrder() {
        keeps(
                Session.class,
                (store, session) -> store.sessions().put(session),
                (store, session) -> assertThat(store.sessions().between(session.night(), session.night()))
                        .contains(session));
    }

    @Test
    void keepsEveryFieldOfTheProfileWithItsMedicinesInOrderOfTheirStart() {
        keeps(
                Profile.class,
                (store, profile) -> store.profile().put(profile),
                (store, profile) -> assertThat(store.profile().read())
                        .isEqualTo(profile.withMedicines(
                                profile.medicines().stream().sorted(BY_START).toList())));
    }

    @Test
    void keepsEveryFieldOfATick() {
        keeps(
                Tick.class,
                (store, tick) -> store.routine().tick(tick),
                (store, tick) -> assertThat(store.routine().between(tick.night(), tick.night()))
                        .contains(tick));
    }

    @Test
    void takesATickBackInItsNightAlone() {
        Tick monday = new Tick(MONDAY, "MOVE", new StepWords.Brought(Wording.MOVE));
        Tick tuesday = new Tick(MONDAY.next(), "MOVE", new StepWords.Brought(Wording.MOVE));
        diary.routine().tick(monday);
        diary.routine().tick(tuesday);
        diary.routine().untick(MONDAY, "MOVE");

        reopen();

        assertThat(diary.routine().between(MONDAY, MONDAY.next())).containsExactly(tuesday);
    }

    @Test
    void keepsTheRoutineInItsOrder() {
        keeps(
                Routine.class,
                (store, routine) -> store.routine().put(routine),
                (store, routine) -> assertThat(store.routine().read()).isEqualTo(routine.completed()));
    }

    @Test
    void keepsEveryFieldOfTheOneTapAmountsInTheirOrder() {
        keeps(
                Servings.class,
                (store, servings) -> store.servings().put(servings),
                (store, servings) -> assertThat(store.servings().read(VolumeUnit.MILLILITRES))
                        .isEqualTo(servings));
    }

    @Test
    void beginsWithACupAGlassAndAMugInRoundAmountsOfTheUnit() {
        for (VolumeUnit unit : VolumeUnit.values()) {
            assertThat(diary.servings().read(unit)).isEqualTo(Servings.usual(unit));
        }
    }

    @Test
    void remembersTheAmountThatWasTypedLast() {
        assertThat(diary.servings().typedLast()).isEmpty();
        diary.servings().typed(new Pour(200, DrinkKind.WATER));
        diary.servings().typed(new Pour(180, DrinkKind.TEA_COFFEE));

        reopen();

        assertThat(diary.servings().typedLast()).contains(new Pour(180, DrinkKind.TEA_COFFEE));
    }

    @Test
    void findsTheLastDrinkByItsTimeAndNoneToCome() {
        assertThat(diary.drinks().last(BEDTIME)).isEmpty();
        Drink noon = drink(BEDTIME.plus(Duration.ofHours(-9)), 330);
        Drink supper = drink(BEDTIME.plus(Duration.ofHours(-2)), 250);
        Drink later = drink(BEDTIME.plus(Duration.ofHours(1)), 150);
        List.of(later, supper, noon).forEach(diary.drinks()::put);

        assertThat(diary.drinks().last(BEDTIME)).contains(supper);
    }

    private static Drink drink(Moment at, int millilitres) {
        return Drink.of(MONDAY.evening(), at, millilitres, DrinkKind.WATER);
    }

    @Test
    void beginsWithTheUsualRoutine() {
        assertThat(diary.routine().read()).isEqualTo(Routine.USUAL);
    }

    @Test
    void changesNothingInThePastWhenAStepIsRenamedOrDeleted() {
        RoutineStep.Own tea = new RoutineStep.Own(new UUID(1, 1), new StepWords.Own("Peppermint tea"), true);
        diary.routine().put(Routine.USUAL.with(tea, 0));
        Tick done = new Tick(MONDAY, tea.id(), tea.words());
        diary.routine().tick(done);

        diary.routine().put(diary.routine().read().renamed(tea.uuid(), new StepWords.Own("No tea")));
        assertThat(diary.routine().between(MONDAY, MONDAY)).containsExactly(done);
        diary.routine().put(diary.routine().read().without(tea.uuid()));
        assertThat(diary.routine().between(MONDAY, MONDAY)).containsExactly(done);
    }

    @Test
    void keepsWhichTipsWereShownAndWhichRedFlagsWereSeenTo() {
        TipStore.Shown first = new TipStore.Shown(MONDAY, "drink-evenly", 3, false);
        TipStore.Shown asked = new TipStore.Shown(MONDAY.next(), "warm-feet", 1, true);
        TipStore.Settled settled = new TipStore.Settled("swelling", MONDAY.next(), BEDTIME);
        TipStore.Settled old = new TipStore.Settled("long", MONDAY, null);
        diary.tips().shown(new TipStore.Shown(MONDAY, "drink-evenly", 2, false));
        diary.tips().shown(first);
        diary.tips().shown(asked);
        diary.tips().settle(new TipStore.Settled("swelling", MONDAY, null));
        diary.tips().settle(settled);
        diary.tips().settle(old);

        reopen();

        assertThat(diary.tips().shownSince(MONDAY)).containsExactly(first, asked);
        assertThat(diary.tips().shownSince(MONDAY.next())).hasSize(1);
        assertThat(diary.tips().settled()).containsExactly(old, settled);
    }

    @Test
    void keepsWhichTipsAreLeftOutUntilTheyAreTakenIn() {
        diary.tips().leaveOut("warm-feet", MONDAY);
        diary.tips().leaveOut("summer", MONDAY);
        diary.tips().leaveOut("summer", MONDAY.next());
        diary.tips().takeIn("warm-feet");

        reopen();

        assertThat(diary.tips().leftOut()).containsExactly("summer");
    }

    @Test
    void keepsWhatWasSaidInTheCheckUntilItIsSeenToOrTakenBack() {
        diary.tips().settle(new TipStore.Settled("collapse", MONDAY, null));
        diary.tips().say("collapse", MONDAY);
        diary.tips().say("pop", MONDAY);
        diary.tips().enter("collapse", MONDAY.next());
        assertThat(diary.tips().settled())
                .as("kept, should the yes be taken back")
                .hasSize(1);
        diary.tips().unsay("pop");

        reopen();

        assertThat(diary.tips().said()).isEqualTo(Map.of("collapse", MONDAY));
        assertThat(diary.tips().entered()).isEqualTo(Map.of("collapse", MONDAY.next()));
        diary.tips().settle(new TipStore.Settled("collapse", MONDAY, BEDTIME));
        assertThat(diary.tips().said()).isEmpty();
        assertThat(diary.tips().entered()).isEmpty();
    }

    @Test
    void putsBackWhatWasDeletedAsItWas() {
        Cramp cramp = new Samples(1).of(Cramp.class);
        diary.cramps().put(cramp);
        diary.cramps().delete(cramp.id());
        assertThat(diary.cramps().find(cramp.id())).isEmpty();

        diary.cramps().put(cramp);

        assertThat(diary.cramps().find(cramp.id())).contains(cramp);
    }

    @Test
    void tellsTheSessionsOfAPeriodApartByTheirHolds() {
        Session evening = session(BEDTIME, 3);
        Session later = session(BEDTIME.plus(Duration.ofHours(1)), 1);
        Session stopped = session(BEDTIME.plus(Duration.ofHours(2)), 0);
        List.of(stopped, later, evening).forEach(diary.sessions()::put);

        assertThat(diary.sessions().between(MONDAY, MONDAY)).containsExactly(evening, later, stopped);
        assertThat(diary.sessions().nightsWithSession()).containsExactly(false);
    }

    @Test
    void keepsTheCivilTimeOfAZoneThatThisComputerDoesNotKnow() throws Exception {
        Drink drink = new Samples(3).of(Drink.class);
        diary.drinks().put(drink);
        diary.close();
        try (var connection = Connections.writing(folder.resolve("diary.sqlite"))) {
            Connections.execute(connection, "UPDATE drink SET at_zone = 'Mars/Olympus', at_offset = 3600");
        }

        open();

        Moment at = diary.drinks().between(drink.day(), drink.day()).getFirst().at();
        assertThat(at.offset()).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(at.instant()).isEqualTo(drink.at().instant());
    }

    private static Session session(Moment start, int holds) {
        List<SessionStep> steps = IntStream.rangeClosed(1, holds)
                .mapToObj(repeat -> new SessionStep("calf-wall", Leg.LEFT, repeat, 10, 10))
                .toList();
        return new Session(UUID.randomUUID(), MONDAY, start, "trial-seated", 12, steps);
    }

    /** Puts made-up records, reopens the file and looks for each. */
    private <T> void keeps(Class<T> type, BiConsumer<Diary, T> put, BiConsumer<Diary, T> expect) {
        for (int seed = 0; seed < SAMPLES; seed++) {
            T made = new Samples(seed).of(type);
            put.accept(diary, made);
            put.accept(diary, made);
            if (seed % 20 == 0) {
                reopen();
            }
            expect.accept(diary, made);
        }
    }

    private void reopen() {
        diary.close();
        open();
    }
}
