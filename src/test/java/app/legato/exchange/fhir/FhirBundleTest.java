package app.legato.exchange.fhir;

import static app.legato.exchange.fhir.Bundles.coded;
import static app.legato.exchange.fhir.Bundles.list;
import static app.legato.exchange.fhir.Bundles.map;
import static app.legato.exchange.fhir.Bundles.resources;
import static app.legato.exchange.fhir.Diaries.NIGHT;
import static app.legato.exchange.fhir.Diaries.PLAIN;
import static app.legato.exchange.fhir.Diaries.WITH_ALL;
import static app.legato.exchange.fhir.Diaries.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Entries;
import app.legato.night.Moment;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import app.legato.profile.Answer;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.stretch.Session;
import app.legato.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a clinician's system gets; whether it is FHIR at all, {@link FhirValidatorTest} asks. */
@Execution(ExecutionMode.CONCURRENT)
class FhirBundleTest {
    private static final String CRAMP = "Leg cramp in the night";
    private static final String NIGHT_COUNT = "Leg cramps in this night";
    private static final String FLUID = "Drinks noted on this day, in all";
    private static final Pattern URN = Pattern.compile("\"urn:uuid:([^\"]*)\"");

    @Test
    void writesTheSameBytesForTheSameDiary() {
        assertThat(Bundles.bytes(Diaries.demo(), PLAIN, Locale.GERMANY))
                .isEqualTo(Bundles.bytes(Diaries.demo(), PLAIN, Locale.GERMANY));
    }

    @Test
    void keepsEveryIdWhenTheDiaryGrows() {
        Entries shorter = DemoDiary.of(new DemoPerson(7, 30, 4, 0.8, 5), NIGHT, Diaries.BERLIN);
        Entries longer = new Entries(
                shorter.from(),
                shorter.to().next(),
                shorter.nights(),
                append(shorter.cramps(), Cramp.begun(NIGHT.next(), at(2025, 5, 14, 3, 0))),
                shorter.sessions(),
                shorter.drinks(),
                shorter.days(),
                shorter.ticks(),
                shorter.profile());
        assertThat(ids(longer)).containsAll(ids(shorter));
    }

    @Test
    void givesNoTwoPeopleTheSameId() {
        Entries one = Diaries.cramps(Cramp.begun(NIGHT, at(2025, 5, 13, 2, 0)));
        Entries other = Diaries.cramps(Cramp.begun(NIGHT, at(2025, 5, 13, 2, 0)));
        assertThat(ids(one)).doesNotContainAnyElementsOf(ids(other));
    }

    @Test
    void refersOnlyToWhatIsInIt() {
        List<Map<String, Object>> entries = Bundles.entriesOf(Diaries.demo(), PLAIN);
        Set<Object> urls = entries.stream().map(entry -> entry.get("fullUrl")).collect(Collectors.toSet());
        assertThat(urls).hasSameSizeAs(entries);
        String text = Bundles.text(Diaries.demo(), PLAIN, new Texts(Locale.UK));
        Set<String> identifiers = Pattern.compile("\"value\":\"(urn:uuid:[^\"]*)\"")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<Object> referred = URN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .filter(urn -> !identifiers.contains(urn))
                .collect(Collectors.toSet());
        assertThat(referred).isEqualTo(urls);
    }

    @Test
    void saysNothingOfANightThatWasNotRecorded() {
        Entries demo = Diaries.demo();
        long recorded = demo.everyNight()
                .filter(night -> demo.stateOf(night) != NightState.NOT_RECORDED)
                .count();
        List<Map<String, Object>> nights = coded(demo, PLAIN, "Observation", NIGHT_COUNT);
        assertThat(recorded).isLessThan(DemoPerson.USUAL.nights());
        assertThat(nights).hasSize((int) recorded);
        assertThat(Bundles.text(demo, PLAIN, new Texts(Locale.UK)))
                .contains(DemoPerson.USUAL.nights() - recorded + " nights without an entry about cramps");
    }

