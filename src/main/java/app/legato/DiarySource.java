package app.legato;

import app.legato.diary.Entries;
import app.legato.store.Database;
import app.legato.store.Diary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the diary lies and how it is opened: by whom it may be made, and with what it begins. Used on the diary's thread. */
public final class DiarySource {
    private final Path file;
    private final @Nullable Supplier<Entries> beginning;
    private volatile boolean mayBeMade;

    private DiarySource(Path file, boolean mayBeMade, @Nullable Supplier<Entries> beginning) {
        this.file = file;
        this.mayBeMade = mayBeMade;
        this.beginning = beginning;
    }

    /** A person's own diary. One who had a diary before is told when it is missing; no empty one takes its place unasked. */
    public static DiarySource own(Path file, boolean hadOneBefore) {
        return new DiarySource(file, !hadOneBefore, null);
    }

    /** A diary that is made where there is none, and then begins with {@code entries}. */
    public static DiarySource begunWith(Path file, Supplier<Entries> entries) {
        return new DiarySource(file, true, entries);
    }

    Path file() {
        return file;
    }

    /** The person decided to begin a new diary where the old one is missing. */
    void startAnew() {
        mayBeMade = true;
    }

    Diary open() {
        boolean isNew = !Files.exists(file);
        Diary diary = mayBeMade ? Database.open(file) : Database.openExisting(file);
        if (isNew && beginning != null) {
            diary.put(beginning.get());
        }
        mayBeMade = false;
        return diary;
    }
}
