package app.legato;

import app.legato.profile.Language;
import app.legato.system.Display;
import app.legato.system.Folders;
import app.legato.system.Version;
import app.legato.text.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Starts Legato: reads the command line, looks whether there is a screen, and hands over. */
public final class Main {
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Texts texts = new Texts(Language.SYSTEM.locale(Locale.getDefault()));
    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        if (!Application.class.getModule().isNamed()) {
            Toolkit.LOGGER.setLevel(
                    Level.SEVERE); // from Maven it lies on the class path, and warns of that at each start
        }
        // Ends also when a print dialog of the system is still open: its threads would keep the program alive.
        System.exit(new Main(System.out, System.err).run(arguments));
    }

    /** The exit code: 0 when all went well, 1 when something stood in the way, 2 for arguments that make no sense. */
    int run(String[] arguments) {
        // Asked without a switch over patterns, whose first use takes time, for a window is waited for.
        return CommandLine.of(arguments, texts) instanceof CommandLine.Aside aside ? run(aside) : open(arguments);
    }

    private int run(CommandLine.Aside aside) {
        return switch (aside) {
            case CommandLine.WriteSummary summary -> SummaryCommand.run(summary, person(), clock(), out, err);
            case CommandLine.Export export -> ExportCommand.run(export, person(), clock(), out, err);
            case CommandLine.Import wish -> ImportCommand.run(wish, person(), clock(), out, err);
            case CommandLine.PlayTour tour -> Tour.play(tour.folder(), texts, out, err);
            case CommandLine.ShowHelp _ -> say(out, texts.get("command.help"), 0);
            case CommandLine.ShowVersion _ -> say(out, "Legato " + Version.current(), 0);
            case CommandLine.Wrong wrong -> say(err, wrong.sentence(), WRONG_USE);
        };
    }

    private int open(String[] arguments) {
        return switch (Display.here()) {
            case PRESENT -> launch(arguments);
            case NO_SCREEN -> {
                String folder = System.getProperty("legato.tour");
                yield folder == null ? say(err, texts.get("command.no-display"), FAILED) : tourInstead(folder);
            }
            case NO_GTK -> say(err, texts.get("command.no-gtk", Display.GTK_PACKAGES), FAILED);
        };
    }

    /** Opens the window and returns when it is closed. The toolkit throws at once when it cannot reach the screen after all. */
    private int launch(String[] arguments) {
        try {
            Application.launch(LegatoApp.class, arguments);
            return 0;
        } catch (UnsupportedOperationException unreachable) {
            return say(err, texts.get("command.no-display"), FAILED);
        }
    }

    /** What the Maven run does where there is no screen: it names the folder in the property {@code legato.tour}. */
    private int tourInstead(String folder) {
        say(out, texts.get("command.no-display-tour"), 0);
        return Tour.play(Path.of(folder), texts, out, err);
    }

    private static Person person() {
        return Person.of(Folders.ofThisPerson(), Locale.getDefault());
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private static int say(PrintStream stream, String words, int code) {
        stream.println(words);
        return code;
    }

    /** Held, for a logger that nobody holds forgets its level; apart, for the packaged program needs none. */
    private static final class Toolkit {
        private static final Logger LOGGER = Logger.getLogger("javafx");
    }
}
