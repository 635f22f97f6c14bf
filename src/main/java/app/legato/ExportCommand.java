package app.legato;

import app.legato.exchange.calendar.EveningReminder;
import app.legato.exchange.file.Inside;
import app.legato.exchange.file.Outgoing;
import app.legato.exchange.file.Outlet;
import app.legato.night.Moment;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoredPlan;
import app.legato.stretch.Brought;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.Plans;
import app.legato.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code legato --export FILE}: the diary in the form that the name asks for, with no window, no display and no JavaFX. Says what it will
 * hold before it is written, and replaces a file that is there only when told to. Reads the diary and never makes one.
 */
final class ExportCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Clock clock;
    private final Preferences chosen;
    private final Texts texts;
    private final Locale region;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param chosen says when the evening begins and by which plan
     * @param region decides what stands between the cells of a table
     */
    ExportCommand(Clock clock, Preferences chosen, Texts texts, Locale region, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.chosen = chosen;
        this.texts = texts;
        this.region = region;
        this.out = out;
        this.err = err;
    }

    /** As {@link #run(CommandLine.Export, Path)} for this person's diary. */
    static int run(CommandLine.Export asked, Person person, Clock clock, PrintStream out, PrintStream err) {
        Locale region = Locale.getDefault(Locale.Category.FORMAT);
        return new ExportCommand(clock, person.chosen(), person.texts(), region, out, err)
                .run(asked, person.folders().diary());
    }

    /** @return the exit code: 0 written, 1 not written, 2 not understood */
    int run(CommandLine.Export asked, Path diaryFile) {
        Optional<Outlet> outlet = Outlet.of(asked.target());
        if (outlet.isEmpty()) {
            return fail(texts.get("command.export-ending", asked.target()), WRONG_USE);
        }
        boolean isFile = Files.exists(asked.target()) && !Files.isDirectory(asked.target());
        if (isFile && outlet.get() == Outlet.FOLDER) {
            return fail(texts.get("command.export-is-file", asked.target()), FAILED);
        }
        if (isFile && !asked.yes()) {
            return fail(texts.get("command.there", asked.target()), FAILED);
        }
        try (Diary diary = Database.openExisting(diaryFile)) {
            Outgoing going = going(diary, diaryFile);
            tell(outlet.get().inside(going), asked.target());
            outlet.get().write(going, asked.target());
            boolean whole = outlet.get().isWhole();
            out.println(texts.get(whole ? "command.export-written" : "command.export-part-written", asked.target()));
            long unread = diary.plans().all().stream()
                    .filter(StoredPlan.Unreadable.class::isInstance)
                    .count();
            if (unread > 0 && whole) {
                out.println(texts.get("command.export-plans-left", unread));
            }
            return DONE;
        } catch (StoreException failure) {
            return fail(texts.get(SummaryCommand.keyOf(failure.problem()), diaryFile), FAILED);
        } catch (IOException failure) {
            return fail(texts.get(Outlet.problemKey(failure), asked.target()), FAILED);
        }
    }

    /** Without the notes where they can be left out: whoever is asked can choose, a command cannot. */
    private Outgoing going(Diary diary, Path file) {
        Moment now = Moment.now(clock);
        EveningReminder reminder = EveningReminder.next(file, now, chosen.evening(), plan(diary));
        return new Outgoing(diary.whole(), reminder, false, now, texts, region);
    }

    private PlanForTonight plan(Diary diary) {
        return OwnPlan.idOf(chosen.plan())
                .flatMap(id -> diary.plans().find(id))
                .flatMap(stored ->
                        stored instanceof StoredPlan.Read read ? read.plan().plan() : Optional.empty())
                .map(own -> Plans.fitting(own, chosen.cautionsInForce()))
                .orElseGet(() -> Plans.forTonight(
                        Brought.named(chosen.plan()).orElse(Brought.TRIAL),
                        chosen.posture(),
                        chosen.cautionsInForce()));
    }

    private void tell(Inside inside, Path target) {
        out.println(texts.get("command.export-holds", target));
        if (!inside.period().isEmpty()) {
            out.println("  " + inside.period());
        }
        inside.lines().forEach(line -> out.println("  " + line));
        if (!inside.leftOut().isEmpty()) {
            out.println(texts.get("exchange.not-in-it"));
            inside.leftOut().forEach(line -> out.println("  " + line));
        }
    }

    private int fail(String sentence, int code) {
        err.println(texts.get("command.summary-failed", sentence));
        return code;
    }
}
