package app.legato;

import app.legato.text.Texts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** What the person asked for on the command line. */
sealed interface CommandLine {
    /**
     * Open the window.
     *
     * @param demo with the invented diary instead of the person's own
     * @param cramp straight into the help in a cramp
     */
    record Open(boolean demo, boolean cramp) implements CommandLine {}

    /** What is done without opening a window of the person's. */
    sealed interface Aside extends CommandLine {}

    /** Write the doctor's page to {@code file}, with no window. */
    record WriteSummary(Path file, String period, boolean demo) implements Aside {}

    /** Write the whole diary to {@code target}, in the form that its name asks for. */
    record Export(Path target) implements Aside {}

    /**
     * Say what would come of the entries in {@code source}.
     *
     * @param yes take them in
     * @param skipBad leave out the lines that make no entry, instead of stopping
     */
    record Import(Path source, boolean yes, boolean skipBad) implements Aside {}

    /** Play the demo evening and leave pictures of every step in {@code folder}. */
    record PlayTour(Path folder) implements Aside {}

    record ShowHelp() implements Aside {}

    record ShowVersion() implements Aside {}

    /** Not understood; {@code sentence} says what and points to the help. */
    record Wrong(String sentence) implements Aside {}

    /** Reads the arguments. Never fails: what makes no sense is {@link Wrong}. */
    static CommandLine of(String[] arguments, Texts texts) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
        boolean demo = false;
        boolean cramp = false;
        Path summary = null;
        String period = "4w";
        Path tour = null;
        Path target = null;
        Path source = null;
        boolean yes = false;
        boolean skipBad = false;
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--help", "-h" -> {
                    return new ShowHelp();
                }
                case "--version" -> {
                    return new ShowVersion();
                }
                case "--demo" -> demo = true;
                case "--cramp" -> cramp = true;
                case "--yes" -> yes = true;
                case "--skip-bad" -> skipBad = true;
                case "--summary", "--period", "--tour", "--export", "--import" -> {
                    if (left.isEmpty()) {
                        return new Wrong(texts.get("command.needs-value", option));
                    }
                    String value = left.pop();
                    switch (option) {
                        case "--summary" -> summary = Path.of(value);
                        case "--period" -> period = value;
                        case "--export" -> target = Path.of(value);
                        case "--import" -> source = Path.of(value);
                        default -> tour = Path.of(value);
                    }
                }
                default -> {
                    return new Wrong(texts.get("command.unknown", option));
                }
            }
        }
        if (source == null && (yes || skipBad)) {
            return new Wrong(texts.get("command.only-with-import", yes ? "--yes" : "--skip-bad"));
        }
        if (demo && (source != null || target != null)) {
            return new Wrong(texts.get("command.no-demo", source != null ? "--import" : "--export"));
        }
        if (source != null) {
            return new Import(source, yes, skipBad);
        }
        if (target != null) {
            return new Export(target);
        }
        if (tour != null) {
            return new PlayTour(tour);
        }
        return summary != null ? new WriteSummary(summary, period, demo) : new Open(demo, cramp);
    }
}