    @Test
    void countsZeroCrampsOnlyWhenThePersonSaidSo() {
        NightEntry blank = NightEntry.blank(NIGHT);
        assertThat(only(coded(Diaries.night(blank.withSaidNone(true)), PLAIN, "Observation", NIGHT_COUNT)))
                .containsEntry("valueInteger", 0)
                .doesNotContainKey("dataAbsentReason");
        assertThat(only(coded(
                        Diaries.night(blank.withSleepDisturbance(new Rating(3))), PLAIN, "Observation", NIGHT_COUNT)))
                .containsKey("dataAbsentReason")
                .doesNotContainKey("valueInteger");
        assertThat(coded(Diaries.night(blank.withNotes("private")), PLAIN, "Observation", ""))
                .isEmpty();
    }

    @Test
    void givesACrampThatHasNoEndAnOnsetAlone() {
        Entries open = Diaries.cramps(Cramp.begun(NIGHT, at(2025, 5, 13, 2, 14)));
        assertThat(only(coded(open, PLAIN, "Observation", CRAMP)))
                .containsEntry("effectiveDateTime", "2025-05-13T02:14:00+02:00")
                .containsEntry("valueString", "place not entered; end not entered; pain not entered")
                .doesNotContainKeys("effectivePeriod", "component", "bodySite", "note");
    }

    @Test
    void tellsACrampInWordsAndItsPainInLoinc() {
        Cramp cramp = Cramp.begun(NIGHT, at(2025, 5, 13, 2, 14))
                .withEnd(at(2025, 5, 13, 2, 14).plus(Duration.ofSeconds(200)))
                .withPlace(Side.LEFT, Muscle.CALF)
                .withSeverity(new Rating(0));
        Map<String, Object> written = only(coded(Diaries.cramps(cramp), PLAIN, "Observation", CRAMP));
        assertThat(written).containsEntry("valueString", "calf, left leg; 3 min 20 s; pain 0 of 10");
        assertThat(map(written, "bodySite")).isEqualTo(Map.of("text", "calf, left leg"));
        assertThat(map(written, "effectivePeriod"))
                .isEqualTo(Map.of("start", "2025-05-13T02:14:00+02:00", "end", "2025-05-13T02:17:20+02:00"));
        Map<String, Object> pain = only(list(written, "component"));
        assertThat(only(list(map(pain, "code"), "coding"))).containsEntry("code", "72514-3");
        assertThat(map(pain, "valueQuantity")).containsEntry("value", 0).containsEntry("code", "{score}");
    }

    @Test
    void keepsTheClockOnTheWallThroughAClockChange() {
        Instant before = Instant.parse("2025-10-26T00:30:00Z");
        Cramp cramp = Cramp.begun(NIGHT, Moment.of(before, Diaries.BERLIN))
                .withEnd(Moment.of(before.plusSeconds(3600), Diaries.BERLIN));
        assertThat(map(only(coded(Diaries.cramps(cramp), PLAIN, "Observation", CRAMP)), "effectivePeriod"))
                .isEqualTo(Map.of("start", "2025-10-26T02:30:00+02:00", "end", "2025-10-26T02:30:00+01:00"));
    }

    @Test
    void writesOffsetsThatFhirDoesNotKnowInUtc() {
        Instant noon = Instant.parse("2025-05-12T12:00:00Z");
        assertThat(Times.of(new Moment(noon, ZoneId.of("UTC"), ZoneOffset.ofHoursMinutesSeconds(0, 53, 28))))
                .isEqualTo("2025-05-12T12:00:00+00:00");
        assertThat(Times.of(new Moment(noon, ZoneId.of("UTC"), ZoneOffset.ofHours(18))))
                .isEqualTo("2025-05-12T12:00:00+00:00");
        assertThat(Times.of(Moment.of(noon, ZoneId.of("Asia/Kathmandu")))).isEqualTo("2025-05-12T17:45:00+05:45");
    }

