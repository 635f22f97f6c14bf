package app.legato.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The packaged Legato as a process: from its start to Tonight on the screen, its memory and its idle processor time, against a bare window
 * on the same runtime with the same flags and start-up cache, and against two desktop programs of the size people are used to.
 */
final class WindowMeasurement implements Measurement {
    private static final List<String> PEERS = List.of("gnome-clocks", "workrave");
    private static final double START_BAR = 1.25;

    private final Path target;
    private final Table table;

    /** @param table told of the programs that are not installed */
    WindowMeasurement(Path target, Table table) {
        this.target = target;
        this.table = table;
    }

    @Override
    public String name() {
        return "window";
    }

    @Override
    public List<Row> rows() throws Exception {
        Path work = LongDiary.fresh(target.resolve("bench/window")).toAbsolutePath();
        PackagedApp packaged = new PackagedApp(target, work);
        try (VirtualScreen screen = VirtualScreen.start(work);
                SessionBus bus = SessionBus.start()) {
            Program legato = packaged.legato();
            List<Program> others = new ArrayList<>(List.of(packaged.bareWindow()));
            for (String peer : PEERS) {
                Optional<Program> installed = Desktop.installed(peer, work, bus);
                installed.ifPresentOrElse(others::add, () -> table.skip(peer + ": not installed."));
            }
            return rows(new Watch(screen, work), legato, others);
        }
    }

    private List<Row> rows(Watch watch, Program legato, List<Program> others) throws Exception {
        List<Sighting> ours = new ArrayList<>();
        Map<Program, List<Sighting>> theirs = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            Sighting our = watch.of(legato);
            if (round >= 0) {
                ours.add(our);
            }
            for (Program other : others) {
                Sighting their = watch.of(other);
                if (round >= 0) {
                    theirs.computeIfAbsent(other, _ -> new ArrayList<>()).add(their);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        theirs.forEach(
                (other, seen) -> rows.addAll(other.name().equals("bare") ? bare(ours, seen) : peer(other, ours, seen)));
        return rows;
    }

    private static List<Row> bare(List<Sighting> ours, List<Sighting> bare) {
        return List.of(
                row(
                        "start to Tonight's first frame / bare window",
                        Unit.MILLISECONDS,
                        ours,
                        bare,
                        Sighting::painted,
                        START_BAR),
                row(
                        "start to Tonight, complete / bare window",
                        Unit.MILLISECONDS,
                        ours,
                        bare,
                        Sighting::complete,
                        START_BAR),
                row("processor for that start / bare window", Unit.MILLISECONDS, ours, bare, Sighting::processor, null),
                row("memory / bare window", Unit.MEBIBYTES, ours, bare, Sighting::mebibytes, null),
                row("processor when idle / bare window", Unit.MILLISECONDS_A_SECOND, ours, bare, Sighting::idle, null));
    }

    private static List<Row> peer(Program peer, List<Sighting> ours, List<Sighting> theirs) {
        String against = " / " + peer.name();
        return List.of(
                row("start to visible window" + against, Unit.MILLISECONDS, ours, theirs, Sighting::visible, null),
                row("start to still picture" + against, Unit.MILLISECONDS, ours, theirs, Sighting::complete, null),
                row("processor for that start" + against, Unit.MILLISECONDS, ours, theirs, Sighting::processor, null),
                row("memory" + against, Unit.MEBIBYTES, ours, theirs, Sighting::mebibytes, null),
                row("processor when idle" + against, Unit.MILLISECONDS_A_SECOND, ours, theirs, Sighting::idle, null));
    }

    private static Row row(
            String what,
            Unit unit,
            List<Sighting> ours,
            List<Sighting> theirs,
            ToDoubleFunction<Sighting> value,
            @Nullable Double bar) {
        Pairs pairs = new Pairs();
        for (int round = 0; round < ours.size(); round++) {
            pairs.add(value.applyAsDouble(ours.get(round)), value.applyAsDouble(theirs.get(round)));
        }
        return pairs.row(what, unit, bar);
    }
}
