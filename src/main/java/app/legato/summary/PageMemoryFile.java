package app.legato.summary;

import app.legato.file.WholeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The page's memory in a small text file beside the diary, which only its owner can read. Reading never fails: what is missing or makes no
 * sense is not remembered. Any thread, one at a time.
 */
public record PageMemoryFile(Path path) {
    private static final String NAME = "page.properties";
    private static final String FIRST_PAGE = "first-handed-over";
    private static final String LAST_PAGE = "handed-over";

    /** The file in the folder of the diary. */
    public static PageMemoryFile in(Path folder) {
        return new PageMemoryFile(folder.resolve(NAME));
    }

    /** The file beside the diary. */
    public static PageMemoryFile beside(Path diary) {
        return new PageMemoryFile(diary.toAbsolutePath().resolveSibling(NAME));
    }

    public PageMemory read() {
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return PageMemory.NOTHING;
        }
        return new PageMemory(paper(lines), date(lines, "visit"), pages(lines), cover(lines));
    }

    /**
     * Stores all of {@code memory}, or nothing when it fails. Words that are no longer in it are gone from the disk's folder at once.
     *
     * @throws IOException when the folder is missing, full, or may not be written
     */
    public void write(PageMemory memory) throws IOException {
        Properties lines = new Properties();
        if (memory.paper() != null) {
            lines.setProperty("paper", memory.paper().name());
        }
        put(lines, "visit", memory.visit());
        PageMemory.Pages pages = memory.pages();
        if (pages != null) {
            put(lines, FIRST_PAGE, pages.first());
            put(lines, LAST_PAGE, pages.last());
        }
        Cover cover = memory.cover();
        if (cover != null) {
            lines.setProperty("name", cover.name());
            lines.setProperty("born", cover.born());
            lines.setProperty("reason", cover.reason());
            lines.setProperty("question1", cover.question1());
            lines.setProperty("question2", cover.question2());
        }
        StringWriter written = new StringWriter();
        lines.store(written, null);
        WholeFile.write(path, out -> out.write(written.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Removes the file: nothing is remembered any more.
     *
     * @throws IOException when it cannot be removed
     */
    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    private static @Nullable Paper paper(Properties lines) {
        try {
            return Paper.valueOf(lines.getProperty("paper", "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable LocalDate date(Properties lines, String name) {
        try {
            return LocalDate.parse(lines.getProperty(name, ""));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** A file of before the first day was kept has the last day alone. */
    private static PageMemory.@Nullable Pages pages(Properties lines) {
        LocalDate first = date(lines, FIRST_PAGE);
        LocalDate last = date(lines, LAST_PAGE);
        if (last == null) {
            return null;
        }
        return new PageMemory.Pages(first == null || first.isAfter(last) ? last : first, last);
    }

    private static void put(Properties lines, String name, @Nullable LocalDate date) {
        if (date != null) {
            lines.setProperty(name, date.toString());
        }
    }

    private static @Nullable Cover cover(Properties lines) {
        if (!lines.containsKey("name")) {
            return null;
        }
        try {
            return new Cover(
                    lines.getProperty("name", ""),
                    lines.getProperty("born", ""),
                    lines.getProperty("reason", ""),
                    lines.getProperty("question1", ""),
                    lines.getProperty("question2", ""));
        } catch (IllegalArgumentException tooLong) {
            return null;
        }
    }
}
