package app.legato;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.ReliefStep;
import app.legato.cramp.Side;
import app.legato.profile.Caution;
import app.legato.store.StoreProblem;
import app.legato.stretch.Stretches;
import app.legato.text.Worded;
import app.legato.tips.Catalogue;
import app.legato.tips.Cause;
import app.legato.tips.Grade;
import app.legato.tips.RedFlag;
import app.legato.tips.SignalKind;
import app.legato.tips.Urgency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in every language, is asked for somewhere, and can be filled in. */
class LocalizationTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/legato/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    /** The signs that entries can raise; the others are on the safety card alone. */
    private static final RedFlag[] RAISED_BY_THE_DIARY = {
        RedFlag.SWOLLEN_LEG,
        RedFlag.LONG_CRAMP,
        RedFlag.DISTURBED_SLEEP,
        RedFlag.NUMBNESS,
        RedFlag.SWOLLEN_LEGS,
        RedFlag.WEAKNESS,
        RedFlag.FATIGUE,
        RedFlag.WALKING_PAIN,
        RedFlag.URGE_TO_MOVE,
        RedFlag.CRAMPS_ELSEWHERE,
        RedFlag.MEDICINE_CHANGE,
        RedFlag.PERSISTENT
    };

    private static final List<String> LANGUAGES = List.of("", "_de");

    /**
     * Keys whose end is put together in code: what stands before it, and all keys that can come of it. A new one is written down here, so
     * that a missing text is still found before a person finds it.
     */
    private static final Map<String, Set<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("words.", words()),
            Map.entry("cramp.step.", keys(ReliefStep.values(), ReliefStep::key)),
            Map.entry("diary.", Set.of("diary.yes", "diary.no")),
            Map.entry("diary.leg.", dashed("diary.leg.", Side.values())),
            Map.entry("help.", helpKeys()),
            Map.entry("settings.caution.", dashed("settings.caution.", Caution.values())),
            Map.entry("shell.problem.", dashed("shell.problem.", StoreProblem.values())),
            Map.entry("stretches.", stretchKeys()),
            Map.entry("stretches.plan.", Set.of("stretches.plan.trial-seated", "stretches.plan.trial-standing")),
            Map.entry("tips.", tipKeys()),
            Map.entry("tips.cause.", keys(Cause.values(), Cause::key)),
            Map.entry("tips.grade.", keys(Grade.values(), Grade::key)),
            Map.entry("tips.reason.", keys(SignalKind.values(), SignalKind::key)),
            Map.entry("tips.sign.", keys(RAISED_BY_THE_DIARY, RedFlag::factKey)),
            Map.entry("tips.silent.", silentKeys()),
            Map.entry(
                    "tonight.serving.", Set.of("tonight.serving.cup", "tonight.serving.glass", "tonight.serving.mug")));

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*)\\.([a-z0-9.-]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|sqlite|properties|json|wav|png|pdf|html)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> english = texts("");
    private final Map<String, String> german = texts("_de");

    @Test
    void everyLanguageHasEveryText() {
        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(bundleNames("_de")).isEqualTo(bundleNames(""));
    }

    @Test
    void everyTextThatIsAskedForExists() {
        assertThat(asked()).isSubsetOf(english.keySet());
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> unused = new TreeSet<>(english.keySet());
        unused.removeAll(asked());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyBeginningOfAKeyIsWrittenDown() {
        assertThat(literals().filter(LocalizationTest::isBeginning))
                .as("keys put together in code, to be added to PUT_TOGETHER")
                .allMatch(PUT_TOGETHER::containsKey);
    }

    @Test
    void bothLanguagesAreFilledInWithTheSame() {
        english.forEach((key, words) ->
                assertThat(placeholders(german.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(words)));
    }

    @Test
    void everyTextIsAMessageWithoutStraightApostrophes() {
        Stream.of(english, german)
                .forEach(language -> language.forEach((key, words) -> {
                    assertThat(words).as(key).isNotBlank().doesNotContain("'");
                    assertThat(new MessageFormat(words).toPattern()).as(key).isNotEmpty();
                }));
    }

    @Test
    void everyTextStandsInTheBundleItsKeyNames() {
        for (String language : LANGUAGES) {
            bundleNames(language)
                    .forEach(bundle -> assertThat(bundle(bundle + language).stringPropertyNames())
                            .as(bundle + language)
                            .allMatch(key -> key.startsWith(bundle + ".")));
        }
    }

    @Test
    void noTextIsGivenTwice() {
        for (String language : LANGUAGES) {
            bundleNames(language)
                    .forEach(bundle -> assertThat(lines(bundle + language))
                            .as(bundle + language)
                            .doesNotHaveDuplicates());
        }
    }

    /** What the code asks for: keys written out, words of constants, and keys put together. */
    private Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        literals().filter(literal -> !isBeginning(literal)).forEach(asked::add);
        PUT_TOGETHER.values().forEach(asked::addAll);
        return asked;
    }

    private Stream<String> literals() {
        Set<String> bundles = bundleNames("");
        List<String> found = new ArrayList<>();
        for (Path source : files(SOURCES, ".java")) {
            Matcher literal = LITERAL.matcher(read(source));
            while (literal.find()) {
                String key = literal.group(1) + "." + literal.group(2);
                if (bundles.contains(literal.group(1))
                        && !FILE_NAME.matcher(key).matches()) {
                    found.add(key);
                }
            }
        }
        return found.stream().distinct();
    }

    private static boolean isBeginning(String literal) {
        return literal.endsWith(".") || literal.endsWith("-");
    }

    private static Set<String> words() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Worded.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> ((Worded) constant).key())
                        .collect(Collectors.toSet());
    }

    private static Set<String> helpKeys() {
        Set<String> keys = new TreeSet<>(keys(RedFlag.values(), RedFlag::key));
        keys.addAll(keys(Urgency.values(), Urgency::titleKey));
        keys.addAll(keys(Urgency.values(), Urgency::doKey));
        return keys;
    }

    private static Set<String> stretchKeys() {
        return Stretches.all().stream()
                .flatMap(stretch -> Stream.of("name", "ready", "ease-in", "hold", "let-go", "safety")
                        .map(end -> "stretches." + stretch.id() + "." + end))
                .collect(Collectors.toSet());
    }

    private static Set<String> tipKeys() {
        return Catalogue.ALL.stream()
                .flatMap(tip -> Stream.of(tip.titleKey(), tip.doKey()))
                .collect(Collectors.toSet());
    }

    private static Set<String> silentKeys() {
        return Stream.of(Urgency.EMERGENCY, Urgency.SAME_DAY)
                .map(urgency -> "tips.silent." + dashed(urgency))
                .flatMap(key -> Stream.of(key + ".title", key + ".do"))
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> keys(T[] constants, Function<T, String> key) {
        return Arrays.stream(constants).map(key).collect(Collectors.toSet());
    }

    private static Set<String> dashed(String beginning, Enum<?>... constants) {
        return keys(constants, constant -> beginning + dashed(constant));
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER.matcher(words).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String language) {
        return bundleNames(language).stream()
                .map(name -> bundle(name + language))
                .flatMap(bundle ->
                        bundle.stringPropertyNames().stream().map(key -> Map.entry(key, bundle.getProperty(key))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first, TreeMap::new));
    }

    private static Set<String> bundleNames(String language) {
        return files(BUNDLES, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> language.isEmpty() ? !name.contains("_") : name.endsWith(language))
                .map(name -> name.substring(0, name.length() - language.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String name) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            words.load(reader);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return words;
    }

    private static List<String> lines(String name) {
        return read(BUNDLES.resolve(name + ".properties"))
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
