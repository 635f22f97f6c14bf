package app.legato;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Kind;
import app.legato.exchange.Kinds;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.store.StoreException;
import app.legato.store.StoredPlan;
import app.legato.system.Folders;
import app.legato.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** {@code legato --export FILE}: the whole diary, with no window, no display and no JavaFX. Reads the diary and never makes one. */
final class ExportCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Texts texts;
    private final Locale region;
    private final PrintStream out;
    private final PrintStream err;

    /** @param region decides what stands between the cells of a table */
    ExportCommand(Texts texts, Locale region, PrintStream out, PrintStream err) {
        this.texts = texts;
        this.region = region;
        this.out = out;
        this.err = err;
    }

    /** As {@link #run(CommandLine.Export, Path)} for this person's diary. */
    static int run(CommandLine.Export asked, Texts texts, PrintStream out, PrintStream err) {
        return new ExportCommand(texts, Locale.getDefault(Locale.Category.FORMAT), out, err)
                .run(asked, Folders.ofThisPerson().diary());
    }

    /** @return the exit code: 0 written, 1 not written, 2 not understood */
    int run(CommandLine.Export asked, Path diaryFile) {
        Optional<Outlet> outlet = Outlet.of(asked.target());
        if (outlet.isEmpty()) {
            return fail(texts.get("command.export-ending", asked.target()), WRONG_USE);
        }
        try (Diary diary = Database.openExisting(diaryFile)) {
            WholeDiary whole = diary.whole();
            outlet.get().write(whole, asked.target(), region);
            tell(whole, asked.target());
            long unread = diary.plans().all().stream()
                    .filter(StoredPlan.Unreadable.class::isInstance)
                    .count();
            if (unread > 0) {
                out.println(texts.get("command.export-plans-left", unread));
            }
            return DONE;
        } catch (StoreException failure) {
            return fail(texts.get(SummaryCommand.keyOf(failure.problem()), diaryFile), FAILED);
        } catch (IOException failure) {
            return fail(texts.get(keyOf(failure), asked.target()), FAILED);
        }
    }

    private void tell(WholeDiary whole, Path target) {
        out.println(texts.get("command.export-written", target));
        for (Kind<?> kind : Kinds.ALL) {
            int count = kind.in().apply(whole).size();
            if (count > 0) {
                out.println("  " + texts.get("command.count", texts.get(kind.wordsKey()), count));
            }
        }
        out.println(texts.get("command.export-private"));
    }

    private static String keyOf(IOException failure) {
        return switch (failure) {
            case DirectoryNotEmptyException _ -> "command.export-folder-full";
            case NoSuchFileException _ -> "command.export-no-folder";
            case AccessDeniedException _ -> "command.export-denied";
            case FileSystemException full
            when String.valueOf(full.getReason()).contains("No space") -> "command.export-disk-full";
            default -> "command.export-denied";
        };
    }

    private int fail(String sentence, int code) {
        err.println(texts.get("command.summary-failed", sentence));
        return code;
    }
}