    @Test
    void addsUpWhatWasNotedOfADayAndSaysSo() {
        Map<String, Object> day =
                only(coded(Diaries.drinks(Diaries.drink(250), Diaries.drink(330)), PLAIN, "Observation", FLUID));
        assertThat(day).containsEntry("effectiveDateTime", "2025-05-12");
        assertThat(map(day, "valueQuantity"))
                .isEqualTo(Map.of("value", 580, "unit", "mL", "system", "http://unitsofmeasure.org", "code", "mL"));
        assertThat(only(list(day, "note"))).containsEntry("text", "what was noted; there may have been more");
    }

    @Test
    void tellsHowASessionEnded() {
        Entries sessions = Diaries.sessions(
                Diaries.session(10, 10, 10), Diaries.session(10, 4), Diaries.session(0), Diaries.session());
        assertThat(coded(sessions, PLAIN, "Procedure", ""))
                .extracting(one -> one.get("status"))
                .containsExactly("completed", "stopped", "not-done", "not-done");
    }

    @Test
    void callsAnOwnPlanByItsNameOnlyWhereNotesGoAlong() {
        Session brought = Diaries.session(10, 10, 10);
        Entries sessions = Diaries.sessions(
                new Session(brought.id(), NIGHT, brought.start(), "own-1", "For Mum’s knee", 3, brought.steps()));
        Asked withNotes = new Asked(Person.UNNAMED, true, PLAIN.now());
        assertThat(Bundles.text(sessions, PLAIN, new Texts(Locale.UK)))
                .contains("a plan of the person’s own")
                .doesNotContain("Mum");
        assertThat(Bundles.text(sessions, withNotes, new Texts(Locale.UK))).contains("For Mum’s knee");
    }

    @Test
    void tellsWhetherAMedicineIsTakenOnTheDayOfWriting() {
        LocalDate today = PLAIN.now().local().toLocalDate();
        Entries entries = Diaries.with(Profile.EMPTY.withMedicines(List.of(
                Diaries.medicine("no dates", null, null),
                Diaries.medicine("stops today", null, today),
                Diaries.medicine("stopped", today.minusDays(9), today.minusDays(1)),
                Diaries.medicine("to come", today.plusDays(1), null))));
        assertThat(coded(entries, PLAIN, "MedicationStatement", ""))
                .extracting(one -> one.get("status"))
                .containsExactly("active", "active", "completed", "intended");
        assertThat(coded(entries, PLAIN, "MedicationStatement", ""))
                .extracting(one -> one.getOrDefault("effectivePeriod", Map.of()))
                .containsExactly(
                        Map.of(),
                        Map.of("end", today.toString()),
                        Map.of(
                                "start",
                                today.minusDays(9).toString(),
                                "end",
                                today.minusDays(1).toString()),
                        Map.of("start", today.plusDays(1).toString()));
    }

    @Test
    void answersOnlyWhatWasAsked() {
        Profile profile = Profile.EMPTY
                .withAnswer(Symptom.SWELLING, Answer.ONE_LEG)
                .withAnswer(Symptom.FATIGUE, Answer.NOT_PRESENT);
        Map<String, Object> response = only(coded(Diaries.with(profile), PLAIN, "QuestionnaireResponse", ""));
        assertThat(list(response, "item"))
                .extracting(
                        item -> item.get("linkId"),
                        item -> only(list(item, "answer")).get("valueString"))
                .containsExactly(tuple("swelling", "present, one leg"), tuple("fatigue", "not present"));
        assertThat(list(only(list(response, "contained")), "item")).hasSize(Symptom.values().length);
        assertThat(coded(Diaries.empty(), PLAIN, "QuestionnaireResponse", "")).isEmpty();
    }

