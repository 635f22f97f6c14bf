package app.legato.exchange.fhir;

import app.legato.diary.Entries;
import app.legato.text.Texts;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Bundles as another program reads them. */
final class Bundles {
    private Bundles() {}

    static byte[] bytes(Entries entries, Asked asked, Locale locale) {
        return text(entries, asked, new Texts(locale)).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Entries entries, Asked asked, Texts texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FhirBundle(texts).write(entries, asked, out);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The resources of a bundle, each as its fields. */
    static List<Map<String, Object>> resources(Entries entries, Asked asked) {
        return entriesOf(entries, asked).stream()
                .map(entry -> map(entry, "resource"))
                .toList();
    }

    static List<Map<String, Object>> entriesOf(Entries entries, Asked asked) {
        try {
            return list(JSON.std.mapFrom(text(entries, asked, new Texts(Locale.UK))), "entry");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The resources of one type whose code says these words; every one of the type when there are none. */
    static List<Map<String, Object>> coded(Entries entries, Asked asked, String type, String words) {
        return resources(entries, asked).stream()
                .filter(one -> type.equals(one.get("resourceType")))
                .filter(one -> words.isEmpty() || words.equals(map(one, "code").get("text")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> from, String field) {
        return (Map<String, Object>) Objects.requireNonNull(from.get(field), field);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> from, String field) {
        return (List<Map<String, Object>>) Objects.requireNonNull(from.get(field), field);
    }
}
