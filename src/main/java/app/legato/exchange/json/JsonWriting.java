package app.legato.exchange.json;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Column;
import app.legato.exchange.Iso;
import app.legato.exchange.Kind;
import app.legato.exchange.Kinds;
import app.legato.exchange.Row;
import app.legato.exchange.Type;
import app.legato.night.Moment;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Writes a whole diary as JSON. */
public final class JsonWriting {
    /** What the field {@code format} says. */
    static final String FORMAT = "legato-diary";

    /** What the field {@code version} says. */
    static final int VERSION = 1;

    /** From the first half of a character on, all is written as an escape: a lone half survives, and so does what cannot be seen. */
    private static final int LAST_PLAIN = 0xD7FF;

    private JsonWriting() {}

    /** Writes all of {@code diary} and leaves {@code out} open. */
    public static void write(WholeDiary diary, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new EntryALine());
            json.setHighestNonEscapedChar(LAST_PLAIN);
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            for (Kind<?> kind : Kinds.ALL) {
                write(kind, diary, json);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static <T> void write(Kind<T> kind, WholeDiary diary, JsonGenerator json) throws IOException {
        List<T> entries = kind.in().apply(diary);
        if (entries.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(kind.name());
        for (T entry : entries) {
            write(kind.columns(), kind.write().apply(entry), json);
        }
        json.writeEndArray();
    }

    private static void write(List<Column> columns, Row row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Column column : columns) {
            Object value = row.get(column.name());
            if (value != null) {
                json.writeFieldName(column.name());
                write(column.type(), value, json);
            }
        }
        json.writeEndObject();
    }

    private static void write(Type type, Object value, JsonGenerator json) throws IOException {
        switch (type) {
            case Type.Amount _ -> json.writeNumber((Integer) value);
            case Type.Truth _ -> json.writeBoolean((Boolean) value);
            case Type.Time _ -> json.writeString(Iso.of((Moment) value));
            case Type.Word word -> json.writeString(word.word(value));
            case Type.Words(Type.Word each) -> {
                json.writeStartArray();
                for (String word :
                        ((Set<?>) value).stream().map(each::word).sorted().toList()) {
                    json.writeString(word);
                }
                json.writeEndArray();
            }
            case Type.Rows rows -> {
                json.writeStartArray();
                for (Object below : (List<?>) value) {
                    write(rows.columns(), (Row) below, json);
                }
                json.writeEndArray();
            }
            case Type.Id _, Type.Text _, Type.Day _ -> json.writeString(value.toString());
        }
    }

    /** A problem is then told by its line, and two exports can be compared line by line. */
    private static final class EntryALine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;

        @Override
        public void writeStartObject(JsonGenerator json) throws IOException {
            json.writeRaw('{');
            breakLine(json, 1);
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(',');
            breakLine(json, 1);
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }

        @Override
        public void writeStartArray(JsonGenerator json) throws IOException {
            json.writeRaw('[');
            breakLine(json, 2);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(',');
            breakLine(json, 2);
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            breakLine(json, 2);
            json.writeRaw(']');
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) throws IOException {
            breakLine(json, 1);
            json.writeRaw('}');
        }

        private static void breakLine(JsonGenerator json, int depth) throws IOException {
            if (json.getOutputContext().getNestingDepth() == depth) {
                json.writeRaw('\n');
            }
        }
    }
}
