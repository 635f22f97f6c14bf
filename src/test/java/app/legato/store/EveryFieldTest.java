package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactors;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.drink.Pour;
import app.legato.drink.Servings;
import app.legato.drink.VolumeUnit;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Medicine;
import app.legato.profile.Profile;
import app.legato.routine.Routine;
import app.legato.routine.Tick;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.Session;
import app.legato.text.Search;
import app.legato.trend.Trial;
import app.legato.trend.TrialResult;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No field of anything that is stored is ever lost: full records, and records with one component left out at a time, come back from the file
 * as they were. They are made from the record types, so a new field is asked for without anybody remembering it.
 */
@Execution(ExecutionMode.CONCURRENT)
class EveryFieldTest {
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 12));
    private static final Instant EVENING = Instant.parse("2025-05-12T19:00:00Z");
    private static final Instant MORNING = Instant.parse("2025-05-13T05:00:00Z");
    private static final int ROUNDS = 12;

    /** Records that stores are asked with and do not keep. */
    private static final Set<Class<?>> QUESTIONS = Set.of(Night.class, Moment.class, Search.class);

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

    /** A type that is stored: how it is put, and how it is found again. */
    record Kept<T extends Record>(
            Class<T> type, BiConsumer<Diary, T> put, BiFunction<Diary, T, @Nullable Object> find) {
        void roundTrip(Diary diary) {
            for (int seed = 0; seed < ROUNDS; seed++) {
                for (T record :
                        Samples.emptied(Samples.full(seed, EVENING, MORNING).of(type))) {
                    put.accept(diary, record);
                    assertThat(find.apply(diary, record)).isEqualTo(record);
                }
            }
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static List<Kept<?>> kept() {
        return List.of(
                new Kept<>(
                        NightEntry.class,
                        (to, night) -> to.nights().put(night),
                        (in, night) -> in.nights().of(night.night())),
                new Kept<>(
                        Cramp.class,
                        (to, cramp) -> to.cramps().put(cramp),
                        (in, cramp) -> in.cramps().find(cramp.id()).orElse(null)),
                new Kept<>(
                        Drink.class,
                        (to, drink) -> to.drinks().put(drink),
                        (in, drink) -> one(in.drinks().between(drink.day(), drink.day()).stream()
                                .filter(each -> each.id().equals(drink.id())))),
                new Kept<>(
                        DayFactors.class,
                        (to, day) -> to.days().put(day),
                        (in, day) -> in.days().between(day.day(), day.day()).stream()
                                .findFirst()
                                .orElse(DayFactors.unsaid(day.day()))),
                new Kept<>(
                        Servings.class,
                        (to, servings) -> to.servings().put(servings),
                        (in, _) -> in.servings().read(VolumeUnit.MILLILITRES)),
                new Kept<>(
                        Pour.class,
                        (to, pour) -> to.servings().typed(pour),
                        (in, _) -> in.servings().typedLast().orElse(null)),
                new Kept<>(
                        TipStore.Shown.class,
                        (to, shown) -> to.tips().shown(shown),
                        (in, shown) -> one(in.tips().shownSince(shown.night()).stream()
                                .filter(each -> each.night().equals(shown.night())
                                        && each.tip().equals(shown.tip())))),
                new Kept<>(
                        TipStore.Settled.class,
                        (to, settled) -> to.tips().settle(settled),
                        (in, settled) -> one(in.tips().settled().stream()
                                .filter(each -> each.flag().equals(settled.flag())))),
                new Kept<>(
                        Session.class,
                        (to, session) -> to.sessions().put(session),
                        (in, session) -> one(in.sessions().between(session.night(), session.night()).stream()
                                .filter(each -> each.id().equals(session.id())))),
                new Kept<>(
                        Tick.class,
                        (to, tick) -> to.routine().tick(tick),
                        (in, tick) -> one(in.routine().between(tick.night(), tick.night()).stream()
                                .filter(each -> each.step().equals(tick.step())))),
                new Kept<>(
                        Routine.class,
                        (to, routine) -> to.routine().put(routine.completed()),
                        (in, routine) -> in.routine().read().equals(routine.completed())
                                ? routine
                                : in.routine().read()),
                new Kept<>(
                        OwnPlan.class,
                        (to, plan) -> to.plans().put(plan),
                        (in, plan) -> in.plans()
                                .find(plan.id())
                                .map(found -> found instanceof StoredPlan.Read(OwnPlan read) ? read : found)
                                .orElse(null)),
                new Kept<>(
                        Trial.class,
                        (to, trial) -> to.trials().put(trial),
                        (in, trial) -> one(in.trials().latest(60, MONDAY).stream()
                                .map(TrialResult::trial)
                                .filter(each -> each.id().equals(trial.id())))),
                new Kept<>(
                        Profile.class,
                        (to, profile) -> to.profile().put(profile),
                        (in, profile) -> inOrderOf(profile, in.profile().read())));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void comesBackWithEveryField(Kept<?> kept) {
        kept.roundTrip(diary);
    }

    @Test
    void everythingThatAStoreIsGivenIsOneOfThese() throws Exception {
        Set<String> given = new TreeSet<>();
        for (Method store : Diary.class.getMethods()) {
            if (store.getReturnType().getSimpleName().endsWith("Store")) {
                Arrays.stream(store.getReturnType().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .flatMap(method -> Stream.of(method.getParameterTypes()))
                        .filter(Class::isRecord)
                        .filter(type -> !QUESTIONS.contains(type))
                        .forEach(type -> given.add(type.getSimpleName()));
            }
        }
        assertThat(given)
                .as("a store keeps a type that no round trip asks for: add it to kept()")
                .isSubsetOf(kept().stream().map(Kept::toString).collect(Collectors.toSet()));
        assertThat(given).hasSizeGreaterThan(7);
    }

    /** What export, import and a new demo diary go through. */
    @Test
    void aWholeDiaryComesBackFromAnotherFile() {
        Samples samples = Samples.full(5, EVENING, MORNING);
        Entries entries = new Entries(
                MONDAY,
                MONDAY,
                List.of(on(samples.of(NightEntry.class))),
                List.of(on(samples.of(Cramp.class))),
                List.of(on(samples.of(Session.class))),
                List.of(Samples.with(samples.of(Drink.class), "day", MONDAY.evening())),
                List.of(Samples.with(samples.of(DayFactors.class), "day", MONDAY.evening())),
                List.of(on(samples.of(Tick.class))),
                samples.of(Profile.class));
        diary.put(entries);
        reopen();
        Entries found = diary.entries(MONDAY, MONDAY);
        assertThat(Samples.with(found, "profile", inOrderOf(entries.profile(), found.profile())))
                .isEqualTo(entries);
    }

    @Test
    void makesUpNothingOfATypeItDoesNotKnow() {
        record Newer(StringBuilder field) {}
        assertThat(catchThrowable(() -> new Samples(1).of(Newer.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("StringBuilder");
    }

    @Test
    void leavesOutOneComponentAtATime() {
        Cramp full = Samples.full(1, EVENING, MORNING).of(Cramp.class);
        assertThat(Samples.parts(full).values()).doesNotContainNull();
        assertThat(Samples.emptied(full))
                .hasSizeGreaterThan(6)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(full);
        assertThat(Samples.parts(full)).containsKeys("id", "end", "easedBy", "notes");
    }

    private static <T extends Record> T on(T entry) {
        return Samples.with(entry, "night", MONDAY);
    }

    /** The store keeps medicines in order of their start; which of them there are is what counts here. */
    private static Profile inOrderOf(Profile put, Profile found) {
        List<Medicine> medicines =
                put.medicines().stream().filter(found.medicines()::contains).toList();
        return medicines.size() == found.medicines().size() ? Samples.with(found, "medicines", medicines) : found;
    }

    private static @Nullable Object one(Stream<?> found) {
        return found.findFirst().orElse(null);
    }

    private void reopen() {
        diary.close();
        open();
    }
}
