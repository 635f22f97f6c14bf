package app.legato.exchange;

import app.legato.body.Rating;
import app.legato.night.Moment;
import app.legato.night.Night;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its filled fields, by name. A field that is missing is empty, which is never zero, "no" or an empty text. The values are of
 * the classes that the {@link Type} of their column names; whoever makes a row from a file sees to it.
 */
public record Row(Map<String, Object> cells) {
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** A row that is being put together. */
    static final class Filling {
        private final Map<String, Object> cells = new LinkedHashMap<>();

        /** Leaves the field empty for null, an empty text, an empty set and an empty list. */
        Filling with(String name, @Nullable Object value) {
            Object plain = switch (value) {
                case null -> "";
                case Rating rating -> rating.value();
                case Night night -> night.evening();
                default -> value;
            };
            boolean empty = plain.equals("") || plain.equals(Set.of()) || plain.equals(List.of());
            if (!empty) {
                cells.put(name, plain);
            }
            return this;
        }

        /** Leaves the field empty for false: where only a yes can be said, nothing else was. */
        Filling with(String name, boolean yes) {
            return yes ? with(name, (Object) true) : this;
        }

        Row row() {
            return new Row(cells);
        }
    }

    static Filling filling() {
        return new Filling();
    }

    public @Nullable Object get(String name) {
        return cells.get(name);
    }

    <T> @Nullable T orNull(String name, Class<T> type) {
        return type.cast(cells.get(name));
    }

    <T> T needed(String name, Class<T> type) {
        T value = orNull(name, type);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    String text(String name) {
        String words = orNull(name, String.class);
        return words == null ? "" : words;
    }

    @Nullable String textOrNull(String name) {
        return orNull(name, String.class);
    }

    UUID id(String name) {
        return needed(name, UUID.class);
    }

    int number(String name) {
        return needed(name, Integer.class);
    }

    boolean isSaid(String name) {
        return Boolean.TRUE.equals(cells.get(name));
    }

    @Nullable Rating rating(String name) {
        Integer value = orNull(name, Integer.class);
        return value == null ? null : new Rating(value);
    }

    LocalDate day(String name) {
        return needed(name, LocalDate.class);
    }

    Night night(String name) {
        return new Night(day(name));
    }

    Moment moment(String name) {
        return needed(name, Moment.class);
    }

    /** The constants of a set of words. */
    <T> Set<T> words(String name, Class<T> type) {
        Object value = cells.get(name);
        return value instanceof Set<?> set ? set.stream().map(type::cast).collect(Collectors.toSet()) : Set.of();
    }

    List<Row> rows(String name) {
        Object value = cells.get(name);
        return value instanceof List<?> list
                ? list.stream().map(Row.class::cast).toList()
                : List.of();
    }
}
