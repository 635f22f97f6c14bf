package app.legato;

import app.legato.body.Muscle;
import app.legato.cramp.Relief;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.drink.Serving;
import app.legato.drink.Servings;
import app.legato.drink.VolumeUnit;
import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import app.legato.store.TipStore;
import app.legato.stretch.SteppedClock;
import app.legato.system.Display;
import app.legato.system.Folders;
import app.legato.system.PreferencesFile;
import app.legato.text.Texts;
import app.legato.tips.RedFlag;
import app.legato.ui.control.Amounts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Route;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/**
 * Plays an evening, a night and a morning of the demo diary by itself, through the real window, and leaves a picture of every step and the
 * doctor's page in a folder. On the screen where there is one, else on the headless platform. Its dates and its diary are always the same.
 */
final class Tour {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 12);
    private static final Night LAST_NIGHT = new Night(TODAY).previous();
    /** A person who began to stretch a fortnight ago. */
    private static final DemoPerson PERSON = new DemoPerson(2025, 120, 4, 0.8, 105);

    private static final LocalDateTime EVENING = TODAY.atTime(22, 5);
    private static final LocalDateTime CRAMP = TODAY.plusDays(1).atTime(2, 47);
    private static final LocalDateTime MORNING = TODAY.plusDays(1).atTime(7, 30);
    private static final Duration CRAMP_LASTS = Duration.ofMinutes(4);
    /** How far the session's clock moves with each look of the screen. */
    private static final Duration STEP = Duration.ofSeconds(2);
    /** Into the second hold of the first leg, seven seconds of it left. */
    private static final Duration TO_SECOND_HOLD = Duration.ofSeconds(53);
    /** The rest of a plan of 6 min 20 s. */
    private static final Duration TO_THE_END = Duration.ofSeconds(380).minus(TO_SECOND_HOLD);

    private static final List<LocalTime> DRINKS = List.of(
            LocalTime.of(7, 40), LocalTime.of(9, 55), LocalTime.of(12, 30), LocalTime.of(15, 20), LocalTime.of(18, 45));
    private static final int GOAL = 1600;
    /** Frames after which what does not come is left alone. */
    private static final int PATIENCE = 500;

    private static final int FAILED = 1;

    private final Path folder;
    private final Texts texts;
    private final TourClock clock = new TourClock(EVENING, ZONE);
    private final SteppedClock session = new SteppedClock(clock.instant(), STEP);
    private final LegatoApp app = new LegatoApp();
    private final Services services;
    private final Hand hand;
    private int pictures;

    /** On the FX thread. Starts as a person's own start does, so that the runtime's start-up cache learns all of it from the tour. */
    private Tour(Path folder, Folders home, Stage stage) {
        this.folder = folder;
        app.claim(home, stage);
        Preferences initial = new PreferencesFile(home.settings(), Locale.getDefault()).read();
        Choices choices = new Choices(initial.withFluidGoal(GOAL), _ -> {});
        texts = new Texts(choices.now().language().locale(Locale.getDefault()));
        DiarySource source =
                DiarySource.begunWith(home.diary(), () -> DemoDiary.of(PERSON, LAST_NIGHT.previous(), ZONE));
        services = new Services(source, clock, choices, new Route.Welcome(), session);
        Stage help = new Stage();
        LegatoApp.helpFirst(help, choices.now(), help::close);
        app.begin(stage, services);
        hand = new Hand(services, stage.getScene());
    }

    /**
     * Plays the tour and ends the toolkit.
     *
     * @param folder made when it is not there; pictures of the same name are replaced
     * @return the exit code: 0 when every step was played
     */
    static int play(Path folder, Texts texts, PrintStream out, PrintStream err) {
        if (Display.here() != Display.PRESENT) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        try {
            Path temporary = Files.createTempDirectory("legato-tour");
            try {
                play(folder, new Folders(temporary));
            } finally {
                delete(temporary);
            }
            out.println(texts.get("command.tour-done", folder.toAbsolutePath().normalize()));
            return 0;
        } catch (IOException cause) {
            err.println(texts.get("command.tour-failed", folder.toAbsolutePath().normalize()));
            return FAILED;
        }
    }

    private static void play(Path folder, Folders home) throws IOException {
        Files.createDirectories(folder);
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        Platform.setImplicitExit(false);
        try {
            ready.await();
            Tour tour = Hand.screen(() -> new Tour(folder, home, new Stage()));
            try {
                tour.evening();
                tour.night();
                tour.morning();
                tour.looks();
            } finally {
                tour.app.stop();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    private void evening() {
        seeToOldSigns();
        picture("welcome");
        hand.press(KeyCode.ENTER);
        for (LocalTime time : DRINKS) {
            clock.set(TODAY.atTime(time));
            if (time.equals(DRINKS.getFirst())) {
                hand.fire(glass());
            } else {
                hand.press(KeyCode.D);
            }
        }
        clock.set(EVENING);
        hand.fire(texts.get("shell.close"));
        picture("tonight");
        hand.press(KeyCode.N);
        picture("night-closed");
        hand.press(KeyCode.ENTER);
        picture("coach-get-ready");
        hand.press(KeyCode.ENTER);
        pass(TO_SECOND_HOLD);
        picture("coach-hold");
        pass(TO_THE_END);
        picture("coach-done");
        hand.press(KeyCode.ENTER);
    }

    /** The invented person had their long cramps seen to long ago: the tour shows an evening with a tip. */
    private void seeToOldSigns() {
        Hand.screen(() -> {
            TipStore.Settled seenTo = new TipStore.Settled(RedFlag.LONG_CRAMP.name(), LAST_NIGHT, null);
            services.desk().write(diary -> diary.tips().settle(seenTo), () -> {});
            return true;
        });
        hand.settle();
    }

    /** The button that notes a glass of water; D then goes on with it. */
    private String glass() {
        VolumeUnit unit = services.choices().now().unit();
        Serving glass = Servings.usual(unit).all().get(1);
        return texts.get(
                "tonight.log-drink",
                new Amounts(texts, unit).drink(glass.pour().millilitres()),
                texts.get(
                        "words.serving",
                        glass.name().in(texts),
                        texts.of(glass.pour().kind())));
    }

    private void night() {
        clock.set(CRAMP);
        hand.press(KeyCode.C);
        picture("cramp");
        clock.set(CRAMP.plus(CRAMP_LASTS));
        hand.press(KeyCode.SPACE);
        picture("good-night");
        hand.press(KeyCode.SPACE);
    }

    private void morning() {
        clock.set(MORNING);
        go(new Route.Help());
        picture("help");
        go(new Route.Tonight());
        picture("breakfast");
        hand.press(KeyCode.Y);
        hand.fire(texts.get("legmap.part-back", texts.get("legmap.left-part", texts.of(Muscle.CALF))));
        hand.fire(texts.of(Relief.STRETCHING));
        picture("last-night");
        go(new Route.Diary(null));
        picture("diary");
        doctor();
        go(new Route.Settings());
        picture("settings");
    }

    /** The preview is made beside the screen, and so is the file. */
    private void doctor() {
        Path page = folder.resolve("summary.pdf");
        Hand.screen(() -> {
            services.answerSaving((_, _) -> Optional.of(page));
            return true;
        });
        go(new Route.Doctor());
        framesWhile(() -> hand.shows(texts.get("doctor.being-made")));
        picture("doctor");
        hand.fire(texts.get("doctor.save"));
        framesWhile(() -> !Files.exists(page));
    }

    private void looks() {
        clock.set(EVENING.toLocalDate().atTime(LocalTime.of(21, 40)));
        go(new Route.Tonight());
        look(Theme.DAY, 1);
        picture("tonight-day");
        look(Theme.CONTRAST, 2);
        picture("tonight-large");
    }

    private void look(Theme theme, double scale) {
        Hand.screen(() -> {
            services.choices().change(chosen -> chosen.withTheme(theme).withTextScale(scale));
            return true;
        });
        hand.settle();
    }

    private void go(Route route) {
        Hand.screen(() -> {
            services.navigator().go(route);
            return true;
        });
        hand.settle();
    }

    /** Lets time pass in the session, as fast as the screen looks. */
    private void pass(Duration time) {
        session.advance(time);
        framesWhile(() -> !session.arrived());
    }

    private void framesWhile(BooleanSupplier condition) {
        for (int frame = 0; frame < PATIENCE && condition.getAsBoolean(); frame++) {
            hand.settle();
            hand.frame();
        }
    }

    private void picture(String name) {
        hand.settle();
        hand.frame(); // what waits for a frame, as the small picture on Tonight does, begins with it
        hand.settle();
        hand.paint(folder.resolve("%02d-%s.png".formatted(++pictures, name)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
