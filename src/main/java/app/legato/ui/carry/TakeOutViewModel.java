package app.legato.ui.carry;

import app.legato.diary.WholeDiary;
import app.legato.exchange.calendar.EveningReminder;
import app.legato.exchange.file.Inside;
import app.legato.exchange.file.Outgoing;
import app.legato.exchange.file.Outlet;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file for somebody else: says what will be in it, then writes it off the FX thread. Holds no diary while nothing is asked of it. */
final class TakeOutViewModel {
    /** The forms that are offered, each as one file. */
    static final List<Outlet> FORMS = List.of(Outlet.JSON, Outlet.TABLES, Outlet.CLINIC, Outlet.CALENDAR);

    private static final Logger LOG = LoggerFactory.getLogger(TakeOutViewModel.class);

    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final TonightsPlan plan;
    private final Navigator navigator;
    private final Path diaryFile;
    private final Predicate<Path> opener;
    private final Workplace workplace;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Outlet> form = new ReadOnlyObjectWrapper<>(Outlet.JSON);
    private final ReadOnlyBooleanWrapper notes = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Inside> inside = new ReadOnlyObjectWrapper<>(Inside.NOTHING);
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private final ReadOnlyBooleanWrapper canSave = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    private int counted;
    private int asked;

    /**
     * @param diaryFile whose reminder a calendar gets
     * @param opener shows a folder in the computer's file window; false when it could not
     */
    TakeOutViewModel(
            Desk desk,
            Today today,
            Choices choices,
            TonightsPlan plan,
            Navigator navigator,
            Path diaryFile,
            Predicate<Path> opener,
            Workplace workplace,
            Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.plan = plan;
        this.navigator = navigator;
        this.diaryFile = diaryFile;
        this.opener = opener;
        this.workplace = workplace;
        this.texts = texts;
    }

    /** The form that is chosen. */
    ReadOnlyObjectProperty<Outlet> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Whether notes go along in a form that leaves the choice; not unless ticked. */
    ReadOnlyBooleanProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** What the file will hold; nothing until it is counted. */
    ReadOnlyObjectProperty<Inside> insideProperty() {
        return inside.getReadOnlyProperty();
    }

    /** What became of the last press. */
    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** False while it is not yet said what the file will hold, and while one is being written. */
    ReadOnlyBooleanProperty canSaveProperty() {
        return canSave.getReadOnlyProperty();
    }

    /** The file that was written last; null before there is one. */
    ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Counts anew with each change of the diary, until the subscription ends. */
    Subscription follow() {
        count();
        return desk.changesProperty().subscribe((_, _) -> count());
    }

    void choose(Outlet chosen) {
        form.set(chosen);
        forget();
        count();
    }

    void takeNotes(boolean along) {
        notes.set(along);
        forget();
        count();
    }

    /** A name for a file written today, the same in every language. */
    String suggestedName() {
        return (form.get() == Outlet.CALENDAR ? "legato-evening" : "legato-diary-" + today.day())
                + form.get().ending();
    }

    /** Writes the diary as it is then. A name without the form's ending gets it, unless that would replace a file nobody asked about. */
    void save(Path chosen) {
        Outlet outlet = form.get();
        boolean along = notes.get();
        Path file = withEnding(chosen.toAbsolutePath(), outlet.ending());
        int number = begin();
        desk.read(Diary::whole, diary -> {
            Outgoing going = going(diary, along);
            workplace.beside().execute(() -> {
                Told end = write(outlet, going, file);
                workplace.screen().execute(() -> finish(number, end, file));
            });
        });
    }

    /** Shows where the file that was written last lies. */
    void openFolder() {
        Path file = written.get();
        if (file != null && !opener.test(file.getParent())) {
            told.set(Told.problem(texts.get("carry.folder-problem")));
        }
    }

    void leave() {
        forget();
        navigator.go(new Route.Settings());
    }

    /** On the thread beside. */
    private Told write(Outlet outlet, Outgoing going, Path file) {
        try {
            outlet.write(going, file);
            return Told.well(texts.get("carry.written", file.getFileName(), String.valueOf(file.getParent())));
        } catch (IOException failure) {
            LOG.warn("no file was written", failure);
            return Told.problem(texts.get(Outlet.problemKey(failure), file));
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.error("no file was written", failure);
            return Told.problem(texts.get("carry.not-written"));
        }
    }

    private int begin() {
        int number = ++asked;
        told.set(Told.NOTHING);
        written.set(null);
        canSave.set(false);
        workplace.soon().execute(() -> {
            if (asked == number && !canSave.get()) {
                told.set(Told.well(texts.get("carry.being-written")));
            }
        });
        return number;
    }

    /** Told whatever was chosen meanwhile: a file that is not there must not be thought to be. */
    private void finish(int number, Told end, Path file) {
        if (asked == number) {
            canSave.set(true);
        }
        told.set(end);
        written.set(end.isProblem() ? null : file);
    }

    private void forget() {
        asked++;
        told.set(Told.NOTHING);
        written.set(null);
    }

    /** Counted on the diary's thread, which reads it there anyhow. */
    private void count() {
        Outlet outlet = form.get();
        boolean along = notes.get();
        int number = ++counted;
        canSave.set(false);
        Outgoing frame = going(WholeDiary.EMPTY, along);
        desk.read(
                diary -> outlet.inside(
                        new Outgoing(diary.whole(), frame.reminder(), along, frame.now(), texts, frame.region())),
                found -> {
                    if (counted == number) {
                        inside.set(found);
                        canSave.set(true);
                    }
                });
    }

    private Outgoing going(WholeDiary diary, boolean along) {
        EveningReminder reminder =
                EveningReminder.next(diaryFile, today.now(), choices.now().evening(), plan.now());
        return new Outgoing(diary, reminder, along, today.now(), texts, Locale.getDefault(Locale.Category.FORMAT));
    }

    private static Path withEnding(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        Path ended = chosen.resolveSibling(name + ending);
        return name.toLowerCase(Locale.ROOT).endsWith(ending) || Files.exists(ended) ? chosen : ended;
    }
}
