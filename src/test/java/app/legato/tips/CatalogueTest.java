package app.legato.tips;

import static app.legato.profile.Caution.ALCOHOL_DEPENDENCE;
import static app.legato.profile.Caution.ARTERIES;
import static app.legato.profile.Caution.CLOT;
import static app.legato.profile.Caution.COMPRESSION;
import static app.legato.profile.Caution.FALL;
import static app.legato.profile.Caution.FLUID_LIMIT;
import static app.legato.profile.Caution.HEART_FAILURE;
import static app.legato.profile.Caution.JOINT;
import static app.legato.profile.Caution.KIDNEY_DISEASE;
import static app.legato.profile.Caution.NUMB_FEET;
import static app.legato.profile.Caution.PREGNANCY;
import static app.legato.profile.Caution.TEAR;
import static app.legato.profile.Caution.TENDON;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {
    /** Written from the evidence's column "hide if", apart from the catalogue, so that a slip in one shows. */
    private static final Map<Caution, Set<String>> HIDES = Map.ofEntries(
            Map.entry(
                    CLOT, Set.of("calf-cramp", "foot-cramp", "thigh-cramp", "rub", "short-routine", "seated-stretch")),
            Map.entry(
                    TEAR,
                    Set.of(
                            "calf-cramp",
                            "foot-cramp",
                            "thigh-cramp",
                            "rub",
                            "short-routine",
                            "seated-stretch",
                            "hard-day")),
            Map.entry(FALL, Set.of("stand-slowly", "short-routine", "short-walk", "stand-hourly")),
            Map.entry(TENDON, Set.of("calf-cramp", "foot-cramp", "short-routine", "seated-stretch", "hard-day")),
            Map.entry(JOINT, Set.of("thigh-cramp", "short-routine", "seated-stretch")),
            Map.entry(NUMB_FEET, Set.of("warm-or-cold")),
            Map.entry(ARTERIES, Set.of("warm-or-cold", "warm-socks", "legs-up", "pillow")),
            Map.entry(HEART_FAILURE, Set.of("drinks-in-heat", "sip", "legs-up", "pillow")),
            Map.entry(KIDNEY_DISEASE, Set.of("drinks-in-heat", "sip", "foods")),
            Map.entry(FLUID_LIMIT, Set.of("drinks-in-heat", "sip")),
            Map.entry(PREGNANCY, Set.of("magnesium", "legs-up")),
            Map.entry(COMPRESSION, Set.of("loosen")),
            Map.entry(ALCOHOL_DEPENDENCE, Set.of("alcohol")));

    @ParameterizedTest
    @EnumSource(Caution.class)
    void everyCautionHidesWhatItMust(Caution caution) {
        assertThat(ids(Set.of(caution))).isNotEmpty().doesNotContainAnyElementsOf(HIDES.get(caution));
        assertThat(ids(EnumSet.allOf(Caution.class))).doesNotContainAnyElementsOf(HIDES.get(caution));
    }

    @ParameterizedTest
    @CsvSource({
        "FALL, stay-seated",
        "FALL, seated-stretch",
        "FALL, ankle-circles",
        "ALCOHOL_DEPENDENCE, alcohol-help-first",
        "PREGNANCY, magnesium-midwife"
    })
    void cautionBringsItsOwnVariant(Caution caution, String variant) {
        assertThat(ids(Set.of(caution))).contains(variant);
    }

    @Test
    void walkingPainHidesTheWalk() {
        Profile pain = Profile.EMPTY.withAnswer(Symptom.WALKING_PAIN, Answer.PRESENT);
        Profile none = Profile.EMPTY.withAnswer(Symptom.WALKING_PAIN, Answer.NOT_PRESENT);
        assertThat(Catalogue.openTo(pain)).extracting(Tip::id).doesNotContain("short-walk");
        assertThat(Catalogue.openTo(none)).extracting(Tip::id).contains("short-walk");
    }

    @Test
    void everySignalCallsForATip() {
        Set<SignalKind> called =
                Catalogue.ALL.stream().flatMap(tip -> tip.when().stream()).collect(Collectors.toSet());
        assertThat(called).containsExactlyInAnyOrder(SignalKind.values());
    }

    @Test
    void idsAreUniqueAndFindTheirTip() {
        assertThat(Catalogue.ALL).extracting(Tip::id).doesNotHaveDuplicates();
        assertThat(Catalogue.ALL)
                .allSatisfy(tip -> assertThat(Catalogue.byId(tip.id())).contains(tip));
    }

    @Test
    void allFourCausesHaveTipsWithASignal() {
        assertThat(Arrays.asList(Cause.FATIGUE, Cause.CIRCULATION, Cause.HYDRATION, Cause.MEDICAL))
                .allSatisfy(cause -> assertThat(Catalogue.ALL)
                        .filteredOn(tip -> tip.cause() == cause && !tip.when().isEmpty())
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    private static List<String> ids(Set<Caution> cautions) {
        return Catalogue.openTo(Profile.EMPTY.withCautions(cautions)).stream()
                .map(Tip::id)
                .toList();
    }
}
