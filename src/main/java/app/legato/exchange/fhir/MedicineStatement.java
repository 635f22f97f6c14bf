package app.legato.exchange.fhir;

import app.legato.profile.Medicine;
import app.legato.text.Texts;
import java.io.IOException;
import java.time.LocalDate;

/** A medicine or supplement as the person named it: no code, no dose of its own. */
record MedicineStatement(Page page) {
    void write(Medicine medicine) throws IOException {
        Json json = page.json();
        Texts texts = page.texts();
        String kind = texts.of(medicine.kind());
        page.resource(
                "MedicationStatement",
                page.ids().of("medicine", medicine.id()),
                page.telling(medicine.name(), kind, dates(medicine)),
                () -> {
                    json.identifier(medicine.id());
                    json.string("status", status(medicine));
                    json.concept("category", Code.BY_PATIENT, kind);
                    json.concept("medicationCodeableConcept", medicine.name());
                    json.reference("subject", page.ids().patient());
                    period(medicine);
                    json.string("dateAsserted", Times.of(page.asked().now()));
                    json.reference("informationSource", page.ids().patient());
                });
    }

    /** On the day of writing. */
    private String status(Medicine medicine) {
        LocalDate today = page.asked().now().local().toLocalDate();
        LocalDate start = medicine.start();
        if (start != null && start.isAfter(today)) {
            return "intended";
        }
        return medicine.takenOn(today) ? "active" : "completed";
    }

    private void period(Medicine medicine) throws IOException {
        LocalDate start = medicine.start();
        LocalDate stop = medicine.stop();
        if (start == null && stop == null) {
            return;
        }
        page.json().object("effectivePeriod", () -> {
            if (start != null) {
                page.json().string("start", start.toString());
            }
            if (stop != null) {
                page.json().string("end", stop.toString());
            }
        });
    }

    private String dates(Medicine medicine) {
        Texts texts = page.texts();
        LocalDate start = medicine.start();
        LocalDate stop = medicine.stop();
        String from = start == null
                ? texts.get("fhir.medicine.start-unknown")
                : texts.get("fhir.medicine.from", texts.date(start));
        return stop == null ? from : from + ", " + texts.get("fhir.medicine.to", texts.date(stop));
    }
}
