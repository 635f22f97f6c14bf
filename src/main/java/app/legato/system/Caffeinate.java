package app.legato.system;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Asks macOS through its own {@code caffeinate}, which keeps display ({@code -d}) and computer ({@code -i}) awake as long as it runs, and
 * ends by itself when the process it watches ({@code -w}) is gone. A small child process in place of three foreign calls and a string of
 * Core Foundation's.
 */
final class Caffeinate implements Inhibitor {
    private final String command;

    /** @param command where caffeinate lies */
    Caffeinate(String command) {
        this.command = command;
    }

    @Override
    public Inhibition inhibit(String reason) throws IOException {
        Process child = new ProcessBuilder(
                        command,
                        "-d",
                        "-i",
                        "-w",
                        Long.toString(ProcessHandle.current().pid()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return child::destroy;
    }
}
