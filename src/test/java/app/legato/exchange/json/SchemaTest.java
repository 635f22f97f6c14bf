package app.legato.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.legato.exchange.Column;
import app.legato.exchange.Kind;
import app.legato.exchange.Kinds;
import app.legato.exchange.RandomDiaries;
import app.legato.exchange.Type;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schema in the repository is the one of what is written: made from the kinds, and held against exports. */
class SchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/app/legato/exchange/legato-1.schema.json");
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String TIME =
            "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[0-9:.]*([+-]\\d{2}:\\d{2}[0-9:]*|Z)(\\[[^\\]]+\\])?$";

    @Test
    void saysWhatTheKindsAreMadeOf() throws IOException {
        Map<String, Object> made = schema();
        Files.createDirectories(Path.of("target"));
        JSON.std
                .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
                .write(made, Path.of("target/schema.json").toFile());
        assertThat(plain(read())).isEqualTo(plain(made));
    }

    @Test
    void describesEveryKindAndEveryField() throws IOException {
        Map<?, ?> kinds = part(read(), "properties");
        kinds.forEach((name, kind) -> {
            assertThat(((Map<?, ?>) kind).get("description"))
                    .as(name.toString())
                    .isInstanceOf(String.class);
            if (((Map<?, ?>) kind).get("items") instanceof Map<?, ?> items) {
                part(items, "properties")
                        .forEach((field, type) -> assertThat(((Map<?, ?>) type).get("description"))
                                .as(name + "." + field)
                                .isInstanceOf(String.class));
            }
        });
    }

    @Test
    void everyExportIsAsItSays() throws IOException {
        Map<String, Object> schema = read();
        for (long seed = 0; seed < 50; seed++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonWriting.write(RandomDiaries.one(seed), out);
            Map<String, Object> written = JSON.std.mapFrom(out.toByteArray());
            check(schema, written, "seed " + seed);
        }
    }

    @Test
    void whatIsOfAnotherTypeOrVersionIsNotAsItSays() throws IOException {
        Map<String, Object> schema = read();
        String head = "{\"format\": \"legato-diary\", \"version\": ";
        String night = "\"nights\": [{\"night\": \"2025-05-12\", \"sleep_disturbance\": ";
        check(schema, JSON.std.mapFrom(head + "1, " + night + "7}]}"), "good");
        for (String bad : List.of(
                head + "2}",
                head + "\"1\"}",
                "{\"format\": \"another\", \"version\": 1}",
                head + "1, " + night + "\"7\"}]}",
                head + "1, " + night + "true}]}",
                head + "1, " + night + "7.5}]}",
                head + "1, " + night + "11}]}",
                head + "1, \"nights\": [{\"night\": 20250512}]}",
                head + "1, \"nights\": [{\"night\": \"2025-05-12\", \"sore_next_day\": \"yes\"}]}",
                head + "1, \"nights\": {}}")) {
            assertThatThrownBy(() -> check(schema, JSON.std.mapFrom(bad), bad)).isInstanceOf(AssertionError.class);
        }
    }

    private static void check(Map<?, ?> schema, Object value, String where) {
        if (schema.containsKey("const")) {
            assertThat(value).as(where).isEqualTo(schema.get("const"));
            return;
        }
        assertThat(schema.get("type")).as(where).isEqualTo(typeOf(value));
        switch (value) {
            case Map<?, ?> object -> {
                Map<?, ?> properties = part(schema, "properties");
                if (schema.get("required") instanceof List<?> required) {
                    required.forEach(name -> assertThat(object.containsKey(name))
                            .as(where + "." + name)
                            .isTrue());
                }
                object.forEach((name, part) -> {
                    assertThat(properties.containsKey(name))
                            .as(where + "." + name)
                            .isTrue();
                    check(part(properties, name), part, where + "." + name);
                });
            }
            case List<?> list -> {
                if (schema.get("maxItems") instanceof Integer most) {
                    assertThat(list).as(where).hasSizeLessThanOrEqualTo(most);
                }
                if (Boolean.TRUE.equals(schema.get("uniqueItems"))) {
                    assertThat(list).as(where).doesNotHaveDuplicates();
                }
                list.forEach(part -> check(part(schema, "items"), part, where));
            }
            case String words -> {
                if (schema.get("pattern") instanceof String pattern) {
                    assertThat(words).as(where).matches(pattern);
                }
                if (schema.get("enum") instanceof List<?> several) {
                    assertThat(several.contains(words)).as(where + " " + words).isTrue();
                }
                if (schema.get("maxLength") instanceof Integer most) {
                    assertThat(words.codePointCount(0, words.length()))
                            .as(where)
                            .isBetween(1, most);
                }
            }
            case Integer number -> {
                if (schema.get("minimum") instanceof Integer least) {
                    assertThat(number).as(where).isBetween(least, (Integer) schema.get("maximum"));
                }
            }
            default -> {}
        }
    }

    /** What JSON Schema calls it. */
    private static String typeOf(Object value) {
        return switch (value) {
            case Map<?, ?> _ -> "object";
            case List<?> _ -> "array";
            case String _ -> "string";
            case Integer _ -> "integer";
            case Boolean _ -> "boolean";
            default -> "a " + value.getClass();
        };
    }

    private static Map<?, ?> part(Map<?, ?> object, Object name) {
        return object.get(name) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static Map<String, Object> read() throws IOException {
        return JSON.std.mapFrom(SCHEMA.toFile());
    }

    private static Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", Map.of("const", JsonWriting.FORMAT));
        properties.put("version", Map.of("const", JsonWriting.VERSION));
        for (Kind<?> kind : Kinds.ALL) {
            properties.put(kind.name(), list(kind.columns()));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A whole diary of Legato, version 1");
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("format", "version"));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> list(List<Column> columns) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Column column : columns) {
            fields.put(column.name(), type(column.type()));
            if (column.isNeeded()) {
                required.add(column.name());
            }
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", "object");
        entry.put("properties", fields);
        entry.put("required", required);
        entry.put("additionalProperties", false);
        return new LinkedHashMap<>(Map.of("type", "array", "items", entry));
    }

    private static Map<String, Object> type(Type type) {
        return switch (type) {
            case Type.Id _ -> Map.of("type", "string", "format", "uuid");
            case Type.Text(int most) -> Map.of("type", "string", "minLength", 1, "maxLength", most);
            case Type.Day _ -> Map.of("type", "string", "format", "date", "pattern", DAY);
            case Type.Time _ -> Map.of("type", "string", "pattern", TIME);
            case Type.Amount(int least, int most) -> Map.of("type", "integer", "minimum", least, "maximum", most);
            case Type.Truth _ -> Map.of("type", "boolean");
            case Type.Word word ->
                Map.of("type", "string", "enum", List.copyOf(word.words().keySet()));
            case Type.Words(Type.Word each) ->
                Map.of(
                        "type",
                        "array",
                        "uniqueItems",
                        true,
                        "items",
                        Map.of(
                                "type",
                                "string",
                                "enum",
                                List.copyOf(each.words().keySet())));
            case Type.Rows rows -> {
                Map<String, Object> list = list(rows.columns());
                list.put("maxItems", rows.most());
                yield list;
            }
        };
    }

    /** Without the words for people. */
    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> object -> {
                Map<Object, Object> left = new LinkedHashMap<>();
                object.forEach((name, part) -> {
                    if (!"description".equals(name)) {
                        left.put(name, plain(part));
                    }
                });
                yield left;
            }
            case List<?> list -> list.stream().map(SchemaTest::plain).toList();
            default -> value;
        };
    }
}
