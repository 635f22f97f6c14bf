package app.legato.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs every measurement and prints the table. A missed bar does not fail the build: on a busy machine it may be the machine's. */
final class Bench {
    private Bench() {}

    /** @param arguments the project's folder, then the names of the measurements to run; all when none is named */
    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0], "target");
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Table table = new Table();
        for (Measurement measurement : List.of(
                new EntryMeasurement(target.resolve("bench")),
                new TonightMeasurement(target.resolve("bench")),
                new TipsMeasurement(),
                new TrendsMeasurement(target.resolve("bench")),
                new SummaryMeasurement(target.resolve("bench")),
                new PageStartMeasurement(target),
                new FigureMeasurement(),
                new CalibrationMeasurement(),
                new CueMeasurement(target.resolve("bench")),
                new WindowMeasurement(target, table),
                new CrampMeasurement(target))) {
            if (!wanted.isEmpty() && !wanted.contains(measurement.name())) {
                table.skip(measurement.name() + ": not asked for.");
                continue;
            }
            System.out.println("measuring: " + measurement.name());
            try {
                table.add(measurement.rows());
            } catch (Skipped skipped) {
                table.skip(measurement.name() + ": " + skipped.getMessage());
            }
        }
        table.print(System.out);
        System.exit(0); // the toolkit's threads would stay
    }
}
