package app.legato.ui.diary;

import static app.legato.ui.diary.DiaryDesk.LAST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Gap;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.cramp.Spot;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Pen;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightViewModelTest {
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
    void saysNoneInOneStepAndTakesItBackByUndo() {
        NightViewModel page = desk.page(LAST_NIGHT);
        page.noCramps();
        assertThat(page.stateProperty().get()).isEqualTo(NightState.NONE);
        assertThat(stored().saidNone()).isTrue();
        assertThat(page.pen().inkProperty().get()).isEqualTo(Pen.Ink.NOTED);
        desk.undo.take();
        assertThat(page.stateProperty().get()).isEqualTo(NightState.NOT_RECORDED);
        assertThat(desk.diary.nights().between(LAST_NIGHT, LAST_NIGHT)).isEmpty();
    }

    @Test
    void refusesNoneForANightWithCramps() {
        desk.diary.cramps().put(cramp("02:47"));
        NightViewModel page = desk.page(LAST_NIGHT);
        assertThat(page.canSayNoneProperty().get()).isFalse();
        page.noCramps();
        assertThat(stored().saidNone()).isFalse();
    }

    @Test
    void letsALaterCrampReplaceNone() {
        NightViewModel page = desk.page(LAST_NIGHT);
        page.noCramps();
        page.beginAdding();
        page.adding().start().textProperty().set("3.10");
        page.adding().add();
        assertThat(page.stateProperty().get()).isEqualTo(NightState.CRAMPS);
        assertThat(stored().saidNone()).isFalse();
        assertThat(cramps()).singleElement().extracting(Cramp::start).isEqualTo(at("03:10"));
    }

    @Test
    void neverPlantsNoneUnderACrampByTakingBack() {
        NightViewModel page = desk.page(LAST_NIGHT);
        page.noCramps();
        page.noCramps();
        page.beginAdding();
        page.adding().start().textProperty().set("3.10");
        page.adding().add();
        desk.undo.take();
        assertThat(stored().saidNone()).isFalse();
        assertThat(page.stateProperty().get()).isEqualTo(NightState.CRAMPS);
    }

    @Test
    void bringsForgottenAnswersBackWithoutNoneWhereThereIsACrampMeanwhile() {
        desk.diary.nights().put(new NightEntry(LAST_NIGHT, true, new Rating(4), null, "hot"));
        NightViewModel page = desk.page(LAST_NIGHT);
        page.forget();
        desk.diary.cramps().put(cramp("02:47"));
        desk.undo.take();
        assertThat(stored()).isEqualTo(new NightEntry(LAST_NIGHT, false, new Rating(4), null, "hot"));
    }

    @Test
    void writesEachFieldOfACrampAtOnce() {
        desk.diary.cramps().put(cramp("02:47"));
        NightViewModel page = desk.page(LAST_NIGHT);
        CrampCardViewModel card = page.cramps().getFirst();
        type(card.start(), "2:45");
        type(card.end(), "0251");
        card.choose(new Spot(Side.LEFT, Muscle.CALF));
        card.rate(new Rating(6));
        card.chooseEasedBy(Set.of(Relief.STRETCHING, Relief.COLD));
        type(card.notes(), "after the long walk");
        Cramp stored = cramps().getFirst();
        assertThat(stored)
                .isEqualTo(new Cramp(
                        stored.id(),
                        LAST_NIGHT,
                        at("02:45"),
                        at("02:51"),
                        Side.LEFT,
                        Muscle.CALF,
                        new Rating(6),
                        Set.of(Relief.STRETCHING, Relief.COLD),
                        "after the long walk"));
        assertThat(card.start().textProperty().get()).isEqualTo("02:45");
        assertThat(page.summaryProperty().get()).isEqualTo("1 cramp at 02:45, for 6 minutes");
    }

    @Test
    void changesNothingWhenNothingIsChanged() {
        Cramp precise = Cramp.begun(
                LAST_NIGHT,
                new Moment(
                        at("02:47").instant().plusSeconds(23),
                        DiaryDesk.LONDON,
                        at("02:47").offset()));
        desk.diary.cramps().put(precise);
        NightViewModel page = desk.page(LAST_NIGHT);
        page.commit();
        assertThat(cramps()).containsExactly(precise);
        assertThat(page.pen().inkProperty().get()).isEqualTo(Pen.Ink.CLEAN);
    }

    @Test
    void asksForAnUnknownEndAndNeverGuessesIt() {
        desk.diary.cramps().put(cramp("02:47"));
        CrampCardViewModel card = desk.page(LAST_NIGHT).cramps().getFirst();
        assertThat(card.firstGap()).contains(Gap.END);
        card.choose(new Spot(Side.LEFT, null));
        assertThat(cramps().getFirst().end()).isNull();
        card.letGoAfter(3);
        assertThat(cramps().getFirst().end()).isEqualTo(at("02:50"));
        assertThat(card.firstGap()).contains(Gap.MUSCLE);
    }

    @Test
    void changesOneFieldAndLeavesWhatWasChangedElsewhere() {
        desk.diary.cramps().put(cramp("02:47"));
        CrampCardViewModel card = desk.page(LAST_NIGHT).cramps().getFirst();
        desk.diary
                .cramps()
                .put(cramp("02:47", card.id())
                        .withPlace(Side.RIGHT, Muscle.FOOT)
                        .withEnd(at("02:51")));
        type(card.notes(), "half a thought");
        card.rate(new Rating(6));
        assertThat(cramps())
                .containsExactly(cramp("02:47", card.id())
                        .withPlace(Side.RIGHT, Muscle.FOOT)
                        .withEnd(at("02:51"))
                        .withNotes("half a thought")
                        .withSeverity(new Rating(6)));
    }

    @Test
    void leavesAnEndThatNoLongerFitsAsTheDiaryHoldsIt() {
        desk.diary.cramps().put(cramp("02:47"));
        NightViewModel page = desk.page(LAST_NIGHT);
        CrampCardViewModel card = page.cramps().getFirst();
        desk.diary.cramps().put(cramp("03:30", card.id()));
        card.letGoAfter(3);
        assertThat(cramps()).containsExactly(cramp("03:30", card.id()));
        assertThat(page.pen().inkProperty().get()).isEqualTo(Pen.Ink.NOTED);
    }

    @Test
    void doesNotBringBackACrampThatWasDeletedElsewhere() {
        desk.diary.cramps().put(cramp("02:47"));
        CrampCardViewModel card = desk.page(LAST_NIGHT).cramps().getFirst();
        desk.diary.cramps().delete(card.id());
        card.choose(new Spot(Side.LEFT, Muscle.CALF));
        type(card.notes(), "after the long walk");
        assertThat(cramps()).isEmpty();
    }

    @Test
    void deletesAndPutsBackWhatTheDiaryHeldNotWhatThePageShowed() {
        desk.diary.cramps().put(cramp("02:47"));
        NightViewModel page = desk.page(LAST_NIGHT);
        CrampCardViewModel card = page.cramps().getFirst();
        Cramp newer = cramp("02:47", card.id()).withNotes("written elsewhere");
        desk.diary.cramps().put(newer);
        page.delete(card);
        desk.undo.take();
        assertThat(cramps()).containsExactly(newer);
    }

    @Test
    void stopsAskingForAnEndThatThePersonDoesNotKnowAndStoresNone() {
        desk.diary.cramps().put(cramp("02:47"));
        CrampCardViewModel card = desk.page(LAST_NIGHT).cramps().getFirst();
        assertThat(card.asksEndProperty().get()).isTrue();
        card.endUnknown();
        assertThat(card.asksEndProperty().get()).isFalse();
        assertThat(card.firstGap()).contains(Gap.LEG);
        assertThat(cramps().getFirst().end()).isNull();
        card.choose(new Spot(Side.LEFT, Muscle.CALF));
        CrampCardViewModel later = desk.page(LAST_NIGHT).cramps().getFirst();
        assertThat(later.asksEndProperty().get()).as("another day").isFalse();
    }

    @Test
    void goesOnAskingOnTheOpenCardUntilTheQuestionIsAnswered() {
        desk.diary.cramps().put(cramp("02:47"));
        CrampCardViewModel card = desk.page(LAST_NIGHT).cramps().getFirst();
        card.choose(new Spot(Side.LEFT, Muscle.CALF));
        assertThat(card.asksEndProperty().get()).isTrue();
        card.letGoAfter(1);
        assertThat(card.asksEndProperty().get()).isFalse();
    }

    @Test
    void opensTheFirstHalfLoggedCrampEachTimeTheNightIsTurnedToAndTheNextOneInTurn() {
        NightViewModel page = desk.page(LAST_NIGHT);
        desk.diary.cramps().put(cramp("01:10"));
        desk.diary.cramps().put(cramp("02:47"));
        page.open(LAST_NIGHT);
        page.attach();
        assertThat(page.openCrampProperty().get()).isSameAs(page.cramps().getFirst());
        assertThat(page.openNextHalfLogged()).isTrue();
        assertThat(page.openCrampProperty().get()).isSameAs(page.cramps().getLast());
        assertThat(page.openNextHalfLogged()).isFalse();
    }

    @Test
    void keepsWhatCannotBeStoredInItsFieldWithASentence() {
        desk.diary.cramps().put(cramp("02:47"));
        NightViewModel page = desk.page(LAST_NIGHT);
        CrampCardViewModel card = page.cramps().getFirst();
        type(card.end(), "02:30");
        String long40000 = "x".repeat(40_000);
        type(card.notes(), long40000);
        type(page.whole().notes(), long40000);
        card.choose(new Spot(Side.RIGHT, null));
        assertThat(card.end().textProperty().get()).isEqualTo("02:30");
        assertThat(card.end().problemProperty().get()).isEqualTo("It started at 02:47, so it let go after that.");
        assertThat(card.notes().textProperty().get()).isEqualTo(long40000);
        assertThat(card.notes().problemProperty().get()).contains("40,000").contains("2,000");
        assertThat(page.whole().notes().hasProblem()).isTrue();
        assertThat(page.hasProblem()).isTrue();
        assertThat(cramps()).containsExactly(cramp("02:47", card.id()).withPlace(Side.RIGHT, null));
        assertThat(stored()).isEqualTo(NightEntry.blank(LAST_NIGHT));
    }

    @Test
    void deletesACrampAndPutsTheVerySameOneBack() {
        Cramp full = cramp("02:47")
                .withEnd(at("02:51"))
                .withPlace(Side.LEFT, Muscle.FOOT)
                .withNotes("bare feet");
        desk.diary.cramps().put(full);
        NightViewModel page = desk.page(LAST_NIGHT);
        page.delete(page.cramps().getFirst());
        assertThat(cramps()).isEmpty();
        assertThat(page.cramps()).isEmpty();
        desk.undo.take();
        assertThat(cramps()).containsExactly(full);
        assertThat(page.cramps()).hasSize(1);
    }

    @Test
    void writesWhatIsSaidAboutTheWholeNight() {
        NightViewModel page = desk.page(LAST_NIGHT);
        page.whole().rateSleep(new Rating(7));
        page.whole().answerSore(YesNo.NO);
        type(page.whole().notes(), "hot night");
        assertThat(stored()).isEqualTo(new NightEntry(LAST_NIGHT, false, new Rating(7), false, "hot night"));
        page.whole().rateSleep(null);
        page.whole().answerSore(null);
        type(page.whole().notes(), "");
        assertThat(desk.diary.nights().between(LAST_NIGHT, LAST_NIGHT)).isEmpty();
    }

    @Test
    void offersMinutesAgoOnlyInTheRunningNight() {
        NightViewModel page = desk.page(LAST_NIGHT);
        page.beginAdding();
        assertThat(page.adding().agoProperty().get()).containsExactly(0, 15, 30, 60);
        page.adding().addMinutesAgo(30);
        assertThat(cramps().getFirst().start()).isEqualTo(at("07:00"));
        NightViewModel past = desk.page(LAST_NIGHT.previous());
        past.beginAdding();
        assertThat(past.adding().agoProperty().get()).isEmpty();
    }

    @Test
    void saysNothingOfANightThatHasNotBegun() {
        NightViewModel page = desk.page(LAST_NIGHT.next());
        assertThat(page.canSayNoneProperty().get()).isFalse();
        assertThat(page.canAddCrampProperty().get()).isFalse();
        page.noCramps();
        page.beginAdding();
        assertThat(page.addingCrampProperty().get()).isFalse();
    }

    @Test
    void keepsWhatTheDiskWouldNotTakeAndWritesItWhenItDoes() {
        desk.diary.cramps().put(cramp("02:47"));
        NightViewModel page = desk.page(LAST_NIGHT);
        CrampCardViewModel card = page.cramps().getFirst();
        desk.diskIsFull = true;
        card.choose(new Spot(Side.LEFT, null));
        assertThat(page.pen().inkProperty().get()).isEqualTo(Pen.Ink.FAILED);
        assertThat(card.crampProperty().get().side()).isEqualTo(Side.LEFT);
        desk.diskIsFull = false;
        page.pen().tryAgain();
        assertThat(page.pen().inkProperty().get()).isEqualTo(Pen.Ink.NOTED);
        assertThat(cramps().getFirst().side()).isEqualTo(Side.LEFT);
    }

    @Test
    void turnsToAnotherNightWithoutCarryingAnythingOver() {
        desk.diary.cramps().put(cramp("02:47"));
        NightViewModel page = desk.page(LAST_NIGHT);
        page.whole().notes().textProperty().set("half a thou");
        Night before = LAST_NIGHT.previous();
        page.open(before);
        page.attach();
        assertThat(page.cramps()).isEmpty();
        assertThat(page.whole().notes().textProperty().get()).isEmpty();
        assertThat(page.summaryProperty().get()).isEqualTo("Not recorded");
    }

    @Test
    void keepsWhatTheDiaryKnowsOfTheNightWhenSomethingIsPressedBeforeThePageHasArrived() {
        desk.diary
                .nights()
                .put(NightEntry.blank(LAST_NIGHT).withNotes("hot night").withSoreNextDay(true));
        NightViewModel page = new NightViewModel(desk.desk, desk.today, desk.choices, desk.undo, desk.texts);
        page.open(LAST_NIGHT);
        page.whole().rateSleep(new Rating(7));
        page.attach();
        assertThat(stored()).isEqualTo(new NightEntry(LAST_NIGHT, false, new Rating(7), true, "hot night"));
        assertThat(page.whole().entryProperty().get()).isEqualTo(stored());
    }

    @Test
    void asksNothingOfTheNextNightBeforeItHasArrived() {
        desk.diary.cramps().put(cramp("02:47"));
        NightViewModel page = desk.page(LAST_NIGHT.previous());
        page.open(LAST_NIGHT);
        page.noCramps();
        page.beginAdding();
        assertThat(stored().saidNone()).isFalse();
        assertThat(page.addingCrampProperty().get()).isFalse();
    }

    @Test
    void addsATypedCrampOnLeavingOnce() {
        NightViewModel page = desk.page(LAST_NIGHT);
        page.beginAdding();
        page.adding().start().textProperty().set("3.10");
        page.commit();
        page.commit();
        assertThat(cramps()).singleElement().extracting(Cramp::start).isEqualTo(at("03:10"));
    }

    @Test
    void countsACrampThatCannotBeAddedAsUnfinishedUntilItIsClearedOrCancelled() {
        NightViewModel page = desk.page(LAST_NIGHT);
        page.beginAdding();
        page.adding().start().textProperty().set("25:00");
        page.commit();
        assertThat(page.hasProblem()).isTrue();
        page.adding().start().textProperty().set("");
        page.commit();
        assertThat(page.hasProblem()).isFalse();
        page.adding().start().textProperty().set("3.10");
        page.stopAdding();
        page.commit();
        assertThat(cramps()).isEmpty();
    }

    private static void type(TypedText field, String words) {
        field.textProperty().set(words);
        field.commitIfTouched();
    }

    private List<Cramp> cramps() {
        return desk.diary.cramps().between(LAST_NIGHT, LAST_NIGHT);
    }

    private NightEntry stored() {
        return desk.diary.nights().of(LAST_NIGHT);
    }

    private static Cramp cramp(String time) {
        return Cramp.begun(LAST_NIGHT, at(time));
    }

    private static Cramp cramp(String time, UUID id) {
        return new Cramp(id, LAST_NIGHT, at(time), null, null, null, null, Set.of(), "");
    }

    private static Moment at(String time) {
        return Moment.of(LocalDateTime.parse("2025-05-13T" + time), DiaryDesk.LONDON);
    }
}
