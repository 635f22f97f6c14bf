package app.legato.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    /**
     * The table of the evidence, row by row, written apart from the catalogue so that a slip in one shows: its number, the tip, its grade,
     * the profile's cautions of the column "hide if", its other words (walking pain, chest symptoms, one leg, breathless, tight socks), and
     * its sources. "Stay seated", "ankles only", "medical help first" and "midwife" are a tip of their own in place of the hidden one.
     */
    private static final String TABLE = """
            1  | calf-cramp      | EXPERT        | CLOT TEAR TENDON       |                                            | ALLEN_KIRBY_2012 MAYO
            2  | foot-cramp      | EXPERT        | TEAR TENDON            |                                            |
            3  | thigh-cramp     | EXPERT        | JOINT TEAR             |                                            |
            4  | rub             | EXPERT        | CLOT TEAR              |                                            | MAYO
            5  | stand-slowly    | EXPERT        | FALL                   |                                            |
            6  | warm-or-cold    | COMFORT       | NUMB_FEET ARTERIES     |                                            | MAYO ADA
            7  | painkillers     | EXPERT        |                        |                                            | NHS
            8  | short-routine   | TRIAL         | FALL TENDON JOINT CLOT |                                            | HALLEGRAEFF_2012 HAWKE_2021
            9  | seated-stretch  | TRIAL         | TENDON JOINT CLOT      |                                            | HALLEGRAEFF_2012
            10 | six-weeks       | TRIALS_MIXED  |                        |                                            | HALLEGRAEFF_2012 COPPIN_2005
            11 | stretch-pain    | EXPERT        |                        |                                            |
            12 | hard-day        | EXPERT        | TENDON TEAR            |                                            | ALLEN_KIRBY_2012
            13 | short-walk      | OBSERVED      | FALL                   | WALKING_PAIN CHEST_OR_BREATH               | DELACOUR_2020
            14 | easy-cycling    | EXPERT        | FALL JOINT             | WALKING_PAIN CHEST_OR_BREATH               | MAYO
            15 | shoes           | EXPERT        | PRESCRIBED_FOOTWEAR    |                                            | MAYO
            16 | stand-hourly    | COMFORT       | FALL                   |                                            |
            17 | seated-breaks   | OBSERVED      |                        |                                            | BAHK_2012
            18 | loosen          | COMFORT       | COMPRESSION            |                                            | FOUNDING_ARTICLE
            19 | legs-up         | EXPERT        | HEART_FAILURE ARTERIES PREGNANCY | SWOLLEN_LEG CHEST_OR_BREATH      |
            20 | warm-socks      | OBSERVED      | ARTERIES               | CROSSED_OR_TIGHT                           | HAWKE_2012
            21 | summer          | OBSERVED      |                        |                                            | GARRISON_2015
            22 | drinks-in-heat  | COMFORT       | HEART_FAILURE KIDNEY_DISEASE FLUID_LIMIT |                          | MAYO
            23 | drinks-earlier  | EXPERT        | HEART_FAILURE KIDNEY_DISEASE FLUID_LIMIT |                          |
            24 | alcohol         | OBSERVED      | ALCOHOL_DEPENDENCE     |                                            | DELACOUR_2018
            25 | magnesium       | TRIAL_AGAINST | PREGNANCY              |                                            | GARRISON_2020
            26 | potassium       | SAFETY_NOTICE |                        |                                            | DOORENBOS_2003
            27 | quinine         | SAFETY_NOTICE |                        |                                            | FDA MHRA
            28 | new-medicine    | OBSERVED      |                        |                                            | GARRISON_2012
            29 | covers          | EXPERT        |                        |                                            | MAYO
            30 | slow-breathing  | TRIAL         |                        |                                            | RELAX_2024
            31 | pregnancy       | TRIALS_MIXED  |                        |                                            | LUO_2020
            32 | appointment     | GUIDELINE     |                        |                                            | CKS
            33 | foods           | COMFORT       | KIDNEY_DISEASE         |                                            | FOUNDING_ARTICLE
            34 | pillow          | COMFORT       | HEART_FAILURE ARTERIES |                                            | FOUNDING_ARTICLE
            35 | stretch-after   | COMFORT       |                        |                                            | FOUNDING_ARTICLE
            """;

    /**
     * What hides a tip beyond the brief, each of its own reasons: a suspected clot or a torn muscle rules out all stretching, rubbing, walking and
     * cycling; raised legs are not for a clot; a stretch is never for a tendon, a joint or an unsteady stand that it loads.
     */
    private static final String BEYOND = """
            foot-cramp     | CLOT
            thigh-cramp    | CLOT
            short-routine  | TEAR STRETCH_PAIN
            seated-stretch | TEAR STRETCH_PAIN
            six-weeks      | CLOT TEAR STRETCH_PAIN
            short-walk     | CLOT TEAR
            easy-cycling   | CLOT TEAR
            legs-up        | CLOT
            pillow         | PREGNANCY CLOT
            warm-socks     | COMPRESSION
            stretch-after  | CLOT TEAR TENDON JOINT FALL STRETCH_PAIN
            sip            | HEART_FAILURE KIDNEY_DISEASE FLUID_LIMIT
            """;

    static Stream<Arguments> beyond() {
        return BEYOND.lines()
                .map(line -> line.split("\\|", -1))
                .map(cells ->
                        Arguments.of(cells[0].strip(), Row.words(cells[1]).collect(Collectors.toUnmodifiableSet())));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void hidesMoreThanTheBriefAsksFor(String id, Set<String> words) {
        Tip tip = Catalogue.byId(id).orElseThrow();
        assertThat(words)
                .allSatisfy(
                        word -> assertThat(tip.isOpen(factsWith(word))).as(word).isFalse());
    }

    @Test
    void everyHidingWordOfTheCatalogueStandsInOneOfTheTables() {
        Map<String, Set<String>> told = new HashMap<>();
        rows().forEach(row -> {
            Set<String> words = told.computeIfAbsent(row.tip(), _ -> new TreeSet<>());
            row.cautions().forEach(one -> words.add(one.name()));
            words.addAll(row.others());
        });
        beyond().forEach(one -> told.computeIfAbsent((String) one.get()[0], _ -> new TreeSet<>())
                .addAll(BEYOND.lines()
                        .map(line -> line.split("\\|", -1))
                        .filter(cells -> cells[0].strip().equals(one.get()[0]))
                        .flatMap(cells -> Row.words(cells[1]))
                        .toList()));
        assertThat(Catalogue.ALL).allSatisfy(tip -> {
            HideIf hideIf = tip.hideIf();
            assertThat(Stream.of(hideIf.cautions(), hideIf.symptoms(), hideIf.signs(), hideIf.signals())
                            .flatMap(Set::stream)
                            .map(Enum::name)
                            .toList())
                    .as(tip.id())
                    .containsExactlyInAnyOrderElementsOf(told.getOrDefault(tip.id(), Set.of()));
        });
    }

    @Test
    void aSignInALegHidesWhatAClotOrATearHides() {
        Set<SignalKind> none = Set.of();
        for (Tip tip : Catalogue.ALL) {
            Facts clot = Facts.of(Profile.EMPTY.withCaution(Caution.CLOT, true), Set.of(), none);
            Facts swollen = Facts.of(Profile.EMPTY, Set.of(RedFlag.SWOLLEN_LEG), none);
            if (!tip.isOpen(clot)) {
                assertThat(tip.isOpen(swollen)).as(tip.id()).isFalse();
            }
            Facts tear = Facts.of(Profile.EMPTY.withCaution(Caution.TEAR, true), Set.of(), none);
            Facts pop = Facts.of(Profile.EMPTY, Set.of(RedFlag.CALF_POP), none);
            assertThat(tip.isOpen(pop)).as(tip.id()).isEqualTo(tip.isOpen(tear));
        }
    }

    @Test
    void lessAlcoholIsAWarningByItsCautionThoughNoRegulatorGaveIt() {
        Tip tip = Catalogue.byId("alcohol-help-first").orElseThrow();
        assertThat(tip.grade()).isEqualTo(Grade.EXPERT);
        assertThat(Catalogue.isForSafety(tip)).isTrue();
    }

    /** One row of the table. */
    record Row(String tip, Grade grade, Set<Caution> cautions, Set<String> others, List<Source> sources) {
        static Row of(String line) {
            String[] cells = (line + " ").split("\\|", -1);
            return new Row(
                    cells[1].strip(),
                    Grade.valueOf(cells[2].strip()),
                    words(cells[3]).map(Caution::valueOf).collect(Collectors.toUnmodifiableSet()),
                    words(cells[4]).collect(Collectors.toUnmodifiableSet()),
                    words(cells[5]).map(Source::valueOf).toList());
        }

        private static Stream<String> words(String cell) {
            return Stream.of(cell.strip().split(" +")).filter(word -> !word.isEmpty());
        }
    }

    static Stream<Row> rows() {
        return TABLE.lines().map(Row::of);
    }

    @Test
    void theTableIsWhole() {
        assertThat(rows()).hasSize(35);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyTipIsAsTheEvidenceSays(Row row) {
        Tip tip = Catalogue.byId(row.tip()).orElseThrow();
        assertThat(tip.grade()).isEqualTo(row.grade());
        assertThat(tip.sources()).isEqualTo(row.sources());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCautionOfARowHidesItsTip(Row row) {
        Tip tip = Catalogue.byId(row.tip()).orElseThrow();
        assertThat(tip.openTo(Profile.EMPTY)).isTrue();
        for (Caution caution : row.cautions()) {
            assertThat(tip.openTo(Profile.EMPTY.withCaution(caution, true)))
                    .as(caution.name())
                    .isFalse();
        }
        for (String other : row.others()) {
            assertThat(tip.isOpen(factsWith(other))).as(other).isFalse();
        }
    }

    private static Facts factsWith(String word) {
        return new Facts(
                named(Caution.values(), word),
                named(Symptom.values(), word),
                named(RedFlag.values(), word),
                named(SignalKind.values(), word));
    }

    private static <E extends Enum<E>> Set<E> named(E[] constants, String word) {
        return Stream.of(constants).filter(one -> one.name().equals(word)).collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void conditionsThatAmountToACautionHideTheSame() {
        assertThat(ids(Profile.EMPTY.withNamed(Condition.NEUROPATHY, true))).doesNotContain("warm-or-cold");
        assertThat(ids(Profile.EMPTY.withAnswer(Symptom.NUMBNESS, Answer.PRESENT)))
                .doesNotContain("warm-or-cold");
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
        return ids(Profile.EMPTY.withCautions(cautions));
    }

    private static List<String> ids(Profile profile) {
        return Catalogue.openTo(profile).stream().map(Tip::id).toList();
    }
}
