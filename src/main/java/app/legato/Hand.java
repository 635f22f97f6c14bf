package app.legato;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A hand at the window from outside the FX thread: presses keys, waits until diary and screen are done, takes pictures. Used by the tour,
 * which must work on every platform, and by the tests. Never called on the FX thread.
 */
final class Hand {
    private static final int ROUNDS = 3;
    private static final long PATIENCE_SECONDS = 20;
    private static final long FRAME_MILLIS = 250;

    /** The last picture of any window; on the FX thread, and read before the next is painted. */
    private static @Nullable WritableImage canvas;

    private final Services services;
    private final Scene scene;

    Hand(Services services, Scene scene) {
        this.services = services;
        this.scene = scene;
    }

    /** Gives a key to whatever has the focus, then waits. */
    void press(KeyCode key) {
        screen(() -> {
            Node focused = scene.getFocusOwner();
            Node target = focused == null ? scene.getRoot() : focused;
            Event.fireEvent(target, event(KeyEvent.KEY_PRESSED, key));
            Event.fireEvent(target, event(KeyEvent.KEY_RELEASED, key));
            return true;
        });
        settle();
    }

    /** Presses the button that shows, or is read out as, these words, then waits. */
    void fire(String words) {
        screen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().lookupAll("*").stream()
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(button -> words.equalsIgnoreCase(button.getText())
                            || words.equalsIgnoreCase(button.getAccessibleText()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no button says " + words))
                    .fire();
            return true;
        });
        settle();
    }

    /** Whether exactly these words stand somewhere in the window. */
    boolean shows(String words) {
        return screen(() -> scene.getRoot().lookupAll(".label").stream()
                .map(Labeled.class::cast)
                .anyMatch(label -> label.isVisible() && words.equals(label.getText())));
    }

    /** Waits until everything asked of the diary is shown. */
    void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            CountDownLatch idle = new CountDownLatch(1);
            Platform.runLater(() -> services.desk().whenIdle(idle::countDown));
            try {
                if (!idle.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the diary did not come to rest");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** Waits for the next frame of the screen, which is asked for: a still screen has none. A quarter of a second at most. */
    void frame() {
        CountDownLatch drawn = new CountDownLatch(1);
        Runnable listener = drawn::countDown;
        screen(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return true;
        });
        try {
            boolean seen = drawn.await(FRAME_MILLIS, TimeUnit.MILLISECONDS);
            screen(() -> {
                scene.removePostLayoutPulseListener(listener);
                return seen;
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Paints the window as it is now into a PNG file. */
    void paint(Path file) {
        write(picture(), file);
    }

    /** Writes a picture into a PNG file. On any thread. */
    static void write(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The window as it is now. */
    BufferedImage picture() {
        WritableImage image = screen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return painted(scene);
        });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }

    /** Paints over the last picture where it has the size: the toolkit keeps what each picture was drawn on for long. */
    private static WritableImage painted(Scene scene) {
        boolean fits =
                canvas != null && canvas.getWidth() == scene.getWidth() && canvas.getHeight() == scene.getHeight();
        WritableImage image = scene.snapshot(fits ? canvas : null);
        canvas = image;
        return image;
    }

    /** Runs {@code work} on the FX thread and waits for its result. */
    static <T> T screen(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCode key) {
        return new KeyEvent(type, "", "", key, false, false, false, false);
    }
}
