package app.legato.ui.trends;

import app.legato.night.Night;
import app.legato.profile.Medicine;
import app.legato.text.Texts;
import app.legato.trend.OwnTrial;
import app.legato.trend.Trial;
import app.legato.trend.TrialOutcome.Running;
import app.legato.trend.TrialResult;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * "My own trial": plans one, shows how it stands, stops it. One at a time. What came of the ones before is kept and can be read. While one
 * runs nothing of it is counted.
 */
final class TrialViewModel {
    /** How long a trial can be, in weeks of each kind: from the fewest that can tell anything to a year in all. */
    static final List<Integer> LENGTHS = List.of(OwnTrial.WEEKS_A_SIDE_MIN, 6, 8, 13, OwnTrial.WEEKS_A_SIDE_MAX);

    /** How many trials are shown. */
    private static final int SHOWN = 4;

    /** What can be tried. */
    enum Kind {
        STRETCHING,
        OWN
    }

    /** A night on which a trial can begin, and what it is called. */
    record Begin(Night first, String words) {}

    /**
     * The trials there are.
     *
     * @param newest as it stands; null when there never was a trial
     * @param earlier those before it, a line each
     */
    record Shown(@Nullable TrialShown newest, List<String> earlier) {
        boolean isUnderWay() {
            return newest != null && newest.isUnderWay();
        }
    }

    private final Desk desk;
    private final Today today;
    private final Undo undo;
    /** Shorter words in the name of a medicine, as "mg", may stand for anything. */
    private static final int MEDICINE_WORD_MIN = 5;

    private final RandomGenerator random;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canStart = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canStop = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(Kind.STRETCHING);
    private final ReadOnlyObjectWrapper<Integer> length = new ReadOnlyObjectWrapper<>(OwnTrial.WEEKS_A_SIDE_MIN);
    private final ReadOnlyObjectWrapper<List<Begin>> begins;
    private final ReadOnlyObjectWrapper<Begin> begin;
    private final TypedText tried = new TypedText(this::useTried);
    private String name = "";
    private @Nullable Trial underWay;
    private List<Medicine> medicines = List.of();

    private record Answer(Shown shown, @Nullable Trial underWay, List<Medicine> medicines) {}

    /** @param random draws the weeks */
    TrialViewModel(Desk desk, Today today, Undo undo, RandomGenerator random, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.undo = undo;
        this.random = random;
        this.texts = texts;
        begins = new ReadOnlyObjectWrapper<>(begins(today.tonight()));
        begin = new ReadOnlyObjectWrapper<>(usual(begins.get()));
    }

    /** What there is to show; null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether a trial is being planned. */
    ReadOnlyBooleanProperty planningProperty() {
        return planning.getReadOnlyProperty();
    }

    /** False while one is under way. */
    ReadOnlyBooleanProperty canStartProperty() {
        return canStart.getReadOnlyProperty();
    }

