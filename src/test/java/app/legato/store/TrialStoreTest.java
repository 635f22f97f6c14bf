package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.trend.OwnTrial;
import app.legato.trend.Trial;
import app.legato.trend.TrialOutcome;
import app.legato.trend.TrialResult;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The own trials in a real file, and a diary from before there were any. */
class TrialStoreTest {
    private static final Night MONDAY = new Night(LocalDate.of(2025, 3, 31));
    private static final List<Boolean> DRAWN = List.of(true, false, false, true, false, true, true, false);

    @TempDir
    Path folder;

    @Test
    void aDiaryOfVersionSixOpensWithoutATrialAndTakesOne() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        try (Diary old = Database.open(file, new Migrations(6, Migrations.SHIPPED.script()))) {
            old.nights().put(NightEntry.blank(MONDAY).withSaidNone(true));
        }
        try (Diary diary = Database.open(file)) {
            assertThat(diary.trials().newest()).isEmpty();
            assertThat(diary.nights().of(MONDAY).saidNone()).isTrue();
            diary.trials().put(trial(MONDAY, null));
            diary.check();
        }
        try (Diary diary = Database.open(file)) {
            assertThat(diary.trials().newest()).map(Trial::plan).contains(new OwnTrial(MONDAY, DRAWN, null));
        }
    }

    @Test
    void theNewestIsTheOneWithTheLastFirstNightWhateverCameHereLast() {
        try (Diary diary = open()) {
            Trial running = trial(MONDAY, "socks");
            Trial imported = trial(MONDAY.plus(-400), null);
            diary.trials().put(running);
            diary.trials().put(imported);
            diary.trials().put(running.with(running.plan().stoppedAfter(MONDAY.plus(9))));
            assertThat(diary.trials().newest()).map(Trial::id).contains(running.id());
            assertThat(diary.trials().latest(5, MONDAY))
                    .extracting(result -> result.trial().id())
                    .containsExactly(running.id(), imported.id());
            assertThat(diary.trials().within(MONDAY.plus(-400), MONDAY.plus(5)))
                    .map(result -> result.trial().id())
                    .contains(running.id());
            diary.trials().delete(running.id());
            assertThat(diary.trials().newest()).contains(imported);
        }
    }

    @Test
    void countsTheNightsOfTheTrialAloneAndNoneThatNobodyRecorded() {
        try (Diary diary = open()) {
            diary.trials().put(trial(MONDAY, null));
            for (int night = -7; night < 70; night++) {
                record(diary, night);
            }
            TrialResult running = diary.trials().latest(1, MONDAY.plus(55)).getFirst();
            assertThat(running.outcome()).isEqualTo(new TrialOutcome.Running(8, 8));
            TrialResult over = diary.trials().latest(1, MONDAY.plus(56)).getFirst();
            assertThat(over.outcome()).isInstanceOfSatisfying(TrialOutcome.Analysed.class, analysed -> {
                assertThat(analysed.usable()).hasSize(7);
                assertThat(analysed.weeks().get(2).counts().nights())
                        .as("a week of which nobody recorded a night")
                        .isZero();
                assertThat(analysed.permutation().actual()).isEqualTo(-7);
            });
        }
    }

    @Test
    void findsTheTrialOfThePagesNights() {
        try (Diary diary = open()) {
            diary.trials().put(trial(MONDAY, null));
            assertThat(diary.trials().within(MONDAY.plus(-30), MONDAY.previous()))
                    .isEmpty();
            assertThat(diary.trials().within(MONDAY.plus(56), MONDAY.plus(90))).isEmpty();
            assertThat(diary.trials().within(MONDAY.plus(-30), MONDAY.plus(8)))
                    .map(TrialResult::outcome)
                    .contains(new TrialOutcome.Running(2, 8));
            assertThat(diary.trials().within(MONDAY.plus(50), MONDAY.plus(55)))
                    .map(TrialResult::outcome)
                    .containsInstanceOf(TrialOutcome.TooFewWeeks.class);
        }
    }

    @Test
    void aResultOnThePageIsNotHiddenByATrialUnderWay() {
        try (Diary diary = open()) {
            Trial over = trial(MONDAY, "socks");
            Trial running = trial(MONDAY.plus(56), "shoes");
            diary.trials().put(over);
            diary.trials().put(running);
            assertThat(diary.trials().within(MONDAY, MONDAY.plus(60)))
                    .map(TrialResult::trial)
                    .contains(over);
            assertThat(diary.trials().within(MONDAY.plus(56), MONDAY.plus(60)))
                    .map(TrialResult::trial)
                    .contains(running);
            assertThat(diary.trials().within(MONDAY, MONDAY.plus(111)))
                    .as("the newest of those that are over")
                    .map(TrialResult::trial)
                    .contains(running);
        }
    }

    @Test
    void takesADrawThatIsNoneForDamage() throws Exception {
        try (Diary diary = open()) {
            diary.trials().put(trial(MONDAY, null));
        }
        try (Connection connection = Connections.writing(folder.resolve("diary.sqlite"))) {
            Connections.execute(connection, "UPDATE own_trial SET weeks = '1111'");
        }
        try (Diary diary = open()) {
            assertThat(Storing.problemOf(() -> diary.trials().newest())).isEqualTo(StoreProblem.DAMAGED);
        }
    }

    /** No cramp in weeks with, one a night in weeks without; nothing at all in the third week. */
    private static void record(Diary diary, int night) {
        int week = Math.floorDiv(night, 7);
        boolean with = week >= 0 && week < DRAWN.size() && DRAWN.get(week);
        if (week == 2) {
            return;
        }
        Night on = MONDAY.plus(night);
        if (with) {
            diary.nights().put(NightEntry.blank(on).withSaidNone(true));
        } else {
            diary.cramps().put(Cramp.begun(on, Moment.of(on.morning().atTime(2, 0), ZoneId.of("Europe/London"))));
        }
    }

    private Diary open() {
        return Database.open(folder.resolve("diary.sqlite"));
    }

    private static Trial trial(Night first, @Nullable String tried) {
        return new Trial(UUID.randomUUID(), tried, new OwnTrial(first, DRAWN, null));
    }
}
