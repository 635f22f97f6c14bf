package app.legato.exchange.csv;

import app.legato.exchange.Gathering;
import app.legato.exchange.Kind;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.Row;
import app.legato.exchange.TextFile;
import app.legato.exchange.Type;
import app.legato.exchange.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads tables that {@link CsvWriting} wrote, or another hand after it; the columns may be in any order, and files may be missing. */
public final class CsvReading {
    private final Gathering gathering = new Gathering();
    private final boolean many;
    private int rows;

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
            Sheet sheet = sheets.get(table);
            if (sheet != null && table.below() == null) {
                Optional<Table> below = Table.ALL.stream()
                        .filter(other -> other.below() != null && other.kind().equals(table.kind()))
                        .findFirst();
                Sheet lower = below.map(sheets::remove).orElse(null);
                read(
                        table.kind(),
                        table,
                        sheet,
                        below.isPresent() && lower != null ? lines(below.get(), lower) : Map.of(),
                        below);
                sheets.remove(table);
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

    private <T> void read(
            Kind<T> kind, Table table, Sheet sheet, Map<String, SortedMap<Integer, Row>> lower, Optional<Table> below)
            throws IOException {
        Map<String, SortedMap<Integer, Row>> left = new HashMap<>(lower);
        each(table, sheet, cells -> {
            Row row = cells.row(table.columns(), gathering);
            SortedMap<Integer, Row> mine = left.remove(String.valueOf(row.get("id")));
            gathering.add(kind, mine == null ? row : with(row, below, mine), cells.line());
        });
        if (!left.isEmpty()) {
            gathering.add(problem(sheet, Problem.of("exchange.csv-orphans", left.size())));
        }
    }

    private static Row with(Row row, Optional<Table> below, SortedMap<Integer, Row> lines) {
        Map<String, Object> cells = new LinkedHashMap<>(row.cells());
        below.map(Table::below).ifPresent(column -> {
            boolean tooMany = column.type() instanceof Type.Rows rows && lines.size() > rows.most();
            if (tooMany) {
                throw new Unreadable(Problem.of("exchange.impossible", column.name()));
            }
            cells.put(column.name(), List.copyOf(lines.values()));
        });
        return new Row(cells);
    }

    private Map<String, SortedMap<Integer, Row>> lines(Table table, Sheet sheet) throws IOException {
        Map<String, SortedMap<Integer, Row>> lines = new HashMap<>();
        each(table, sheet, cells -> {
            String owner = cells.needed(Table.OWNER);
            int place = cells.place();
            Row row = cells.row(table.columns(), gathering);
            if (lines.computeIfAbsent(owner, _ -> new TreeMap<>()).put(place, row) != null) {
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
            rows++;
            if (rows > Gathering.ENTRIES_MOST) {
                throw new Sheet.Stop(
                        problem(sheet, Problem.at(cells.line(), "exchange.too-many", Gathering.ENTRIES_MOST)));
            }
            try {
                work.on(cells);
            } catch (Unreadable line) {
                gathering.add(problem(sheet, line.problem()));
            }
        });
    }

    private Problem problem(Sheet sheet, Problem problem) {
        return many ? problem.in(sheet.name()) : problem;
    }
}
