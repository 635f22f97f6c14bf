package app.legato.exchange.csv;

import app.legato.exchange.Column;
import app.legato.exchange.Gathering;
import app.legato.exchange.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a lower table until the entries they belong to come up, kept small: a session has dozens, and a long diary a million.
 */
final class Lines {
    private static final long BYTES_A_LINE = 80;
    private static final long BYTES_AN_OWNER = 250;

    private final List<Column> columns;
    private final int most;
    private final Gathering gathering;
    private final Map<String, List<Line>> lines = new HashMap<>();

    private static final class Line {
        private final int place;
        private final @Nullable Object[] cells;

        Line(int place, @Nullable Object[] cells) {
            this.place = place;
            this.cells = cells;
        }
    }

    /**
     * @param columns of the lower table
     * @param most how many lines an entry can have; of more, one more is kept to tell by
     */
    Lines(List<Column> columns, int most, Gathering gathering) {
        this.columns = columns;
        this.most = most;
        this.gathering = gathering;
    }

    /** Keeps a line, and says whether there was none at its place. */
    boolean add(String owner, int place, Row row) {
        List<Line> mine = lines.computeIfAbsent(owner, _ -> {
            gathering.hold(BYTES_AN_OWNER);
            return new ArrayList<>();
        });
        int at = mine.size();
        while (at > 0 && mine.get(at - 1).place > place) {
            at--;
        }
        if (at > 0 && mine.get(at - 1).place == place) {
            return false;
        }
        if (mine.size() <= most) {
            mine.add(at, new Line(place, cells(row)));
            gathering.hold(BYTES_A_LINE);
        }
        return true;
    }

    private @Nullable Object[] cells(Row row) {
        return columns.stream().map(column -> row.get(column.name())).toArray();
    }

    /** The lines of an entry in order of their places, which are then no longer kept here. */
    List<Row> take(String owner) {
        List<Line> mine = lines.remove(owner);
        if (mine == null) {
            return List.of();
        }
        gathering.hold(-BYTES_AN_OWNER - BYTES_A_LINE * mine.size());
        return mine.stream().map(this::row).toList();
    }

    private Row row(Line line) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int place = 0; place < line.cells.length; place++) {
            Object cell = line.cells[place];
            if (cell != null) {
                cells.put(columns.get(place).name(), cell);
            }
        }
        return new Row(cells);
    }

    /** How many entries' lines are still here. */
    int owners() {
        return lines.size();
    }
}
