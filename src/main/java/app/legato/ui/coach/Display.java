package app.legato.ui.coach;

import app.legato.body.Leg;
import app.legato.figure.Picture;
import app.legato.profile.Preferences;
import app.legato.stretch.Hold;
import app.legato.stretch.Phase;
import app.legato.stretch.PhaseKind;
import app.legato.stretch.SessionRun;
import app.legato.stretch.SessionState;
import app.legato.ui.figure.FigureView;
import app.legato.ui.figure.PictureFile;
import app.legato.ui.shell.Choices;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a session under way shows: words, numbers and picture of one moment. Set by {@link CoachViewModel} alone. On the FX thread. */
public final class Display {
    private static final Logger LOG = LoggerFactory.getLogger(Display.class);

    private final Choices choices;
    private final Map<String, PictureFile> pictures = new HashMap<>();
    private final ReadOnlyObjectWrapper<PhaseWords> words = new ReadOnlyObjectWrapper<>(PhaseWords.NONE);
    private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper holding = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper ring = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<List<Double>> bars = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Leg> leg = new ReadOnlyObjectWrapper<>(Leg.LEFT);
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper level = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper breath = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Breath> breathing = new ReadOnlyObjectWrapper<>(Breath.FREE);
    private final ReadOnlyDoubleWrapper pulse = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private @Nullable Said said;

    Display(Choices choices) {
        this.choices = choices;
    }

    ReadOnlyObjectProperty<PhaseWords> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whole seconds left in the phase, counted down to 1. */
    public ReadOnlyIntegerProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    /** Whether this phase is a hold. */
    public ReadOnlyBooleanProperty holdingProperty() {
        return holding.getReadOnlyProperty();
    }

    /** What is left of the phase, 1 to 0. */
    public ReadOnlyDoubleProperty ringProperty() {
        return ring.getReadOnlyProperty();
    }

    /** What was held of each hold of this leg, 0 to 1. */
    public ReadOnlyObjectProperty<List<Double>> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    /** Whole seconds left of the plan. */
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Leg> legProperty() {
        return leg.getReadOnlyProperty();
    }

    /** Null when the picture's file is missing or broken: the words lead on. */
    public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** As {@link FigureView#levelProperty()}. */
    public ReadOnlyDoubleProperty levelProperty() {
        return level.getReadOnlyProperty();
    }

    /** As {@link FigureView#breathProperty()}. */
    public ReadOnlyDoubleProperty breathProperty() {
        return breath.getReadOnlyProperty();
    }

    /** What paces the breath now. */
    public ReadOnlyObjectProperty<Breath> breathingProperty() {
        return breathing.getReadOnlyProperty();
    }

    /** How much of the last cue still shows, 1 to 0: every cue is seen as well as heard. */
    public ReadOnlyDoubleProperty pulseProperty() {
        return pulse.getReadOnlyProperty();
    }

    /** Where the session is, in one line. */
    public ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    void show(Evening now) {
        SessionRun run = now.run();
        Phase phase = run.phase();
        Leg shown = phase.legAt(run.elapsed());
        pulse.set(now.cues()
                .upTo(run.elapsed())
                .map(cue -> Moves.pulse(cue, run.elapsed(), choices.now().reducedMotion()))
                .orElse(0.0));
        leg.set(shown);
        holding.set(phase.kind() == PhaseKind.HOLD);
        Duration left = phase.left(run.elapsed());
        seconds.set(wholeSeconds(left));
        double exact = choices.now().reducedMotion() ? wholeSeconds(left) : left.toNanos() / 1e9;
        ring.set(exact / phase.seconds());
        secondsLeft.set(wholeSeconds(run.timeline().left(run.elapsed())));
        say(new Said(now.wording(), run.state(), phase, shown, seconds.get(), secondsLeft.get()));
        Breath breathNow = Breath.at(phase, phase.gone(run.elapsed()));
        boolean rests = breathNow != Breath.FREE && !(run.state() instanceof SessionState.Running);
        breathing.set(rests ? Breath.BETWEEN : breathNow);
        bars.set(run.timeline().holds().stream()
                .filter(hold -> ofThisLeg(hold, phase.hold()))
                .map(hold -> run.held(hold).toNanos() / 1e9 / hold.seconds())
                .toList());
        move(phase, phase.gone(run.elapsed()));
    }

    /** Words are put together when they change, about once a second; frames come 30 times as often. */
    private void say(Said moment) {
        if (moment.equals(said)) {
            return;
        }
        said = moment;
        words.set(moment.wording.of(moment.state, moment.phase, moment.shown));
        line.set(moment.wording.line(moment.phase, moment.shown, moment.seconds, moment.secondsLeft));
    }

    private void move(Phase phase, Duration gone) {
        PictureFile file = pictures.computeIfAbsent(phase.hold().stretch().id(), Display::read);
        if (!(file instanceof PictureFile.Read(Picture found))) {
            picture.set(null);
            return;
        }
        picture.set(found);
        Preferences now = choices.now();
        double fade = FigureView.CROSS_FADE_MILLIS / 1000;
        double into = now.reducedMotion() ? fade : found.secondsInto();
        double back = now.reducedMotion() ? fade : found.secondsBack();
        level.set(Moves.level(phase, gone, into, back));
        breath.set(now.reducedMotion() ? 0 : Breath.depth(phase, gone));
    }

    private static PictureFile read(String stretch) {
        PictureFile file = PictureFile.of(stretch);
        if (file instanceof PictureFile.Problem(String name, String reason)) {
            LOG.warn("the picture {} cannot be shown: {}", name, reason);
        }
        return file;
    }

    private static boolean ofThisLeg(Hold hold, Hold present) {
        return hold.stretchNumber() == present.stretchNumber() && hold.leg() == present.leg();
    }

    /** All that the words of a moment depend on. */
    private record Said(Wording wording, SessionState state, Phase phase, Leg shown, int seconds, int secondsLeft) {}

    /** Rounded up: a second counts until it is over. */
    private static int wholeSeconds(Duration left) {
        return (int) left.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
