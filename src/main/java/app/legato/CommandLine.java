package app.legato;

import app.legato.text.Texts;
import java.nio.file.Path;

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

    /**
     * Write the doctor's page to {@code file}, with no window.
     *
     * @param yes replace a file that is there
     */
    record WriteSummary(Path file, String period, boolean demo, boolean yes) implements Aside {}

    /**
     * Write the whole diary to {@code target}, in the form that its name asks for.
     *
     * @param yes replace a file that is there
     */
    record Export(Path target, boolean yes) implements Aside {}

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
        return new Arguments(texts).read(arguments);
    }
}
