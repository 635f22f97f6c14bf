package app.legato;

import app.legato.profile.Preferences;
import app.legato.store.Diary;
import app.legato.stretch.SessionClock;
import app.legato.system.Speech;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.ShellView;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The real window with the real diary in a folder of the test's, pressed and clicked through the toolkit's robot. Every act waits until the
 * diary's thread and the screen are done with it.
 */
public final class LegatoWindow implements AutoCloseable {
    /** How often the screen is waited for once the diary is done: a second time for what the first has set going. */
    private static final int FRAMES = 2;

    /** Packs a picture into its file while the test goes on: that takes longer than drawing it. */
    private static final ExecutorService PACKING = Executors.newSingleThreadExecutor();

    private static CompletableFuture<Void> painted = CompletableFuture.completedFuture(null);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PACKING::close));
    }

    private final Services services;
    private final Stage stage;
    private final Robot robot;
    private final Hand hand;

    private LegatoWindow(Services services, Stage stage, Robot robot) {
        this.services = services;
        this.stage = stage;
        this.robot = robot;
        hand = new Hand(services, stage.getScene());
    }

    /** Opens Legato as if welcomed before, at {@code first}, with the preferences changed as wished. */
    public static LegatoWindow open(Path folder, Clock clock, Route first, UnaryOperator<Preferences> wish) {
        return open(folder, clock, first, wish, SessionClock.system(clock));
    }

    /** As above, with guided sessions counting by {@code sessionClock}. */
    public static LegatoWindow open(
            Path folder, Clock clock, Route first, UnaryOperator<Preferences> wish, SessionClock sessionClock) {
        return open(DiarySource.own(folder.resolve("diary.sqlite"), false), clock, first, wish, sessionClock);
    }

    /** Opens Legato with a diary that is opened in a way of its own. */
    public static LegatoWindow open(DiarySource source, Clock clock, Route first) {
        return open(source, clock, first, UnaryOperator.identity(), SessionClock.system(clock));
    }

    private static LegatoWindow open(
            DiarySource source, Clock clock, Route first, UnaryOperator<Preferences> wish, SessionClock sessionClock) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new IllegalStateException("the toolkit did not start", late);
        }
        return onScreen(() -> {
                    Choices choices = new Choices(wish.apply(Preferences.initial(Locale.UK)), _ -> {});
                    Services services = new Services(source, clock, choices, first, sessionClock);
                    Stage stage = new Stage();
                    if (first instanceof Route.CrampNow) {
                        LegatoApp.helpFirst(stage, choices.now(), () -> LegatoApp.open(stage, services));
                    } else {
                        LegatoApp.open(stage, services);
                    }
                    stage.requestFocus();
                    return new LegatoWindow(services, stage, new Robot());
                })
                .furnished();
    }

    /** A start straight into a cramp shows the first words before anything else is there. */
    private LegatoWindow furnished() {
        return until(() -> scene().getRoot() instanceof ShellView);
    }

    public static LegatoWindow open(Path folder, Clock clock, Route first) {
        return open(folder, clock, first, UnaryOperator.identity());
    }

    public Services services() {
        return services;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Presses and releases a key, held down together with those before it. */
    public LegatoWindow press(KeyCode... keys) {
        onScreen(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return true;
        });
        return settled();
    }

    /** Clicks in the middle of what shows {@code words} exactly. */
    public LegatoWindow click(String words) {
        return click(find(words));
    }

    /** As {@link #click(String)}; scrolls there first, as a person would. */
    public LegatoWindow click(Node node) {
        onScreen(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            scrollTo(node);
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        return settled();
    }

    /** Moves the mouse over {@code node}, so far across it: 0 is its left edge, 1 its right one. */
    public LegatoWindow pointAt(Node node, double across) {
        onScreen(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            scrollTo(node);
            Bounds place = node.localToScreen(node.getLayoutBounds());
            robot.mouseMove(place.getMinX() + across * place.getWidth(), place.getCenterY());
            return true;
        });
        return settled();
    }

    /** Types into what has the focus. */
    public LegatoWindow type(String words) {
        onScreen(() -> {
            words.chars()
                    .mapToObj(Character::toString)
                    .forEach(letter -> scene().getFocusOwner()
                            .fireEvent(new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
            return true;
        });
        return settled();
    }

    /** The one visible node that shows {@code words} exactly. */
    public Node find(String words) {
        return onScreen(() -> scene().getRoot().lookupAll("*").stream()
                .filter(node -> words.equals(wordsOf(node)) && isShown(node))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing shows \"" + words + "\" among " + everyWord())));
    }

    /** Whether anything visible shows exactly these words. */
    public boolean shows(String words) {
        return onScreen(() -> scene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> words.equals(wordsOf(node)) && isShown(node)));
    }

    /** All visible words, joined: for looking for a part of a sentence. */
    public String everyWord() {
        return onScreen(() -> scene().getRoot().lookupAll("*").stream()
                .filter(LegatoWindow::isShown)
                .map(LegatoWindow::wordsOf)
                .filter(words -> !words.isEmpty())
                .distinct()
                .reduce("", (all, next) -> all + "\n" + next));
    }

    /** Reads from the diary as the screens do, through its one thread. */
    public <T> T read(Function<Diary, T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> services.desk().read(work, answer::complete));
        return answer.orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Changes the diary as the screens do. */
    public LegatoWindow write(Consumer<Diary> work) {
        Platform.runLater(() -> services.desk().write(work, () -> {}));
        return settled();
    }

    /** Answers every question where to save with {@code file}. */
    public LegatoWindow savingTo(Path file) {
        onScreen(() -> {
            services.answerSaving((_, _) -> Optional.of(file));
            return true;
        });
        return this;
    }

    /** Answers every question which file or folder to read with {@code file}. */
    public LegatoWindow opening(Path file) {
        onScreen(() -> {
            services.answerOpening(file);
            return true;
        });
        return this;
    }

    /** Speaks with {@code voice}; call it before the screen that speaks is shown. */
    public LegatoWindow speakingWith(Speech voice) {
        onScreen(() -> {
            services.speakWith(voice);
            return true;
        });
        return this;
    }

    /** Waits until {@code condition} holds on the FX thread: for what is made off it and off the diary's thread. */
    public LegatoWindow until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException late) {
            throw new AssertionError("did not come true in 20 s; shown: " + everyWord(), late);
        }
        return settled();
    }

    /** Keeps the copies of the cautions true to the diary from here on, as the program does. */
    public LegatoWindow keepingCautions() {
        onScreen(() -> {
            services.keepCautions();
            return true;
        });
        return settled();
    }

    /** Waits until all work asked of the diary is shown. */
    public LegatoWindow settled() {
        for (int frame = 0; frame < FRAMES; frame++) {
            hand.settle();
            hand.frame(); // where the keyboard is may follow from what is laid out
        }
        return this;
    }

    /** Paints the window into {@code target/screens/name.png}; the file is there when the next one is, or the tests are over. */
    public LegatoWindow paint(String name) {
        Path file = Path.of(System.getProperty("legato.screens", "target/screens"), name + ".png");
        BufferedImage picture = hand.picture();
        painted.join();
        painted = CompletableFuture.runAsync(() -> Hand.write(picture, file), PACKING);
        return this;
    }

    /** The window as it is now. */
    public BufferedImage picture() {
        return hand.picture();
    }

    /** Runs {@code work} on the FX thread and gives its result. */
    public static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    @Override
    public void close() {
        onScreen(() -> {
            stage.close();
            return true;
        });
        services.close();
    }

    private static void scrollTo(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                Bounds content = pane.getContent().getLayoutBounds();
                Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double room = content.getHeight() - pane.getViewportBounds().getHeight();
                boolean visible =
                        pane.localToScene(pane.getLayoutBounds()).contains(node.localToScene(node.getBoundsInLocal()));
                if (room > 0 && !visible) {
                    pane.setVvalue(Math.clamp(
                            (place.getCenterY() - pane.getViewportBounds().getHeight() / 2) / room, 0, 1));
                    pane.layout();
                }
            }
        }
    }

    private static String wordsOf(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
