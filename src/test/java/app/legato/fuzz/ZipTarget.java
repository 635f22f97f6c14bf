package app.legato.fuzz;

import app.legato.exchange.Reading;
import app.legato.exchange.file.DiaryFiles;
import app.legato.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any bytes as a file that a person chose, and as tables in a zip file: a sentence or a diary, and nothing thrown. Jazzer finds the method by its name. */
public final class ZipTarget {
    private static final Texts TEXTS = new Texts(Locale.UK);

    private ZipTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Path file = Files.createTempFile("legato-fuzz-", ".zip");
        try {
            Files.write(file, data);
            tell(DiaryFiles.read(file));
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                int number = 0;
                for (byte[] piece : Pieces.of(data)) {
                    zip.putNextEntry(new ZipEntry(number++ + ".csv"));
                    zip.write(piece);
                    zip.closeEntry();
                }
            }
            tell(DiaryFiles.read(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void tell(Reading reading) {
        boolean silent = switch (reading) {
            case Reading.Refused refused -> refused.problem().sentence(TEXTS).isBlank();
            case Reading.Read read ->
                read.problems().stream()
                        .anyMatch(problem -> problem.sentence(TEXTS).isBlank());
        };
        if (silent) {
            throw new AssertionError("a problem without a sentence");
        }
    }
}
