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
import app.legato.stretch.SessionStep;
import app.legato.stretch.SteppedClock;
import app.legato.system.Chime;
import app.legato.system.ScreenAwake;
import app.legato.system.Speech;
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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CoachViewModelTest {
    private static final Instant HALF_PAST_TEN = Instant.parse("2025-05-12T21:30:00Z");
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));

    private final SteppedClock clock = new SteppedClock(HALF_PAST_TEN, Duration.ofMillis(500));
    private final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    private final Navigator navigator = new Navigator(new Route.Coach());
    private final Sounds sounds = new Sounds();
    private final Speaker voice = new Speaker();
    private final Lamp screen = new Lamp();
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
                new Cues(choices, sounds, voice, Locale.ENGLISH),
                screen);
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
    void leavesWhatWasCorrectedInTheDiaryMeanwhileAndAddsTheNextHold() {
        model.open();
        pass(30);
        Session begun = stored().getFirst();
        SessionStep first = begun.steps().getFirst();
        SessionStep corrected =
                new SessionStep(first.stretch(), first.leg(), first.repeat(), first.plannedSeconds(), 0);
        diary.sessions()
                .put(begun.startedAt(begun.start().plus(Duration.ofMinutes(-20)))
                        .with(List.of(corrected)));
        pass(30);
        assertThat(stored()).singleElement().satisfies(session -> {
            assertThat(session.start()).isEqualTo(begun.start().plus(Duration.ofMinutes(-20)));
            assertThat(session.steps()).hasSize(2).startsWith(corrected);
        });
    }

    @Test
    void doesNotBringBackASessionThatWasDeletedInTheDiaryNorSaysThatItIsStored() {
        model.open();
        pass(30);
        Session begun = stored().getFirst();
        diary.sessions().delete(begun.id());
        pass(350);
        assertThat(stored()).isEmpty();
        assertThat(model.endProperty().get().kept()).startsWith("You deleted this session");
        assertThat(model.endProperty().get().failed()).isFalse();
    }

    @Test
    void addsAllThatWasHeldToASessionThatCameBack() {
        model.open();
        pass(30);
        Session begun = stored().getFirst();
        diary.sessions().delete(begun.id());
        pass(60);
        diary.sessions().put(begun);
        pass(290);
        assertThat(stored()).singleElement().extracting(Session::outcome).isEqualTo(SessionOutcome.COMPLETED);
    }

    @Test
    void soundsDifferentForEveryTurn() {
        model.open();
        pass(380);
        assertThat(sounds.heard.subList(0, 6))
                .containsExactly(
                        Chime.Sound.START,
                        Chime.Sound.HOLD_START,
                        Chime.Sound.COUNT,
                        Chime.Sound.COUNT,
                        Chime.Sound.COUNT,
                        Chime.Sound.HOLD_END);
        assertThat(times(Chime.Sound.START)).isEqualTo(2);
        assertThat(times(Chime.Sound.HOLD_START)).isEqualTo(12);
        assertThat(times(Chime.Sound.COUNT)).isEqualTo(36);
        assertThat(times(Chime.Sound.HOLD_END)).isEqualTo(12);
        assertThat(times(Chime.Sound.CHANGE)).isEqualTo(2);
        assertThat(times(Chime.Sound.FINISH)).isEqualTo(1);
        assertThat(sounds.heard.getLast()).isEqualTo(Chime.Sound.FINISH);
    }

    @Test
    void soundsTheEndOnceHoweverOftenItIsSkipped() {
        model.open();
        for (int press = 0; press < 20; press++) {
            model.skip();
        }
        assertThat(times(Chime.Sound.FINISH)).isEqualTo(1);
    }

    @Test
    void announcesAStepThatBeginsAgain() {
        model.open();
        pass(5);
        model.back();
        assertThat(sounds.heard).containsExactly(Chime.Sound.START, Chime.Sound.START);
    }

    @Test
    void showsEveryCueThatCouldBeHeardAndLetsItFade() {
        choices.change(now -> with(now, false, now.posture(), Set.of()));
        model.open();
        pass(20);
        assertThat(model.display().pulseProperty().get()).isEqualTo(1);
        pass(1);
        assertThat(model.display().pulseProperty().get()).isBetween(0.01, 0.5);
        pass(1);
        assertThat(model.display().pulseProperty().get()).isZero();
    }

    @Test
    void knowsHowLongItIsUntilTheNextCueWhileItRuns() {
        model.open();
        pass(18);
        assertThat(model.untilNextCue()).contains(Duration.ofSeconds(2));
        model.pauseOrGoOn();
        assertThat(model.untilNextCue()).isEmpty();
    }

    @Test
    void fallsSilentAndIsHeardAgainInTheMiddle() {
        model.open();
        model.toggleSound();
        pass(30);
        model.toggleSound();
        pass(20);
        assertThat(sounds.heard).containsExactly(Chime.Sound.START, Chime.Sound.HOLD_START);
    }

    @Test
    void speaksOnlyWhenThatWasChosenAndNeverWhenItIsToBeSilent() {
        model.open();
        pass(30);
        assertThat(voice.said).isEmpty();
        choices.change(now -> now.withSpokenCues(true));
        pass(70);
        assertThat(voice.said)
                .containsExactly(
                        "Ease in.",
                        "Hold.",
                        "Let go.",
                        "Ease in.",
                        "Hold.",
                        "Let go.",
                        "Now your RIGHT leg. Get into place.",
                        "Ease the toes toward you with the strap, knee straight.");
        choices.change(now -> now.withSound(false));
        pass(60);
        assertThat(voice.said).hasSize(8);
    }

    @Test
    void keepsTheScreenOnOnlyWhileTimeIsCounted() {
        model.open();
        assertThat(screen.lit).isTrue();
        model.pauseOrGoOn();
        assertThat(screen.lit).isFalse();
        model.pauseOrGoOn();
        clock.sleep(Duration.ofHours(1));
        model.update();
        assertThat(screen.lit).isFalse();
        clock.jump(Duration.ofSeconds(1));
        model.pauseOrGoOn();
        model.stop();
        assertThat(screen.lit).isFalse();
        model.pauseOrGoOn();
        pass(380);
        assertThat(screen.lit).isFalse();
        model.close();
        assertThat(screen.lit).isFalse();
    }

    @Test
    void beginsTheStepAgainAtOnceAfterASleep() {
        model.open();
        pass(24);
        clock.sleep(Duration.ofHours(2));
        model.update();
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.PAUSED);
        clock.jump(Duration.ofSeconds(1));
        model.back();
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.LEADING);
        assertThat(model.display().wordsProperty().get().heading()).isEqualTo("Ease in, 1 of 3");
    }

    @Test
    void keepsASessionThatCouldNotBeStoredAndStoresItWithTheNext() {
        model.open();
        full = true;
        pass(380);
        clock.jump(Duration.ofSeconds(1));
        model.leave();
        model.close();
        full = false;
        model.open();
        assertThat(stored())
                .singleElement()
                .satisfies(session -> assertThat(session.steps()).hasSize(12));
    }

    @Test
    void saysThatItIsDoneHoweverShortTheLastLettingGo() {
        choices.change(now -> now.withPlan("in-bed").withSpokenCues(true));
        model.open();
        while (!model.display().wordsProperty().get().next().equals("Done")) {
            model.skip();
            pass(20);
        }
        pass(30);
        assertThat(model.modeProperty().get()).isEqualTo(CoachMode.OVER);
        assertThat(voice.said).contains("Let go.").endsWith("Done");
    }

    @Test
    void letsTheScreenGoWhenItIsLeft() {
        model.open();
        model.close();
        assertThat(screen.lit).isFalse();
    }

    @Test
    void isHeardAgainInTheNextSessionAfterOneThatWasSilenced() {
        model.open();
        model.toggleSound();
        pass(380);
        clock.jump(Duration.ofSeconds(1));
        model.leave();
        model.close();
        model.open();
        assertThat(sounds.heard).containsExactly(Chime.Sound.START, Chime.Sound.START);
    }

    @Test
    void saysInOneLineWhereItIs() {
        model.open();
        pass(53);
        assertThat(model.display().lineProperty().get())
                .isEqualTo("Stretch 1 of 2 · LEFT leg · hold 2 of 3 · 7 s · 5 min left");
    }

    @Test
    void pacesTheBreathOfALongHoldOnly() {
        model.open();
        pass(24);
        assertThat(model.display().breathingProperty().get()).isEqualTo(Breath.FREE);
        choices.change(now -> now.withPlan("in-bed"));
        model.open();
        model.pauseOrGoOn();
        while (!model.display().wordsProperty().get().place().startsWith("Calf")) {
            model.skip();
        }
        assertThat(model.display().breathingProperty().get()).isEqualTo(Breath.BETWEEN);
        pass(17);
        assertThat(model.display().breathingProperty().get()).isEqualTo(Breath.IN);
        pass(4);
        assertThat(model.display().breathingProperty().get()).isEqualTo(Breath.OUT);
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

    private long times(Chime.Sound sound) {
        return sounds.heard.stream().filter(sound::equals).count();
    }

    private List<Session> stored() {
        return diary.sessions().between(NIGHT, NIGHT);
    }

    private static Preferences with(Preferences now, boolean sound, Posture posture, Set<Caution> cautions) {
        return now.withWelcomed(true).withSound(sound).withPosture(posture).withCautions(cautions);
    }

    private static final class Speaker implements Speech {
        private final List<String> said = new ArrayList<>();

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void say(String sentence, Locale language, Runnable ended) {
            said.add(sentence);
            ended.run();
        }

        @Override
        public void fallSilent() {}

        @Override
        public boolean hasFailed() {
            return false;
        }
    }

    private static final class Lamp implements ScreenAwake {
        private boolean lit;

        @Override
        public void keep() {
            lit = true;
        }

        @Override
        public void release() {
            lit = false;
        }
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
