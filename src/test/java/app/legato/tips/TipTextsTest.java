package app.legato.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.ReliefStep;
import app.legato.text.Texts;
import app.legato.ui.control.TipWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the tips, the safety card and the help in a cramp say is there in every language, and nothing more. */
class TipTextsTest {
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    /** Author, journal and year of a paper; of a body, who it is and what it says that about. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everySourceResolvesToAFullReference(String language) {
        Texts texts = new Texts(Locale.of(language));
        for (Source source : Source.values()) {
            String name = texts.get(source.nameKey());
            String reference = texts.get(source.referenceKey());
            assertThat(reference.length()).as(name).isGreaterThan(name.length());
            source.year()
                    .ifPresentOrElse(
                            year -> assertThat(reference)
                                    .as(name)
                                    .contains(Integer.toString(year))
                                    .matches("\\p{Lu}[^.]+( u\\. a)?\\. .{4,}, (online )?20.*")
                                    .satisfies(_ -> assertThat(name).contains(Integer.toString(year))),
                            () -> assertThat(YEAR.matcher(reference).find())
                                    .as(name)
                                    .isFalse());
        }
    }

    @Test
    void everySourceBacksATipAndEveryTipSaysWhoBacksIt() {
        Set<Source> used =
                Catalogue.ALL.stream().flatMap(tip -> tip.sources().stream()).collect(Collectors.toUnmodifiableSet());
        assertThat(used).containsExactlyInAnyOrder(Source.values());
        TipWords words = new TipWords(new Texts(Locale.UK));
        assertThat(Catalogue.ALL)
                .filteredOn(tip -> tip.sources().isEmpty())
                .allMatch(tip -> words.sources(tip).equals("common knowledge, no source"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void safetyCardNamesEverySignUnderItsUrgency(String language) {
        assertThat(keys("help", language))
                .containsAll(Arrays.stream(RedFlag.values()).map(RedFlag::key).toList())
                .containsAll(Stream.of(Urgency.values())
                        .flatMap(urgency -> Stream.of(urgency.titleKey(), urgency.doKey()))
                        .toList());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (String bundle : List.of("tips", "help", "cramp")) {
            assertThat(keys(bundle, "de")).as(bundle).isEqualTo(keys(bundle, "en"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void helpInACrampHasAllItsSteps(String language) {
        assertThat(keys("cramp", language))
                .containsAll(
                        Arrays.stream(ReliefStep.values()).map(ReliefStep::key).toList());
    }

    @Test
    void reasonsStateTheFactWithItsNumbers() {
        Texts english = new Texts(Locale.UK);
        Texts german = new Texts(Locale.GERMANY);
        Signal nine = Signal.of(SignalKind.STRETCHED_FOR_WEEKS, 9, Grounds.NOTHING);
        assertThat(english.get(nine.key(), nine.count(), nine.of()))
                .isEqualTo("9 nights stretched in the last six weeks.");
        Signal missed = Signal.of(SignalKind.ROUTINE_MISSED, 2, Grounds.NOTHING);
        assertThat(german.get(missed.key(), missed.count(), missed.of()))
                .isEqualTo("2 der letzten 3 Nächte ohne Dehnen eingetragen.");
        assertThat(english.get("tips.reason.severe-cramp", 1, 1))
                .isEqualTo("A cramp of severity 6 or more logged last night.");
        assertThat(english.get("tips.reason.severe-cramp", 2, 1))
                .isEqualTo("2 cramps of severity 6 or more logged last night.");
        assertThat(german.get("tips.general.short", 0)).startsWith("Noch keine Nacht ist eingetragen:");
        assertThat(german.get("tips.general.short", 3)).startsWith("Bisher sind 3 Nächte eingetragen:");
    }

    private static Set<String> keys(String bundle, String language) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Locale locale = language.equals("en") ? Locale.ROOT : Locale.of(language);
        ResourceBundle words = ResourceBundle.getBundle("app.legato.i18n." + bundle, locale, exact);
        assertThat(words.getLocale()).isEqualTo(locale);
        return new TreeSet<>(words.keySet());
    }
}
