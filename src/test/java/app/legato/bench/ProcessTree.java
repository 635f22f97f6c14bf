package app.legato.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A program with all it started, as Linux tells of them in {@code /proc}. */
record ProcessTree(ProcessHandle root) {
    private static final String SHARE = "Pss:";
    private static final double KIB_A_MIB = 1024;

    /** Memory in MiB, each shared page divided among those that share it. */
    double mebibytes() {
        return all().mapToDouble(process -> share(proc(process))).sum() / KIB_A_MIB;
    }

    /** Processor time so far in ms, in steps of 10. */
    double allProcessorMilliseconds() {
        return all().flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(Duration::toMillis)
                .sum();
    }

    /** Processor time so far in ms, of the threads alive, by the scheduler's own nanoseconds rather than by its ticks of 10 ms. */
    double processorMilliseconds() {
        return all().mapToDouble(process -> running(proc(process).resolve("task")))
                        .sum()
                / 1e6;
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(root), root.descendants());
    }

    private static Path proc(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()));
    }

    private static double share(Path process) {
        return lines(process.resolve("smaps_rollup")).stream()
                .filter(line -> line.startsWith(SHARE))
                .mapToDouble(line -> Double.parseDouble(line.split("\\s+")[1]))
                .sum();
    }

    private static double running(Path tasks) {
        try (Stream<Path> threads = Files.list(tasks)) {
            return threads.mapToDouble(thread -> lines(thread.resolve("schedstat")).stream()
                            .mapToDouble(line -> Double.parseDouble(line.split(" ")[0]))
                            .sum())
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException ended) {
            return List.of();
        } catch (IOException failure) {
            if (Files.exists(file)) {
                throw new UncheckedIOException(failure);
            }
            return List.of();
        }
    }
}
