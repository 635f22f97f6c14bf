package app.legato.ui.figure;

import app.legato.LegatoWindow;
import app.legato.stretch.SteppedClock;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** A program of its own: opens the coach, passes through the plan's first and last stretch, and prints of each what the screen shows. */
final class CoachBesideABrokenPicture {
    private static final Instant HALF_PAST_TEN = Instant.parse("2025-05-12T21:30:00Z");
    private static final Clock EVENING = Clock.fixed(HALF_PAST_TEN, ZoneId.of("Europe/London"));
    /** Steps of a stretch in the plan: getting ready, three holds on each leg. */
    private static final int STEPS = 7;

    private CoachBesideABrokenPicture() {}

    public static void main(String[] folder) throws Exception {
        SteppedClock clock = new SteppedClock(HALF_PAST_TEN, Duration.ofMillis(2900));
        LegatoWindow window = LegatoWindow.open(Path.of(folder[0]), EVENING, new Route.Coach(), p -> p, clock);
        tell("first", window);
        clock.advance(Duration.ofSeconds(24));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, clock::arrived);
        window.settled();
        tell("first held", window);
        for (int i = 0; i < STEPS; i++) {
            clock.advance(Duration.ofSeconds(1));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, clock::arrived);
            window.press(KeyCode.RIGHT);
        }
        tell("second", window);
        window.close();
        System.exit(0);
    }

    private static void tell(String when, LegatoWindow window) {
        boolean drawn = LegatoWindow.onScreen(
                () -> window.scene().getRoot().lookupAll(".figure").stream().anyMatch(javafx.scene.Node::isVisible));
        System.out.println(when + ": " + (drawn ? "drawn" : "not drawn")
                + window.everyWord().replace('\n', '|'));
    }
}
