package app.legato.exchange.fhir;

import app.legato.drink.Drink;
import app.legato.drink.Drinks;
import app.legato.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** What was drunk on a day, as far as it was noted. A day without a drink is a day that nobody noted, and is not written. */
record FluidObservation(Page page) {
    /** @param drinks of the day, at least one */
    void write(LocalDate day, List<Drink> drinks) throws IOException {
        Json json = page.json();
        Texts texts = page.texts();
        int total = Drinks.total(drinks);
        Narrative narrative = page.telling(
                texts.date(day), texts.get("fhir.fluid", total, drinks.size()), texts.get("fhir.fluid.as-noted"));
        page.resource("Observation", page.ids().of("fluid", day), narrative, () -> {
            json.string("status", "final");
            json.only("category", () -> json.concept(Code.SURVEY, ""));
            json.concept("code", Code.FLUID, texts.get("fhir.fluid.name"));
            page.subject("performer");
            json.string("effectiveDateTime", day.toString());
            json.quantity(total, "mL", "mL");
            json.note(texts.get("fhir.fluid.as-noted"));
        });
    }
}
