package app.legato;

import app.legato.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the arguments of a command line one by one. Nothing that was said is dropped: what does not go together is refused in one sentence. */
final class Arguments {
    private static final List<String> ACTS = List.of("--summary", "--export", "--import", "--tour");
    private static final String USUAL_PERIOD = "4w";

    private final Texts texts;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();

    Arguments(Texts texts) {
        this.texts = texts;
    }

    CommandLine read(String[] arguments) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--help", "-h" -> {
                    return new CommandLine.ShowHelp();
                }
                case "--version" -> {
                    return new CommandLine.ShowVersion();
                }
                case "--demo", "--cramp", "--yes", "--skip-bad" -> switches.add(option);
                case "--summary", "--period", "--tour", "--export", "--import" -> {
                    String value = left.isEmpty() ? "" : left.pop();
                    // An option in the place of a value is a value that was forgotten; ./--name names such a file.
                    if (value.isEmpty() || value.startsWith("--")) {
                        return wrong("command.needs-value", option);
                    }
                    if (values.put(option, value) != null) {
                        return wrong("command.twice", option);
                    }
                }
                default -> {
                    return wrong("command.unknown", option);
                }
            }
        }
        return together();
    }

    private CommandLine together() {
        List<String> acts = Stream.concat(
                        ACTS.stream().filter(values::containsKey),
                        Stream.of("--cramp").filter(switches::contains))
                .toList();
        if (acts.size() > 1) {
            return wrong("command.one-act", acts.getFirst(), acts.get(1));
        }
        String act = acts.isEmpty() ? "" : acts.getFirst();
        boolean carries = act.equals("--import") || act.equals("--export");
        boolean writes = carries || act.equals("--summary");
        if (values.containsKey("--period") && !act.equals("--summary")) {
            return wrong("command.only-with", "--period", "--summary");
        }
        if (switches.contains("--skip-bad") && !act.equals("--import")) {
            return wrong("command.only-with", "--skip-bad", "--import");
        }
        if (switches.contains("--yes") && !writes) {
            return wrong("command.yes-alone");
        }
        if (switches.contains("--demo") && carries) {
            return wrong("command.no-demo", act);
        }
        String name = values.getOrDefault(act, "");
        try {
            return act(act, Path.of(name));
        } catch (InvalidPathException noName) {
            return wrong("command.no-name", name);
        }
    }

    private CommandLine act(String act, Path named) {
        boolean demo = switches.contains("--demo");
        boolean yes = switches.contains("--yes");
        return switch (act) {
            case "--summary" ->
                new CommandLine.WriteSummary(named, values.getOrDefault("--period", USUAL_PERIOD), demo, yes);
            case "--export" -> new CommandLine.Export(named, yes);
            case "--import" -> new CommandLine.Import(named, yes, switches.contains("--skip-bad"));
            case "--tour" -> new CommandLine.PlayTour(named);
            default -> new CommandLine.Open(demo, switches.contains("--cramp"));
        };
    }

    private CommandLine.Wrong wrong(String key, Object... arguments) {
        return new CommandLine.Wrong(texts.get(key, arguments));
    }
}
