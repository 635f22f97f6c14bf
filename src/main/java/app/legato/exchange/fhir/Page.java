package app.legato.exchange.fhir;

import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.text.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** What every resource of one bundle is written with, and the words that several of them share. */
record Page(Json json, Texts texts, Ids ids, Asked asked) {
    /** One resource with its narrative, which always says that the person recorded it. */
    void resource(String type, UUID id, Narrative narrative, Json.Part fields) throws IOException {
        json.object(() -> {
            json.string("fullUrl", Json.urn(id));
            json.object("resource", () -> {
                json.string("resourceType", type);
                json.string("id", id.toString());
                json.string("language", texts.locale().getLanguage());
                json.narrative(narrative.paragraph(texts.get("summary.footer")));
                fields.write();
            });
        });
    }

    /** Who it is about, and the same person as the one who said so. */
    void subject(String saidBy) throws IOException {
        json.reference("subject", ids.patient());
        if (saidBy.equals("performer")) {
            json.only(saidBy, () -> json.string("reference", Json.urn(ids.patient())));
        } else {
            json.reference(saidBy, ids.patient());
        }
    }

    /** A narrative of one paragraph. */
    Narrative telling(String... parts) {
        return new Narrative(texts.locale()).paragraph(joined(parts));
    }

    /** The note as it was typed, where notes were asked for. */
    void note(String typed) throws IOException {
        if (asked.notes()) {
            json.note(typed);
        }
    }

    /** The same for the narrative; empty when there is none to show. */
    String noteInWords(String typed) {
        return asked.notes() && !Clean.words(typed).isEmpty() ? texts.get("fhir.note", typed) : "";
    }

    /** "Night of 12 May 2025 to 13 May 2025". */
    String night(Night night) {
        return texts.get("fhir.night", texts.date(night.evening()), texts.date(night.morning()));
    }

    /** "13 May 2025, 02:14". */
    String clock(Moment moment) {
        return texts.get(
                "fhir.clock",
                texts.date(moment.local().toLocalDate()),
                texts.time(moment.local().toLocalTime()));
    }

    /** What there is of these, in one line; empty ones are nothing. */
    static String joined(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
