package app.legato.exchange.file;

import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.TextFile;
import app.legato.exchange.Unreadable;
import app.legato.exchange.csv.CsvReading;
import app.legato.exchange.json.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads whatever file or folder a person says their diary is in. Stores nothing and unpacks nothing to the disk. */
public final class DiaryFiles {
    private static final int HEAD = 512;

    /** More than there are kinds of tables. */
    private static final int FILES_MOST = 100;

    private DiaryFiles() {}

    /** What came of it. Whatever is wrong with the file is a sentence, never an exception. */
    public static Reading read(Path path) {
        try {
            return reading(path);
        } catch (Unreadable refused) {
            return new Reading.Refused(refused.problem());
        } catch (ZipException broken) {
            return new Reading.Refused(Problem.of("exchange.zip-broken"));
        } catch (IOException | UncheckedIOException failure) {
            return new Reading.Refused(Problem.of("exchange.cannot-read"));
        } catch (OutOfMemoryError tooMuch) {
            return new Reading.Refused(Problem.of("exchange.no-memory"));
        }
    }

    private static Reading reading(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new Unreadable(Problem.of("exchange.missing"));
        }
        if (Files.isDirectory(path)) {
            return CsvReading.read(tables(path));
        }
        if (!Files.isRegularFile(path)) {
            throw new Unreadable(Problem.of("exchange.cannot-read"));
        }
        if (Files.size(path) > TextFile.BYTES_MOST) {
            throw new Unreadable(Problem.of("exchange.too-large", TextFile.BYTES_MOST >> 20));
        }
        return switch (Nature.of(head(path))) {
            case ZIP -> zipped(path);
            case PDF -> new Reading.Refused(Problem.of("exchange.is-pdf"));
            case DIARY -> new Reading.Refused(Problem.of("exchange.is-diary"));
            case JSON -> JsonReading.read(() -> Files.newInputStream(path));
            case TEXT -> CsvReading.read(Map.of(name(path), () -> Files.newInputStream(path)));
        };
    }

    private static Map<String, TextFile.Source> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(Files::isRegularFile)
                    .filter(file -> isTable(name(file)))
                    .sorted()
                    .limit(FILES_MOST + 1L)
                    .toList();
            long size = 0;
            Map<String, TextFile.Source> sources = new LinkedHashMap<>();
            for (Path table : tables) {
                size += Files.size(table);
                sources.put(name(table), () -> Files.newInputStream(table));
            }
            check(sources.size(), size);
            return sources;
        }
    }

    private static Reading zipped(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && isTable(entry.getName()))
                    .limit(FILES_MOST + 1L)
                    .toList();
            check(entries.size(), unpacked(zip, entries));
            Map<String, TextFile.Source> sources = new LinkedHashMap<>();
            for (ZipEntry entry : entries) {
                if (sources.put(entry.getName(), () -> zip.getInputStream(entry)) != null) {
                    throw new Unreadable(Problem.of("exchange.csv-twice", entry.getName()));
                }
            }
            return CsvReading.read(sources);
        } catch (IllegalArgumentException badNames) {
            throw new Unreadable(Problem.of("exchange.zip-broken"));
        }
    }

    /** Counted, for what a zip file says of itself may be made up. */
    private static long unpacked(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        long size = 0;
        byte[] some = new byte[1 << 13];
        for (ZipEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                int read = in.read(some);
                while (read >= 0 && size <= TextFile.BYTES_MOST) {
                    size += read;
                    read = in.read(some);
                }
            }
        }
        return size;
    }

    private static void check(int files, long size) {
        if (files == 0) {
            throw new Unreadable(Problem.of("exchange.no-tables"));
        }
        if (files > FILES_MOST || size > TextFile.BYTES_MOST) {
            throw new Unreadable(Problem.of("exchange.too-large", TextFile.BYTES_MOST >> 20));
        }
    }

    /** Hidden files and what other systems put beside files are none. */
    private static boolean isTable(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.toLowerCase(Locale.ROOT).endsWith(".csv") && !last.startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    /** What a file's first bytes say that it is. */
    private enum Nature {
        ZIP,
        PDF,
        DIARY,
        JSON,
        TEXT;

        static Nature of(byte[] head) {
            String words = new String(head, StandardCharsets.ISO_8859_1);
            if (words.startsWith("PK\u0003\u0004") || words.startsWith("PK\u0005\u0006")) {
                return ZIP;
            }
            if (words.startsWith("%PDF")) {
                return PDF;
            }
            if (words.startsWith("SQLite format 3")) {
                return DIARY;
            }
            // Also behind a mark, and with the zeros that UTF-16 has between letters.
            String first = words.replaceFirst("^(?:ï»¿|þÿ|ÿþ)?[\\s\u0000]*", "");
            return first.startsWith("{") || first.startsWith("[") ? JSON : TEXT;
        }
    }
}
