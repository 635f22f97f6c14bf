package app.legato.ui.diary;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.night.Moment;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Undo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One cramp on a night's page. Each change is written at once; an unknown end is asked for and never guessed. */
final class CrampCardViewModel {
    /** Lengths offered for a cramp that has no end yet, in minutes. */
    static final List<Integer> LENGTHS = List.of(1, 3, 5, 10);

    private final Pen pen;
    private final Undo undo;
    private final Supplier<NightClock> clock;
    private final Texts texts;
    private final CrampWords words;
    private final ReadOnlyObjectWrapper<Cramp> cramp;
    private final FieldText start = new FieldText(this::takeStart);
    private final FieldText end = new FieldText(this::takeEnd);
    private final FieldText notes = new FieldText(this::takeNotes);

    CrampCardViewModel(Cramp cramp, Pen pen, Undo undo, Supplier<NightClock> clock, Texts texts) {
        this.cramp = new ReadOnlyObjectWrapper<>(cramp);
        this.pen = pen;
        this.undo = undo;
        this.clock = clock;
        this.texts = texts;
        words = new CrampWords(texts);
        show(cramp);
    }

    /** What is worth asking about a half-logged cramp, in the order of asking. */
    enum Gap {
        END,
        SIDE,
        MUSCLE,
        SEVERITY,
        EASED_BY
    }

    UUID id() {
        return cramp.get().id();
    }

    /** The cramp as it is shown: as on disk, or on its way there. */
    ReadOnlyObjectProperty<Cramp> crampProperty() {
        return cramp.getReadOnlyProperty();
    }

    FieldText start() {
        return start;
    }

    FieldText end() {
        return end;
    }

    FieldText notes() {
        return notes;
    }

    /** The first thing that is not known; empty when all is. */
    Optional<Gap> firstGap() {
        Cramp now = cramp.get();
        if (now.end() == null) {
            return Optional.of(Gap.END);
        }
        if (now.side() == null) {
            return Optional.of(Gap.SIDE);
        }
        if (now.muscle() == null) {
            return Optional.of(Gap.MUSCLE);
        }
        if (now.severity() == null) {
            return Optional.of(Gap.SEVERITY);
        }
        return now.easedBy().isEmpty() ? Optional.of(Gap.EASED_BY) : Optional.empty();
    }

    /** What the diary says about this cramp now. */
    void show(Cramp stored) {
        cramp.set(stored);
        start.show(words.time(stored.start()));
        end.show(stored.end() == null ? "" : words.time(stored.end()));
        notes.show(stored.notes());
    }

    void chooseSide(@Nullable Side side) {
        change(cramp.get().withPlace(side, cramp.get().muscle()));
    }

    void chooseMuscle(@Nullable Muscle muscle) {
        change(cramp.get().withPlace(cramp.get().side(), muscle));
    }

    void rate(@Nullable Rating severity) {
        change(cramp.get().withSeverity(severity));
    }

    void chooseEasedBy(Set<Relief> reliefs) {
        change(cramp.get().withEasedBy(reliefs));
    }

    /** It let go so many minutes after it began. Says so beside the field when that would be in the future. */
    void letGoAfter(int minutes) {
        Moment moment = cramp.get().start().plus(Duration.ofMinutes(minutes));
        if (moment.isAfter(clock.get().now())) {
            end.refuse(texts.get("diary.in-future", words.time(moment)));
        } else {
            change(cramp.get().withEnd(moment));
        }
    }

    /** Takes what was typed and not yet taken. */
    void commit() {
        start.commit();
        end.commit();
        notes.commit();
    }

    boolean hasProblem() {
        return start.hasProblem() || end.hasProblem() || notes.hasProblem();
    }

    /** Deletes the cramp; undo puts the very same record back. */
    void delete() {
        Cramp deleted = cramp.get();
        pen.write(
                diary -> diary.cramps().delete(deleted.id()),
                () -> undo.offer(
                        texts.get("diary.cramp-deleted", words.time(deleted.start())),
                        () -> pen.write(diary -> diary.cramps().put(deleted))));
    }

    private void change(Cramp next) {
        if (!next.equals(cramp.get())) {
            show(next);
            pen.write(diary -> diary.cramps().put(next));
        }
    }

    private String takeStart(String typed) {
        return switch (clock.get().start(typed, cramp.get())) {
            case Reading.Refused<Moment>(String sentence) -> sentence;
            case Reading.Blank<Moment> _ ->
                texts.get("diary.start-missing", words.time(cramp.get().start()));
            case Reading.Understood<Moment>(Moment moment) -> {
                change(cramp.get()
                        .withTimes(cramp.get().night(), moment, cramp.get().end()));
                yield "";
            }
        };
    }

    private String takeEnd(String typed) {
        return switch (clock.get().end(typed, cramp.get())) {
            case Reading.Refused<Moment>(String sentence) -> sentence;
            case Reading.Blank<Moment> _ -> {
                change(cramp.get().withEnd(null));
                yield "";
            }
            case Reading.Understood<Moment>(Moment moment) -> {
                change(cramp.get().withEnd(moment));
                yield "";
            }
        };
    }

    private String takeNotes(String typed) {
        if (typed.length() > Cramp.NOTES_MAX) {
            return texts.get("diary.notes-too-long", typed.length(), Cramp.NOTES_MAX);
        }
        change(cramp.get().withNotes(typed));
        return "";
    }
}
