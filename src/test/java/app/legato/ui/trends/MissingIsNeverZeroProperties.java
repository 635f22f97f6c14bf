package app.legato.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.Counts;
import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.profile.TrendPeriod;
import app.legato.text.Texts;
import app.legato.trend.Strip;
import app.legato.trend.StripNight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** Whatever a diary holds and however much of it is shown: no night, week or day of which nothing is known is drawn or counted as zero. */
class MissingIsNeverZeroProperties {
    private static final Night TONIGHT = new Night(LocalDate.of(2025, 5, 13));
    private static final Texts TEXTS = new Texts(Locale.UK);

    @Property(tries = 200)
    void aColumnOfWeeksIsABarExactlyWhenANightOfItIsRecorded(
            @ForAll long seed, @ForAll TrendPeriod period, @ForAll @IntRange(max = 100) int kept) {
        Known known = known(seed, period, kept);
        Chart chart = new NightCharts(TEXTS, known).weeks();
        List<Strip> blocks = known.strip().blocksOf(7 * known.weeks().weeksABar());
        assertThat(chart.columns()).hasSameSizeAs(blocks);
        for (int at = 0; at < blocks.size(); at++) {
            Strip block = blocks.get(at);
            Column column = chart.columns().get(at);
            boolean drawn = column.isBar() || column.kind() == Column.Kind.NONE;
            assertThat(drawn).isEqualTo(block.recorded() > 0);
            if (drawn) {
                assertThat(column.value() * block.recorded()).isCloseTo(block.cramps(), within());
                assertThat(column.kind() == Column.Kind.NONE).isEqualTo(block.cramps() == 0);
            }
        }
    }

    @Property(tries = 200)
    void forgettingNightsWithoutARecordChangesNoRate(
            @ForAll long seed, @ForAll TrendPeriod period, @ForAll @IntRange(max = 100) int kept) {
        Known known = known(seed, period, kept);
        List<StripNight> recorded =
                known.strip().nights().stream().filter(StripNight::isRecorded).toList();
        if (recorded.isEmpty()) {
            assertThat(NightCharts.rate(known.strip())).isEmpty();
        } else {
            assertThat(NightCharts.rate(new Strip(recorded))).isEqualTo(NightCharts.rate(known.strip()));
        }
    }

    @Property(tries = 200)
    void aDayWithoutADrinkHasNoBarAndIsInNoMean(
            @ForAll long seed, @ForAll TrendPeriod period, @ForAll @IntRange(max = 100) int kept) {
        Known known = known(seed, period, kept);
        Map<LocalDate, Integer> drinks = known.counts().drinks();
        Chart chart = new DayCharts(TEXTS, known, Preferences.initial(Locale.UK)).drinks();
        assertThat(chart == null).isEqualTo(drinks.isEmpty());
        if (chart != null) {
            int least = drinks.values().stream().reduce(Integer.MAX_VALUE, Math::min);
            assertThat(chart.columns().stream().filter(Column::isBar)).allMatch(column -> column.value() >= least);
            if (known.weeks().isNightly()) {
                assertThat(chart.columns().stream().filter(Column::isBar)).hasSize(drinks.size());
            }
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    /** Nights of three kinds and days with and without drinks, so many in a hundred of them kept. */
    private static Known known(long seed, TrendPeriod period, int kept) {
        Random random = new Random(seed);
        Night first = TONIGHT.plus(-random.nextInt(3000));
        Weeks weeks = Weeks.of(period, random.nextInt(3), TONIGHT, first);
        Map<Night, Integer> cramps = new HashMap<>();
        Set<Night> none = new HashSet<>();
        Map<LocalDate, Integer> drinks = new HashMap<>();
        for (Night night = weeks.from(); !night.isAfter(weeks.to()); night = night.next()) {
            if (random.nextInt(100) < kept) {
                if (random.nextBoolean()) {
                    cramps.put(night, 1 + random.nextInt(4));
                } else {
                    none.add(night);
                }
            }
            if (random.nextInt(100) < kept) {
                drinks.put(night.evening(), 200 + random.nextInt(2000));
            }
        }
        Counts counts =
                new Counts(weeks.from(), weeks.to(), cramps, none, Map.of(), Map.of(), Map.of(), drinks, Set.of());
        return Known.of(weeks, counts, first, TONIGHT.previous());
    }
}
