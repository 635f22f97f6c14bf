package app.legato.exchange.fhir;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.night.Moment;
import app.legato.text.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One cramp. Its value is a sentence; the pain is a component of its own, left out when unset. With no end it has an onset alone: a period
 * without an end would say that it still goes on.
 */
record CrampObservation(Page page) {
    private static final String KIND = "cramp";

    static UUID id(Page page, Cramp cramp) {
        return page.ids().of(KIND, cramp.id());
    }

    void write(Cramp cramp) throws IOException {
        Json json = page.json();
        Texts texts = page.texts();
        Narrative narrative = page.telling(
                texts.get("fhir.cramp"),
                page.night(cramp.night()),
                page.clock(cramp.start()),
                inWords(cramp),
                page.noteInWords(cramp.notes()));
        page.resource("Observation", id(page, cramp), narrative, () -> {
            json.identifier(cramp.id());
            json.string("status", "final");
            json.only("category", () -> json.concept(Code.SURVEY, ""));
            json.concept("code", texts.get("fhir.cramp"));
            page.subject("performer");
            times(cramp);
            json.string("valueString", inWords(cramp));
            page.note(cramp.notes());
            place(cramp);
            components(cramp);
        });
    }

    private void times(Cramp cramp) throws IOException {
        Moment end = cramp.end();
        if (end == null) {
            page.json().string("effectiveDateTime", Times.of(cramp.start()));
            return;
        }
        page.json().object("effectivePeriod", () -> {
            page.json().string("start", Times.of(cramp.start()));
            page.json().string("end", Times.of(end));
        });
    }

    private void place(Cramp cramp) throws IOException {
        if (cramp.side() != null || cramp.muscle() != null) {
            page.json().concept("bodySite", placeInWords(cramp));
        }
    }

    private void components(Cramp cramp) throws IOException {
        Rating severity = cramp.severity();
        boolean eased = !cramp.easedBy().isEmpty();
        if (severity == null && !eased) {
            return;
        }
        Json json = page.json();
        Texts texts = page.texts();
        json.array("component", () -> {
            if (severity != null) {
                json.object(() -> {
                    json.concept("code", Code.PAIN, texts.get("fhir.cramp.pain-name"));
                    json.score(severity.value());
                });
            }
            if (eased) {
                json.object(() -> {
                    json.concept("code", texts.get("fhir.cramp.eased-name"));
                    json.string("valueString", easedInWords(cramp));
                });
            }
        });
    }

    /** "calf, left leg; 3 min 20 s; pain 6 of 10; what eased it: Stretching". */
    private String inWords(Cramp cramp) {
        Texts texts = page.texts();
        Rating severity = cramp.severity();
        return Page.joined(
                placeInWords(cramp),
                cramp.duration().map(this::length).orElseGet(() -> texts.get("fhir.cramp.open")),
                severity == null
                        ? texts.get("fhir.cramp.pain-unset")
                        : texts.get("fhir.cramp.pain", severity.value(), Rating.MAX),
                cramp.easedBy().isEmpty() ? "" : texts.get("fhir.cramp.eased", easedInWords(cramp)));
    }

    private String length(Duration lasted) {
        return page.texts().length(lasted);
    }

    private String easedInWords(Cramp cramp) {
        return cramp.easedBy().stream().map(page.texts()::of).collect(Collectors.joining(", "));
    }

    private String placeInWords(Cramp cramp) {
        Texts texts = page.texts();
        String muscle = cramp.muscle() == null ? "" : texts.of(cramp.muscle());
        String side = side(cramp.side());
        if (muscle.isEmpty() && side.isEmpty()) {
            return texts.get("fhir.cramp.place-unset");
        }
        return muscle.isEmpty() || side.isEmpty() ? muscle + side : texts.get("fhir.cramp.place", muscle, side);
    }

    private String side(@Nullable Side side) {
        return switch (side) {
            case null -> "";
            case LEFT -> page.texts().get("fhir.side.left");
            case RIGHT -> page.texts().get("fhir.side.right");
            case BOTH -> page.texts().get("fhir.side.both");
        };
    }
}
