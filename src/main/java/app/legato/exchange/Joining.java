package app.legato.exchange;

import app.legato.night.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Joins two rows of one kind by the rules of its columns: the same whichever comes first. */
final class Joining {
    private Joining() {}

    static Row join(List<Column> columns, Row mine, Row theirs) {
        Map<String, List<Column>> groups = new LinkedHashMap<>();
        columns.forEach(column ->
                groups.computeIfAbsent(column.group(), _ -> new ArrayList<>()).add(column));
        Map<String, Object> joined = new LinkedHashMap<>();
        for (List<Column> group : groups.values()) {
            if (group.size() == 1 && group.getFirst().rule() == Column.Rule.BOTH) {
                putBoth(group.getFirst(), mine, theirs, joined);
            } else {
                Row kept = compare(group, mine, theirs) >= 0 ? mine : theirs;
                group.forEach(column -> put(column.name(), kept.get(column.name()), joined));
            }
        }
        return new Row(joined);
    }

    /** Which of two rows of a list is greater, by all that is in it: filled is more than empty. */
    static int compare(List<Column> columns, Row one, Row other) {
        for (Column column : columns) {
            int order = compare(column, one.get(column.name()), other.get(column.name()));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(Column column, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        int order = compare(column.type(), one, other);
        return column.rule() == Column.Rule.SMALLER ? -order : order;
    }

    private static int compare(Type type, Object one, Object other) {
        return switch (type) {
            case Type.Id _ -> ((UUID) one).compareTo((UUID) other);
            case Type.Text _ ->
                Comparator.comparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder())
                        .compare((String) one, (String) other);
            case Type.Day _ -> ((LocalDate) one).compareTo((LocalDate) other);
            case Type.Time _ ->
                Comparator.<Moment>naturalOrder()
                        .thenComparing(Moment::offset)
                        .thenComparing(moment -> moment.zone().getId())
                        .compare((Moment) one, (Moment) other);
            case Type.Amount _ -> Integer.compare((Integer) one, (Integer) other);
            case Type.Truth _ -> Boolean.compare((Boolean) one, (Boolean) other);
            case Type.Word word -> Integer.compare(place(word, one), place(word, other));
            case Type.Words _ -> throw new IllegalArgumentException("sets of words unite, and have no order");
            case Type.Rows rows -> compareLists(rows.columns(), (List<?>) one, (List<?>) other);
        };
    }

    /** The longer list is the greater one. */
    static int compareLists(List<Column> columns, List<?> one, List<?> other) {
        int order = Integer.compare(one.size(), other.size());
        for (int place = 0; order == 0 && place < one.size(); place++) {
            order = compare(columns, (Row) one.get(place), (Row) other.get(place));
        }
        return order;
    }

    private static int place(Type.Word word, Object value) {
        return List.copyOf(word.words().values()).indexOf(value);
    }

    private static void putBoth(Column column, Row mine, Row theirs, Map<String, Object> joined) {
        Object one = mine.get(column.name());
        Object other = theirs.get(column.name());
        if (one == null || other == null) {
            put(column.name(), one == null ? other : one, joined);
        } else if (column.type() instanceof Type.Text(int most)) {
            put(column.name(), Notes.together((String) one, (String) other, most), joined);
        } else {
            Set<Object> all = new HashSet<>((Set<?>) one);
            all.addAll((Set<?>) other);
            put(column.name(), all, joined);
        }
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> joined) {
        if (value != null) {
            joined.put(name, value);
        }
    }
}
