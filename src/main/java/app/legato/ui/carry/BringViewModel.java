package app.legato.ui.carry;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Merge;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes in: first what would come of it, then, when the person says so, its entries. Nothing is stored before that. While another
 * screen is shown, the file and what was chosen for it stay; its entries do not, and it is looked at again.
 */
final class BringViewModel {
    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Navigator navigator;
    private final Workplace workplace;
    private final Texts texts;
    private final Locale region;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found.Nothing());
    private final Work work;
    private final ReadOnlyBooleanWrapper leavesBad = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canTake = new ReadOnlyBooleanWrapper();
    private @Nullable Path file;
    private @Nullable MappingViewModel mapping;
    private boolean mapped;
    private @Nullable WholeDiary theirs;
    private boolean taking;

    /** @param region whose dates a table is expected to have where it does not say */
    BringViewModel(
            Desk desk,
            Today today,
            Choices choices,
            Navigator navigator,
            Workplace workplace,
            Texts texts,
            Locale region) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.navigator = navigator;
        this.workplace = workplace;
        this.texts = texts;
        this.region = region;
        work = new Work(workplace);
        leavesBad.subscribe(this::decide);
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What became of the last press, or what takes so long. */
    ReadOnlyObjectProperty<Told> toldProperty() {
        return work.toldProperty();
    }

    /** Whether the lines that make no entry are left out; without that, a file that has some is not taken in. */
    ReadOnlyBooleanProperty leavesBadProperty() {
        return leavesBad.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canTakeProperty() {
        return canTake.getReadOnlyProperty();
    }

    /** Reads the file or folder and says what would come of it. */
    void choose(Path chosen) {
        forget();
        file = chosen;
        open(chosen);
    }

    /** Looks at the file again: it, or the diary, may have changed while another screen was shown. What was chosen stays. */
    void lookAgain() {
        Path chosen = file;
        if (chosen != null && !taking) {
            open(chosen);
        }
    }

    /** Lets go of the entries while another screen is shown. */
    void rest() {
        if (!taking) {
            theirs = null;
            decide();
            if (mapping != null) {
                mapping.rest();
            }
        }
    }

    /** Goes on with the cramps that the mapping makes. */
    void useMapping() {
        MappingViewModel chosen = mapping;
        if (chosen != null) {
            chosen.read().ifPresent(read -> {
                mapped = true;
                work.begin(texts.get("carry.being-read"));
                look(chosen.name(), read);
            });
        }
    }

    void leaveBad(boolean out) {
        leavesBad.set(out);
    }

    /** Takes the entries in, after a copy of the diary was made; says what the copy is called and how to go back. */
    void take() {
        WholeDiary coming = theirs;
        if (coming == null || !canTake.get()) {
            return;
        }
        int number = work.begin(texts.get("carry.being-taken"));
        canTake.set(false);
        taking = true;
        AtomicReference<Path> copy = new AtomicReference<>();
        desk.write(
                diary -> copy.set(diary.take(
                        today.now().local().toLocalDate(),
                        mine -> Merge.of(mine, coming).diary())),
                () -> {
                    taking = false;
                    if (work.isLatest(number)) {
                        forget();
                    }
                    work.tell(Told.well(taken(Objects.requireNonNull(copy.get()), coming)));
                },
                _ -> {
                    taking = false;
                    if (work.isLatest(number)) {
                        work.end();
                        decide();
                    }
                    work.tell(Told.problem(texts.get("carry.not-taken")));
                });
    }

    /** Lets go of the file; nothing of it is kept. */
    void forget() {
        work.forget();
        file = null;
        mapping = null;
        mapped = false;
        theirs = null;
        leavesBad.set(false);
        show(new Found.Nothing());
    }

    void leave() {
        forget();
        navigator.go(new Route.Settings());
    }

    private void open(Path chosen) {
        int number = work.begin(texts.get("carry.being-read"));
        LocalDate now = today.now().local().toLocalDate();
        workplace.beside().execute(() -> {
            Opened opened = Opened.of(chosen, now, region);
            workplace.screen().execute(() -> {
                if (work.isLatest(number)) {
                    show(String.valueOf(chosen.getFileName()), opened);
                }
            });
        });
    }

    private void show(String name, Opened opened) {
        switch (opened) {
            case Opened.Foreign table -> showMapping(name, table);
            case Opened.Failed _ -> refuse(texts.get("carry.not-read"));
            case Opened.Own(Reading.Refused(Problem problem)) -> refuse(problem.sentence(texts));
            case Opened.Own(Reading.Read read) -> look(name, read);
        }
    }

    private void showMapping(String name, Opened.Foreign table) {
        int number = work.latest();
        MappingViewModel next =
                mapping == null ? new MappingViewModel(name, table, today, workplace, texts) : mapping.again(table);
        mapping = next;
        if (!mapped) {
            work.end();
            show(new Found.Foreign(next));
            next.look();
            return;
        }
        next.look(() -> {
            if (work.isLatest(number) && next.read().isPresent()) {
                useMapping();
            } else if (work.isLatest(number)) {
                mapped = false;
                work.end();
                show(new Found.Foreign(next));
            }
        });
    }

    /** Compared on the diary's thread, so that the diary is there no longer than needed. */
    private void look(String name, Reading.Read read) {
        int number = work.latest();
        desk.read(diary -> DryRun.of(name, read, diary, texts), run -> {
            if (work.isLatest(number) && run.isEmpty()) {
                refuse(texts.get("exchange.no-memory"));
            } else if (work.isLatest(number)) {
                work.end();
                theirs = read.diary();
                show(run.get());
            }
        });
    }

    private void show(DryRun run) {
        boolean sameLines = found.get() instanceof Found.Looked(DryRun before)
                && before.problemCount() == run.problemCount()
                && before.problems().equals(run.problems());
        if (!sameLines) {
            leavesBad.set(false);
        }
        show(new Found.Looked(run));
    }

    private void show(Found now) {
        found.set(now);
        decide();
    }

    private void refuse(String sentence) {
        forget();
        work.tell(Told.problem(sentence));
    }

    private void decide() {
        canTake.set(theirs != null
                && found.get() instanceof Found.Looked(DryRun run)
                && !run.changesNothing()
                && (run.problemCount() == 0 || leavesBad.get()));
    }

    /** With what does not come along, for whoever has no limit here: they may have had one there. */
    private String taken(Path copy, WholeDiary come) {
        String words = texts.get("carry.taken", copy.getFileName(), String.valueOf(copy.getParent()));
        boolean mayHaveHadOne =
                choices.now().fluidLimitMillilitres() == null && !come.profile().equals(Profile.EMPTY);
        return mayHaveHadOne ? words + " " + texts.get("exchange.set-limit") : words;
    }
}
