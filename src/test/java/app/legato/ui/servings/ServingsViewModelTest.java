package app.legato.ui.servings;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.drink.DrinkKind;
import app.legato.drink.Pour;
import app.legato.drink.Serving;
import app.legato.drink.ServingName;
import app.legato.drink.Servings;
import app.legato.drink.Vessel;
import app.legato.drink.VolumeUnit;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real diary and its one-tap amounts, without threads or a toolkit. */
class ServingsViewModelTest {
    private static final Servings USUAL = Servings.usual(VolumeUnit.MILLILITRES);
    private static final UUID CUP = USUAL.first().id();

    @TempDir
    Path folder;

    private final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    private final Undo undo = new Undo();
    private Diary diary;
    private ServingsViewModel model;
    private boolean diskIsFull;

    @BeforeEach
    void open() {
        diary = Database.open(folder.resolve("diary.sqlite"));
        model = new ServingsViewModel(
                Desk.direct(this::diary), choices, new Navigator(new Route.Servings()), undo, new Texts(Locale.UK));
        model.follow();
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void showsTheUsualOnesUntilSomethingIsChanged() {
        assertThat(model.linesProperty().get())
                .extracting(ServingLine::spoken)
                .containsExactly("150 ml, Cup · Water", "250 ml, Glass · Water", "330 ml, Mug · Water");
    }

    @Test
    void addsOneOfThePersonsOwnAndTakesItBack() {
        fill(model.added(), " Morning tea ", "0.3 l");
        model.added().choose(DrinkKind.TEA_COFFEE);
        model.add();
        assertThat(stored().all().getLast())
                .extracting(Serving::name, Serving::pour)
                .containsExactly(new ServingName.Own("Morning tea"), new Pour(300, DrinkKind.TEA_COFFEE));
        assertThat(model.added().name().textProperty().get()).isEmpty();
        undo.take();
        assertThat(stored()).isEqualTo(USUAL);
    }

    @Test
    void saysBesideEachFieldWhatIsWrongAndStoresNothing() {
        for (String amount : List.of("-3", "1e9", "abc", "", "0")) {
            fill(model.added(), "", amount);
            model.add();
            assertThat(model.added().name().problemProperty().get()).startsWith("Please write a name");
            assertThat(model.added().amount().problemProperty().get()).startsWith("Please write");
            assertThat(model.added().amount().textProperty().get()).isEqualTo(amount);
        }
        fill(model.added(), "x".repeat(40_000), "250");
        model.add();
        assertThat(model.added().name().problemProperty().get())
                .isEqualTo("These are 40,000 characters, and there is room for 40. Please use fewer words.");
        assertThat(model.added().name().textProperty().get()).hasSize(40_000);
        assertThat(stored()).isEqualTo(USUAL);
    }

    @Test
    void changesTheAmountOfAUsualOneAndLeavesItsNameToTheLanguage() {
        model.beginChange(CUP);
        model.changed().amount().textProperty().set("125");
        model.change();
        assertThat(stored().first())
                .isEqualTo(new Serving(CUP, new ServingName.Usual(Vessel.CUP), new Pour(125, DrinkKind.WATER)));
        assertThat(model.changingProperty().get()).isNull();
        undo.take();
        assertThat(stored()).isEqualTo(USUAL);
    }

    @Test
    void changesNothingToTheMillilitreWhenNothingWasTypedInAnyUnit() {
        for (VolumeUnit unit : VolumeUnit.values()) {
            choices.change(now -> now.withUnit(unit));
            Serving odd = new Serving(new UUID(1, 1), new ServingName.Own("Odd"), new Pour(253, DrinkKind.OTHER));
            diary.servings().put(new Servings(List.of(odd)));
            model.follow();
            model.beginChange(odd.id());
            model.change();
            assertThat(stored().all()).containsExactly(odd);
            assertThat(undo.offerProperty().get()).isNull();
        }
    }

    @Test
    void deletesAndPutsTheVerySameOneBackAtItsPlaceButKeepsTheLast() {
        model.delete(CUP);
        assertThat(stored().all()).hasSize(2);
        undo.take();
        assertThat(stored()).isEqualTo(USUAL);
        USUAL.all().forEach(serving -> model.delete(serving.id()));
        assertThat(stored().all()).hasSize(1);
        assertThat(model.canDelete()).isFalse();
    }

    @Test
    void movesAnAmountAndSaysHowFarItCanGo() {
        assertThat(model.canMove(CUP, -1)).isFalse();
        model.move(CUP, 1);
        assertThat(stored().placeOf(CUP)).isEqualTo(1);
        assertThat(model.canMove(CUP, -1)).isTrue();
    }

    @Test
    void saysWhenTheListIsFull() {
        for (int count = 3; count < Servings.MOST; count++) {
            fill(model.added(), "Cup " + count, "200");
            model.add();
        }
        assertThat(model.fullProperty().get()).startsWith("There are 12 amounts already.");
        fill(model.added(), "One more", "200");
        model.add();
        assertThat(stored().all()).hasSize(Servings.MOST);
        assertThat(model.added().name().textProperty().get()).isEqualTo("One more");
    }

    @Test
    void keepsWhatWasTypedWhenTheDiskIsFull() {
        diskIsFull = true;
        fill(model.added(), "Morning tea", "300");
        model.add();
        diskIsFull = false;
        assertThat(model.added().name().textProperty().get()).isEqualTo("Morning tea");
        assertThat(stored()).isEqualTo(USUAL);
        model.add();
        assertThat(stored().all()).hasSize(4);
    }

    private static void fill(ServingFields fields, String name, String amount) {
        fields.name().textProperty().set(name);
        fields.amount().textProperty().set(amount);
    }

    private Servings stored() {
        return diary.servings().read(choices.now().unit());
    }

    private Diary diary() {
        if (diskIsFull) {
            throw new StoreException(StoreProblem.FULL, "full");
        }
        return diary;
    }
}
