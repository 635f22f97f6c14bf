package app.legato.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged Legato, cold, from its start on a command line to the finished page, against the first frame of a bare window. */
final class PageStartMeasurement implements Measurement {
    private static final double BAR = 2;
    private static final long PATIENCE_SECONDS = 60;

    private final Path target;

    PageStartMeasurement(Path target) {
        this.target = target;
    }

    @Override
    public String name() {
        return "page";
    }

    @Override
    public List<Row> rows() throws Exception {
        Path work = LongDiary.fresh(target.resolve("bench/page")).toAbsolutePath();
        PackagedApp packaged = new PackagedApp(target, work);
        Path pdf = work.resolve("page.pdf");
        try (VirtualScreen screen = VirtualScreen.start(work)) {
            Program page = packaged.page(pdf);
            Program bare = packaged.bareWindow();
            Watch watch = new Watch(screen, work);
            Pairs starts = new Pairs();
            for (int round = -1; round < ROUNDS; round++) {
                Files.deleteIfExists(pdf);
                double our = toItsEnd(page, work);
                double their = watch.firstScreen(bare);
                if (!Files.exists(pdf)) {
                    throw new IllegalStateException("no page was written: see " + page.name() + ".log in " + work);
                }
                if (round >= 0) {
                    starts.add(our, their);
                }
            }
            return List.of(starts.row(
                    "start --summary of 13 weeks to the finished page / bare window", Unit.MILLISECONDS, BAR));
        }
    }

    private static double toItsEnd(Program program, Path logs) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program.command());
        builder.environment().clear();
        builder.environment().putAll(program.environment());
        builder.directory(program.folder().toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(logs.resolve(program.name() + ".log").toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
