package app.legato.bench;

import java.nio.file.Path;
import java.util.List;

/** The packaged Legato from its start to the first instruction of help in a cramp, against a bare window on the same runtime. */
final class CrampMeasurement implements Measurement {
    private static final double BAR = 1.15;

    private final Path target;

    CrampMeasurement(Path target) {
        this.target = target;
    }

    @Override
    public String name() {
        return "cramp";
    }

    @Override
    public List<Row> rows() throws Exception {
        Path work = LongDiary.fresh(target.resolve("bench/cramp")).toAbsolutePath();
        PackagedApp packaged = new PackagedApp(target, work);
        try (VirtualScreen screen = VirtualScreen.start(work)) {
            Program help = packaged.cramp();
            Program bare = packaged.bareWindow();
            Watch watch = new Watch(screen, work);
            Pairs starts = new Pairs();
            for (int round = -1; round < ROUNDS; round++) {
                double our = watch.firstScreen(help);
                double their = watch.firstScreen(bare);
                if (round >= 0) {
                    starts.add(our, their);
                }
            }
            return List.of(starts.row("start --cramp to the first instruction / bare window", Unit.MILLISECONDS, BAR));
        }
    }
}
