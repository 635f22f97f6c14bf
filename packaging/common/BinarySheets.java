import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Writes a binary style sheet beside each of the folder's: {@code java -cp JAVAFX BinarySheets.java FOLDER}. JavaFX takes
 * {@code x.bss} where it is asked for {@code x.css} and finds both, and is spared the parsing at each start.
 */
final class BinarySheets {
    private BinarySheets() {}

    public static void main(String[] args) throws Exception {
        try (var all = Files.walk(Path.of(args[0]))) {
            for (var sheet : all.filter(file -> file.toString().endsWith(".css")).toList()) {
                var name = sheet.toString();
                Stylesheet.convertToBinary(sheet.toFile(), new File(name.substring(0, name.length() - 4) + ".bss"));
            }
        }
    }
}
