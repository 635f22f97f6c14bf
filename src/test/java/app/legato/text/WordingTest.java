package app.legato.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Legato never says, in any bundle. It is a diary with general information: it does not treat, watch, recognise or rule out anything,
 * promises nothing, scolds nobody and calls nothing harmless.
 */
class WordingTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/legato/i18n");

    /** Each with a sentence in which it must be found. */
    private record Phrase(String pattern, String example) {}

    private static final Map<String, List<Phrase>> FORBIDDEN = Map.of(
            "en",
            List.of(
                    new Phrase("\\b(re|un)?treat(s|ed|ing|ment|ments)?\\b", "Treats cramps"),
                    new Phrase("\\bcur(e|es|ed|ing)\\b", "A cure for cramps"),
                    new Phrase("\\bheal(s|ed|ing)?\\b", "It heals"),
                    new Phrase("\\bprevent", "It prevents cramps"),
                    new Phrase("\\bmonitor", "It monitors you"),
                    new Phrase("\\bdetect", "It detects cramps"),
                    new Phrase("\\bdiagnos", "It diagnoses"),
                    new Phrase("\\bpersonali[sz]ed\\b", "Your personalised tips"),
                    new Phrase("clinically (proven|tested)", "Clinically proven"),
                    new Phrase("(doctor|medically).approved", "Doctor-approved"),
                    new Phrase("\\bsafe\\b", "It is safe"),
                    new Phrase("\\bharmless\\b", "It is harmless"),
                    new Phrase("\\b(just|only) (a )?cramps?\\b", "It is just a cramp"),
                    new Phrase("no need (for|to see) a doctor", "No need to see a doctor"),
                    new Phrase("nothing to worry", "There is nothing to worry about"),
                    new Phrase("all.clear", "The all-clear"),
                    new Phrase("\\bguarantee", "We guarantee it"),
                    new Phrase("\\bstreaks?\\b", "A streak of nights"),
                    new Phrase("\\bmissed (a )?(night|day|stretch)", "You missed a night"),
                    new Phrase("\\brul(e|es|ed|ing) (it )?out\\b", "It rules out a clot"),
                    new Phrase("\\bproven to\\b", "Proven to work"),
                    new Phrase("\\byou (should|must|can) (stop|start) taking\\b", "You should stop taking it"),
                    new Phrase("\\brisk score", "Your risk score is 4"),
                    new Phrase("\\brecogni[sz]es? (a |your )?cramps?", "It recognises a cramp")),
            "de",
            List.of(
                    new Phrase("behand(el|l)", "Legato behandelt Krämpfe"),
                    new Phrase("\\bheil(t|en|ung|s|sam)?\\b", "Es heilt"),
                    new Phrase("\\bkurier", "Ein Mittel, das Sie kuriert"),
                    new Phrase("vorbeug", "Es beugt vor: vorbeugend"),
                    new Phrase("verhinder", "Es verhindert Krämpfe"),
                    new Phrase("verhüt", "Zur Verhütung von Krämpfen"),
                    new Phrase("\\büberwach", "Wir überwachen Ihre Beine"),
                    new Phrase("\\berkenn(t|en|ung)?\\b", "Legato erkennt Krämpfe"),
                    new Phrase("diagnos", "Eine Diagnose"),
                    new Phrase("personalisiert", "Personalisierte Tipps"),
                    new Phrase("klinisch (bewiesen|geprüft|getestet)", "Klinisch bewiesen"),
                    new Phrase("ärztlich (empfohlen|geprüft)", "Ärztlich empfohlen"),
                    new Phrase("\\bsicher(e[nrms]?)?\\b", "Das ist sicher"),
                    new Phrase("harmlos", "Das ist harmlos"),
                    new Phrase("unbedenklich", "Das ist unbedenklich"),
                    new Phrase("\\bnur (ein )?kr(a|ä)mpfe?\\b", "Es ist nur ein Krampf"),
                    new Phrase("(kein|keinen) arzt (nötig|notwendig)", "Kein Arzt nötig"),
                    new Phrase("entwarnung", "Entwarnung"),
                    new Phrase("garantier", "Wir garantieren es"),
                    new Phrase("\\bausgeschlossen\\b", "Das ist ausgeschlossen"),
                    new Phrase("\\bgrund zur sorge\\b", "Kein Grund zur Sorge"),
                    new Phrase("\\bnachweislich\\b", "Es wirkt nachweislich"),
                    new Phrase("\\bserie\\b", "Eine Serie von Nächten"),
                    new Phrase("\\bverpasst", "Sie haben eine Nacht verpasst"),
                    new Phrase("\\bentdeck", "Legato entdeckt Krämpfe"),
                    new Phrase("\\brisiko(wert|zahl|punkte)", "Ihr Risikowert ist 4"),
                    new Phrase("\\babsetz", "Sie sollten es absetzen"),
                    new Phrase("\\bsetzen sie (?!nichts\\b).* ab\\b", "Setzen Sie das Mittel ab"),
                    new Phrase("vorzubeugen|beugt .* vor\\b", "Es beugt Krämpfen vor")));

    private static final Map<String, List<String>> FORBIDDEN_PATTERNS = FORBIDDEN.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().stream().map(Phrase::pattern).toList()));

    /** Diary data never tell a cause. */
    private static final Map<String, List<String>> CAUSAL = Map.of(
            "en",
                    List.of(
                            "\\bbecause\\b",
                            "\\bdue to\\b",
                            "\\bthanks to\\b",
                            "\\bcaus(e|es|ed|ing)\\b",
                            "\\bled to\\b",
                            "\\bleads? to\\b",
                            "\\btrigger",
                            "\\breduc(e|es|ed|ing)\\b",
                            "\\bmakes?\\b",
                            "\\bhelp(s|ed)?\\b"),
            "de",
                    List.of(
                            "\\bdeshalb\\b",
                            "\\bdaher\\b",
                            "\\bdarum\\b",
                            "\\bführ(t|te|en) zu",
                            "\\bauslös",
                            "\\bausgelöst",
                            "\\bverringer",
                            "\\bhilft\\b",
                            "\\bweil\\b",
                            "\\bwegen\\b",
                            "\\bdank\\b",
                            "\\bdadurch\\b",
                            "verursach",
                            "\\bgeholfen\\b"));

    /** What the person asks; the answer says no cause. */
    private static final Set<String> QUESTIONS = Set.of("trends.helping-title");

    private static final Set<String> FROM_THE_DIARY =
            Set.of("tips.reason.", "tips.sign.", "tips.general.", "trend.", "trends.", "summary.tried.");

    /** The sentences that use such a word to say what Legato does not do. Each is a key and the one phrase it may contain. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            "not a diagnosis", Set.of("\\bdiagnos"),
            "not clinically verified; not a diagnosis", Set.of("\\bdiagnos"),
            "keine diagnose", Set.of("diagnos"),
            "nicht ärztlich geprüft", Set.of("ärztlich (empfohlen|geprüft)"),
            "not an all-clear", Set.of("all.clear"),
            "keine entwarnung", Set.of("entwarnung"));

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void neverClaimsWhatItCannotDo(Path bundle) throws IOException {
        assertThat(found(bundle, FORBIDDEN_PATTERNS, key -> true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void neverTellsACauseFromTheDiary(Path bundle) throws IOException {
        assertThat(found(
                        bundle,
                        CAUSAL,
                        key -> !QUESTIONS.contains(key)
                                && FROM_THE_DIARY.stream().anyMatch(key::startsWith)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void givesNoDoseAndNoTarget(Path bundle) throws IOException {
        assertThat(words(bundle).entrySet().stream()
                        .filter(entry -> Stream.of("tips.", "help.", "cramp.")
                                .anyMatch(entry.getKey().toString()::startsWith))
                        .map(Object::toString)
                        .filter(Pattern.compile("\\d\\s?(mg|g|ml|l|litres?|liter|mmol|tablets?|tabletten)\\b")
                                .asPredicate()))
                .isEmpty();
    }

    /** A straight apostrophe is a quote to MessageFormat and swallows what follows. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAMessage(Path bundle) throws IOException {
        assertThat(words(bundle)).allSatisfy((key, words) -> {
            assertThat(words.toString()).as(key.toString()).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(words.toString())).isNotNull();
        });
    }

    @Test
    void forbiddenWordsAreFoundWhereTheyAre() {
        assertThat(offences("Treats cramps.", phrases("en"))).hasSize(1);
        assertThat(offences("Wir überwachen Ihre Beine.", phrases("de"))).hasSize(1);
        assertThat(offences("Self-recorded; not a diagnosis", phrases("en"))).isEmpty();
        assertThat(offences("A diagnosis, and not a diagnosis", phrases("en"))).hasSize(1);
        assertThat(offences("Unsicher auf den Beinen", phrases("de"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyForbiddenPhraseIsFoundWhereItStands(String language) {
        assertThat(FORBIDDEN.get(language))
                .allSatisfy(phrase -> assertThat(offences(phrase.example(), List.of(phrase.pattern())))
                        .as(phrase.example())
                        .hasSize(1));
    }

    private static List<String> found(Path bundle, Map<String, List<String>> phrases, Predicate<String> keys)
            throws IOException {
        List<String> found = new ArrayList<>();
        String language = bundle.getFileName().toString().endsWith("_de.properties") ? "de" : "en";
        words(bundle).forEach((key, words) -> {
            if (keys.test(key.toString())) {
                offences(words.toString(), phrases.getOrDefault(language, List.of()))
                        .forEach(offence -> found.add(key + ": " + offence));
            }
        });
        return found;
    }

    private static List<String> offences(String words, List<String> phrases) {
        return phrases.stream()
                .filter(phrase -> Pattern.compile(
                                phrase,
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(withoutExceptions(words, phrase))
                        .find())
                .toList();
    }

    private static List<String> phrases(String language) {
        return FORBIDDEN_PATTERNS.getOrDefault(language, List.of());
    }

    private static String withoutExceptions(String words, String phrase) {
        String left = words;
        for (Map.Entry<String, Set<String>> exception : EXCEPTIONS.entrySet()) {
            if (exception.getValue().contains(phrase)) {
                left = Pattern.compile(Pattern.quote(exception.getKey()), Pattern.CASE_INSENSITIVE)
                        .matcher(left)
                        .replaceAll("");
            }
        }
        return left;
    }

    private static Properties words(Path bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        return words;
    }
}
