package app.legato.ui.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.body.Posture;
import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoreProblem;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.stretch.SteppedClock;
import app.legato.system.Chime;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachViewModelTest {
    private static final Instant HALF_PAST_TEN = Instant.parse("2025-05-12T21:30:00Z");
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));

    private final SteppedClock clock = new SteppedClock(HALF_PAST_TEN, Duration.ofMillis(500));
    private final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    private final Navigator navigator = new Navigator(new Route.Coach());
    private final Sounds sounds = new Sounds();
    private boolean full;
    private Diary diary;
    private CoachViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        diary = Database.open(folder.resolve("diary.sqlite"));
        Today today = new Today(Clock.fixed(HALF_PAST_TEN, ZoneId.of("Europe/London")), choices);
        Desk desk = Desk.direct(() -> {
            if (full) {
                throw new StoreException(StoreProblem.FULL, new IllegalStateException("no room"));
            }
            return diary;
        });
        model = new CoachViewModel(
                new Texts(Locale.ENGLISH),
                today,
                new TonightsPlan(choices, desk),
                choices,
                desk,
                navigator,
                clock,
                sounds);
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void beginsByGettingReady() {
        model.open();
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.LEADING);
        assertThat(model.runningProperty().get()).isTrue();
        assertThat(model.display().wordsProperty().get().title()).isEqualTo("Get ready");
        assertThat(model.display().secondsLeftProperty().get()).isEqualTo(380);
    }

    @Test
    void countsDownToOneAndNeverShowsZero() {
        model.open();
        clock.advance(Duration.ofMillis(9_500));
        while (!clock.arrived()) {
            model.update();
            assertThat(model.display().secondsProperty().get()).isBetween(1, 10);
        }
        assertThat(model.display().secondsProperty().get()).isEqualTo(1);
    }

    @Test
    void storesEachHoldWhenItIsOver() {
        model.open();
        pass(30);
        assertThat(stored()).singleElement().satisfies(session -> {
            assertThat(session.steps()).hasSize(1);
            assertThat(session.holdsPlanned()).isEqualTo(12);
            assertThat(session.outcome()).isEqualTo(SessionOutcome.PARTIAL);
        });
        pass(30);
        assertThat(stored())
                .singleElement()
                .satisfies(session -> assertThat(session.steps()).hasSize(2));
    }

    @Test
    void soundsDifferentForEveryTurn() {
        model.open();
        pass(380);
        assertThat(sounds.heard.subList(0, 7))
                .containsExactly(
                        Chime.Sound.HOLD_START,
                        Chime.Sound.HOLD_END,
                        Chime.Sound.HOLD_START,
                        Chime.Sound.HOLD_END,
                        Chime.Sound.HOLD_START,
                        Chime.Sound.HOLD_END,
                        Chime.Sound.CHANGE);
        assertThat(sounds.heard.stream().filter(sound -> sound == Chime.Sound.HOLD_START))
                .hasSize(12);
        assertThat(sounds.heard.stream().filter(sound -> sound == Chime.Sound.CHANGE))
                .hasSize(3);
        assertThat(sounds.heard.getLast()).isEqualTo(Chime.Sound.FINISH);
    }

    @Test
    void isSilentWhenSoundIsOff() {
        choices.change(now -> with(now, false, now.posture(), Set.of()));
        model.open();
        pass(100);
        assertThat(sounds.heard).isEmpty();
    }

    @Test
    void pausesWhenTheScreenIsLeftAndIsFoundAsItWas() {
        model.open();
        pass(24);
        model.close();
        assertThat(model.runningProperty().get()).isFalse();
        clock.jump(Duration.ofMinutes(5));
        model.open();
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.PAUSED);
        assertThat(model.display().secondsProperty().get()).isEqualTo(6);
        model.pauseOrGoOn();
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.LEADING);
    }

    @Test
    void beginsAnewWhenTheCautionsChangedInBetween() {
        choices.change(now -> with(now, true, Posture.STANDING, Set.of()));
        model.open();
        pass(24);
        model.close();
        choices.change(now -> with(now, true, Posture.STANDING, Set.of(Caution.FALL)));
        model.open();
        assertThat(model.display().secondsLeftProperty().get()).isEqualTo(380);
        assertThat(model.display().wordsProperty().get().note()).contains("Seated, because");
    }

    @Test
    void waitsForTheStartWhenNobodyAskedForAnotherSession() {
        model.open();
        pass(380);
        model.close();
        model.open();
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.READY);
        model.pauseOrGoOn();
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.LEADING);
    }

    @Test
    void ignoresKeysForHalfASecondWhenTheEndAppears() {
        model.open();
        pass(380);
        model.leave();
        assertThat(navigator.route()).isEqualTo(new Route.Coach());
        clock.jump(Duration.ofMillis(600));
        model.leave();
        assertThat(navigator.route()).isEqualTo(new Route.Tonight());
    }

    @Test
    void neverSaysStoredBeforeItIs() {
        model.open();
        full = true;
        pass(380);
        assertThat(model.endProperty().get().failed()).isTrue();
        assertThat(model.endProperty().get().kept()).contains("could not be stored");
        full = false;
        model.storeAgain();
        assertThat(model.endProperty().get().failed()).isFalse();
        assertThat(model.endProperty().get().kept()).startsWith("Stored in your diary");
        assertThat(stored())
                .singleElement()
                .satisfies(session -> assertThat(session.steps()).hasSize(12));
    }

    @Test
    void leavesOutWhatACautionHidesAndSaysWhy() {
        choices.change(now -> with(now, true, Posture.STANDING, Set.of(Caution.JOINT)));
        model.open();
        assertThat(model.display().secondsLeftProperty().get()).isEqualTo(190);
        assertThat(model.display().wordsProperty().get().note())
                .contains("Left out: Back of the thigh, standing (in your profile: Hip or knee replacement).");
    }

    @Test
    void saysWhyThereIsNothingToStretch() {
        choices.change(now -> with(now, true, Posture.STANDING, Set.of(Caution.TEAR)));
        model.open();
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.NOTHING);
        assertThat(model.nothingProperty().get()).contains("Torn leg muscle");
        model.stop();
        assertThat(navigator.route()).isEqualTo(new Route.Tonight());
    }

    @Test
    void turnsTheFigureHalfWayThroughTheChangeOfSide() {
        model.open();
        pass(94);
        assertThat(model.display().legProperty().get()).isEqualTo(Leg.LEFT);
        pass(1);
        assertThat(model.display().legProperty().get()).isEqualTo(Leg.RIGHT);
        assertThat(model.display().wordsProperty().get().title()).isEqualTo("RIGHT leg");
    }

    @Test
    void doesNothingBeforeItWasOpened() {
        model.pauseOrGoOn();
        model.skip();
        model.back();
        model.update();
        model.storeAgain();
        assertThat(stored()).isEmpty();
    }

    private void pass(int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
        while (!clock.arrived()) {
            model.update();
        }
    }

    private List<Session> stored() {
        return diary.sessions().between(NIGHT, NIGHT);
    }

    private static Preferences with(Preferences now, boolean sound, Posture posture, Set<Caution> cautions) {
        return now.withWelcomed(true).withSound(sound).withPosture(posture).withCautions(cautions);
    }

    private static final class Sounds implements Chime {
        private final List<Sound> heard = new ArrayList<>();

        @Override
        public void load() {}

        @Override
        public void play(Sound sound, double volume) {
            heard.add(sound);
        }

        @Override
        public void release() {}

        @Override
        public Voice voice() {
            return Voice.HEARD;
        }
    }
}
