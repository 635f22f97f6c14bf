package app.legato.exchange;

import app.legato.night.Moment;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as they are told to a person who has to know what differs: short, and as the files have them. */
final class Shown {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Shown() {}

    static String value(Type type, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Moment moment -> CLOCK.format(moment.local());
            case Boolean truth -> truth ? "yes" : "no";
            case Set<?> words
            when type instanceof Type.Words(Type.Word each) ->
                words.stream().map(each::word).sorted().collect(Collectors.joining(" "));
            case List<?> rows -> Integer.toString(rows.size());
            case Object word when type instanceof Type.Word words -> words.word(word);
            default -> value.toString();
        };
    }

    /** The first field that says when or what: an id says nothing to anybody. */
    static String entry(Kind<?> kind, Row row) {
        return kind.columns().stream()
                .filter(column -> !(column.type() instanceof Type.Id) && column.isNeeded())
                .filter(column -> row.get(column.name()) != null)
                .map(column -> value(column.type(), row.get(column.name())))
                .findFirst()
                .orElse("");
    }

    static String list(Kind<?> kind, List<Row> rows) {
        return rows.stream()
                .map(row -> kind.columns().stream()
                        .filter(column -> !(column.type() instanceof Type.Id))
                        .map(column ->
                                row.get(column.name()) == null ? null : value(column.type(), row.get(column.name())))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
