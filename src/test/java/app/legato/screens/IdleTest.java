package app.legato.screens;

import static app.legato.LegatoWindow.onScreen;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Night;
import app.legato.screens.Stillness.Activity;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window left open all evening costs nothing: no frame is drawn and no thread of Legato's wakes up. */
class IdleTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);
    private static final LocalDate DAY = LocalDate.of(2025, 5, 12);
    private static final Night LAST = new Night(DAY).previous();
    /** Ten seconds; a minute in {@code mvn -Ptorture verify}. */
    private static final Duration IDLE = Duration.ofSeconds(Integer.getInteger("legato.idle.seconds", 10));

    private static final int NEVER_SO_MANY = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    @Test
    void drawsNoFrameAndRunsNoTaskWhileNobodyTouchesTonight() throws Exception {
        try (LegatoWindow window = tonight()) {
            assertThat(Stillness.during(IDLE, NEVER_SO_MANY, window.scene())).isEqualTo(Activity.NONE);
        }
    }

    @Test
    void drawsNoFrameWhileASessionIsPaused() throws Exception {
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Coach())) {
            window.press(KeyCode.SPACE);
            assertThat(window.shows("Paused")).isTrue();
            assertThat(Stillness.during(Duration.ofSeconds(4), NEVER_SO_MANY, window.scene()))
                    .isEqualTo(Activity.NONE);
        }
    }

    @Test
    void seesTheFramesOfSomethingThatMoves() throws Exception {
        try (LegatoWindow window = tonight()) {
            Timeline moving = onScreen(() -> new Timeline(new KeyFrame(
                    javafx.util.Duration.seconds(1),
                    new KeyValue(window.scene().getRoot().opacityProperty(), 0.9))));
            moving.setCycleCount(Animation.INDEFINITE);
            onScreen(() -> {
                moving.play();
                return true;
            });
            Activity seen = Stillness.during(Duration.ofSeconds(10), 20, window.scene());
            onScreen(() -> {
                moving.stop();
                return true;
            });
            assertThat(seen.frames()).isGreaterThanOrEqualTo(20);
            assertThat(seen.work()).containsKey("JavaFX Application Thread");
        }
    }

    @Test
    void seesATaskOfTheDiary() throws Exception {
        try (LegatoWindow window = tonight()) {
            CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS)
                    .execute(() -> Platform.runLater(() -> window.services()
                            .desk()
                            .read(diary -> diary.drinks().between(DAY, DAY), _ -> {})));
            Activity seen = Stillness.during(Duration.ofSeconds(4), NEVER_SO_MANY, window.scene());
            assertThat(seen.work()).containsKeys("diary", "JavaFX Application Thread");
        }
    }

    private LegatoWindow tonight() {
        LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Tonight());
        return window.write(diary -> diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, LONDON)));
    }
}