    /** Whether one is under way. */
    ReadOnlyBooleanProperty canStopProperty() {
        return canStop.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Kind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** What is tried, in the person's words. */
    TypedText tried() {
        return tried;
    }

    /** How many weeks of each kind. */
    ReadOnlyObjectProperty<Integer> lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /** The nights on which it can begin. */
    ReadOnlyObjectProperty<List<Begin>> beginsProperty() {
        return begins.getReadOnlyProperty();
    }

    /** The one of these that is chosen: without a choice the first Monday, so that weeks run as in the charts. */
    ReadOnlyObjectProperty<Begin> beginProperty() {
        return begin.getReadOnlyProperty();
    }

    void plan(boolean open) {
        planning.set(open && canStart.get());
    }

    void choose(Kind chosen) {
        kind.set(chosen);
    }

    void choose(int weeksASide) {
        length.set(weeksASide);
    }

    void choose(Begin chosen) {
        begin.set(chosen);
    }

    /**
     * Draws the weeks; says beside the field when what is tried has no name yet.
     *
     * @param saved told once they are on disk
     */
    void start(Runnable saved) {
        if (!canStart.get() || (kind.get() == Kind.OWN && !tried.commit())) {
            return;
        }
        Night tonight = today.tonight();
        Trial trial = new Trial(
                UUID.randomUUID(),
                kind.get() == Kind.OWN ? name : null,
                OwnTrial.drawn(begin.get().first(), length.get(), random));
        write(() -> desk.write(
                diary -> {
                    if (diary.trials()
                            .newest()
                            .filter(one -> one.isUnderWay(tonight))
                            .isEmpty()) {
                        diary.trials().put(trial);
                    }
                },
                () -> {
                    planning.set(false);
                    tried.reset("");
                    saved.run();
                    undo.offer(
                            texts.get("trends.trial-started"),
                            () -> desk.write(diary -> diary.trials().delete(trial.id()), () -> {}));
                },
                _ -> writing(false)));
    }

    /**
     * Gives the trial up after the night that is over; before its first night is over there is nothing to keep of it.
     *
     * @param saved told once that is on disk
     */
    void stop(Runnable saved) {
        Trial trial = underWay;
        Night tonight = today.tonight();
        if (!canStop.get() || trial == null || !trial.isUnderWay(tonight)) {
            refresh();
            return;
        }
        boolean begun = tonight.isAfter(trial.plan().first());
        write(() -> desk.write(
                diary -> {
                    if (begun) {
                        diary.trials().put(trial.with(trial.plan().stoppedAfter(tonight.previous())));
                    } else {
                        diary.trials().delete(trial.id());
                    }
                },
                () -> {
                    undo.offer(
                            texts.get(begun ? "trends.trial-stopped" : "trends.trial-called-off"),
                            () -> desk.write(diary -> diary.trials().put(trial), () -> {}));
                    saved.run();
                },
                _ -> writing(false)));
    }

    /** Follows the diary until the subscription ends. */
    Subscription follow() {
        return desk.changesProperty().subscribe(_ -> refresh());
    }

    private void write(Runnable work) {
        writing(true);
        work.run();
    }

    private void writing(boolean on) {
        canStart.set(!on && shown.get() != null && underWay == null);
        canStop.set(!on && underWay != null);
    }

    private void refresh() {
        Night tonight = today.tonight();
        List<Begin> now = begins(tonight);
        if (!now.equals(begins.get())) {
            begin.set(usual(now));
            begins.set(now);
        }
        desk.read(
                diary -> told(
                        diary.trials().latest(SHOWN, tonight),
                        tonight,
                        diary.profile().read().medicines()),
                this::show);
    }

    private Answer told(List<TrialResult> latest, Night tonight, List<Medicine> medicines) {
        TrialSaid said = new TrialSaid(texts, tonight);
        if (latest.isEmpty()) {
            return new Answer(new Shown(null, List.of()), null, medicines);
        }
        TrialResult newest = latest.getFirst();
        boolean running = newest.outcome() instanceof Running;
        return new Answer(
                new Shown(
                        said.of(newest, latest.size()),
                        latest.stream().skip(1).map(said::earlier).toList()),
                running ? newest.trial() : null,
                medicines);
    }

    private void show(Answer answer) {
        underWay = answer.underWay();
        medicines = answer.medicines();
        // Before what is shown: the keyboard then goes to a button that can be pressed.
        canStart.set(underWay == null);
        canStop.set(underWay != null);
        shown.set(answer.shown());
        if (underWay != null) {
            planning.set(false);
        }
    }

    private String useTried(String typed) {
        name = typed;
        if (typed.isEmpty()) {
            return texts.get("trends.trial-name-missing");
        }
        if (typed.length() > Trial.TRIED_MAX) {
            return texts.get("trends.trial-name-long", Trial.TRIED_MAX);
        }
        return namesMedicine(typed) ? texts.get("trends.trial-is-medicine") : "";
    }

    /** Whether it says that it is about a medicine, by a word for one or by the name of one of the person's. */
    private boolean namesMedicine(String typed) {
        String small = typed.toLowerCase(texts.locale());
        Stream<String> own = medicines.stream()
                .flatMap(medicine -> Arrays.stream(medicine.name().split("[^\\p{L}]+")))
                .filter(word -> word.length() >= MEDICINE_WORD_MIN)
                .map(word -> word.toLowerCase(texts.locale()));
        Stream<String> general =
                Arrays.stream(texts.get("trends.trial-medicine-words").split(" "));
        return Stream.concat(own, general).anyMatch(small::contains);
    }

    private List<Begin> begins(Night tonight) {
        Night monday = new Night(tonight.evening().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        return List.of(
                new Begin(tonight, texts.get("trends.trial-tonight", texts.night(tonight.evening()))),
                new Begin(monday, texts.get("trends.trial-monday", texts.night(monday.evening()))));
    }

    /** Tonight on a Monday, else the next one. */
    private static Begin usual(List<Begin> begins) {
        boolean monday = begins.getFirst().first().evening().getDayOfWeek() == DayOfWeek.MONDAY;
        return monday ? begins.getFirst() : begins.getLast();
    }
}
