package app.legato.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.legato.profile.Caution;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.stretch.Plan;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.PlanNumber;
import app.legato.stretch.Stretches;
import app.legato.ui.shell.PlanRemark;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PlansViewModelTest {
    private PlansDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new PlansDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void showsTheExactLengthOfEveryPlanThatLegatoBrings() {
        assertThat(desk.plans.broughtProperty().get())
                .extracting(PlanLine::name, PlanLine::total, PlanLine::key)
                .containsExactly(
                        tuple("The trial’s plan", "6 min 20 s", "1"),
                        tuple("Short", "3 min 10 s", "2"),
                        tuple("Long", "12 min 28 s", "3"),
                        tuple("In bed", desk.line("In bed").total(), "4"));
        assertThat(desk.line("The trial’s plan").chosen()).isTrue();
    }

    @Test
    void choosesByOneKey() {
        assertThat(desk.plans.chooseByKey("2")).isTrue();
        assertThat(desk.choices.now().plan()).isEqualTo("short");
        assertThat(desk.line("Short").chosen()).isTrue();
        assertThat(desk.plans.chooseByKey("9")).isFalse();
    }

    @Test
    void copiesAPlanOfLegatosInItsOwnDosesAndLength() {
        desk.plans.copy(desk.line("Long"));
        assertThat(desk.names()).containsExactly("Long, my copy");
        assertThat(desk.editor().totalProperty().get()).isEqualTo("12 min 28 s");
    }

    @Test
    void showsANewLengthAtOnceWhenAHoldIsChanged() {
        desk.plans.copy(desk.line("Short"));
        number(PlanNumber.HOLD).typed().textProperty().set("30 s");
        number(PlanNumber.HOLD).typed().commit();
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(30);
        assertThat(desk.editor().totalProperty().get()).isEqualTo("5 min 10 s");
        number(PlanNumber.REPEATS).less();
        assertThat(desk.editor().totalProperty().get()).isEqualTo("3 min 30 s");
    }

    @Test
    void keepsWhatWasTypedBesideASentenceWhenItCannotBeUsed() {
        desk.plans.copy(desk.line("Short"));
        for (String typed : new String[] {"abc", "", "0", "181", "-5", "2.5", "99999999999", "١٢x٣"}) {
            NumberViewModel hold = number(PlanNumber.HOLD);
            hold.typed().textProperty().set(typed);
            hold.typed().commit();
            assertThat(hold.typed().problemProperty().get())
                    .as(typed)
                    .isEqualTo("Please write a whole number from 1 to 180.");
            assertThat(hold.typed().textProperty().get()).isEqualTo(typed);
        }
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(10);
        desk.plans.back();
        assertThat(desk.editor().unfinishedProperty().get()).isTrue();
        desk.plans.back();
        assertThat(desk.plans.editorProperty().get()).isNull();
    }

    @Test
    void warnsKindlyOfALongHoldAndStoresItAllTheSame() {
        desk.plans.copy(desk.line("Short"));
        number(PlanNumber.HOLD).typed().textProperty().set("90");
        number(PlanNumber.HOLD).typed().commit();
        assertThat(number(PlanNumber.HOLD).warningProperty().get()).startsWith("Longer than usual");
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(90);
    }

    @Test
    void keepsTheTypedNumberWhenTheDiskIsFullAndStoresItLater() {
        desk.plans.copy(desk.line("Short"));
        NumberViewModel hold = number(PlanNumber.HOLD);
        hold.typed().textProperty().set("25");
        desk.diskIsFull = true;
        hold.typed().commit();
        assertThat(hold.typed().textProperty().get()).isEqualTo("25");
        desk.diskIsFull = false;
        hold.typed().commitIfTouched();
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(25);
    }

    @Test
    void refusesANameThatIsEmptyOrTooLongAndTakesSixtyCharacters() {
        desk.plans.make();
        EditorViewModel editor = desk.editor();
        rename(editor, "   ");
        assertThat(editor.name().problemProperty().get()).isEqualTo("Please give the plan a name.");
        rename(editor, "x".repeat(61));
        assertThat(editor.name().problemProperty().get()).contains("60").contains("61");
        assertThat(desk.names()).containsExactly("My plan");
        rename(editor, "x".repeat(60));
        assertThat(desk.names()).containsExactly("x".repeat(60));
        rename(editor, "  Calf\tand more ");
        assertThat(desk.names()).containsExactly("Calf and more");
    }

    @Test
    void doesNotKeepANewPlanThatWasLeftAsEmptyAsItWasMade() {
        desk.plans.make();
        desk.plans.back();
        assertThat(desk.stored()).isEmpty();
        desk.plans.make();
        desk.editor().add(Stretches.CALF_WALL);
        desk.plans.back();
        desk.plans.make();
        assertThat(desk.names()).containsExactly("My plan", "My plan 2");
    }

    @Test
    void keepsANewPlanThatAStretchWasAddedToAndRemovedFromSoThatItCanComeBack() {
        desk.plans.make();
        desk.editor().add(Stretches.CALF_WALL);
        desk.editor().remove(desk.stored().getFirst().stretches().getFirst().id());
        desk.plans.back();
        assertThat(desk.names()).containsExactly("My plan");
        desk.undo.take();
        assertThat(ids()).containsExactly("calf-wall");
    }

    @Test
    void keepsANewPlanWhoseTimeToGetReadyWasChanged() {
        desk.plans.make();
        desk.editor().getReady().more();
        desk.plans.back();
        assertThat(desk.names()).containsExactly("My plan");
    }

    @Test
    void stepsFromTheNumberThatWasJustTyped() {
        desk.plans.copy(desk.line("Short"));
        NumberViewModel hold = number(PlanNumber.HOLD);
        hold.typed().textProperty().set("25");
        hold.more();
        assertThat(hold.typed().textProperty().get()).isEqualTo("30");
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(30);
        hold.typed().textProperty().set("180");
        hold.more();
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(180);
        hold.typed().textProperty().set("25");
        hold.more();
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(30);
    }

    @Test
    void takesNoStepFromSomethingTypedThatCannotBeUsed() {
        desk.plans.copy(desk.line("Short"));
        NumberViewModel hold = number(PlanNumber.HOLD);
        hold.typed().textProperty().set("500");
        hold.less();
        assertThat(hold.typed().textProperty().get()).isEqualTo("500");
        assertThat(hold.typed().problemProperty().get()).isEqualTo("Please write a whole number from 1 to 180.");
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(10);
    }

    @Test
    void ordersAddsAndRemovesStretchesAndTakesARemovalBack() {
        desk.plans.copy(desk.line("The trial’s plan"));
        desk.editor().add(Stretches.SOLE_FLOOR);
        UUID first = desk.stored().getFirst().stretches().getFirst().id();
        desk.editor().move(first, 1);
        assertThat(ids()).containsExactly("hamstring-chair", "calf-chair-strap", "sole-floor");
        number(PlanNumber.HOLD).more();
        desk.editor().remove(desk.stored().getFirst().stretches().getFirst().id());
        assertThat(ids()).containsExactly("calf-chair-strap", "sole-floor");
        desk.undo.take();
        assertThat(ids()).containsExactly("hamstring-chair", "calf-chair-strap", "sole-floor");
        assertThat(desk.stored().getFirst().stretches().getFirst().hold()).isEqualTo(15);
    }

    @Test
    void fallsBackToTheTrialsPlanWhenTheChosenOneIsDeletedAndUndoBringsTheChoiceBack() {
        OwnPlan own = chosenCopy();
        desk.plans.delete(own.id());
        assertThat(desk.choices.now().plan()).isEqualTo("trial");
        assertThat(desk.tonight.remarkProperty().get()).isEqualTo(new PlanRemark.None());
        desk.undo.take();
        assertThat(desk.stored()).containsExactly(own);
        assertThat(desk.choices.now().plan()).isEqualTo(own.planId());
        assertThat(tonight().id()).isEqualTo(own.planId());
    }

    @Test
    void leavesAnotherChoiceAloneWhenADeletedPlanComesBack() {
        desk.plans.delete(chosenCopy().id());
        desk.plans.chooseByKey("3");
        desk.undo.take();
        assertThat(desk.choices.now().plan()).isEqualTo("long");
    }

    @Test
    void theEveningFollowsAChangeOfTheChosenPlan() {
        chosenCopy();
        desk.plans.open(desk.stored().getFirst().id());
        number(PlanNumber.REPEATS).more();
        assertThat(tonight().total()).hasSeconds(10 + 240);
    }

    @Test
    void theTrialsPlanStandsInForAPlanThatIsNotInThisDiary() {
        desk.choices.change(now -> now.withPlan("own-" + UUID.randomUUID()));
        assertThat(desk.tonight.now()).isInstanceOf(PlanForTonight.Fitting.class);
        assertThat(tonight().id()).isEqualTo("trial-seated");
        assertThat(desk.tonight.remarkProperty().get()).isEqualTo(new PlanRemark.Gone());
    }

    @Test
    void aBroughtPlanDoesNotAskTheDiary() {
        desk.diskIsFull = true;
        assertThat(desk.tonight.knownProperty().get()).isTrue();
        desk.choices.change(now -> now.withPlan("long").withCautions(Set.of(Caution.FALL)));
        assertThat(tonight().id()).isEqualTo("long-seated");
    }

    @Test
    void waitsForADiaryThatCannotAnswerAndAsksItAgain() {
        OwnPlan own = chosenCopy();
        desk.choices.change(now -> now.withPlan("trial"));
        assertThat(tonight().id()).isEqualTo("trial-seated");
        desk.diskIsFull = true;
        desk.choices.change(now -> now.withPlan(own.planId()));
        assertThat(desk.tonight.knownProperty().get()).isFalse();
        desk.diskIsFull = false;
        desk.tonight.lookAgain();
        assertThat(tonight().id()).isEqualTo(own.planId());
    }

    @Test
    void saysWhichStretchesAreNotForThisPersonAndWhy() {
        desk.plans.copy(desk.line("The trial’s plan"));
        desk.choices.change(now -> now.withCautions(Set.of(Caution.JOINT)));
        assertThat(desk.editor().totalProperty().get()).isEqualTo("3 min 10 s");
        assertThat(desk.editor()
                        .stretchesProperty()
                        .get()
                        .getLast()
                        .remarkProperty()
                        .get())
                .contains("Left out")
                .contains("Hip or knee replacement");
        assertThat(desk.editor().groupsProperty().get())
                .flatExtracting(Catalogue.Group::offers)
                .filteredOn(offer -> !offer.fits())
                .allMatch(offer -> offer.about().contains("Hip or knee replacement"));
    }

    @Test
    void refusesAPlanWithNothingToDoInIt() {
        desk.plans.make();
        desk.plans.back();
        desk.choices.change(now -> now.withCautions(Set.of(Caution.CLOT)));
        assertThat(desk.line("Short").canChoose()).isFalse();
        desk.plans.choose("short");
        assertThat(desk.choices.now().plan()).isEqualTo("trial");
    }

    @Test
    void goesBackFromThePlanToTheListAndFromThereToTonight() {
        desk.plans.copy(desk.line("Short"));
        desk.plans.back();
        assertThat(desk.navigator.route()).isEqualTo(new Route.Plans());
        desk.plans.back();
        assertThat(desk.navigator.route()).isEqualTo(new Route.Tonight());
    }

    private OwnPlan chosenCopy() {
        desk.plans.copy(desk.line("Short"));
        desk.plans.back();
        OwnPlan own = desk.stored().getFirst();
        desk.plans.choose(own.planId());
        return own;
    }

    private Plan tonight() {
        return ((PlanForTonight.Fitting) desk.tonight.now()).plan();
    }

    private NumberViewModel number(PlanNumber number) {
        return desk.editor().stretchesProperty().get().getFirst().dose().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static void rename(EditorViewModel editor, String name) {
        editor.name().textProperty().set(name);
        editor.name().commit();
    }

    private List<String> ids() {
        return desk.stored().getFirst().stretches().stream()
                .map(OwnStretch::stretch)
                .toList();
    }
}
