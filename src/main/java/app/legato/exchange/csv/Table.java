package app.legato.exchange.csv;

import app.legato.exchange.Column;
import app.legato.exchange.Kind;
import app.legato.exchange.Kinds;
import app.legato.exchange.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file: a kind of entry, or the lines that lie below the entries of a kind.
 *
 * @param below the column of the kind that these lines are; null for the kind itself
 */
record Table(Kind<?> kind, @Nullable Column below) {
    static final String ENDING = ".csv";
    /** The columns that tie a line to what it lies below. */
    static final String OWNER = "of";

    static final String PLACE = "place";

    /** The milliseconds apart: a spreadsheet rounds them when they stand in a time. Empty for none. */
    static final String MILLISECONDS = "_ms";

    static final String ZONE = "_zone";
    static final String OFFSET = "_offset";

    /** Every file there is, the lines below a kind right behind it. */
    static final List<Table> ALL = Kinds.ALL.stream()
            .<Table>flatMap(kind -> Stream.concat(
                    Stream.of(new Table(kind, null)),
                    kind.columns().stream()
                            .filter(column -> column.type() instanceof Type.Rows)
                            .map(column -> new Table(kind, column))))
            .toList();

    /** The file of the lines below this kind's entries; empty where they have none. */
    Optional<Table> lower() {
        return ALL.stream()
                .filter(other -> below == null && other.below != null && other.kind.equals(kind))
                .findFirst();
    }

    /** The column of the kind that these lines are. */
    String column() {
        return below == null ? "" : below.name();
    }

    /** How many of these lines an entry can have; of entries themselves, as many as there are. */
    int most() {
        return below != null && below.type() instanceof Type.Rows rows ? rows.most() : Integer.MAX_VALUE;
    }

    String fileName() {
        return name() + ENDING;
    }

    String name() {
        return below == null ? kind.name() : kind.name() + "-" + below.name();
    }

    /** The columns that have cells here. */
    List<Column> columns() {
        List<Column> all = below != null && below.type() instanceof Type.Rows rows ? rows.columns() : kind.columns();
        return all.stream()
                .filter(column -> !(column.type() instanceof Type.Rows))
                .toList();
    }

    List<String> header() {
        List<String> header = new ArrayList<>();
        if (below != null) {
            header.add(OWNER);
            header.add(PLACE);
        }
        for (Column column : columns()) {
            header.add(column.name());
            if (column.type() instanceof Type.Time) {
                header.add(column.name() + MILLISECONDS);
                header.add(column.name() + ZONE);
                header.add(column.name() + OFFSET);
            }
        }
        return header;
    }

    /** The table that a file of this name holds, whatever folder it lies in. */
    static Optional<Table> named(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return ALL.stream()
                .filter(table -> table.fileName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether these columns are this table's: every one that an entry needs is there, and most are known. Another program's file may have its name, too. */
    boolean isHeadedBy(List<String> header) {
        List<String> own = header();
        return columns().stream().filter(Column::isNeeded).map(Column::name).allMatch(header::contains)
                && 2 * header.stream().filter(own::contains).count() > header.size();
    }

    /** The table whose columns these are, in any order; for a file that was given another name. */
    static Optional<Table> with(List<String> header) {
        return ALL.stream()
                .filter(table -> header.size() == table.header().size() && header.containsAll(table.header()))
                .findFirst();
    }
}
