package app.legato.exchange.fhir;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.NightEntry;
import app.legato.profile.Medicine;
import app.legato.stretch.Session;
import app.legato.text.Texts;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the HL7 validator says, all of it. It has no network here, and asks for none. */
@Execution(ExecutionMode.CONCURRENT)
class FhirValidatorTest {
    /** LOINC is not in its jars and there is nobody to ask: once for each code. Whether the two are right is read in {@link Code}. */
    private static final String PAIN_NOT_LOOKED_UP =
            "CodeSystem is unknown and can't be validated: http://loinc.org for 'http://loinc.org#72514-3'";

    private static final String FLUID_NOT_LOOKED_UP =
            "CodeSystem is unknown and can't be validated: http://loinc.org for 'http://loinc.org#8999-5'";

    /** Best practice, not a fault: {score} is the unit that LOINC itself gives for the pain, and the only one in use for it. */
    private static final String SCORE_IS_FOR_PEOPLE =
            "UCUM Codes that contain human readable annotations like {score} can be misleading (e.g. they are ignored when comparing units)."
                    + " Best Practice is not to depend on annotations in the UCUM code, so this usage should be checked";

    /** Words that a person typed, which are written as they are; a narrative has them escaped. */
    private static final String LOOKS_LIKE_HTML =
            "The string value contains text that looks like embedded HTML tags. If this content is rendered to HTML without appropriate"
                    + " post-processing, it may be a security risk";

    /** The same of notes, which FHIR takes for Markdown: a note is not changed because somebody may show it carelessly. */
    private static final String NOTE_LOOKS_LIKE_HTML =
            "The markdown contains content that appears to be an embedded HTML tag starting at '<b'. This will (or SHOULD) be escaped by the"
                    + " presentation layer. The content should be checked to confirm that this is the desired behaviour";

    @Nullable private static Validator validator;

    @BeforeAll
    static void readWhatR4Brings() {
        validator = new Validator();
    }

    @AfterAll
    static void forgetIt() {
        validator = null;
    }

    /** Every diary with all that can be asked for, in every language; the demo as it is usually asked for, too. */
    static Stream<Arguments> bundles() {
        return Stream.concat(
                Stream.of(Arguments.of("the demo", Diaries.demo(), Diaries.PLAIN, Locale.UK)),
                Stream.of(Locale.UK, Locale.GERMANY)
                        .flatMap(locale -> Diaries.all().entrySet().stream()
                                .map(diary ->
                                        Arguments.of(diary.getKey(), diary.getValue(), Diaries.WITH_ALL, locale))));
    }

    @ParameterizedTest(name = "{0}, {3}")
    @MethodSource("bundles")
    void findsNoFaultAndSaysWhatItCouldNotLookUp(String diary, Entries entries, Asked asked, Locale locale) {
        assertThat(said(Bundles.bytes(entries, asked, locale)).stream()
                        .collect(groupingBy(one -> one.severity() + ": " + one.words(), counting())))
                .as(diary)
                .isEqualTo(notLookedUp(entries));
    }

    /** Every notice there is: no other is filtered out. */
    private static Map<String, Long> notLookedUp(Entries entries) {
        long rated = entries.cramps().stream()
                .map(Cramp::severity)
                .flatMap(Stream::ofNullable)
                .count();
        long days =
                entries.drinks().stream().map(drink -> drink.day()).distinct().count();
        Map<String, Long> notices = new HashMap<>();
        if (rated > 0) {
            notices.put("WARNING: " + PAIN_NOT_LOOKED_UP, rated);
            notices.put("WARNING: " + SCORE_IS_FOR_PEOPLE, rated);
        }
        if (days > 0) {
            notices.put("WARNING: " + FLUID_NOT_LOOKED_UP, days);
        }
        put(
                notices,
                "INFORMATION: " + LOOKS_LIKE_HTML,
                Stream.concat(
                        entries.profile().medicines().stream().map(Medicine::name),
                        entries.sessions().stream().map(Session::planName).flatMap(Stream::ofNullable)));
        put(
                notices,
                "WARNING: " + NOTE_LOOKS_LIKE_HTML,
                Stream.concat(
                        entries.nights().stream().map(NightEntry::notes),
                        entries.cramps().stream().map(Cramp::notes)));
        return notices;
    }

    private static void put(Map<String, Long> notices, String notice, Stream<String> typed) {
        long count = typed.filter(words -> words.contains("<b>")).count();
        if (count > 0) {
            notices.put(notice, count);
        }
    }

    @Test
    void wouldHaveFoundOne() {
        String bundle = Bundles.text(Diaries.called("everything there is"), Diaries.PLAIN, new Texts(Locale.UK));
        assertThat(List.of(
                        bundle.replaceFirst("\"final\"", "\"done\""),
                        bundle.replaceFirst("\"valueInteger\"", "\"valueCount\""),
                        bundle.replaceFirst("\"performedDateTime\":\"[^\"]*", "\"performedDateTime\":\"tonight"),
                        bundle.replaceFirst("\"linkId\":\"numbness\"", "\"linkId\":\"\"")))
                .allSatisfy(broken -> assertThat(said(broken.getBytes(StandardCharsets.UTF_8)))
                        .extracting(Validator.Said::severity)
                        .containsAnyOf(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL));
    }

    private static List<Validator.Said> said(byte[] bundle) {
        return Objects.requireNonNull(validator).validate(bundle);
    }
}
