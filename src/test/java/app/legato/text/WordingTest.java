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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Legato never says, in any bundle. It is a diary with general information: it does not treat, watch, recognise or rule out anything,
 * promises nothing, scolds nobody and calls nothing harmless.
 */
class WordingTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/legato/i18n");

    private static final Map<String, List<String>> FORBIDDEN = Map.of(
            "en",
            List.of(
                    "\\b(re|un)?treat(s|ed|ing|ment|ments)?\\b",
                    "\\bcur(e|es|ed|ing)\\b",
                    "\\bheal(s|ed|ing)?\\b",
                    "\\bprevent",
                    "\\bmonitor",
                    "\\bdetect",
                    "\\bdiagnos",
                    "\\bpersonali[sz]ed\\b",
                    "clinically (proven|tested)",
                    "(doctor|medically).approved",
                    "\\bsafe\\b",
                    "\\bharmless\\b",
                    "\\b(just|only) (a )?cramps?\\b",
                    "no need (for|to see) a doctor",
                    "nothing to worry",
                    "all.clear",
                    "\\bguarantee",
                    "\\bstreaks?\\b",
                    "\\bmissed (a )?(night|day|stretch)",
                    "\\brul(e|es|ed|ing) (it )?out\\b",
                    "\\bproven to\\b",
                    "\\byou (should|must|can) (stop|start) taking\\b",
                    "\\brisk score"),
            "de",
            List.of(
                    "behand(el|l)",
                    "\\bheil(t|en|ung|s|sam)?\\b",
                    "\\bkurier",
                    "vorbeug",
                    "verhinder",
                    "verhüt",
                    "\\büberwach",
                    "\\berkenn(t|en|ung)?\\b",
                    "diagnos",
                    "personalisiert",
                    "klinisch (bewiesen|geprüft|getestet)",
                    "ärztlich (empfohlen|geprüft)",
                    "\\bsicher\\b",
                    "harmlos",
                    "unbedenklich",
                    "\\bnur (ein )?krämpfe?\\b",
                    "(kein|keinen) arzt (nötig|notwendig)",
                    "entwarnung",
                    "garantier",
                    "\\bausgeschlossen\\b",
                    "\\bgrund zur sorge\\b",
                    "\\bnachweislich\\b",
                    "\\bserie\\b",
                    "\\bverpasst"));

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
            Set.of("tips.reason.", "tips.sign.", "tips.general.", "trend.", "trends.");

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
        assertThat(found(bundle, FORBIDDEN, key -> true)).isEmpty();
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
        return FORBIDDEN.getOrDefault(language, List.of());
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
