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
                case "--summary", "--period", "--tour" -> {
                    if (left.isEmpty()) {
                        return new Wrong(texts.get("command.needs-value", option));
                    }
                    String value = left.pop();
                    switch (option) {
                        case "--summary" -> summary = Path.of(value);
                        case "--period" -> period = value;
                        default -> tour = Path.of(value);
                    }
                }
                default -> {
                    return new Wrong(texts.get("command.unknown", option));
                }
            }
        }
        if (tour != null) {
            return new PlayTour(tour);
        }
        return summary != null ? new WriteSummary(summary, period, demo) : new Open(demo, cramp);
    }
}
