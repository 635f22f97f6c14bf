package app.legato.exchange.json;

import app.legato.exchange.Gathering;
import app.legato.exchange.Kind;
import app.legato.exchange.Kinds;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.TextFile;
import app.legato.exchange.Unreadable;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Reads a diary that {@link JsonWriting} wrote, or any other hand. The file is looked through before its first entry is made. */
public final class JsonReading {
    private static final int DEPTH_MOST = 20;
    private static final int TEXT_MOST = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_MOST)
                    .maxStringLength(TEXT_MOST)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private JsonReading() {}

    /**
     * What is in the file.
     *
     * @param source JSON of any sort and size
     * @throws IOException when it cannot be read at all
     */
    public static Reading read(TextFile.Source source) throws IOException {
        try {
            TextFile file = TextFile.inspect(source);
            lookThrough(file);
            return entries(file);
        } catch (Unreadable refused) {
            return new Reading.Refused(refused.problem());
        }
    }

    /** Sees to it that it is JSON from end to end, of a version that can be read, and of a size that can be kept. */
    private static void lookThrough(TextFile file) throws IOException {
        Head head = new Head();
        Extent extent = new Extent();
        try (JsonParser json = FACTORY.createParser(file.reader())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable(Problem.of("exchange.json-other"));
            }
            int depth = 1;
            while (depth > 0) {
                JsonToken token = next(json);
                extent.see(json, depth);
                if (depth == 1) {
                    head.see(json);
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            if (json.nextToken() != null) {
                throw new Unreadable(Problem.at(line(json), "exchange.json-after-end"));
            }
        } catch (JsonProcessingException broken) {
            throw new Unreadable(problem(broken));
        }
        head.judge();
    }

    /** What a file says about itself, wherever in it that stands. */
    private static final class Head {
        private boolean ours;
        private Problem version = Problem.of("exchange.no-version");
        private boolean versionKnown;

        /** Shown every token directly below the outermost brackets. */
        void see(JsonParser json) throws IOException {
            if (json.currentToken() == JsonToken.FIELD_NAME) {
                return;
            }
            String name = json.currentName();
            if ("format".equals(name)) {
                ours = json.currentToken() == JsonToken.VALUE_STRING
                        && json.getText().equals(JsonWriting.FORMAT);
            } else if ("version".equals(name)) {
                boolean number = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
                String said = number ? json.getText() : "";
                versionKnown = said.equals(Integer.toString(JsonWriting.VERSION));
                boolean newer = number && !said.startsWith("-") && !said.equals("0");
                version = newer
                        ? Problem.at(line(json), "exchange.newer", said, JsonWriting.VERSION)
                        : Problem.at(line(json), "exchange.no-version");
            }
        }

        void judge() {
            if (!ours) {
                throw new Unreadable(Problem.of("exchange.json-other"));
            }
            if (!versionKnown) {
                throw new Unreadable(version);
            }
        }
    }

    private static Reading entries(TextFile file) throws IOException {
        Gathering gathering = new Gathering();
        JsonValues values = new JsonValues(gathering);
        try (JsonParser json = FACTORY.createParser(file.reader())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken token = next(json);
                Optional<Kind<?>> kind = Kinds.named(name);
                if (kind.isPresent() && token == JsonToken.START_ARRAY) {
                    while (next(json) != JsonToken.END_ARRAY) {
                        add(kind.get(), json, values, gathering);
                    }
                } else {
                    if (!name.equals("format") && !name.equals("version")) {
                        gathering.add(Problem.at(line(json), "exchange.unknown-kind", name));
                    }
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException changedMeanwhile) {
            throw new Unreadable(problem(changedMeanwhile));
        }
        return gathering.reading();
    }

    private static <T> void add(Kind<T> kind, JsonParser json, JsonValues values, Gathering gathering)
            throws IOException {
        long line = line(json);
        Object raw = JsonValues.raw(json);
        try {
            gathering.add(kind, values.row(kind.columns(), raw, line), line);
        } catch (Unreadable entry) {
            gathering.add(entry.problem());
        }
        if (gathering.isFull()) {
            throw new Unreadable(Problem.at(line, "exchange.too-much"));
        }
    }

    /** The next token, for an end that comes too early is one. */
    static JsonToken next(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            throw new JsonEOFException(json, null, "ends too early");
        }
        return token;
    }

    static long line(JsonParser json) {
        return Math.max(json.currentTokenLocation().getLineNr(), 1);
    }

    /** Jackson tells what is wrong by its exceptions, and for the rest by its words. */
    private static Problem problem(JsonProcessingException broken) {
        JsonLocation place = broken.getLocation();
        long line = place == null ? 0 : Math.max(place.getLineNr(), 0);
        String said = String.valueOf(broken.getOriginalMessage()).toLowerCase(Locale.ROOT);
        if (broken instanceof JsonEOFException || said.contains("unexpected end-of-input")) {
            return Problem.at(line, "exchange.truncated");
        }
        if (broken instanceof StreamConstraintsException) {
            return Problem.at(line, said.contains("depth") ? "exchange.too-deep" : "exchange.too-long");
        }
        if (said.startsWith("duplicate")) {
            return Problem.at(line, "exchange.duplicate-key");
        }
        return Problem.at(
                line,
                said.contains("nan") || said.contains("infinity") ? "exchange.not-a-number" : "exchange.not-json");
    }
}
