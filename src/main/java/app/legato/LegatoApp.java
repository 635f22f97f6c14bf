package app.legato;

import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.profile.Preferences;
import app.legato.store.Diary;
import app.legato.stretch.SessionClock;
import app.legato.system.Folders;
import app.legato.system.PreferencesFile;
import app.legato.system.SingleInstance;
import app.legato.text.Texts;
import app.legato.ui.control.NextFrame;
import app.legato.ui.cramp.FirstWords;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Fonts;
import app.legato.ui.shell.Rollover;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.ShellView;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The JavaFX life cycle: one window a folder, dressed before it is shown. */
public final class LegatoApp extends Application {
    static final String CRAMP = "cramp";
    static final String SHOW = "show";

    private static final double WIDTH = 960;
    private static final double HEIGHT = 700;
    private static final List<Integer> ICON_SIZES = List.of(32, 64, 128);

    private final ExecutorService settings = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("settings").daemon().factory());
    private @Nullable Services services;
    private @Nullable SingleInstance instance;
    private @Nullable Rollover rollover;

    /** The folders of this start: the demo has a diary and settings of its own. */
    static Folders folders(boolean demo) {
        Folders own = Folders.ofThisPerson();
        return demo ? new Folders(own.data().resolve("demo")) : own;
    }

    @Override
    public void start(Stage stage) {
        boolean demo = getParameters().getRaw().contains("--demo");
        boolean cramp = getParameters().getRaw().contains("--cramp");
        Folders folders = folders(demo);
        if (!claim(folders, stage) && SingleInstance.pass(folders.data(), cramp ? CRAMP : SHOW)) {
            Platform.exit();
            return;
        }
        stage.setTitle(demo ? "Legato (demo)" : "Legato");
        PreferencesFile file = new PreferencesFile(folders.settings(), Locale.getDefault());
        Preferences chosen = file.read();
        if (cramp) {
            helpFirst(stage, chosen, () -> begin(stage, services(folders, demo, file, chosen, new Route.CrampNow())));
        } else {
            Route first = chosen.welcomed() || demo ? new Route.Tonight() : new Route.Welcome();
            begin(stage, services(folders, demo, file, chosen, first));
        }
    }

    /** The first words of help in a cramp alone, at once; {@code rest} brings what belongs round them when they are painted. */
    static void helpFirst(Stage stage, Preferences chosen, Runnable rest) {
        Texts texts = new Texts(chosen.language().locale(Locale.getDefault()));
        stage.setScene(new Scene(FirstWords.of(chosen, texts), WIDTH, HEIGHT, FirstWords.GROUND));
        stage.show();
        // One frame later than needed: the rest takes the processor that the first frame is painted with.
        NextFrame.after(stage.getScene(), () -> NextFrame.after(stage.getScene(), rest));
    }

    /** Takes {@code folders} for this start; false when another start has them. */
    boolean claim(Folders folders, Stage stage) {
        makeFolder(folders);
        Optional<SingleInstance> claimed = SingleInstance.claim(folders.data(), wish -> obey(stage, wish));
        instance = claimed.orElse(null);
        return claimed.isPresent();
    }

    /** Opens the window; what goes on beside it waits until it is painted. */
    void begin(Stage stage, Services wired) {
        services = wired;
        open(stage, wired);
        NextFrame.after(stage.getScene(), () -> {
            followTheDay(stage, wired);
            wired.desk().read(LegatoApp::checked, _ -> {});
        });
    }

    private Services services(Folders folders, boolean demo, PreferencesFile file, Preferences chosen, Route first) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Choices choices = new Choices(chosen, changed -> settings.execute(() -> keep(file, changed)));
        DiarySource source = demo
                ? DiarySource.begunWith(
                        folders.diary(),
                        () -> DemoDiary.of(DemoPerson.USUAL, DemoDiary.lastNight(clock), clock.getZone()))
                : DiarySource.own(folders.diary(), chosen.welcomed());
        return new Services(source, clock, choices, first, SessionClock.system(clock));
    }

    private void followTheDay(Stage stage, Services open) {
        Rollover turning = new Rollover(open.today(), open.choices(), open.desk());
        turning.begin();
        // A computer that slept through the turn is noticed with the first press after it.
        stage.focusedProperty().subscribe(_ -> turning.check());
        stage.getScene().addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                turning.check();
            }
        });
        rollover = turning;
    }

    /** Looks for damage once the first screen has what it needs; what it finds is told like any trouble with the diary. */
    private static Boolean checked(Diary diary) {
        diary.check();
        return true;
    }

    /** Puts Legato into {@code stage} and shows it. Tests and the tour call this with services of their own. */
    static void open(Stage stage, Services services) {
        setUserAgentStylesheet("/atlantafx/base/theme/primer-dark.css");
        Fonts.load();
        ShellView shell = services.shell();
        Scene scene = scene(stage, shell);
        Subscription dress = Appearance.dress(scene, services.choices());
        services.choices().currentProperty().addListener((_, before, after) -> {
            if (before.language() != after.language()) {
                speak(scene, services);
            }
        });
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image("/app/legato/assets/icons/legato-" + size + ".png"));
        }
        // What a screen follows ends with its window: the frames of a session would otherwise go on without one.
        stage.setOnHidden(_ -> {
            ((ShellView) scene.getRoot()).detach();
            dress.unsubscribe(); // the toolkit's own preferences would hold the window for ever
        });
        // Shown while it is empty, for a window being shown lays out what it has: no frame is painted before this
        // method has ended.
        stage.show();
        shell.attach();
        services.keepCautions();
    }

    /** The scene that is on screen already, with other content, or a new one. */
    private static Scene scene(Stage stage, ShellView shell) {
        Scene present = stage.getScene();
        if (present == null) {
            Scene scene = new Scene(shell, WIDTH, HEIGHT);
            stage.setScene(scene);
            return scene;
        }
        present.setRoot(shell);
        return present;
    }

    private static void speak(Scene scene, Services services) {
        ((ShellView) scene.getRoot()).detach();
        ShellView shell = services.shell();
        scene.setRoot(shell);
        shell.attach();
    }

    /** A later start's wish: the window comes to the front, and straight into the help when that was asked for. */
    private boolean obey(Stage stage, String wish) {
        Platform.runLater(() -> {
            if (wish.equals(CRAMP) && services != null) {
                services.navigator().go(new Route.CrampNow());
            }
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
        return true;
    }

    private void keep(PreferencesFile file, Preferences changed) {
        boolean kept = true;
        try {
            file.write(changed);
        } catch (IOException cause) {
            kept = false;
            LoggerFactory.getLogger(LegatoApp.class).warn("settings were not kept", cause);
        }
        boolean well = kept;
        Platform.runLater(() -> {
            if (services != null) {
                services.choices().tellKept(well);
            }
        });
    }

    /** A folder that cannot be made is told by the diary, which needs it next. */
    private static void makeFolder(Folders folders) {
        try {
            folders.make();
            folders.keepLog();
        } catch (IOException cause) {
            LoggerFactory.getLogger(LegatoApp.class).warn("no folder", cause);
        }
    }

    @Override
    public void stop() throws InterruptedException {
        if (rollover != null) {
            rollover.close();
        }
        settings.shutdown();
        settings.awaitTermination(5, TimeUnit.SECONDS);
        if (services != null) {
            services.close();
        }
        if (instance != null) {
            instance.close();
        }
    }
}
