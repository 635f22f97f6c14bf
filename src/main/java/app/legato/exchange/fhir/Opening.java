package app.legato.exchange.fhir;

import app.legato.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands first in a bundle: what it is, what is in it and what is not, and whose it is. */
record Opening(Page page) {
    /** The page to read first. */
    void write(Contents contents) throws IOException {
        Json json = page.json();
        Texts texts = page.texts();
        UUID patient = page.ids().patient();
        Narrative narrative = page.telling(texts.get("fhir.title"), contents.period(texts));
        page.resource("Composition", page.ids().of("opening", ""), narrative, () -> {
            json.string("status", "final");
            json.concept("type", texts.get("fhir.title"));
            json.reference("subject", patient);
            json.string("date", Times.of(page.asked().now()));
            json.only("author", () -> json.string("reference", Json.urn(patient)));
            json.string("title", texts.get("fhir.title"));
            json.array("section", () -> {
                section(texts.get("fhir.contains"), contents.lines(texts));
                section(texts.get("fhir.limits"), contents.limits(texts));
            });
        });
    }

    /** The person, as far as they want to be named. */
    void write(Person person) throws IOException {
        Json json = page.json();
        LocalDate born = person.born();
        String name = person.name().isEmpty() ? page.texts().get("fhir.person.unnamed") : person.name();
        String birth = born == null
                ? ""
                : page.texts().get("fhir.person.born", page.texts().date(born));
        page.resource("Patient", page.ids().patient(), page.telling(name, birth), () -> {
            if (!person.name().isEmpty()) {
                json.only("name", () -> json.string("text", person.name()));
            }
            if (born != null) {
                json.string("birthDate", born.toString());
            }
        });
    }

    private void section(String title, List<String> lines) throws IOException {
        Json json = page.json();
        json.object(() -> {
            json.string("title", title);
            json.narrative(new Narrative(page.texts().locale()).list(lines));
        });
    }
}
