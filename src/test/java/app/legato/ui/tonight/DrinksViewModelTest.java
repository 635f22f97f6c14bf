package app.legato.ui.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.drink.Pour;
import app.legato.drink.Serving;
import app.legato.drink.ServingName;
import app.legato.drink.Servings;
import app.legato.drink.VolumeUnit;
import app.legato.night.Moment;
import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.DrinkLog;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tonight's drinks over a real diary on a Monday evening in London, without threads or a toolkit. */
class DrinksViewModelTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 12);

    @TempDir
    Path folder;

    private final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    private final Undo undo = new Undo();
    private final Texts texts = new Texts(Locale.UK);
    private Diary diary;
    private DrinkLog log;
    private DrinksViewModel model;
    private boolean diskIsFull;

    @BeforeEach
    void open() {
        diary = Database.open(folder.resolve("diary.sqlite"));
        at("2025-05-12T21:30");
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void notesTheFirstOneTapAmountByTheKeyWhenThereWasNoDrinkYet() {
        log.noteUsual();
        assertThat(drinks()).extracting(Drink::pour).containsExactly(new Pour(150, DrinkKind.WATER));
        assertThat(offered()).isEqualTo("Noted 150 ml of water at 21:30.");
        undo.take();
        assertThat(drinks()).isEmpty();
    }

    @Test
    void notesTheLastDrinkByTimeOnceMoreByTheKeyWhateverItsDay() {
        put("2025-05-10T20:00", 300, DrinkKind.TEA_COFFEE);
        put("2025-05-10T08:00", 400, DrinkKind.WATER);
        log.noteUsual();
        assertThat(drinks()).extracting(Drink::pour).containsExactly(new Pour(300, DrinkKind.TEA_COFFEE));
        assertThat(drinks().getFirst().at()).isEqualTo(moment("2025-05-12T21:30"));
        assertThat(offered()).isEqualTo("Noted 300 ml of tea or coffee at 21:30.");
    }

    @Test
    void offersThePersonsOwnAmountsInTheirOrder() {
        Serving tea =
                new Serving(new UUID(1, 1), new ServingName.Own("Morning tea"), new Pour(300, DrinkKind.TEA_COFFEE));
        diary.servings().put(Servings.usual(VolumeUnit.MILLILITRES).with(tea, 0));
        model.refresh();
        assertThat(model.servingsProperty().get().getFirst())
                .isEqualTo(new ServingLine("300 ml", "Morning tea · Tea or coffee", tea.pour()));
        model.log(model.servingsProperty().get().getFirst());
        assertThat(drinks()).extracting(Drink::pour).containsExactly(tea.pour());
    }

    @Test
    void notesAnyAmountHalfAnHourAgoAndOffersItNextTime() {
        OtherAmountViewModel other = model.other();
        other.toggle();
        assertThat(other.amount().textProperty().get()).isEmpty();
        other.amount().textProperty().set("180");
        other.choose(DrinkKind.ALCOHOL);
        other.choose(When.HALF_AGO);
        other.note();
        assertThat(other.openProperty().get()).isFalse();
        assertThat(drinks()).singleElement().satisfies(drink -> {
            assertThat(drink.pour()).isEqualTo(new Pour(180, DrinkKind.ALCOHOL));
            assertThat(drink.at()).isEqualTo(moment("2025-05-12T21:00"));
        });
        at("2025-05-12T22:30");
        model.other().toggle();
        assertThat(model.other().amount().textProperty().get()).isEqualTo("180 ml");
        assertThat(model.other().kindProperty().get()).isEqualTo(DrinkKind.ALCOHOL);
        assertThat(model.other().whenProperty().get()).isEqualTo(When.NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "1e9", "abc", ""})
    void saysBesideTheFieldWhyAnAmountIsNoneAndNotesNothing(String typed) {
        model.other().toggle();
        model.other().amount().textProperty().set(typed);
        model.other().note();
        assertThat(model.other().amount().problemProperty().get()).startsWith("Please write");
        assertThat(model.other().amount().textProperty().get()).isEqualTo(typed);
        assertThat(model.other().openProperty().get()).isTrue();
        assertThat(drinks()).isEmpty();
    }

    @Test
    void placesATypedTimeInThePresentDayAlsoAfterMidnight() {
        at("2025-05-13T00:30");
        typeAt("200", "23:50");
        assertThat(diary.drinks().between(MONDAY, MONDAY))
                .extracting(Drink::at)
                .containsExactly(moment("2025-05-12T23:50"));
    }

    @ParameterizedTest
    @CsvSource({"23:50, 23:50 is still to come", "later, Please write a time", "'', Please write when"})
    void saysBesideTheFieldWhyATimeIsNone(String typed, String sentence) {
        typeAt("200", typed);
        assertThat(model.other().time().problemProperty().get()).startsWith(sentence);
        assertThat(drinks()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheDiskIsFull() {
        model.other().toggle();
        model.other().amount().textProperty().set("180");
        diskIsFull = true;
        model.other().note();
        diskIsFull = false;
        assertThat(model.other().openProperty().get()).isTrue();
        assertThat(model.other().amount().textProperty().get()).isEqualTo("180");
        model.other().note();
        assertThat(drinks()).hasSize(1);
    }

    @Test
    void setsTheDayAgainstTheGoalAndTheQuietEvening() {
        choices.change(now -> now.withFluidGoal(1600));
        model.refresh();
        assertThat(model.totalProperty().get()).isEqualTo("None noted yet");
        assertThat(model.goalProperty().get()).isEmpty();
        put("2025-05-12T08:00", 1380, DrinkKind.WATER);
        model.refresh();
        assertThat(model.totalProperty().get()).isEqualTo("1.38 litres");
        assertThat(model.goalProperty().get()).isEqualTo("of the 1.6 you chose");
        assertThat(model.taperProperty().get()).isEqualTo("Most of it before 20:00.");
        assertThat(model.limitProperty().get()).isEmpty();
        assertThat(model.dayProperty().get().taper()).isEqualTo(LocalDateTime.parse("2025-05-12T20:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "1200, Your upper limit: 1.5 litres.",
        "1400, Close to your upper limit of 1.5 litres.",
        "1500, This is your upper limit of 1.5 litres.",
        "1600, Above your upper limit of 1.5 litres."
    })
    void saysCalmlyWhereTheDayIsAgainstTheUpperLimit(int drunk, String sentence) {
        choices.change(now -> now.withFluidLimit(1500));
        put("2025-05-12T08:00", drunk, DrinkKind.WATER);
        model.refresh();
        assertThat(model.limitProperty().get()).startsWith(sentence);
    }

    @ParameterizedTest
    @EnumSource(
            value = Caution.class,
            names = {"HEART_FAILURE", "KIDNEY_DISEASE", "FLUID_LIMIT"})
    void speaksForNoMoreDrinkingWithACautionAboutFluids(Caution caution) {
        choices.change(now -> now.withFluidGoal(1600).withCautions(Set.of(caution)));
        put("2025-05-12T08:00", 400, DrinkKind.WATER);
        model.refresh();
        assertThat(model.totalProperty().get()).isEqualTo("0.4 litres");
        assertThat(model.goalProperty().get()).isEmpty();
        assertThat(model.taperProperty().get()).isEmpty();
        assertThat(model.limitProperty().get()).isEqualTo("Your doctor named 1.6 litres for a day.");
        assertThat(model.dayProperty().get().goal()).isNull();
        assertThat(model.dayProperty().get().taper()).isNull();
        log.noteUsual();
        assertThat(offered()).isEqualTo("Noted 400 ml of water at 21:30.");
    }

    private void typeAt(String amount, String time) {
        model.other().toggle();
        model.other().amount().textProperty().set(amount);
        model.other().choose(When.AT);
        model.other().time().textProperty().set(time);
        model.other().note();
    }

    private void at(String local) {
        Today today = new Today(Clock.fixed(moment(local).instant(), LONDON), choices);
        Desk desk = Desk.direct(this::diary);
        log = new DrinkLog(desk, today, choices, undo, texts);
        model = new DrinksViewModel(desk, today, choices, new Navigator(new Route.Tonight()), log, texts);
        model.refresh();
    }

    private void put(String local, int millilitres, DrinkKind kind) {
        Moment at = moment(local);
        diary.drinks().put(Drink.of(at.local().toLocalDate(), at, millilitres, kind));
    }

    private List<Drink> drinks() {
        return diary.drinks().between(MONDAY, MONDAY);
    }

    private String offered() {
        return Objects.requireNonNull(undo.offerProperty().get()).done();
    }

    private Diary diary() {
        if (diskIsFull) {
            throw new StoreException(StoreProblem.FULL, "full");
        }
        return diary;
    }

    private static Moment moment(String local) {
        return Moment.of(LocalDateTime.parse(local), LONDON);
    }
}
