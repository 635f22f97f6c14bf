package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.cramp.Spot;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Scale;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.routine.Tick;
import app.legato.store.Samples;
import app.legato.stretch.Session;
import app.legato.ui.control.TypedText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing on a night's page loses a field: each kind of entry, full and with one component left out at a time, is shown in its form, one
 * thing is changed in it, and everything else is on disk as it was, zones and offsets too. Deleted and taken back it is the same record. A
 * component that no form changes fails here, until there is a form for it or it is written down why there is none.
 */
class EveryFieldOfAPageTest {
    private static final Instant EVENING = Instant.parse("2025-05-12T21:00:00Z");
    private static final Instant DAWN = Instant.parse("2025-05-13T03:00:00Z");

    @TempDir
    Path folder;

    private DiaryDesk desk;

    @BeforeEach
    void open() {
        desk = new DiaryDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** How one kind of entry is stored, shown and changed. */
    private final class Kind<T extends Record> {
        private final T full;
        private final Consumer<T> put;
        private final Function<T, List<T>> stored;
        private final Set<String> touched = new HashSet<>();
        private final Map<String, BiConsumer<NightViewModel, T>> edits = new LinkedHashMap<>();

        private final Map<String, Predicate<T>> conditions = new HashMap<>();

        Kind(T full, Consumer<T> put, Function<T, List<T>> stored) {
            this.full = full;
            this.put = put;
            this.stored = stored;
        }

        /** An edit that changes one component. */
        Kind<T> edit(String component, BiConsumer<NightViewModel, T> edit) {
            edits.put(component, edit);
            return this;
        }

        /** An edit that only some records can have. */
        Kind<T> edit(String component, Predicate<T> where, BiConsumer<NightViewModel, T> edit) {
            conditions.put(component, where);
            return edit(component, edit);
        }

        /** Each edit of each record leaves all else alone; {@code fixed} is what no form changes, on purpose. */
        void keepAllElse(String... fixed) {
            for (T record : Samples.emptied(full)) {
                edits.forEach((component, edit) -> {
                    if (!conditions.getOrDefault(component, _ -> true).test(record)) {
                        return;
                    }
                    put.accept(record);
                    onPage(page -> edit.accept(page, record));
                    T now = stored.apply(record).getFirst();
                    assertThat(Samples.parts(now).get(component))
                            .as("%s is changed", component)
                            .isNotEqualTo(Samples.parts(record).get(component));
                    assertThat(Samples.with(
                                    now, component, Samples.parts(record).get(component)))
                            .as("after %s was changed", component)
                            .isEqualTo(record);
                    touched.add(component);
                });
            }
            touched.addAll(Set.of(fixed));
            assertThat(touched)
                    .as(
                            "components of %s that a form changes, or that are meant to stay",
                            full.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(Samples.parts(full).keySet());
        }

        /** Deleted it is gone, and taken back it is the same record. */
        void comeBack(BiConsumer<NightViewModel, T> delete) {
            for (T record : Samples.emptied(full)) {
                put.accept(record);
                onPage(page -> delete.accept(page, record));
                assertThat(stored.apply(record)).doesNotContain(record);
                onPage(_ -> desk.undo.take());
                assertThat(stored.apply(record)).containsExactly(record);
            }
        }
    }

    @Test
    void ofACramp() {
        Kind<Cramp> cramps = new Kind<>(
                full(Cramp.class, 3),
                cramp -> desk.diary.cramps().put(cramp),
                cramp -> desk.diary.cramps().find(cramp.id()).stream().toList());
        cramps.edit(
                        "side",
                        (page, cramp) ->
                                card(page).choose(new Spot(other(Side.values(), cramp.side()), cramp.muscle())))
                .edit(
                        "muscle",
                        (page, cramp) ->
                                card(page).choose(new Spot(cramp.side(), other(Muscle.values(), cramp.muscle()))))
                .edit("severity", (page, cramp) -> card(page).rate(another(cramp.severity())))
                .edit("easedBy", (page, cramp) -> card(page).chooseEasedBy(differing(cramp.easedBy(), Relief.class)))
                .edit("notes", (page, cramp) -> type(card(page).notes(), cramp.notes() + " and more"))
                .edit("start", (page, cramp) -> moveStart(card(page), cramp))
                .edit("end", (page, cramp) -> type(card(page).end(), desk.texts.time(endOf(cramp))))
                .keepAllElse("id", "night");
        cramps.comeBack((page, _) -> page.delete(card(page)));
    }

    @Test
    void ofANightAsAWhole() {
        Kind<NightEntry> nights = new Kind<>(
                full(NightEntry.class, 1),
                entry -> desk.diary.nights().put(entry),
                entry -> desk.diary.nights().between(entry.night(), entry.night()));
        nights.edit("saidNone", (page, _) -> page.noCramps())
                .edit("sleepDisturbance", (page, entry) -> page.whole().rateSleep(another(entry.sleepDisturbance())))
                .edit(
                        "soreNextDay",
                        (page, entry) -> page.whole()
                                .answerSore(Boolean.TRUE.equals(entry.soreNextDay()) ? YesNo.NO : YesNo.YES))
                .edit("notes", (page, entry) -> type(page.whole().notes(), entry.notes() + " and more"))
                .keepAllElse("night");
        nights.comeBack((page, _) -> page.forget());
    }

    @Test
    void ofASession() {
        Kind<Session> sessions = new Kind<>(
                full(Session.class, 4),
                session -> desk.diary.sessions().put(session),
                session -> desk.diary.sessions().between(session.night(), session.night()).stream()
                        .filter(each -> each.id().equals(session.id()))
                        .toList());
        sessions.edit("start", (page, session) -> {
                    page.evening().edit(session);
                    type(
                            form(page).start(),
                            desk.texts.time(
                                    session.start().local().toLocalTime().plusMinutes(1)));
                    page.evening().close();
                })
                .edit("steps", session -> !session.steps().isEmpty(), EveryFieldOfAPageTest::hold)
                .keepAllElse("id", "night", "plan", "planName", "holdsPlanned");
        sessions.comeBack((page, session) -> page.evening().delete(session));
    }

    @Test
    void ofATick() {
        Kind<Tick> ticks = new Kind<>(
                full(Tick.class, 2),
                tick -> desk.diary.routine().tick(tick),
                tick -> desk.diary.routine().between(tick.night(), tick.night()).stream()
                        .filter(each -> each.step().equals(tick.step()))
                        .toList());
        ticks.keepAllElse("night", "step", "words");
        ticks.comeBack((page, tick) -> page.evening().stepsProperty().get().stream()
                .filter(line -> line.tick().step().equals(tick.step()))
                .forEach(page.evening()::tick));
    }

    @Test
    void ofADrink() {
        Kind<Drink> drinks = new Kind<>(
                Samples.with(full(Drink.class, 2), "day", LAST_NIGHT.evening()),
                drink -> desk.diary.drinks().put(drink),
                drink -> desk.diary.drinks().between(drink.day(), drink.day()));
        drinks.edit("kind", (page, drink) -> editor(page, drink).choose(other(DrinkKind.values(), drink.kind())))
                .edit("millilitres", (page, drink) -> type(editor(page, drink).amount(), "777"))
                .edit(
                        "at",
                        (page, drink) -> type(
                                editor(page, drink).time(),
                                desk.texts.time(drink.at().local().toLocalTime().plusMinutes(1))))
                .keepAllElse("id", "day");
        drinks.comeBack((page, drink) -> page.day().delete(drink));
    }

    @Test
    void ofADaysFactors() {
        DayFactors full = Samples.with(full(DayFactors.class, 2), "day", LAST_NIGHT.evening());
        Kind<DayFactors> days = new Kind<>(
                full,
                day -> desk.diary.days().put(day),
                day -> desk.diary.days().between(day.day(), day.day()));
        days.edit(
                        "said",
                        (page, day) -> page.day()
                                .factors()
                                .answer(DayFactor.COLD, day.said().containsKey(DayFactor.COLD) ? null : Scale.Said.YES))
                .keepAllElse("day");
    }

    private void onPage(Consumer<NightViewModel> act) {
        NightViewModel page = new NightViewModel(desk.desk, desk.today, desk.choices, desk.undo, desk.texts);
        page.open(LAST_NIGHT);
        Subscription attached = page.attach();
        act.accept(page);
        assertThat(page.hasProblem()).as("everything was understood").isFalse();
        attached.unsubscribe();
    }

    /** Filed under last night, where it has a night. */
    private static <T extends Record> T full(Class<T> type, long seed) {
        T made = Samples.full(seed, EVENING, DAWN).of(type);
        return Samples.parts(made).get("night") instanceof Night ? Samples.with(made, "night", LAST_NIGHT) : made;
    }

    private static CrampCardViewModel card(NightViewModel page) {
        return page.cramps().getFirst();
    }

    private static SessionViewModel form(NightViewModel page) {
        return Objects.requireNonNull(page.evening().editingProperty().get());
    }

    private static DrinkViewModel editor(NightViewModel page, Drink drink) {
        page.day().edit(drink);
        return Objects.requireNonNull(page.day().editingProperty().get());
    }

    private static void hold(NightViewModel page, Session session) {
        page.evening().edit(session);
        boolean whole = form(page).held(0) == SessionViewModel.Held.WHOLE;
        form(page).hold(0, whole ? SessionViewModel.Held.NOT : SessionViewModel.Held.WHOLE);
    }

    private void moveStart(CrampCardViewModel card, Cramp cramp) {
        type(card.start(), desk.texts.time(cramp.start().local().toLocalTime().minusMinutes(1)));
    }

    /** Seven minutes after it began, by the clock it began by. */
    private static LocalTime endOf(Cramp cramp) {
        return cramp.start().local().toLocalTime().plusMinutes(7);
    }

    private static void type(TypedText field, String words) {
        field.textProperty().set(words);
        field.commitIfTouched();
    }

    private static Rating another(@Nullable Rating rating) {
        return new Rating(rating == null || rating.value() != 7 ? 7 : 3);
    }

    private static <E> E other(E[] values, @Nullable E present) {
        return values[0].equals(present) ? values[1] : values[0];
    }

    private static <E extends Enum<E>> Set<E> differing(Set<E> present, Class<E> type) {
        Set<E> other = EnumSet.allOf(type);
        other.removeAll(present);
        E first = other.isEmpty() ? present.iterator().next() : other.iterator().next();
        Set<E> changed = new HashSet<>(present);
        if (!changed.remove(first)) {
            changed.add(first);
        }
        return changed;
    }
}
