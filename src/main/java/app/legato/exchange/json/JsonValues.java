package app.legato.exchange.json;

import app.legato.exchange.Column;
import app.legato.exchange.Faults;
import app.legato.exchange.Gathering;
import app.legato.exchange.Iso;
import app.legato.exchange.Problem;
import app.legato.exchange.Row;
import app.legato.exchange.Type;
import app.legato.exchange.Unreadable;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns one entry's JSON into a row, or says which field of it cannot be one. */
final class JsonValues {
    private static final Object NULL = new Object();

    private final Gathering gathering;

    JsonValues(Gathering gathering) {
        this.gathering = gathering;
    }

    /** The value at which the parser stands: a map, a list, a text, a long, a truth, or something that no field takes. */
    static Object raw(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (JsonReading.next(json) == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    JsonReading.next(json);
                    fields.put(name, raw(json));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> values = new ArrayList<>();
                while (JsonReading.next(json) != JsonToken.END_ARRAY) {
                    values.add(raw(json));
                }
                yield values;
            }
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> number(json.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> NULL;
        };
    }

    private static Object number(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException tooLarge) {
            return NULL;
        }
    }

    /** @throws Unreadable with the field that makes no sense */
    Row row(List<Column> columns, Object raw, long line) {
        if (!(raw instanceof Map<?, ?> fields)) {
            throw new Unreadable(Problem.at(line, "exchange.no-entry"));
        }
        Set<Object> unknown = new HashSet<>(fields.keySet());
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Column column : columns) {
            unknown.remove(column.name());
            Object value = fields.get(column.name());
            if (value == null) {
                if (column.isNeeded()) {
                    throw new Unreadable(Problem.at(line, "exchange.field-missing", column.name()));
                }
            } else {
                cells.put(column.name(), value(column, value, line));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Unreadable(Problem.at(
                    line, "exchange.unknown-field", unknown.iterator().next()));
        }
        return new Row(cells);
    }

    private Object value(Column column, Object raw, long line) {
        Type type = column.type();
        Object made = switch (type) {
            case Type.Id _ -> raw instanceof String words ? id(words) : null;
            case Type.Text(int most) -> raw instanceof String words ? text(column, words, most, line) : null;
            case Type.Day _ -> raw instanceof String words ? Iso.day(words).orElse(null) : null;
            case Type.Time _ -> raw instanceof String words ? Iso.moment(words).orElse(null) : null;
            case Type.Amount(int least, int most) ->
                raw instanceof Integer number && number >= least && number <= most ? number : null;
            case Type.Truth _ -> raw instanceof Boolean truth ? truth : null;
            case Type.Word word -> raw instanceof String words ? word.words().get(words) : null;
            case Type.Words(Type.Word each) -> raw instanceof List<?> list ? words(each, list) : null;
            case Type.Rows rows -> raw instanceof List<?> list ? rows(rows, list, line) : null;
        };
        if (made == null) {
            throw new Unreadable(Faults.of(type, line, column.name(), raw == NULL ? "" : raw));
        }
        return made;
    }

    private static @Nullable UUID id(String words) {
        try {
            UUID id = UUID.fromString(words);
            return id.toString().equalsIgnoreCase(words) ? id : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    private @Nullable String text(Column column, String words, int most, long line) {
        if (words.length() > most) {
            throw new Unreadable(Problem.at(line, "exchange.text-too-long", column.name(), words.length(), most));
        }
        return words.isEmpty() ? null : gathering.mend(words);
    }

    private static @Nullable Set<Object> words(Type.Word each, List<?> list) {
        Set<Object> all = new HashSet<>();
        for (Object one : list) {
            Object value = one instanceof String word ? each.words().get(word) : null;
            if (value == null) {
                return null;
            }
            all.add(value);
        }
        return all;
    }

    private @Nullable List<Row> rows(Type.Rows rows, List<?> list, long line) {
        if (list.size() > rows.most()) {
            return null;
        }
        return list.stream().map(one -> row(rows.columns(), one, line)).toList();
    }
}