    @Test
    void namesThePersonOnlyWhenAsked() {
        assertThat(only(coded(Diaries.demo(), PLAIN, "Patient", ""))).doesNotContainKeys("name", "birthDate", "gender");
        assertThat(only(coded(Diaries.demo(), WITH_ALL, "Patient", "")))
                .containsEntry("name", List.of(Map.of("text", "Anna Müller-Lüdenscheidt")))
                .containsEntry("birthDate", "1948-02-29");
    }

    @Test
    void leavesNotesOutUnlessAsked() {
        Entries noted = Diaries.of(
                List.of(NightEntry.blank(NIGHT).withSaidNone(true).withNotes("secret one")),
                List.of(Cramp.begun(NIGHT.next(), at(2025, 5, 14, 2, 0)).withNotes("secret two")),
                List.of(),
                List.of(),
                Profile.EMPTY);
        assertThat(Bundles.text(noted, PLAIN, new Texts(Locale.UK))).doesNotContain("secret");
        assertThat(Bundles.text(noted, WITH_ALL, new Texts(Locale.UK))).contains("secret one", "secret two");
    }

    @Test
    void claimsNoCodesButLoincsTwoUnitsAndFhirsOwn() {
        Pattern system = Pattern.compile("\"system\":\"([^\"]*)\",\"(?:code|value)\":\"(?:urn:uuid:)?([^\"]{0,20})");
        String text = Bundles.text(Diaries.called("everything there is"), WITH_ALL, new Texts(Locale.UK));
        Set<String> claimed = system.matcher(text)
                .results()
                .filter(found -> !found.group(1).startsWith("urn:ietf"))
                .map(found -> found.group(1) + " " + found.group(2))
                .collect(Collectors.toSet());
        assertThat(claimed)
                .containsExactlyInAnyOrder(
                        "http://loinc.org 72514-3",
                        "http://loinc.org 8999-5",
                        "http://unitsofmeasure.org {score}",
                        "http://unitsofmeasure.org mL",
                        "http://terminology.hl7.org/CodeSystem/observation-category survey",
                        "http://terminology.hl7.org/CodeSystem/medication-statement-category patientspecified");
    }

    @Test
    void saysOfEveryResourceThatItIsSelfRecorded() {
        assertThat(resources(Diaries.demo(), PLAIN))
                .allSatisfy(one ->
                        assertThat(div(one)).contains("Self-recorded; not clinically verified; not a diagnosis"));
    }

    @Test
    void turnsAnyWordsIntoWellFormedNarratives() throws Exception {
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        for (Map<String, Object> one : resources(Diaries.called("the longest texts"), WITH_ALL)) {
            String div = div(one);
            assertThat(xml.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(div.getBytes(StandardCharsets.UTF_8)))
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("div");
        }
    }

    @Test
    void holdsNoMoreThanAFewKilobytesOfTwentyYears() throws IOException {
        Entries years = DemoDiary.of(new DemoPerson(3, 20 * 365, 4, 0.8, 60), NIGHT, Diaries.BERLIN);
        Pieces pieces = new Pieces();
        new FhirBundle(new Texts(Locale.GERMANY)).write(years, PLAIN, pieces);
        assertThat(pieces.all).isGreaterThan(10_000_000);
        assertThat(pieces.largest).isLessThan(64 * 1024);
        assertThat(pieces.closed).isFalse();
    }

    /** Counts what is written and keeps none of it. */
    private static final class Pieces extends OutputStream {
        private long all;
        private int largest;
        private boolean closed;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            all += length;
            largest = Math.max(largest, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static String div(Map<String, Object> resource) {
        return Objects.requireNonNull(map(resource, "text").get("div")).toString();
    }

    private static Set<Object> ids(Entries entries) {
        return resources(entries, PLAIN).stream()
                .map(one -> one.get("id"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> List<T> append(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static Map<String, Object> only(List<Map<String, Object>> all) {
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
