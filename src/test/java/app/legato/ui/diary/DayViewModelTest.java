package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.drink.VolumeUnit;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.Turnover;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayViewModelTest {
    private static final LocalDate DAY = LAST_NIGHT.evening();

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

    @Test
    void addsADrinkToAPastDayAtThatDaysTime() {
        DayViewModel day = desk.page(LAST_NIGHT).day();
        assertThat(day.totalProperty().get()).isEqualTo("None noted");
        add(day, "330", "8.15");
        assertThat(drinks(DAY)).singleElement().satisfies(drink -> {
            assertThat(drink.at()).isEqualTo(at("2025-05-12T08:15"));
            assertThat(drink.millilitres()).isEqualTo(330);
            assertThat(drink.kind()).isEqualTo(DrinkKind.WATER);
        });
        assertThat(day.totalProperty().get()).isEqualTo("0.33 litres in all");
        assertThat(day.adding().amount().textProperty().get()).isEmpty();
    }

    @Test
    void saysTheDateOfADrinkAfterMidnightAndKeepsItOnItsDay() {
        DayViewModel day = desk.page(LAST_NIGHT).day();
        type(day, "200", "21:15");
        assertThat(day.adding().dateProperty().get()).isEmpty();
        type(day, "200", "0:40");
        assertThat(day.adding().dateProperty().get()).isEqualTo("This was on Tue 13 May. It counts for Mon 12 May.");
        day.adding().add();
        assertThat(day.adding().dateProperty().get()).isEmpty();
        assertThat(drinks(DAY)).singleElement().satisfies(drink -> {
            assertThat(drink.at()).isEqualTo(at("2025-05-13T00:40"));
            assertThat(day.when(drink)).isEqualTo("00:40, Tue 13 May");
            day.edit(drink);
        });
        DrinkViewModel open = Objects.requireNonNull(day.editingProperty().get());
        assertThat(open.dateProperty().get()).startsWith("This was on Tue 13 May.");
        open.time().textProperty().set("23:50");
        assertThat(open.dateProperty().get()).isEmpty();
    }

    @Test
    void fillsInADayLongPastWithATimeOfThatDayAndNeverWithNow() {
        LocalDate march = LocalDate.of(2025, 3, 3);
        DayViewModel day = desk.page(new Night(march)).day();
        add(day, "250", "");
        assertThat(drinks(march)).isEmpty();
        add(day, "250", "10:05");
        assertThat(drinks(march)).singleElement().extracting(Drink::at).isEqualTo(at("2025-03-03T10:05"));
    }

    @Test
    void leavesADrinkToTheMillilitreWhenNothingWasTypedInAnyUnit() {
        for (VolumeUnit unit : VolumeUnit.values()) {
            desk.choices.change(now -> now.withUnit(unit));
            Drink water = Drink.of(DAY, at("2025-05-12T08:15"), 253, DrinkKind.WATER);
            desk.diary.drinks().put(water);
            DayViewModel day = desk.page(LAST_NIGHT).day();
            day.edit(water);
            DrinkViewModel open = Objects.requireNonNull(day.editingProperty().get());
            String shown = open.amount().textProperty().get();
            open.amount().textProperty().set(shown + " ");
            day.close();
            assertThat(drinks(DAY)).containsExactly(water);
            desk.diary.drinks().delete(water.id());
        }
    }

    @Test
    void takesNowForADrinkOfTodayWhenNoTimeIsTyped() {
        DayViewModel day = desk.page(LAST_NIGHT.next()).day();
        day.adding().choose(DrinkKind.TEA_COFFEE);
        day.adding().amount().textProperty().set("200");
        day.adding().add();
        assertThat(drinks(DAY.plusDays(1))).singleElement().satisfies(drink -> {
            assertThat(drink.at()).isEqualTo(at("2025-05-13T07:30"));
            assertThat(drink.kind()).isEqualTo(DrinkKind.TEA_COFFEE);
        });
    }

    @Test
    void takesTheTypedTimeAlsoWhereItIsTheTimeAtWhichThePageWasOpened() {
        DayViewModel day = desk.page(LAST_NIGHT.next()).day();
        desk.clock.advance(Duration.ofHours(6));
        add(day, "200", "07:30");
        assertThat(drinks(DAY.plusDays(1)))
                .singleElement()
                .extracting(Drink::at)
                .isEqualTo(at("2025-05-13T07:30"));
    }

    @Test
    void showsNoTimeThatIsNotStoredAndSaysThatAnEmptyFieldMeansNow() {
        DayViewModel day = desk.page(LAST_NIGHT.next()).day();
        assertThat(day.adding().time().textProperty().get()).isEmpty();
        assertThat(day.adding().dateProperty().get()).isEqualTo("Left empty, it means now.");
        desk.clock.advance(Duration.ofHours(6));
        add(day, "200", "");
        assertThat(drinks(DAY.plusDays(1)))
                .singleElement()
                .extracting(Drink::at)
                .isEqualTo(at("2025-05-13T13:30"));
        day.adding().time().textProperty().set("6:10");
        assertThat(day.adding().dateProperty().get()).isEmpty();
    }

    @Test
    void asksForTheTimeWhenTheDayHasTurnedSinceAnEmptyFieldMeantNow() {
        DayViewModel day = desk.page(LAST_NIGHT.next()).day();
        desk.clock.advance(Duration.ofDays(1));
        desk.desk.lookAgain();
        assertThat(day.adding().dateProperty().get()).isEmpty();
        add(day, "200", "");
        assertThat(day.adding().time().problemProperty().get()).startsWith("Please write when it was");
        assertThat(drinks(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void saysBesideEachFieldWhyADrinkWasNotAdded() {
        DayViewModel day = desk.page(LAST_NIGHT).day();
        add(day, "-3", "");
        assertThat(day.adding().amount().problemProperty().get())
                .isEqualTo("Please write a number above 0, up to 3,000 ml.");
        assertThat(day.adding().time().problemProperty().get()).startsWith("Please write when it was");
        assertThat(day.adding().amount().textProperty().get()).isEqualTo("-3");
        add(day, "1e9", "25:00");
        assertThat(day.hasProblem()).isTrue();
        assertThat(drinks(DAY)).isEmpty();
    }

    @Test
    void refusesADrinkToCome() {
        DayViewModel day = desk.page(LAST_NIGHT.next()).day();
        add(day, "200", "20:00");
        assertThat(day.adding().time().problemProperty().get()).startsWith("20:00 is still to come");
        assertThat(drinks(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void changesAmountKindAndTimeEachAtOnce() {
        Drink tea = Drink.of(DAY, at("2025-05-12T08:15"), 250, DrinkKind.WATER);
        desk.diary.drinks().put(tea);
        DayViewModel day = desk.page(LAST_NIGHT).day();
        day.edit(day.drinksProperty().get().getFirst());
        DrinkViewModel open = Objects.requireNonNull(day.editingProperty().get());
        open.amount().textProperty().set("300");
        open.amount().commitIfTouched();
        open.time().textProperty().set("0:30");
        open.time().commitIfTouched();
        open.choose(DrinkKind.ALCOHOL);
        assertThat(drinks(DAY))
                .containsExactly(new Drink(tea.id(), DAY, at("2025-05-13T00:30"), 300, DrinkKind.ALCOHOL));
        day.close();
        assertThat(day.editingProperty().get()).isNull();
    }

    @Test
    void asksForATimeThatWasClearedByTheOneThatIsHeld() {
        Drink water = Drink.of(DAY, at("2025-05-12T08:15"), 250, DrinkKind.WATER);
        desk.diary.drinks().put(water);
        DayViewModel day = desk.page(LAST_NIGHT).day();
        day.edit(water);
        DrinkViewModel open = Objects.requireNonNull(day.editingProperty().get());
        open.time().textProperty().set("");
        day.close();
        assertThat(open.time().problemProperty().get()).isEqualTo("Please write when it was, such as 08:15.");
        assertThat(drinks(DAY)).containsExactly(water);
    }

    @Test
    void keepsTheFormOpenWhileAFieldCannotBeStored() {
        Drink water = Drink.of(DAY, at("2025-05-12T08:15"), 250, DrinkKind.WATER);
        desk.diary.drinks().put(water);
        DayViewModel day = desk.page(LAST_NIGHT).day();
        day.edit(water);
        DrinkViewModel open = Objects.requireNonNull(day.editingProperty().get());
        open.amount().textProperty().set("1e9");
        day.close();
        assertThat(day.editingProperty().get()).isSameAs(open);
        assertThat(open.amount().textProperty().get()).isEqualTo("1e9");
        assertThat(drinks(DAY)).containsExactly(water);
    }

    @Test
    void deletesADrinkAndPutsTheVerySameOneBack() {
        Drink water = Drink.of(DAY, at("2025-05-12T08:15"), 250, DrinkKind.WATER);
        desk.diary.drinks().put(water);
        DayViewModel day = desk.page(LAST_NIGHT).day();
        day.delete(water);
        assertThat(drinks(DAY)).isEmpty();
        assertThat(day.totalProperty().get()).isEqualTo("None noted");
        desk.undo.take();
        assertThat(drinks(DAY)).containsExactly(water);
        assertThat(day.drinksProperty().get()).containsExactly(water);
    }

    @Test
    void putsADeletedDrinkBackAsTheDiaryHeldItAndNotAsItsLineShowedIt() {
        Drink shown = Drink.of(DAY, at("2025-05-12T08:15"), 250, DrinkKind.WATER);
        desk.diary.drinks().put(shown);
        DayViewModel day = desk.page(LAST_NIGHT).day();
        Drink held = new Drink(shown.id(), DAY, shown.at(), 300, DrinkKind.WATER);
        desk.diary.drinks().put(held);
        day.delete(shown);
        desk.undo.take();
        assertThat(drinks(DAY)).containsExactly(held);
    }

    @Test
    void changesOneThingOfADrinkAndLeavesTheRestAsTheDiaryHoldsIt() {
        Drink shown = Drink.of(DAY, at("2025-05-12T08:15"), 250, DrinkKind.WATER);
        desk.diary.drinks().put(shown);
        DayViewModel day = desk.page(LAST_NIGHT).day();
        day.edit(shown);
        DrinkViewModel open = Objects.requireNonNull(day.editingProperty().get());
        Drink held = new Drink(shown.id(), DAY, at("2025-05-12T09:00"), 250, DrinkKind.OTHER);
        desk.diary.drinks().put(held);
        open.amount().textProperty().set("300");
        open.amount().commitIfTouched();
        assertThat(drinks(DAY)).containsExactly(new Drink(held.id(), DAY, held.at(), 300, DrinkKind.OTHER));
    }

    @Test
    void doesNotBringBackADrinkThatWasDeletedElsewhere() {
        Drink shown = Drink.of(DAY, at("2025-05-12T08:15"), 250, DrinkKind.WATER);
        desk.diary.drinks().put(shown);
        DayViewModel day = desk.page(LAST_NIGHT).day();
        day.edit(shown);
        DrinkViewModel open = Objects.requireNonNull(day.editingProperty().get());
        desk.diary.drinks().delete(shown.id());
        open.choose(DrinkKind.TEA_COFFEE);
        assertThat(drinks(DAY)).isEmpty();
    }

    @Test
    void addsATypedDrinkOnLeavingOnce() {
        NightViewModel page = desk.page(LAST_NIGHT);
        type(page.day(), "330", "8.15");
        page.commit();
        page.commit();
        assertThat(drinks(DAY)).singleElement().extracting(Drink::at).isEqualTo(at("2025-05-12T08:15"));
        assertThat(page.hasProblem()).isFalse();
    }

    @Test
    void countsAHalfTypedDrinkAsUnfinishedUntilItIsCleared() {
        NightViewModel page = desk.page(LAST_NIGHT);
        type(page.day(), "330", "");
        page.commit();
        assertThat(page.hasProblem()).isTrue();
        assertThat(page.day().adding().amount().textProperty().get()).isEqualTo("330");
        assertThat(drinks(DAY)).isEmpty();
        type(page.day(), "", "");
        page.commit();
        assertThat(page.hasProblem()).isFalse();
    }

    @Test
    void takesTheTypedTimeForADrinkOfTodayAlsoAfterTheFieldWasLeft() {
        DayViewModel day = desk.page(LAST_NIGHT.next()).day();
        type(day, "200", "06:10");
        day.adding().time().commitIfTouched();
        day.adding().add();
        assertThat(drinks(DAY.plusDays(1)))
                .singleElement()
                .extracting(Drink::at)
                .isEqualTo(at("2025-05-13T06:10"));
    }

    @Test
    void keepsACorrectedDrinkOnItsDateWhenTheDayHasBegunLaterSince() {
        desk.diary.drinks().put(Drink.of(DAY, at("2025-05-12T05:15"), 250, DrinkKind.WATER));
        desk.choices.change(now -> now.withTurnover(new Turnover(LocalTime.NOON, LocalTime.of(6, 0))));
        DayViewModel day = desk.page(LAST_NIGHT).day();
        day.edit(day.drinksProperty().get().getFirst());
        DrinkViewModel open = Objects.requireNonNull(day.editingProperty().get());
        open.time().textProperty().set("5:20");
        open.time().commitIfTouched();
        assertThat(drinks(DAY)).singleElement().extracting(Drink::at).isEqualTo(at("2025-05-12T05:20"));
    }

    private static void type(DayViewModel day, String amount, String time) {
        day.adding().amount().textProperty().set(amount);
        day.adding().time().textProperty().set(time);
    }

    private static void add(DayViewModel day, String amount, String time) {
        day.adding().amount().textProperty().set(amount);
        day.adding().time().textProperty().set(time);
        day.adding().add();
    }

    private List<Drink> drinks(LocalDate day) {
        return desk.diary.drinks().between(day, day);
    }

    private static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), DiaryDesk.LONDON);
    }
}
