package app.legato.screens;

import static app.legato.LegatoWindow.onScreen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.scene.Scene;

/**
 * What happens in a window that nobody touches: frames, and work of any of the program's threads. A thread works when its processor time
 * moves, and that is told to the nanosecond, so that not even a task that finds nothing to do goes unseen.
 */
final class Stillness {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Set<String> NOT_THE_PROGRAMS = Set.of("system", "InnocuousThreadGroup");

    private Stillness() {}

    /**
     * What happened.
     *
     * @param frames how often the scene was asked for one
     * @param work by name of the thread, nanoseconds of processor time; only threads that had any
     */
    record Activity(int frames, Map<String, Long> work) {
        static final Activity NONE = new Activity(0, Map.of());
    }

    /** Watches for {@code time}, or until {@code frames} frames were seen. Begins when what was under way has come to its end. */
    static Activity during(Duration time, int frames, Scene scene) throws InterruptedException {
        AtomicInteger seen = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(frames);
        AtomicBoolean counting = new AtomicBoolean();
        Runnable frame = () -> {
            if (counting.get()) {
                seen.incrementAndGet();
                enough.countDown();
            }
        };
        onScreen(() -> {
            scene.addPreLayoutPulseListener(frame);
            return true;
        });
        awaitRest();
        counting.set(true);
        Map<Long, Long> before = processorTimes();
        boolean many = enough.await(time.toNanos(), TimeUnit.NANOSECONDS);
        Map<Long, Long> after = processorTimes();
        counting.set(false);
        onScreen(() -> {
            scene.removePreLayoutPulseListener(frame);
            return many;
        });
        return new Activity(seen.get(), worked(before, after));
    }

    /** Returns when no thread has worked for a tenth of a second, and after two seconds in any case. */
    private static void awaitRest() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Map<Long, Long> before = Map.of();
        Map<Long, Long> now = processorTimes();
        for (int look = 0; look < 20 && !now.equals(before); look++) {
            before = now;
            if (never.await(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException();
            }
            now = processorTimes();
        }
    }

    private static Map<String, Long> worked(Map<Long, Long> before, Map<Long, Long> after) {
        Map<String, Long> worked = new TreeMap<>();
        after.forEach((thread, time) -> {
            long more = time - before.getOrDefault(thread, 0L);
            if (more > 0) {
                worked.merge(name(thread), more, Long::sum);
            }
        });
        return worked;
    }

    private static String name(long thread) {
        var info = THREADS.getThreadInfo(thread);
        return info == null ? "ended" : info.getThreadName();
    }

    /** Of every thread that may be the program's, by its number. */
    private static Map<Long, Long> processorTimes() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Stillness::isOfTheProgram)
                .collect(Collectors.toMap(Thread::threadId, thread -> THREADS.getThreadCpuTime(thread.threadId())));
    }

    /** Not those of the machine, of what runs the tests, and the headless platform's metronome, which no screen has. */
    private static boolean isOfTheProgram(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        boolean system = group == null || NOT_THE_PROGRAMS.contains(group.getName());
        return !system
                && thread != Thread.currentThread()
                && !thread.getName().startsWith("surefire")
                && !thread.getName().equals("Headless Timer");
    }
}
