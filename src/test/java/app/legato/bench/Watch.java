package app.legato.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Starts a program, watches the screen until it is still, measures it at rest, and ends it. */
final class Watch {
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long STILL = TimeUnit.MILLISECONDS.toNanos(1500);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);
    private static final long IDLE = TimeUnit.SECONDS.toNanos(5);
    private static final long END = 10;

    /** Pixels looked at, of those that are not the empty screen's black, that make a window. */
    private static final int LEAST_VISIBLE = 300;

    private final VirtualScreen screen;
    private final Path logs;

    Watch(VirtualScreen screen, Path logs) {
        this.screen = screen;
        this.logs = logs;
    }

    Sighting of(Program program) throws IOException, InterruptedException {
        return watching(program, process -> watch(program, process));
    }

    /** Milliseconds from the start of the process to its first screen, known by its mark; for a program that is never still. */
    double firstScreen(Program program) throws IOException, InterruptedException {
        return watching(program, process -> {
            long start = System.nanoTime();
            while (count(screen.look(), program.mark()) < program.leastMarks()) {
                giveUpOn(program, process, start);
                LockSupport.parkNanos(LOOK_EVERY);
            }
            return (System.nanoTime() - start) / 1e6;
        });
    }

    private <T> T watching(Program program, Function<Process, T> watch) throws IOException, InterruptedException {
        awaitEmptyScreen();
        ProcessBuilder builder = new ProcessBuilder(program.command());
        builder.environment().clear();
        builder.environment().putAll(program.environment());
        builder.environment().put("DISPLAY", screen.display());
        builder.directory(program.folder().toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(logs.resolve(program.name() + ".log").toFile());
        Process process = builder.start();
        try {
            return watch.apply(process);
        } finally {
            end(process);
        }
    }

    private void giveUpOn(Program program, Process process, long start) {
        if (System.nanoTime() - start > PATIENCE || !process.isAlive()) {
            throw new IllegalStateException(program.name() + " did not show its first screen: see its log in " + logs);
        }
    }

    private Sighting watch(Program program, Process process) {
        long start = System.nanoTime();
        long visible = 0;
        long painted = 0;
        long changed = start;
        int[] last = screen.look();
        for (long now = start; painted == 0 || now - changed < STILL; now = System.nanoTime()) {
            giveUpOn(program, process, start);
            int[] seen = screen.look();
            if (!Arrays.equals(seen, last)) {
                changed = System.nanoTime();
                visible = visible == 0 && count(seen, colour -> colour != 0) >= LEAST_VISIBLE ? changed : visible;
                painted = painted == 0 && count(seen, program.mark()) >= program.leastMarks() ? changed : painted;
                last = seen;
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
        ProcessTree tree = new ProcessTree(process.toHandle());
        double processor = tree.allProcessorMilliseconds();
        double busy = tree.processorMilliseconds();
        long idleStart = System.nanoTime();
        pause(IDLE);
        double idle = (tree.processorMilliseconds() - busy) / ((System.nanoTime() - idleStart) / 1e9);
        return new Sighting(
                (visible - start) / 1e6,
                (painted - start) / 1e6,
                (changed - start) / 1e6,
                processor,
                tree.mebibytes(),
                idle);
    }

    private static long count(int[] seen, IntPredicate wanted) {
        return Arrays.stream(seen).filter(wanted).count();
    }

    private void awaitEmptyScreen() {
        long start = System.nanoTime();
        while (count(screen.look(), colour -> colour != 0) > 0) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("the screen did not become empty");
            }
            pause(LOOK_EVERY);
        }
    }

    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(END, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }

    private static void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
