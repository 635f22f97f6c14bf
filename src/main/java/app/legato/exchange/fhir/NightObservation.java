package app.legato.exchange.fhir;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One night of which something was said: how many cramps, which they are, the sleep and the day after. A night of which only the sleep was
 * told has an absent number of cramps, never 0; a night of which nothing was said is not written at all.
 */
record NightObservation(Page page) {
    /** Whether there is anything to write of a night. */
    static boolean isSaid(NightEntry entry, List<Cramp> cramps, boolean notes) {
        return !cramps.isEmpty()
                || entry.saidNone()
                || entry.sleepDisturbance() != null
                || entry.soreNextDay() != null
                || (notes && !Clean.words(entry.notes()).isEmpty());
    }

    /** @param cramps those of the night */
    void write(NightEntry entry, List<Cramp> cramps) throws IOException {
        Json json = page.json();
        Night night = entry.night();
        boolean recorded = !cramps.isEmpty() || entry.saidNone();
        page.resource("Observation", page.ids().of("night", night.evening()), narrative(entry, cramps), () -> {
            json.string("status", "final");
            json.only("category", () -> json.concept(Code.SURVEY, ""));
            json.concept("code", page.texts().get("fhir.night.cramps-name"));
            page.subject("performer");
            json.object("effectivePeriod", () -> {
                json.string("start", night.evening().toString());
                json.string("end", night.morning().toString());
            });
            if (recorded) {
                json.number("valueInteger", cramps.size());
            } else {
                json.concept("dataAbsentReason", Code.UNKNOWN, page.texts().get("fhir.night.not-recorded"));
            }
            page.note(entry.notes());
            members(cramps);
            components(entry);
        });
    }

    private Narrative narrative(NightEntry entry, List<Cramp> cramps) {
        return page.telling(
                page.night(entry.night()),
                cramps.isEmpty() && !entry.saidNone()
                        ? page.texts().get("fhir.night.not-recorded")
                        : page.texts().get("fhir.night.cramps", cramps.size()),
                sleep(entry.sleepDisturbance()),
                sore(entry.soreNextDay()),
                page.noteInWords(entry.notes()));
    }

    private String sleep(@Nullable Rating rating) {
        return rating == null ? "" : page.texts().get("fhir.night.sleep", rating.value(), Rating.MAX);
    }

    private String sore(@Nullable Boolean sore) {
        if (sore == null) {
            return "";
        }
        return sore ? page.texts().get("fhir.night.sore") : page.texts().get("fhir.night.not-sore");
    }

    private void members(List<Cramp> cramps) throws IOException {
        if (cramps.isEmpty()) {
            return;
        }
        Json json = page.json();
        json.array("hasMember", () -> {
            for (Cramp cramp : cramps) {
                json.object(() -> json.string("reference", Json.urn(CrampObservation.id(page, cramp))));
            }
        });
    }

    private void components(NightEntry entry) throws IOException {
        Rating sleep = entry.sleepDisturbance();
        Boolean sore = entry.soreNextDay();
        if (sleep == null && sore == null) {
            return;
        }
        Json json = page.json();
        json.array("component", () -> {
            if (sleep != null) {
                json.object(() -> {
                    json.concept("code", page.texts().get("fhir.night.sleep-name"));
                    json.number("valueInteger", sleep.value());
                });
            }
            if (sore != null) {
                json.object(() -> {
                    json.concept("code", page.texts().get("fhir.night.sore-name"));
                    json.truth("valueBoolean", sore);
                });
            }
        });
    }
}
