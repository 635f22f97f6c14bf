package app.legato.ui.carry;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Merge;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.Unreadable;
import app.legato.exchange.csv.ForeignCsv;
import app.legato.exchange.file.DiaryFiles;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that comes in: first what would come of it, then, when the person says so, its entries. Nothing is stored before that. */
final class BringViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(BringViewModel.class);

    /** What is said of a table that may well be another program's. */
    private static final Set<String> PERHAPS_FOREIGN = Set.of("exchange.csv-other", "exchange.unknown-field");

    private final Desk desk;
    private final Today today;
    private final Navigator navigator;
    private final Workplace workplace;
    private final Texts texts;
    private final Locale region;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found.Nothing());
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private final ReadOnlyBooleanWrapper leavesBad = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canTake = new ReadOnlyBooleanWrapper();
    private @Nullable WholeDiary theirs;
    private int asked;
    private boolean working;

    /** @param region whose dates a table is expected to have where it does not say */
    BringViewModel(Desk desk, Today today, Navigator navigator, Workplace workplace, Texts texts, Locale region) {
        this.desk = desk;
        this.today = today;
        this.navigator = navigator;
        this.workplace = workplace;
        this.texts = texts;
        this.region = region;
        found.subscribe(this::decide);
        leavesBad.subscribe(this::decide);
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What became of the last press, or what takes so long. */
    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Whether the lines that make no entry are left out; without that, a file that has some is not taken in. */
    ReadOnlyBooleanProperty leavesBadProperty() {
        return leavesBad.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canTakeProperty() {
        return canTake.getReadOnlyProperty();
    }

    /** Reads the file or folder and says what would come of it. */
    void choose(Path file) {
        forget();
        int number = begin(texts.get("carry.being-read"));
        workplace.beside().execute(() -> {
            Reading reading = DiaryFiles.read(file);
            Optional<MappingViewModel> mapping = reading instanceof Reading.Refused refused
                            && PERHAPS_FOREIGN.contains(refused.problem().key())
                    ? foreign(file)
                    : Optional.empty();
            workplace.screen().execute(() -> {
                if (asked == number) {
                    mapping.ifPresentOrElse(this::showMapping, () -> show(name(file), reading));
                }
            });
        });
    }

    /** Goes on with the cramps that the mapping makes. */
    void useMapping() {
        if (found.get() instanceof Found.Foreign foreign) {
            foreign.mapping().read().ifPresent(read -> {
                begin(texts.get("carry.being-read"));
                show(foreign.mapping().name(), read);
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
        int number = begin(texts.get("carry.being-taken"));
        canTake.set(false);
        AtomicReference<Path> copy = new AtomicReference<>();
        desk.write(
                diary -> copy.set(
                        diary.take(today.day(), mine -> Merge.of(mine, coming).diary())),
                () -> {
                    if (asked == number) {
                        forget();
                        Path kept = Objects.requireNonNull(copy.get());
                        told.set(Told.well(
                                texts.get("carry.taken", kept.getFileName(), String.valueOf(kept.getParent()))));
                    }
                },
                _ -> {
                    if (asked == number) {
                        end();
                        told.set(Told.problem(texts.get("carry.not-taken")));
                        decide();
                    }
                });
    }

    /** Lets go of the file; nothing of it is kept. */
    void forget() {
        asked++;
        end();
        theirs = null;
        leavesBad.set(false);
        found.set(new Found.Nothing());
        told.set(Told.NOTHING);
    }

    void leave() {
        navigator.go(new Route.Settings());
    }

    /** On the thread beside. Empty when it is no table of several columns. */
    private Optional<MappingViewModel> foreign(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            ForeignCsv table = ForeignCsv.open(() -> Files.newInputStream(file));
            return table.columns().size() < 2
                    ? Optional.empty()
                    : Optional.of(
                            new MappingViewModel(name(file), table, Guess.of(table, region), today, workplace, texts));
        } catch (Unreadable | IOException failure) {
            LOG.info("no table of another program: {}", failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void showMapping(MappingViewModel mapping) {
        end();
        mapping.look();
        found.set(new Found.Foreign(mapping));
    }

    private void show(String name, Reading reading) {
        switch (reading) {
            case Reading.Refused(Problem problem) -> {
                end();
                told.set(Told.problem(problem.sentence(texts)));
            }
            case Reading.Read read -> look(name, read);
        }
    }

    /** Compared on the diary's thread, so that the diary is there no longer than needed. */
    private void look(String name, Reading.Read read) {
        int number = asked;
        desk.read(diary -> DryRun.of(name, read, Merge.of(diary.whole(), read.diary()), texts), run -> {
            if (asked == number) {
                end();
                theirs = read.diary();
                found.set(new Found.Looked(run));
            }
        });
    }

    private void decide() {
        canTake.set(found.get() instanceof Found.Looked(DryRun run)
                && !run.changesNothing()
                && (run.problemCount() == 0 || leavesBad.get()));
    }

    private int begin(String words) {
        int number = ++asked;
        working = true;
        told.set(Told.NOTHING);
        workplace.soon().execute(() -> {
            if (asked == number && working) {
                told.set(Told.well(words));
            }
        });
        return number;
    }

    private void end() {
        working = false;
        told.set(Told.NOTHING);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
