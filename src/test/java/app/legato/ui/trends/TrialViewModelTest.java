package app.legato.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.trend.OwnTrial;
import app.legato.trend.Permutation;
import app.legato.trend.Trial;
import app.legato.ui.trends.TrialViewModel.Begin;
import app.legato.ui.trends.TrialViewModel.Kind;
import app.legato.ui.trends.TrialViewModel.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialViewModelTest {
    private static final Night TUESDAY = new Night(LocalDate.of(2025, 5, 13));
    private static final Night MONDAY = new Night(LocalDate.of(2025, 5, 19));
    private static final List<Boolean> DRAWN = List.of(true, false, false, true, false, true, true, false);

    @TempDir
    Path folder;

    private TrendsDesk desk;

    @BeforeEach
    void open() {
        desk = new TrendsDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void beginsOnTheNextMondayUnlessSomebodyChoosesTonight() {
        TrialViewModel model = desk.trial();
        assertThat(model.beginsProperty().get()).extracting(Begin::first).containsExactly(TUESDAY, MONDAY);
        assertThat(model.beginProperty().get().first()).isEqualTo(MONDAY);
        assertThat(model.canStopProperty().get()).isFalse();
        model.plan(true);
        assertThat(model.planningProperty().get()).isTrue();
        model.start(TrialViewModelTest::nothing);
        OwnTrial plan = stored().plan();
        assertThat(plan.first()).isEqualTo(MONDAY);
        assertThat(plan.weeks()).hasSize(8);
        assertThat(stored().tried()).isNull();
        assertThat(model.planningProperty().get()).isFalse();
        assertThat(model.canStartProperty().get()).isFalse();
        assertThat(newest(model).headline()).startsWith("It begins on Mon 19 – Tue 20 May, with");
        assertThat(newest(model).stopping()).contains("Nothing has been counted yet");
    }

    @Test
    void onAMondayItBeginsTonight() {
        desk.clock.advance(Duration.ofDays(6));
        assertThat(desk.trial().beginProperty().get().first()).isEqualTo(MONDAY);
    }

    @Test
    void offersOtherNightsWhenTheDayTurns() {
        TrialViewModel model = desk.trial();
        model.choose(model.beginsProperty().get().getFirst());
        desk.clock.advance(Duration.ofDays(1));
        desk.desk.lookAgain();
        assertThat(model.beginsProperty().get().getFirst().first()).isEqualTo(TUESDAY.next());
        assertThat(model.beginProperty().get().first())
                .as("never a night that is over")
                .isEqualTo(MONDAY);
    }

    @Test
    void asksForAFewWordsWhenSomethingElseIsTried() {
        TrialViewModel model = desk.trial();
        model.choose(Kind.OWN);
        model.choose(13);
        model.choose(model.beginsProperty().get().getFirst());
        model.start(TrialViewModelTest::nothing);
        assertThat(model.tried().problemProperty().get()).isEqualTo("Please write in a few words what you try.");
        model.tried().textProperty().set("x".repeat(41));
        model.start(TrialViewModelTest::nothing);
        assertThat(model.tried().problemProperty().get()).isEqualTo("Please use at most 40 characters.");
        assertThat(desk.diary.trials().newest()).isEmpty();
        model.tried().textProperty().set("  warm {socks}, it's ");
        model.start(TrialViewModelTest::nothing);
        assertThat(stored().tried()).isEqualTo("warm {socks}, it's");
        assertThat(stored().plan().weeks()).hasSize(26);
        assertThat(newest(model).name()).startsWith("“warm {socks}, it's”, 13\u00A0May\u00A02025 – ");
        assertThat(newest(model).headline()).startsWith("Week 1 of 26 of your trial: with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"without Indapamide", "leaving out a tablet", "half the DOSE"})
    void isNotForMedicines(String tried) {
        desk.diary
                .profile()
                .put(Profile.EMPTY.withMedicine(
                        new Medicine(UUID.randomUUID(), "Indapamide 1.5 mg", MedicineKind.MEDICINE, null, null)));
        TrialViewModel model = desk.trial();
        model.choose(Kind.OWN);
        model.tried().textProperty().set(tried);
        model.start(TrialViewModelTest::nothing);
        assertThat(model.tried().problemProperty().get()).startsWith("This sounds like a medicine.");
        assertThat(desk.diary.trials().newest()).isEmpty();
    }

    @Test
    void takesTheStartBackAndStartsOnlyOneAtATime() {
        TrialViewModel model = desk.trial();
        model.start(TrialViewModelTest::nothing);
        Trial first = stored();
        model.start(TrialViewModelTest::nothing);
        assertThat(desk.diary.trials().latest(5, TUESDAY)).hasSize(1);
        TrialViewModel elsewhere = desk.trial();
        assertThat(elsewhere.canStartProperty().get()).isFalse();
        desk.undo.take();
        assertThat(desk.diary.trials().newest()).isEmpty();
        assertThat(model.canStartProperty().get()).isTrue();
        assertThat(shown(model).newest()).isNull();
        model.start(TrialViewModelTest::nothing);
        assertThat(stored().id()).isNotEqualTo(first.id());
    }

    @Test
    void countsNothingWhileItRunsAndSaysWhichWeekItIs() {
        begin(TUESDAY, null);
        nights(30, 2);
        desk.clock.advance(Duration.ofDays(9));
        TrialShown now = newest(desk.trial());
        assertThat(now.headline()).isEqualTo("Week 2 of 8 of your trial: without stretching");
        assertThat(Objects.requireNonNull(now.schedule()).now()).isEqualTo(2);
        assertThat(now.schedule().sentence())
                .isEqualTo("Weeks with: 1, 4, 6, 7. Weeks without: 2, 3, 5, 8. The last of them ends on 8 Jul 2025.");
        assertThat(String.join(" ", now.lines()))
                .contains("The result comes when the last week is over")
                .doesNotContain("cramps,");
        assertThat(now.draws()).isNull();
    }

    @Test
    void stopsAfterTheNightThatIsOverKeepsTheCountsAndTakesThatBack() {
        Trial trial = begin(TUESDAY, null);
        nights(8, 0);
        desk.clock.advance(Duration.ofDays(9));
        TrialViewModel model = desk.trial();
        model.stop(TrialViewModelTest::nothing);
        assertThat(stored().plan().stopped()).isEqualTo(TUESDAY.plus(8));
        assertThat(newest(model).headline()).isEqualTo("Stopped in week 2 of 8. Counts only.");
        assertThat(newest(model).lines())
                .contains(
                        "1 week with: 7 nights logged, 0 cramps",
                        "8 of its 9 nights were logged. A night that was not" + " logged is on neither side.")
                .anyMatch(line -> line.startsWith("Whether a difference is more than chance can no longer be said"));
        assertThat(newest(model).remarks()).anyMatch(line -> line.contains("28 to 36%"));
        assertThat(newest(model).draws()).isNull();
        assertThat(model.canStartProperty().get()).isTrue();
        desk.undo.take();
        assertThat(stored()).isEqualTo(trial);
        assertThat(model.canStopProperty().get()).isTrue();
    }

    @Test
    void callsOffWhatHasNotBegunAndTakesThatBack() {
        Trial trial = begin(TUESDAY, "socks");
        TrialViewModel model = desk.trial();
        model.stop(TrialViewModelTest::nothing);
        assertThat(desk.diary.trials().newest()).isEmpty();
        desk.undo.take();
        assertThat(stored()).isEqualTo(trial);
    }

    @Test
    void aClockSetBackHidesTheWeekAndLosesNothing() {
        Trial trial = begin(TUESDAY, null);
        desk.clock.advance(Duration.ofDays(-40));
        TrialViewModel model = desk.trial();
        assertThat(newest(model).headline()).startsWith("It begins on Tue 13");
        assertThat(model.canStartProperty().get()).isFalse();
        assertThat(stored()).isEqualTo(trial);
    }

    @Test
    void showsTheResultWithItsPictureWhenTheLastWeekIsOver() {
        begin(TUESDAY, null);
        for (int night = 0; night < 56; night++) {
            if (night % 9 == 8) {
                continue; // nobody recorded it
            }
            if (DRAWN.get(night / 7)) {
                desk.none(TUESDAY.plus(night));
            } else {
                desk.cramps(TUESDAY.plus(night), 1 + night % 2);
            }
        }
        desk.clock.advance(Duration.ofDays(56));
        TrialViewModel model = desk.trial();
        TrialShown result = newest(model);
        assertThat(result.headline()).isEqualTo("Fewer cramps in the weeks with stretching.");
        assertThat(result.schedule()).isNull();
        assertThat(result.isUnderWay()).isFalse();
        TrialShown.Draws draws = Objects.requireNonNull(result.draws());
        assertThat(draws.sentence()).contains("Of all 70 ways").contains(", 2 would show");
        assertThat(draws.columns().stream().mapToInt(Permutation.Column::draws).sum())
                .isEqualTo(70);
        assertThat(draws.columns().getFirst().holdsActual()).isTrue();
        assertThat(result.lines()).contains(draws.sentence()).anyMatch(line -> line.startsWith("50 of its 56 nights"));
        assertThat(result.remarks())
                .hasSize(2)
                .anyMatch(line -> line.contains("28 to 36%"))
                .anyMatch(line -> line.contains("every week counts as it was drawn"));
    }

    @Test
    void saysWhatIsMissingWhenTooLittleWasLogged() {
        begin(TUESDAY, null);
        nights(20, 1);
        desk.clock.advance(Duration.ofDays(56));
        TrialShown result = newest(desk.trial());
        assertThat(result.headline()).startsWith("Too few weeks were logged");
        assertThat(result.lines())
                .contains("5 weeks with fewer than 4 logged nights are left out.")
                .anyMatch(line -> line.startsWith("A week counts from 4 logged nights on."));
        assertThat(result.draws()).isNull();
    }

    @Test
    void saysWithoutAPictureThatThereWereNoCramps() {
        begin(TUESDAY, "socks");
        nights(56, 0);
        desk.clock.advance(Duration.ofDays(56));
        TrialShown result = newest(desk.trial());
        assertThat(result.headline()).startsWith("Too few cramps were logged, under 10 in all");
        assertThat(result.draws()).isNull();
    }

    @Test
    void keepsEarlierTrialsToBeRead() {
        begin(TUESDAY, "socks");
        nights(56, 0);
        desk.clock.advance(Duration.ofDays(56));
        TrialViewModel model = desk.trial();
        model.start(TrialViewModelTest::nothing);
        assertThat(newest(model).headline()).startsWith("It begins on Mon 14 – Tue 15 Jul");
        assertThat(shown(model).earlier())
                .singleElement()
                .asString()
                .startsWith("“socks”, 13\u00A0May\u00A02025 – 8\u00A0Jul\u00A02025: Too few cramps");
        desk.clock.advance(Duration.ofDays(70));
        desk.desk.lookAgain();
        assertThat(newest(model).remarks()).anyMatch(line -> line.startsWith("This is one of 2 trials of yours."));
    }

    @Test
    void weeksStayAsTheyWereDrawnWhenTheDayStartChanges() {
        begin(TUESDAY, null);
        nights(20, 1);
        desk.clock.advance(Duration.ofDays(9));
        desk.choices.change(now -> now.withTurnover(new Turnover(LocalTime.MIDNIGHT, LocalTime.of(16, 0))));
        assertThat(newest(desk.trial()).headline()).startsWith("Week 2 of 8");
    }

    private static void nothing() {}

    private Trial begin(Night first, @Nullable String tried) {
        Trial trial = new Trial(UUID.randomUUID(), tried, new OwnTrial(first, DRAWN, null));
        desk.diary.trials().put(trial);
        return trial;
    }

    private void nights(int count, int cramps) {
        for (int night = 0; night < count; night++) {
            desk.none(TUESDAY.plus(night));
            desk.cramps(TUESDAY.plus(night), cramps);
        }
    }

    private Trial stored() {
        return desk.diary.trials().newest().orElseThrow();
    }

    private static Shown shown(TrialViewModel model) {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private static TrialShown newest(TrialViewModel model) {
        return Objects.requireNonNull(shown(model).newest());
    }
}
