package app.legato.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.ReliefStep;
import app.legato.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the tips, the safety card and the help in a cramp say is there in every language, and nothing more. */
class TipTextsTest {
    private static final List<RedFlag> RAISED_BY_DIARY = List.of(
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
            RedFlag.PERSISTENT);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyKeyHasItsWordsAndEveryWordItsKey(String language) {
        Set<String> wanted = new TreeSet<>();
        Catalogue.ALL.forEach(tip -> wanted.addAll(List.of(tip.titleKey(), tip.doKey())));
        Arrays.stream(Cause.values()).map(Cause::key).forEach(wanted::add);
        Arrays.stream(Grade.values()).map(Grade::key).forEach(wanted::add);
        Arrays.stream(SignalKind.values()).map(SignalKind::key).forEach(wanted::add);
        RAISED_BY_DIARY.stream().map(RedFlag::factKey).forEach(wanted::add);
        for (RedFlag flag : List.of(RedFlag.COLLAPSE, RedFlag.LONG_CRAMP)) {
            TonightsTip.Silent silent = new TonightsTip.Silent(List.of(new RaisedFlag(flag, 1, NOTHING)));
            wanted.addAll(List.of(silent.titleKey(), silent.doKey()));
        }
        wanted.addAll(List.of(
                "tips.general.short", "tips.general.nothing", "tips.quiet", "tips.silent.settle", "tips.source.none"));
        assertThat(keys("tips", language)).containsExactlyElementsOf(wanted);
    }

    private static final Grounds NOTHING = new Grounds(List.of(), List.of(), List.of(), Set.of(), Set.of());

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
        Signal nine = Signal.of(SignalKind.STRETCHED_FOR_WEEKS, 9, NOTHING);
        assertThat(english.get(nine.key(), nine.count(), nine.of()))
                .isEqualTo("9 nights stretched in the last six weeks.");
        Signal missed = Signal.of(SignalKind.ROUTINE_MISSED, 2, NOTHING);
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
