package app.legato.exchange.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.UUID;

/** Writes FHIR's data types, one after the other; nothing is kept. Words that are empty once cleaned leave their field out. */
final class Json {
    private final JsonGenerator json;

    Json(JsonGenerator json) {
        this.json = json;
    }

    /** The inside of an object or array. */
    interface Part {
        void write() throws IOException;
    }

    void object(String name, Part inside) throws IOException {
        json.writeFieldName(name);
        object(inside);
    }

    /** An object in an array, or the whole file. */
    void object(Part inside) throws IOException {
        json.writeStartObject();
        inside.write();
        json.writeEndObject();
    }

    /** One that would be empty is left to the caller: FHIR allows none. */
    void array(String name, Part inside) throws IOException {
        json.writeArrayFieldStart(name);
        inside.write();
        json.writeEndArray();
    }

    /** A list of one. */
    void only(String name, Part inside) throws IOException {
        array(name, () -> object(inside));
    }

    void string(String name, String words) throws IOException {
        String clean = Clean.words(words);
        if (!clean.isEmpty()) {
            json.writeStringField(name, clean);
        }
    }

    void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void narrative(Narrative narrative) throws IOException {
        object("text", () -> {
            string("status", "generated");
            string("div", narrative.div());
        });
    }

    void reference(String name, UUID id) throws IOException {
        object(name, () -> string("reference", urn(id)));
    }

    /** The id that the entry has in the diary. */
    void identifier(UUID id) throws IOException {
        only("identifier", () -> {
            string("system", "urn:ietf:rfc:3986");
            string("value", urn(id));
        });
    }

    /** Something that is said in words alone. */
    void concept(String name, String words) throws IOException {
        object(name, () -> string("text", words));
    }

    void concept(String name, Code code, String words) throws IOException {
        object(name, () -> concept(code, words));
    }

    /** The inside of a concept with a code beside its words. */
    void concept(Code code, String words) throws IOException {
        only("coding", () -> {
            string("system", code.system());
            string("code", code.code());
            string("display", code.display());
        });
        string("text", words);
    }

    /** @param ucum the unit as UCUM writes it */
    void quantity(long value, String unit, String ucum) throws IOException {
        object("valueQuantity", () -> {
            number("value", value);
            string("unit", unit);
            string("system", "http://unitsofmeasure.org");
            string("code", ucum);
        });
    }

    /** A rating from 0 to 10. */
    void score(int value) throws IOException {
        quantity(value, "score", "{score}");
    }

    void note(String words) throws IOException {
        if (!Clean.words(words).isEmpty()) {
            only("note", () -> string("text", words));
        }
    }

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
