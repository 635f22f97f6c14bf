package app.legato.ui.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The name under which a PDF is saved. */
final class PdfName {
    private static final String ENDING = ".pdf";

    private PdfName() {}

    /**
     * {@code chosen} with the ending that lets every computer open it: "Dr. Meyer" becomes "Dr. Meyer.pdf". Where that would replace a file
     * that nobody was asked about, it gets a number: "Dr. Meyer (2).pdf". Looks into the folder: not on the FX thread.
     */
    static Path of(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return chosen;
        }
        Path file = chosen.resolveSibling(name + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = chosen.resolveSibling(name + " (" + number + ")" + ENDING);
        }
        return file;
    }
}
