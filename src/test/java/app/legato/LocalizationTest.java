package app.legato;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Posture;
import app.legato.cramp.ReliefStep;
import app.legato.day.DayFactor;
import app.legato.exchange.Kinds;
import app.legato.exchange.Type;
import app.legato.exchange.csv.DateOrder;
import app.legato.exchange.csv.ForeignCsv;
import app.legato.exchange.file.Outlet;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Symptom;
import app.legato.store.StoreProblem;
import app.legato.stretch.Brought;
import app.legato.stretch.Plan;
import app.legato.stretch.PlanNumber;
import app.legato.stretch.Stretch;
import app.legato.stretch.Stretches;
import app.legato.text.Worded;
import app.legato.tips.Catalogue;
import app.legato.tips.Cause;
import app.legato.tips.Grade;
import app.legato.tips.RedFlag;
import app.legato.tips.RedFlags;
import app.legato.tips.SignalKind;
import app.legato.tips.Source;
import app.legato.tips.Tip;
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
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every text is there in every language, is asked for somewhere, and can be filled in. */
@Execution(ExecutionMode.CONCURRENT)
class LocalizationTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/legato/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final List<String> LANGUAGES = List.of("", "_de");

    /**
     * Keys whose end is put together in code: what stands before it, and the ends it can have. A new one is written down here, so that a
     * missing text is still found before a person finds it.
     */
    private static final Map<String, Set<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("settings.caution.", dashed(Caution.class)),
            Map.entry("shell.problem.", dashed(StoreProblem.class)),
            Map.entry("cramp.step.", dashed(ReliefStep.class)),
            Map.entry("words.", ends("words.", words().filter(key -> key.startsWith("words.")))),
            Map.entry("stretches.", ends("stretches.", stretches())),
            Map.entry("stretches.source.", dashed(Stretch.Source.class)),
            Map.entry("stretches.plan.", plans()),
            Map.entry("plans.about.", dashed(Brought.class)),
            Map.entry("plans.grounds.", dashed(Brought.class)),
            Map.entry("plans.number.", dashed(PlanNumber.class)),
            Map.entry("plans.unusual.", Set.of("hold", "repeats", "pause")),
            Map.entry("exchange.kind.", kinds()),
            Map.entry("exchange.field.", fields()),
            Map.entry("carry.field.", dashed(ForeignCsv.Field.class)),
            Map.entry("carry.order.", dashed(DateOrder.class)),
            Map.entry("carry.form.", forms()),
            Map.entry("carry.reader.", forms()),
            Map.entry("help.", ends("help.", safetyCard())),
            Map.entry("tips.", ends("tips.", Catalogue.ALL.stream().flatMap(LocalizationTest::both))),
            Map.entry("tips.cause.", dashed(Cause.class)),
            Map.entry("tips.grade.", dashed(Grade.class)),
            Map.entry("tips.reason.", dashed(SignalKind.class)),
            Map.entry("tips.source.", sources()),
            Map.entry("tips.sign.", ends("tips.sign.", raisedByDiary().map(RedFlag::factKey))));

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
        words().forEach(asked::add);
        PUT_TOGETHER.forEach((beginning, ends) -> ends.forEach(end -> asked.add(beginning + end)));
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

    private static Stream<String> words() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Worded.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> ((Worded) constant).key());
    }

    private static Set<String> plans() {
        return Arrays.stream(Brought.values())
                .flatMap(plan -> Stream.of(plan.in(Posture.STANDING), plan.in(Posture.SEATED)))
                .map(Plan::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> kinds() {
        return Kinds.ALL.stream().map(kind -> kind.name().replace('_', '-')).collect(Collectors.toSet());
    }

    /** What can differ. Factors of a day have words already. */
    private static Set<String> fields() {
        Set<String> factors = dashed(DayFactor.class);
        return Kinds.ALL.stream()
                .flatMap(kind -> kind.columns().stream())
                .filter(column -> !(column.type() instanceof Type.Id))
                .map(column -> column.name().replace('_', '-'))
                .filter(name -> !factors.contains(name))
                .collect(Collectors.toSet());
    }

    /** All but the folder, which only the command line writes. */
    private static Set<String> forms() {
        return dashed(Outlet.class).stream()
                .filter(form -> !form.equals("folder"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> stretches() {
        return Stretches.all().stream()
                .flatMap(stretch -> Stream.of("name", "ready", "ease-in", "hold", "let-go", "safety")
                        .map(part -> "stretches." + stretch.id() + "." + part));
    }

    private static Stream<String> safetyCard() {
        return Stream.concat(
                Arrays.stream(Urgency.values()).flatMap(urgency -> Stream.of(urgency.titleKey(), urgency.doKey())),
                Arrays.stream(RedFlag.values()).map(RedFlag::key));
    }

    private static Stream<String> both(Tip tip) {
        return Stream.of(tip.titleKey(), tip.doKey());
    }

    /** The signs that entries or answers can raise; the others are on the safety card alone and have no fact to state. */
    private static Stream<RedFlag> raisedByDiary() {
        Stream<RedFlag> byEntries = Stream.of(
                RedFlag.LONG_CRAMP,
                RedFlag.DISTURBED_SLEEP,
                RedFlag.CRAMPS_ELSEWHERE,
                RedFlag.MEDICINE_CHANGE,
                RedFlag.PERSISTENT);
        Stream<RedFlag> byAnswers = Arrays.stream(Symptom.values())
                .flatMap(symptom -> Arrays.stream(Answer.values()).map(answer -> RedFlags.of(symptom, answer)))
                .flatMap(Optional::stream);
        return Stream.concat(byEntries, byAnswers);
    }

    private static Set<String> sources() {
        return ends(
                "tips.source.",
                Arrays.stream(Source.values()).flatMap(source -> Stream.of(source.nameKey(), source.referenceKey())));
    }

    /** What follows {@code beginning} in each of these keys. */
    private static Set<String> ends(String beginning, Stream<String> keys) {
        return keys.peek(key -> assertThat(key).startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> dashed(Class<? extends Enum<?>> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
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
