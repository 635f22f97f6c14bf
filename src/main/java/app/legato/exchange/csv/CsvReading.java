package app.legato.exchange.csv;

import app.legato.exchange.Gathering;
import app.legato.exchange.Kind;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.Row;
import app.legato.exchange.TextFile;
import app.legato.exchange.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tables that {@link CsvWriting} wrote, or another hand after it; the columns may be in any order, and files may be missing. */
public final class CsvReading {
    private final Gathering gathering = new Gathering();
    private final boolean many;
    private int entries;

    private CsvReading(boolean many) {
        this.many = many;
    }

    /**
     * What is in the files.
     *
     * @param files each by its name
     */
    public static Reading read(Map<String, TextFile.Source> files) throws IOException {
        try {
            return new CsvReading(files.size() > 1).all(files);
        } catch (Unreadable refused) {
            return new Reading.Refused(refused.problem());
        }
    }

    private Reading all(Map<String, TextFile.Source> files) throws IOException {
        Map<Table, Sheet> sheets = new LinkedHashMap<>();
        for (Map.Entry<String, TextFile.Source> file : files.entrySet()) {
            Sheet sheet = opened(file.getKey(), file.getValue());
            Table table = Table.named(file.getKey())
                    .filter(named -> named.isHeadedBy(sheet.header()))
                    .or(() -> Table.with(sheet.header()))
                    .orElseThrow(() -> new Unreadable(problem(sheet, Problem.of("exchange.csv-other"))));
            if (sheets.put(table, sheet) != null) {
                throw new Unreadable(problem(sheet, Problem.of("exchange.csv-twice", table.name())));
            }
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(Problem.of("exchange.no-tables"));
        }
        for (Table table : Table.ALL) {
            Sheet sheet = table.below() == null ? sheets.remove(table) : null;
            if (sheet != null) {
                read(table.kind(), table, sheet, sheets);
            }
        }
        // Lines that lie below entries which are in none of these files.
        sheets.forEach((_, sheet) -> gathering.add(problem(sheet, Problem.of("exchange.csv-alone"))));
        return gathering.reading();
    }

    private Sheet opened(String name, TextFile.Source source) throws IOException {
        try {
            return Sheet.of(name, TextFile.inspect(source));
        } catch (Unreadable refused) {
            throw new Unreadable(many ? refused.problem().in(name) : refused.problem());
        }
    }

    private <T> void read(Kind<T> kind, Table table, Sheet sheet, Map<Table, Sheet> sheets) throws IOException {
        Table lower = table.lower().orElse(null);
        Sheet lowerSheet = lower == null ? null : sheets.remove(lower);
        if (lower != null && lowerSheet == null) {
            gathering.add(problem(sheet, Problem.of("exchange.csv-lower-missing", lower.fileName())));
            return;
        }
        if (lower == null || lowerSheet == null) {
            each(table, sheet, cells -> gathering.add(kind, cells.row(table.columns(), gathering), cells.line()));
            return;
        }
        Lines lines = lines(lower, lowerSheet);
        each(table, sheet, cells -> {
            Row row = cells.row(table.columns(), gathering);
            gathering.add(kind, with(row, lower, lines.take(String.valueOf(row.get("id")))), cells.line());
        });
        if (lines.owners() > 0) {
            gathering.add(problem(sheet, Problem.of("exchange.csv-orphans", lines.owners())));
        }
    }

    private static Row with(Row row, Table lower, List<Row> lines) {
        if (lines.isEmpty()) {
            return row;
        }
        if (lines.size() > lower.most()) {
            throw new Unreadable(Problem.of("exchange.impossible", lower.name()));
        }
        Map<String, Object> cells = new LinkedHashMap<>(row.cells());
        cells.put(lower.column(), lines);
        return new Row(cells);
    }

    private Lines lines(Table table, Sheet sheet) throws IOException {
        Lines lines = new Lines(table.columns(), table.most(), gathering);
        each(table, sheet, cells -> {
            String owner = gathering.mend(cells.needed(Table.OWNER));
            if (!lines.add(owner, cells.place(), cells.row(table.columns(), gathering))) {
                throw new Unreadable(Problem.at(cells.line(), "exchange.twice", table.name()));
            }
        });
        return lines;
    }

    /** What is done with a line; one that makes no entry is a problem and stops nothing. */
    private interface Work {
        void on(Cells cells);
    }

    private void each(Table table, Sheet sheet, Work work) throws IOException {
        List<String> unknown = new ArrayList<>(sheet.header());
        unknown.removeAll(table.header());
        for (String name : unknown) {
            gathering.add(problem(sheet, Problem.at(sheet.headerLine(), "exchange.unknown-field", name)));
        }
        sheet.forEach(cells -> {
            entries += table.below() == null ? 1 : 0;
            if (entries > Gathering.ENTRIES_MOST) {
                throw new Sheet.Stop(
                        problem(sheet, Problem.at(cells.line(), "exchange.too-many", Gathering.ENTRIES_MOST)));
            }
            try {
                work.on(cells);
            } catch (Unreadable line) {
                gathering.add(problem(sheet, line.problem()));
            }
            if (gathering.isFull()) {
                throw new Sheet.Stop(problem(sheet, Problem.at(cells.line(), "exchange.too-much")));
            }
        });
    }

    private Problem problem(Sheet sheet, Problem problem) {
        return many ? problem.in(sheet.name()) : problem;
    }
}
