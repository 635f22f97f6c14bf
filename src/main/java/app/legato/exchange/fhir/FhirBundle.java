package app.legato.exchange.fhir;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Medicine;
import app.legato.stretch.Session;
import app.legato.text.Texts;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a diary as an HL7 FHIR R4 bundle of type "collection", for a clinician's system. The package says what becomes what. Off the FX
 * thread: twenty years take a second or two.
 */
public final class FhirBundle {
    private final Texts texts;

    /** @param texts gives the language of everything that a person reads in it */
    public FhirBundle(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes everything in {@code entries} that FHIR has a place for, in UTF-8, resource by resource as it goes: no more is held than the
     * entries themselves. The same entries, person and moment give the same bytes.
     *
     * @param out left open
     */
    public void write(Entries entries, Asked asked, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator generator = factory.createGenerator(out)) {
            Json json = new Json(generator);
            Page page = new Page(json, texts, Ids.of(entries, asked.person()), asked);
            json.object(() -> {
                json.string("resourceType", "Bundle");
                json.string("id", page.ids().of("bundle", "").toString());
                json.string("language", texts.locale().getLanguage());
                json.string("type", "collection");
                json.string("timestamp", Times.of(asked.now()));
                json.array("entry", () -> resources(entries, page));
            });
        }
    }

    private static void resources(Entries entries, Page page) throws IOException {
        Opening opening = new Opening(page);
        opening.write(Contents.of(entries, page.asked()));
        opening.write(page.asked().person());
        if (!entries.profile().symptoms().isEmpty()) {
            new SymptomAnswers(page).write(entries.profile().symptoms());
        }
        MedicineStatement medicines = new MedicineStatement(page);
        for (Medicine medicine : entries.profile().medicines()) {
            medicines.write(medicine);
        }
        nights(entries, page);
        fluid(entries, page);
        SessionProcedure sessions = new SessionProcedure(page);
        for (Session session : entries.sessions()) {
            sessions.write(session);
        }
    }

    /** Each night that anything was said of, followed by its cramps. */
    private static void nights(Entries entries, Page page) throws IOException {
        Map<Night, List<Cramp>> cramps =
                new TreeMap<>(entries.cramps().stream().collect(Collectors.groupingBy(Cramp::night)));
        Map<Night, NightEntry> nights = new TreeMap<>();
        cramps.keySet().forEach(night -> nights.put(night, NightEntry.blank(night)));
        entries.nights().forEach(entry -> nights.put(entry.night(), entry));
        NightObservation whole = new NightObservation(page);
        CrampObservation one = new CrampObservation(page);
        for (NightEntry entry : nights.values()) {
            List<Cramp> ofNight = cramps.getOrDefault(entry.night(), List.of());
            if (NightObservation.isSaid(entry, ofNight, page.asked().notes())) {
                whole.write(entry, ofNight);
            }
            for (Cramp cramp : ofNight) {
                one.write(cramp);
            }
        }
    }

    private static void fluid(Entries entries, Page page) throws IOException {
        Map<LocalDate, List<Drink>> days =
                new TreeMap<>(entries.drinks().stream().collect(Collectors.groupingBy(Drink::day)));
        FluidObservation fluid = new FluidObservation(page);
        for (Map.Entry<LocalDate, List<Drink>> day : days.entrySet()) {
            fluid.write(day.getKey(), day.getValue());
        }
    }
}
