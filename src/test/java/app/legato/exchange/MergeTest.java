package app.legato.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.diary.WholeDiary;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.store.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final Moment THREE = Moment.of(Instant.parse("2025-05-13T01:12:00Z"), ZoneId.of("Europe/Berlin"));
    private static final Cramp CRAMP = new Cramp(
            new UUID(1, 1), new Night(LocalDate.of(2025, 5, 12)), THREE, null, null, null, null, Set.of(), "");

    @Property(tries = 50)
    void givesTheSameDiaryBothWays(@ForAll long seed, @ForAll long other) {
        WholeDiary mine = RandomDiaries.one(seed);
        WholeDiary theirs = RandomDiaries.kin(mine, other);
        assertThat(join(mine, theirs)).isEqualTo(join(theirs, mine));
    }

    @Property(tries = 50)
    void changesNothingTheSecondTime(@ForAll long seed, @ForAll long other) {
        WholeDiary mine = RandomDiaries.one(seed);
        WholeDiary theirs = RandomDiaries.kin(mine, other);
        Merge again = Merge.of(join(mine, theirs), theirs);
        assertThat(again.diary()).isEqualTo(join(mine, theirs));
        assertThat(again.changesNothing()).isTrue();
        assertThat(join(mine, mine)).isEqualTo(mine);
    }

    @Property(tries = 50)
    void comesToTheSameInWhateverOrderThreeMeet(@ForAll long seed, @ForAll long other, @ForAll long another) {
        WholeDiary one = RandomDiaries.one(seed);
        WholeDiary two = RandomDiaries.kin(one, other);
        WholeDiary three = RandomDiaries.kin(two, another);
        WholeDiary first = join(join(one, two), three);
        WholeDiary second = join(one, join(two, three));
        WholeDiary third = join(join(three, one), two);

        Set<Night> left = leftByCramps(one, two, three);
        assertThat(silent(left, second)).isEqualTo(silent(left, first));
        assertThat(silent(left, third)).isEqualTo(silent(left, first));

        WholeDiary next = join(join(first, second), third);
        assertThat(join(first, join(second, third))).as("the next round").isEqualTo(next);
        assertThat(join(join(third, first), second)).as("the next round").isEqualTo(next);
    }

    /** Whether "none" was said of these nights is the one thing that may depend on the order; see the package. */
    private static Set<Night> leftByCramps(WholeDiary... diaries) {
        Map<UUID, Set<Night>> nights = Stream.of(diaries)
                .flatMap(diary -> diary.cramps().stream())
                .collect(Collectors.groupingBy(Cramp::id, Collectors.mapping(Cramp::night, Collectors.toSet())));
        return nights.values().stream()
                .filter(several -> several.size() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static WholeDiary silent(Set<Night> left, WholeDiary diary) {
        List<NightEntry> nights = diary.nights().stream()
                .map(entry -> left.contains(entry.night()) ? entry.withSaidNone(false) : entry)
                .toList();
        return Samples.with(diary, "nights", nights);
    }

    @Example
    void agreesAgainAfterTheNextRoundWhereACrampWasMovedFromANightWithNone() {
        comesToTheSameInWhateverOrderThreeMeet(44, -15020, -1597);
    }

    /** Ten minutes of one processor. */
    @Tag("torture")
    @Property(tries = 3_000)
    void holdsForThousandsOfDiaries(@ForAll long seed, @ForAll long other, @ForAll long another) {
        givesTheSameDiaryBothWays(seed, other);
        changesNothingTheSecondTime(seed, another);
        comesToTheSameInWhateverOrderThreeMeet(seed, other, another);
    }

    /** Few words and little room, so that parts, beginnings and cuts all come up. */
    @Property(tries = 5_000)
    void notesMeetInAnyOrder(@ForAll("notes") String one, @ForAll("notes") String two, @ForAll("notes") String three) {
        int most = 24;
        String left = Notes.together(Notes.together(one, two, most), three, most);
        assertThat(left).hasSizeLessThanOrEqualTo(most);
        assertThat(Notes.together(one, Notes.together(two, three, most), most)).isEqualTo(left);
        assertThat(Notes.together(two, one, most)).isEqualTo(Notes.together(one, two, most));
        assertThat(Notes.together(left, two, most)).isEqualTo(left);
    }

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.of(
                        "a", "b", "ab", "abc", "— — —", "— …", "", "\n", "long words, twelve", "longer words", "b\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(lines -> String.join("\n", lines))
                .filter(note -> note.length() <= 24);
    }

    @Test
    void fillsWhatIsEmptyAndUnitesSets() {
        Cramp here = CRAMP.withSeverity(new Rating(6)).withEasedBy(Set.of(Relief.WARMTH));
        Cramp there = CRAMP.withPlace(Side.LEFT, null).withEasedBy(Set.of(Relief.WALKING));

        Merge merge = merge(here, there);

        assertThat(merge.diary().cramps())
                .containsExactly(CRAMP.withSeverity(new Rating(6))
                        .withPlace(Side.LEFT, null)
                        .withEasedBy(Set.of(Relief.WARMTH, Relief.WALKING)));
        assertThat(merge.tallies()).extracting(Tally::changed).containsExactly(1);
    }

    @Test
    void listsWhatDiffersWithBothValuesAndTheOneThatIsKept() {
        Merge merge = merge(CRAMP.withSeverity(new Rating(4)), CRAMP.withSeverity(new Rating(7)));

        assertThat(merge.differences())
                .containsExactly(new Difference(LogKinds.CRAMPS, "2025-05-13 03:12", "severity", "4", "7", "7"));
        assertThat(merge.differing()).isEqualTo(1);
    }

    @Test
    void keepsBothNotesOneBelowTheOther() {
        assertThat(Notes.together("slept badly", "hot night", 2000)).isEqualTo("hot night\n— — —\nslept badly");
        assertThat(Notes.together("slept badly", "slept badly, hot night", 2000))
                .isEqualTo("slept badly, hot night");
        assertThat(Notes.together("x".repeat(1500), "y".repeat(1600), 2000)).isEqualTo("y".repeat(1600) + "\n— …");
    }

    @Test
    void countsWhatIsNewTheSameAndChanged() {
        WholeDiary here = cramps(CRAMP);
        WholeDiary there = cramps(CRAMP, Samples.with(CRAMP, "id", new UUID(2, 2)));
        assertThat(Merge.of(here, there).tallies()).containsExactly(new Tally(LogKinds.CRAMPS, 1, 1, 0));
        assertThat(Merge.of(there, here).changesNothing()).isTrue();
    }

    private static Merge merge(Cramp here, Cramp there) {
        return Merge.of(cramps(here), cramps(there));
    }

    private static WholeDiary cramps(Cramp... cramps) {
        return Samples.with(WholeDiary.EMPTY, "cramps", List.of(cramps));
    }

    private static WholeDiary join(WholeDiary one, WholeDiary other) {
        return Merge.of(one, other).diary();
    }
}
