package app.legato.system;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The command through which a system speaks: it returns when the sentence is said, and with another code than 0 when it is not. No shell. */
sealed interface VoiceCommand {
    Path program();

    /** The process that will say {@code sentence}; may ask the system for its voices, so not on a thread that must not wait. */
    ProcessBuilder saying(String sentence, Locale language) throws IOException;

    /**
     * The command of this computer; empty where there is none.
     *
     * @param system the value of {@code os.name}
     * @param environment the environment's variables
     */
    static Optional<VoiceCommand> find(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path windows = Path.of(environment.getOrDefault("SystemRoot", "C:\\Windows"));
            return Optional.of(windows.resolve("System32/WindowsPowerShell/v1.0/powershell.exe"))
                    .filter(Files::isExecutable)
                    .map(PowerShell::new);
        }
        return name.startsWith("mac")
                ? onPath("say", environment).map(Say::new)
                : onPath("spd-say", environment).map(SpdSay::new);
    }

    private static Optional<Path> onPath(String command, Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** speech-dispatcher's client: {@code -w} waits until it is said. */
    record SpdSay(Path program) implements VoiceCommand {
        @Override
        public ProcessBuilder saying(String sentence, Locale language) {
            return new ProcessBuilder(
                    program.toString(), "-w", "-N", "Legato", "-l", language.getLanguage(), "--", sentence);
        }
    }

    /** macOS speaks with one voice unless told which, so one of the sentence's language is looked for: {@code Anna  de_DE  # Hallo}. */
    record Say(Path program) implements VoiceCommand {
        @Override
        public ProcessBuilder saying(String sentence, Locale language) throws IOException {
            return voice(language)
                    .map(voice -> new ProcessBuilder(program.toString(), "-v", voice, "--", sentence))
                    .orElseGet(() -> new ProcessBuilder(program.toString(), "--", sentence));
        }

        private Optional<String> voice(Locale language) throws IOException {
            Process list = new ProcessBuilder(program.toString(), "-v", "?").start();
            try (var lines = list.inputReader(StandardCharsets.UTF_8)) {
                return lines.lines()
                        .map(line ->
                                List.of(line.split(" #", 2)[0].strip().split("\\s{2,}| (?=[a-z]{2}[_-][A-Z]{2}$)")))
                        .filter(voice -> voice.size() == 2 && voice.getLast().startsWith(language.getLanguage()))
                        .map(List::getFirst)
                        .findFirst();
            }
        }
    }

    /**
     * Windows' speech, from its own PowerShell. The sentence goes by the environment, which keeps every letter and is never read as a
     * command; the script goes encoded, which needs no quotes. Some hundred milliseconds pass before the first word.
     */
    record PowerShell(Path program) implements VoiceCommand {
        static final String SENTENCE = "LEGATO_SENTENCE";
        static final String LANGUAGE = "LEGATO_LANGUAGE";
        private static final String SCRIPT = """
                $ErrorActionPreference = 'Stop'
                Add-Type -AssemblyName System.Speech
                $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
                try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]$env:LEGATO_LANGUAGE) } catch { }
                $voice.Speak($env:LEGATO_SENTENCE)
                """;

        @Override
        public ProcessBuilder saying(String sentence, Locale language) {
            String script = Base64.getEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_16LE));
            ProcessBuilder process =
                    new ProcessBuilder(program.toString(), "-NoProfile", "-NonInteractive", "-EncodedCommand", script);
            process.environment().put(SENTENCE, sentence);
            process.environment().put(LANGUAGE, language.getLanguage());
            return process;
        }
    }
}
