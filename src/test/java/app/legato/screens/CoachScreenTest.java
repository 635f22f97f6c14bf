package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.stretch.SessionStep;
import app.legato.stretch.SteppedClock;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

class CoachScreenTest {
    private static final Instant HALF_PAST_TEN = Instant.parse("2025-05-12T21:30:00Z");
    private static final Clock EVENING = Clock.fixed(HALF_PAST_TEN, ZoneId.of("Europe/London"));
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));

    private final SteppedClock clock = new SteppedClock(HALF_PAST_TEN, Duration.ofMillis(2900));

    @TempDir
    Path folder;

    @Test
    void leadsThroughAWholePlanByKeyboardAndStoresIt() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            assertThat(window.shows("Get ready")).isTrue();
            assertThat(window.shows("LEFT leg first")).isTrue();
            pass(window, 53);
            assertThat(window.shows("LEFT leg")).isTrue();
            assertThat(window.shows("Hold 2 of 3")).isTrue();
            assertThat(window.shows("7")).isTrue();
            assertThat(window.shows("27")).isTrue();
            assertThat(stored(window).getFirst().steps()).hasSize(1);
            pass(window, 327);
            assertThat(window.shows("Done")).isTrue();
            assertThat(window.shows("12 of 12 holds, 2 min held in all.")).isTrue();
            assertThat(window.everyWord())
                    .contains("Stored in your diary for the night Mon 12 – Tue 13 May: completed.");
            window.paint("coach-done");
            clock.jump(Duration.ofSeconds(1));
            window.press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            assertThat(stored(window)).singleElement().satisfies(session -> {
                assertThat(session.outcome()).isEqualTo(SessionOutcome.COMPLETED);
                assertThat(session.plan()).isEqualTo("trial-seated");
            });
        }
    }

    @Test
    void pausesSkipsGoesBackAndStopsByKeyboard() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            pass(window, 24);
            window.press(KeyCode.SPACE);
            assertThat(window.shows("Paused")).isTrue();
            window.paint("coach-paused");
            clock.jump(Duration.ofMinutes(10));
            window.press(KeyCode.SPACE);
            assertThat(window.shows("Hold 1 of 3")).isTrue();
            assertThat(window.shows("6")).isTrue();
            window.press(KeyCode.RIGHT);
            assertThat(window.shows("Ease in, 2 of 3")).isTrue();
            assertThat(stored(window).getFirst().steps())
                    .extracting(SessionStep::heldSeconds)
                    .containsExactly(4);
            pass(window, 22);
            window.press(KeyCode.LEFT);
            assertThat(window.shows("Ease in, 2 of 3")).isTrue();
            window.press(KeyCode.LEFT);
            assertThat(window.shows("Ease in, 1 of 3")).isTrue();
            pass(window, 45);
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("Stop here? What you did is kept.")).isTrue();
            window.paint("coach-asking");
            window.press(KeyCode.SPACE);
            assertThat(window.shows("Hold 2 of 3")).isTrue();
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            assertThat(window.shows("Stopped here")).isTrue();
            window.paint("coach-stopped");
            window.press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            assertThat(stored(window)).singleElement().satisfies(session -> {
                assertThat(session.outcome()).isEqualTo(SessionOutcome.PARTIAL);
                assertThat(session.steps()).extracting(SessionStep::heldSeconds).containsExactly(10, 10);
            });
        }
    }

    @Test
    void isLeftByEnterAlsoAfterAClickBesideTheButtons() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            pass(window, 25);
            window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
            window.click("Stopped here").press(KeyCode.ENTER);
            assertThat(window.shows("Start")).isTrue();
        }
    }

    @Test
    void isLedByMouseToo() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            pass(window, 25);
            window.click("Pause");
            assertThat(window.shows("Paused")).isTrue();
            window.click("Go on");
            window.click("Skip this");
            window.click("Skip this");
            assertThat(window.shows("Ease in, 3 of 3")).isTrue();
            pass(window, 3);
            window.click("Again");
            assertThat(window.shows("10")).isTrue();
            window.press(KeyCode.SPACE);
            assertThat(window.shows("Paused")).isTrue();
            window.click("Go on");
            window.click("Stop");
            window.click("Stop");
            assertThat(window.shows("Stopped here")).isTrue();
            window.click("Back to Tonight");
            assertThat(stored(window).getFirst().steps())
                    .extracting(SessionStep::heldSeconds)
                    .containsExactly(5, 0);
        }
    }

    @Test
    void playsAWholePlanByKeyboardThroughAPauseASkipAStepBackAndASleep() {
        playsAWholePlan(new Hands() {
            @Override
            public void pauseOrGoOn(LegatoWindow window, String words) {
                window.press(KeyCode.SPACE);
            }

            @Override
            public void skip(LegatoWindow window) {
                window.press(KeyCode.RIGHT);
            }

            @Override
            public void back(LegatoWindow window) {
                window.press(KeyCode.LEFT);
            }

            @Override
            public void stop(LegatoWindow window) {
                window.press(KeyCode.ESCAPE);
            }
        });
    }

    @Test
    void playsAWholePlanByMouseThroughAPauseASkipAStepBackAndASleep() {
        playsAWholePlan(new Hands() {
            @Override
            public void pauseOrGoOn(LegatoWindow window, String words) {
                window.click(words);
            }

            @Override
            public void skip(LegatoWindow window) {
                window.click("Skip this");
            }

            @Override
            public void back(LegatoWindow window) {
                window.click("Again");
            }

            @Override
            public void stop(LegatoWindow window) {
                window.click("Stop");
            }
        });
    }

    /** The four controls, as keys or as buttons. */
    private interface Hands {
        void pauseOrGoOn(LegatoWindow window, String words);

        void skip(LegatoWindow window);

        void back(LegatoWindow window);

        void stop(LegatoWindow window);
    }

    private void playsAWholePlan(Hands hands) {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            pass(window, 24);
            hands.pauseOrGoOn(window, "Pause");
            clock.jump(Duration.ofMinutes(10));
            hands.pauseOrGoOn(window, "Go on");
            assertThat(window.shows("6")).isTrue();
            hands.skip(window);
            pass(window, 12);
            hands.back(window);
            assertThat(window.shows("Ease in, 2 of 3")).isTrue();
            pass(window, 15);
            hands.stop(window);
            assertThat(window.shows("Stop here? What you did is kept.")).isTrue();
            hands.pauseOrGoOn(window, "Go on");
            assertThat(window.shows("Hold 2 of 3")).isTrue();
            clock.sleep(Duration.ofHours(2));
            await(() -> window.shows("Paused while the computer slept"));
            clock.jump(Duration.ofSeconds(1));
            hands.pauseOrGoOn(window, "Go on");
            assertThat(window.shows("5")).isTrue();
            pass(window, 325);
            assertThat(window.shows("Done")).isTrue();
            assertThat(stored(window)).singleElement().satisfies(session -> {
                assertThat(session.outcome()).isEqualTo(SessionOutcome.PARTIAL);
                assertThat(session.steps())
                        .extracting(SessionStep::heldSeconds)
                        .containsExactly(4, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10);
            });
        }
    }

    @Test
    void pacesTheBreathInALongHold() {
        try (LegatoWindow window = start(chosen -> chosen.withPlan("in-bed"))) {
            while (!window.shows("Calf, lying with strap")) {
                window.press(KeyCode.RIGHT);
            }
            pass(window, 17);
            assertThat(window.shows("Breathe in …")).isTrue();
            window.paint("coach-breath");
            pass(window, 3);
            assertThat(window.shows("… and slowly out")).isTrue();
        }
    }

    @Test
    void everyKeyMakesSenseOrNothingInEveryState() {
        List<KeyCode> keys = List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.SPACE, KeyCode.SPACE);
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            window.press(KeyCode.SPACE);
            window.press(KeyCode.RIGHT).press(KeyCode.LEFT).press(KeyCode.LEFT);
            assertThat(window.shows("Paused")).isTrue();
            window.press(KeyCode.SPACE);
            for (int step = 0; step < 13; step++) {
                window.press(KeyCode.RIGHT);
            }
            pass(window, 29);
            assertThat(window.shows("1")).isTrue();
            window.press(KeyCode.SPACE).press(KeyCode.SPACE).press(KeyCode.ESCAPE);
            window.press(KeyCode.SPACE);
            assertThat(window.shows("Let go, 3 of 3")).isTrue();
            pass(window, 1);
            assertThat(window.shows("Done")).isTrue();
            keys.forEach(window::press);
            clock.jump(Duration.ofSeconds(1));
            keys.subList(0, 3).forEach(window::press);
            assertThat(window.shows("1 of 12 holds, 10 s held in all.")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
        }
    }

    @Test
    void fallsSilentByOneKeyAndSaysSo() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            assertThat(window.shows("Silent")).isTrue();
            window.press(KeyCode.M);
            assertThat(window.shows("Sound")).isTrue();
            window.click("Sound");
            assertThat(window.shows("Silent")).isTrue();
            assertThat(window.services().choices().now().sound()).isTrue();
            pass(window, 20);
            window.paint("coach-cue");
        }
    }

    @Test
    void playsAWholePlanByMouseWithSkips() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            for (int step = 0; step < 14; step++) {
                window.click("Skip this");
            }
            assertThat(window.shows("Done")).isTrue();
            clock.jump(Duration.ofSeconds(1));
            window.click("Back to Tonight");
            assertThat(stored(window).getFirst().outcome()).isEqualTo(SessionOutcome.SKIPPED);
        }
    }

    @Test
    void findsTheSessionPausedAfterHelpWithACramp() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            pass(window, 24);
            window.press(KeyCode.C);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.CrampNow());
            clock.jump(Duration.ofMinutes(3));
            LegatoWindow.onScreen(() -> {
                window.services().navigator().go(new Route.Coach());
                return true;
            });
            window.settled();
            assertThat(window.shows("Paused")).isTrue();
            assertThat(window.shows("6")).isTrue();
        }
    }

    @Test
    void isFoundPausedWhenTheComputerSlept() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            pass(window, 24);
            clock.sleep(Duration.ofHours(2));
            await(() -> window.shows("Paused while the computer slept"));
            window.paint("coach-slept");
            clock.jump(Duration.ofSeconds(1));
            window.press(KeyCode.SPACE);
            assertThat(window.shows("Hold 1 of 3")).isTrue();
        }
    }

    @Test
    void leavesAtOnceWhenNothingWasHeld() {
        try (LegatoWindow window = start(UnaryOperator.identity())) {
            pass(window, 3);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
            assertThat(stored(window)).isEmpty();
        }
    }

    @Test
    void saysWhyThereIsNothingToStretch() {
        try (LegatoWindow window = start(careful(Caution.CLOT))) {
            assertThat(window.shows("No stretches tonight")).isTrue();
            assertThat(window.everyWord()).contains("Blood clot");
            window.paint("coach-nothing");
            window.press(KeyCode.ENTER);
            assertThat(window.services().navigator().route()).isEqualTo(new Route.Tonight());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"NIGHT", "DAY", "CONTRAST"})
    void isPaintedInEveryThemeSizeAndLanguage(Theme theme) {
        for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
            paint(theme, language, 1);
            paint(theme, language, 2.5);
        }
    }

    @Test
    void isPaintedInMiddlingLetters() {
        for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
            paint(Theme.NIGHT, language, 1.5);
        }
    }

    private void paint(Theme theme, Language language, double scale) {
        String name = "coach-%s-%s-%d"
                .formatted(theme.name(), language.name(), Math.round(scale * 100))
                .toLowerCase(Locale.ROOT);
        UnaryOperator<Preferences> wish = chosen -> looking(chosen, theme, language, scale);
        try (LegatoWindow window = start(wish)) {
            pass(window, 6);
            window.paint(name + "-1-ready");
            pass(window, 47);
            window.paint(name + "-2-hold");
            pass(window, 44);
            window.paint(name + "-3-change");
            if (scale == 2.5) {
                window.press(KeyCode.ESCAPE);
                window.paint(name + "-4-asking");
                window.press(KeyCode.ESCAPE);
                window.paint(name + "-5-stopped");
            }
        }
    }

    private LegatoWindow start(UnaryOperator<Preferences> wish) {
        return LegatoWindow.open(folder, EVENING, new Route.Coach(), wish, clock);
    }

    /** Lets so many seconds pass, a step a frame, and waits until the screen has seen them all. */
    private void pass(LegatoWindow window, int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
        await(clock::arrived);
        window.settled();
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("the session did not get there", late);
        }
    }

    private static List<Session> stored(LegatoWindow window) {
        CompletableFuture<List<Session>> found = new CompletableFuture<>();
        LegatoWindow.onScreen(() -> {
            window.services().desk().read(diary -> diary.sessions().between(NIGHT, NIGHT), found::complete);
            return true;
        });
        return found.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static UnaryOperator<Preferences> careful(Caution caution) {
        return p -> p.withWelcomed(true).withCautions(Set.of(caution));
    }

    private static Preferences looking(Preferences p, Theme theme, Language language, double scale) {
        return p.withWelcomed(true).withTheme(theme).withLanguage(language).withTextScale(scale);
    }
}
