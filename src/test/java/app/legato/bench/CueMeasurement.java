package app.legato.bench;

import app.legato.body.Posture;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.DiaryThread;
import app.legato.stretch.Brought;
import app.legato.stretch.Cue;
import app.legato.stretch.CueSheet;
import app.legato.stretch.SessionClock;
import app.legato.stretch.Timeline;
import app.legato.system.Chime;
import app.legato.system.ScreenAwake;
import app.legato.system.Speech;
import app.legato.text.Texts;
import app.legato.ui.coach.CoachView;
import app.legato.ui.coach.CoachViewModel;
import app.legato.ui.coach.Cues;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Fonts;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * How far from its planned moment a cue is handed over to sound and screen, over the whole long plan in real time (twelve and a half
 * minutes), with the session's screen drawing and one core kept busy; against a timer that does nothing else, for moments between the cues.
 */
final class CueMeasurement implements Measurement {
    private static final double FRAME_MILLIS = 17;
    private static final double BARE_BAR = 1.5;
    private static final double PERCENTILE = 0.99;
    /** No cue lies so far behind another. */
    private static final Duration BETWEEN_CUES = Duration.ofMillis(300);

    private final Path folder;

    /** @param folder where a diary for the session may lie */
    CueMeasurement(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "cues";
    }

    @Override
    public List<Row> rows() throws Exception {
        Toolkit.start();
        Files.createDirectories(folder);
        Path file = Files.createTempDirectory(folder, "cues").resolve("diary.sqlite");
        Thread busy = Thread.ofPlatform().daemon(true).start(CueMeasurement::spin);
        try (DiaryThread diary = new DiaryThread(() -> Database.open(file));
                ScheduledExecutorService bare = Executors.newSingleThreadScheduledExecutor()) {
            return play(diary, bare);
        } finally {
            busy.interrupt();
        }
    }

    private static List<Row> play(DiaryThread diary, ScheduledExecutorService bare) throws Exception {
        List<Cue> planned = List.copyOf(CueSheet.of(Timeline.of(Brought.LONG.in(Posture.SEATED))).all().stream()
                // Only said, by a voice that takes its time.
                .filter(cue -> cue.kind() != Cue.Kind.EASE_IN)
                .toList());
        Session session = new Session(diary);
        CompletableFuture<Long> started = new CompletableFuture<>();
        Platform.runLater(() -> started.complete(session.start()));
        long start = started.get();
        List<ScheduledFuture<Double>> timed = new ArrayList<>();
        for (Cue cue : planned) {
            long at = start + cue.at().plus(BETWEEN_CUES).toNanos();
            timed.add(
                    bare.schedule(() -> millis(System.nanoTime() - at), at - System.nanoTime(), TimeUnit.NANOSECONDS));
        }
        List<Double> bareMillis = new ArrayList<>();
        for (ScheduledFuture<Double> one : timed) {
            bareMillis.add(one.get());
        }
        List<Double> late = new ArrayList<>();
        // The first is given by the start itself.
        for (int i = 1; i < planned.size(); i++) {
            long at = start + planned.get(i).at().toNanos();
            late.add(millis(Math.max(session.sounded.get(i), session.shown.get(i)) - at));
        }
        double cues = percentile(late);
        double timer = percentile(bareMillis);
        return List.of(
                row("cue to sound and screen, 99th percentile of " + late.size() + " / a frame", cues, FRAME_MILLIS, 1),
                row("cue to sound and screen, 99th percentile / bare timer", cues, timer, BARE_BAR));
    }

    private static Row row(String what, double legato, double other, double bar) {
        return new Row(what, Unit.MILLISECONDS, legato, other, legato / other, legato / other, bar);
    }

    private static double percentile(List<Double> values) {
        List<Double> sorted = values.stream().map(Math::abs).sorted().toList();
        return sorted.get((int) Math.ceil(PERCENTILE * sorted.size()) - 1);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    /** The screen of a session in a window, which notes when each cue reaches the sound and when the screen. */
    private static final class Session implements Chime {
        private final List<Long> sounded = Collections.synchronizedList(new ArrayList<>());
        private final List<Long> shown = Collections.synchronizedList(new ArrayList<>());
        private final DiaryThread diary;
        private SessionClock.Reading last;

        Session(DiaryThread diary) {
            this.diary = diary;
            last = SessionClock.system(Clock.systemUTC()).read();
        }

        /** On the FX thread; gives the moment the plan's time counts from. */
        long start() {
            SessionClock system = SessionClock.system(Clock.systemUTC());
            SessionClock clock = () -> last = system.read();
            Texts texts = new Texts(Locale.ENGLISH);
            Preferences chosen = Preferences.initial(Locale.UK).withPlan(Brought.LONG.id());
            Choices choices = new Choices(chosen, _ -> {});
            Navigator navigator = new Navigator(new Route.Coach());
            Desk desk = new Desk(diary);
            CoachViewModel model = new CoachViewModel(
                    texts,
                    new Today(Clock.systemUTC(), choices),
                    new TonightsPlan(choices, desk),
                    choices,
                    desk,
                    navigator,
                    clock,
                    new Cues(choices, this, Speech.ofSystem("", Map.of()), Locale.ENGLISH),
                    ScreenAwake.ofSystem("", Map.of(), () -> ""));
            CoachView view = new CoachView(model, texts, choices, navigator, new SimpleObjectProperty<>(Breadth.WIDE));
            show(view, choices);
            model.display().pulseProperty().subscribe((before, now) -> {
                if (now.doubleValue() > before.doubleValue()) {
                    shown.add(System.nanoTime());
                }
            });
            view.attach();
            return last.nanos();
        }

        private static void show(CoachView view, Choices choices) {
            Fonts.load();
            Scene scene = new Scene(view.root(), 960, 700);
            Appearance.dress(scene, choices);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        }

        @Override
        public void play(Sound sound, double volume) {
            sounded.add(System.nanoTime());
        }

        @Override
        public void load() {}

        @Override
        public void release() {}

        @Override
        public Voice voice() {
            return Voice.HEARD;
        }
    }
}
