package app.legato.ui.diary;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Gap;
import app.legato.cramp.Relief;
import app.legato.cramp.Spot;
import app.legato.night.Moment;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.EntrySigns;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One cramp on a night's page. Each change is written at once; an unknown end is asked for and never guessed. */
final class CrampCardViewModel {
    /** Lengths offered for a cramp that has no end yet, in minutes. */
    static final List<Integer> LENGTHS = List.of(1, 3, 5, 10);

    private final Pen pen;
    private final Eraser eraser;
    private final Today today;
    private final Supplier<NightClock> clock;
    private final Texts texts;
    private final CrampWords words;
    private final ReadOnlyObjectWrapper<Cramp> cramp;
    private final ReadOnlyBooleanWrapper asksEnd = new ReadOnlyBooleanWrapper();
    private final TypedText start = TypedText.verbatim(this::takeStart);
    private final TypedText end = TypedText.verbatim(this::takeEnd);
    private final TypedText notes = TypedText.verbatim(this::takeNotes);

    CrampCardViewModel(Cramp cramp, Pen pen, Undo undo, Today today, Supplier<NightClock> clock, Texts texts) {
        this.cramp = new ReadOnlyObjectWrapper<>(cramp);
        this.pen = pen;
        eraser = new Eraser(pen, undo);
        this.today = today;
        this.clock = clock;
        this.texts = texts;
        words = new CrampWords(texts);
        asksEnd.set(Gap.of(cramp).contains(Gap.END));
        show(cramp);
    }

    UUID id() {
        return cramp.get().id();
    }

    /** The cramp as it is shown: as on disk, or on its way there. */
    ReadOnlyObjectProperty<Cramp> crampProperty() {
        return cramp.getReadOnlyProperty();
    }

    TypedText start() {
        return start;
    }

    TypedText end() {
        return end;
    }

    TypedText notes() {
        return notes;
    }

    /** The first thing that is worth asking about; empty when all is known. */
    Optional<Gap> firstGap() {
        return gaps().findFirst();
    }

    /** The first thing that is worth asking about after {@code answered}; empty when all that follows is known. */
    Optional<Gap> gapAfter(Gap answered) {
        return gaps().filter(gap -> gap.compareTo(answered) > 0).findFirst();
    }

    boolean lacks(Gap gap) {
        return gaps().anyMatch(gap::equals);
    }

    /** Whether it is worth coming back to: more is missing than what eased it. */
    boolean isHalfLogged() {
        return gaps().anyMatch(gap -> gap != Gap.RELIEF);
    }

    /** Whether it is asked when it let go: it has no end, and the person has not said that they do not know it. */
    ReadOnlyBooleanProperty asksEndProperty() {
        return asksEnd.getReadOnlyProperty();
    }

    /** The person does not know when it let go. Nothing is stored: what is told besides shows that it was asked. */
    void endUnknown() {
        asksEnd.set(false);
    }

    /** In the order of asking. An end that was said to be unknown is no gap. */
    private Stream<Gap> gaps() {
        return Gap.of(cramp.get()).stream().filter(gap -> gap != Gap.END || asksEnd.get());
    }

    /** What the diary says about this cramp now. */
    void show(Cramp stored) {
        if (stored.end() != null) {
            asksEnd.set(false);
        }
        cramp.set(stored);
        start.show(words.time(stored.start()));
        end.show(stored.end() == null ? "" : words.time(stored.end()));
        notes.show(stored.notes());
    }

    void choose(Spot spot) {
        change(held -> held.withSpot(spot));
    }

    void rate(@Nullable Rating severity) {
        change(held -> held.withSeverity(severity));
    }

    void chooseEasedBy(Set<Relief> reliefs) {
        change(held -> held.withEasedBy(reliefs));
    }

    /** It let go so many minutes after it began. Says so beside the field when that would be in the future. */
    void letGoAfter(int minutes) {
        Moment moment = cramp.get().start().plus(Duration.ofMinutes(minutes));
        if (moment.isAfter(clock.get().now())) {
            end.refuse(texts.get("diary.in-future", words.time(moment)));
        } else {
            changeEnd(moment);
        }
    }

    /** Takes what was typed and not yet taken. */
    void commit() {
        start.commitIfTouched();
        end.commitIfTouched();
        notes.commitIfTouched();
    }

    boolean hasProblem() {
        return start.hasProblem() || end.hasProblem() || notes.hasProblem();
    }

    /** Deletes the cramp; undo puts back the very same record that the diary held. */
    void delete() {
        UUID shown = id();
        EntrySigns signs = new EntrySigns(today.tonight());
        eraser.erase(
                diary -> diary.cramps().find(shown),
                (diary, held) -> signs.delete(diary, held.id()),
                signs::put,
                held -> texts.get(
                        "diary.cramp-deleted",
                        words.time(held.start()),
                        texts.night(held.night().evening())));
    }

    /**
     * Changes what is shown, and the same in what the diary holds: that may have been changed elsewhere since it was shown, and stays so; and
     * what was deleted there does not come back.
     */
    private void change(UnaryOperator<Cramp> wanted) {
        Cramp next = wanted.apply(cramp.get());
        if (!next.equals(cramp.get())) {
            show(next);
            EntrySigns signs = new EntrySigns(today.tonight());
            pen.write(diary -> diary.cramps().find(next.id()).map(wanted).ifPresent(held -> signs.put(diary, held)));
        }
    }

    private void changeStart(Moment moment) {
        change(held -> held.end() != null && moment.isAfter(held.end())
                ? held
                : held.withTimes(held.night(), moment, held.end()));
    }

    private void changeEnd(@Nullable Moment moment) {
        change(held -> moment != null && held.start().isAfter(moment) ? held : held.withEnd(moment));
    }

    private String takeStart(String typed) {
        return switch (clock.get().start(typed, cramp.get())) {
            case Reading.Refused<Moment>(String sentence) -> sentence;
            case Reading.Blank<Moment> _ ->
                texts.get("diary.start-missing", words.time(cramp.get().start()));
            case Reading.Understood<Moment>(Moment moment) -> {
                changeStart(moment);
                yield "";
            }
        };
    }

    private String takeEnd(String typed) {
        return switch (clock.get().end(typed, cramp.get())) {
            case Reading.Refused<Moment>(String sentence) -> sentence;
            case Reading.Blank<Moment> _ -> {
                changeEnd(null);
                yield "";
            }
            case Reading.Understood<Moment>(Moment moment) -> {
                changeEnd(moment);
                yield "";
            }
        };
    }

    private String takeNotes(String typed) {
        if (typed.length() > Cramp.NOTES_MAX) {
            return texts.get("diary.notes-too-long", typed.length(), Cramp.NOTES_MAX);
        }
        change(held -> held.withNotes(typed));
        return "";
    }
}
