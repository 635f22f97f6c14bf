package app.legato.exchange.file;

import app.legato.diary.WholeDiary;
import app.legato.exchange.csv.CsvWriting;
import app.legato.exchange.json.JsonWriting;
import app.legato.file.WholeFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a whole diary to a file or folder that only its owner can read. A file has its name only once it is whole, in place of one of that
 * name; where writing fails, nothing is left behind.
 */
public final class DiaryOut {
    /** The time in a zip file's entries, always the same, so that the same diary gives the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DiaryOut() {}

    public static void json(WholeDiary diary, Path file) throws IOException {
        WholeFile.write(file, out -> JsonWriting.write(diary, out));
    }

    /** @param region decides what stands between cells */
    public static void zip(WholeDiary diary, Locale region, Path file) throws IOException {
        WholeFile.write(file, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                CsvWriting.write(diary, CsvWriting.separator(region), name -> {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    return new EndingEntry(zip);
                });
            }
        });
    }

    /**
     * Writes tables into a folder that is made, or is there and empty.
     *
     * @throws DirectoryNotEmptyException when something is in it: nothing is then written
     */
    public static void folder(WholeDiary diary, Locale region, Path folder) throws IOException {
        boolean made = !Files.exists(folder);
        if (made) {
            Files.createDirectory(folder);
        } else if (!isEmpty(folder)) {
            throw new DirectoryNotEmptyException(folder.toString());
        }
        List<Path> written = new ArrayList<>();
        try {
            CsvWriting.write(diary, CsvWriting.separator(region), name -> {
                Path file = folder.resolve(name);
                written.add(file);
                // Its mode is 0600 from the start, whoever may look into the folder.
                Path own = Files.createTempFile(folder, ".legato-", ".tmp");
                Files.move(own, file);
                return Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING);
            });
        } catch (IOException failure) {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            if (made) {
                Files.deleteIfExists(folder);
            }
            throw failure;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Closing it ends one entry of a zip file, and not the file. */
    private static final class EndingEntry extends FilterOutputStream {
        private final ZipOutputStream zip;

        EndingEntry(ZipOutputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            zip.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
