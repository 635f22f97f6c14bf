package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.NightEntry;
import app.legato.profile.Profile;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StripChartTest {
    private static final double WIDTH = 523;

    @Test
    void drawsABlockACrampARingForNoneAndAHatchForAMissingNight() {
        List<Mark> marks = chart(
                        Diaries.of(3, List.of(none(1)), List.of(cramp(0, 2), cramp(0, 4)), List.of(), Profile.EMPTY))
                .marks();

        assertThat(marks).hasExactlyElementsOfTypes(Mark.Bar.class, Mark.Bar.class, Mark.Ring.class, Mark.Hatch.class);
        assertThat(((Mark.Hatch) marks.getLast()).height()).isEqualTo(StripChart.HEIGHT);
    }

    @Test
    void hatchesEveryMissingNight() {
        assertThat(chart(Diaries.empty(91)).marks()).hasSize(91).hasOnlyElementsOfType(Mark.Hatch.class);
    }

    @Test
    void drawsWeeksOfSevenStepsBeyondThirteenWeeks() {
        // The first week: two nights with a cramp, three without, two missing. All others are missing.
        Entries entries = Diaries.of(
                98,
                List.of(none(1), none(2), none(3)),
                List.of(cramp(0, 2), cramp(0, 3), cramp(4, 2)),
                List.of(),
                Profile.EMPTY);

        List<Mark> marks = chart(entries).marks();

        assertThat(marks).hasSize(1 + 14);
        assertThat(((Mark.Hatch) marks.get(0)).height()).isEqualTo(StripChart.HEIGHT * 2 / 7);
        assertThat(((Mark.Bar) marks.get(1)).height()).isEqualTo(StripChart.HEIGHT * 2 / 7);
    }

    @Test
    void keepsAWeekWithoutCrampsAndAWeekWithoutRecordsApart() {
        List<NightEntry> week =
                IntStream.range(0, 7).mapToObj(StripChartTest::none).toList();

        List<Mark> marks =
                chart(Diaries.of(98, week, List.of(), List.of(), Profile.EMPTY)).marks();

        assertThat(marks.getFirst()).isInstanceOf(Mark.Ring.class);
        assertThat(marks.subList(1, marks.size())).hasOnlyElementsOfType(Mark.Hatch.class);
    }

    @Test
    void closesALastColumnOfFewerNightsAtItsOwnHeight() {
        double step = StripChart.HEIGHT / 7;
        // 14 whole weeks and two nights, both without a cramp; then the same with the last one missing.
        List<Mark> whole = chart(Diaries.of(100, List.of(none(98), none(99)), List.of(), List.of(), Profile.EMPTY))
                .marks();
        List<Mark> missing = chart(Diaries.of(100, List.of(none(98)), List.of(), List.of(), Profile.EMPTY))
                .marks();

        assertThat(whole.subList(14, whole.size())).hasExactlyElementsOfTypes(Mark.Hatch.class, Mark.Ring.class);
        assertThat(whole.get(14)).isInstanceOfSatisfying(Mark.Hatch.class, line -> {
            assertThat(line.y()).isCloseTo(StripChart.HEIGHT - 2 * step, within(0.001));
            assertThat(line.height()).isZero();
            assertThat(Hatching.of(line)).isEmpty();
        });
        assertThat(missing.get(14)).isInstanceOfSatisfying(Mark.Hatch.class, box -> {
            assertThat(box.y()).isCloseTo(StripChart.HEIGHT - 2 * step, within(0.001));
            assertThat(box.height()).isCloseTo(step, within(0.001));
        });
    }

    @Test
    void putsAChangeAtItsDayOfAWeeklyColumn() {
        StripChart chart = chart(Diaries.usual(100, 1));

        assertThat(chart.xOf(Diaries.FIRST.plus(17)))
                .isCloseTo(2 * chart.pitch() + 3 * chart.pitch() / 7, within(0.001));
    }

    @Test
    void staysInsideItsWidthAndHeightHoweverManyNightsAndCramps() {
        for (int nights : new int[] {1, 6, 14, 28, 85, 91, 92, 200, 400, 900, 1099}) {
            for (Mark mark :
                    chart(Diaries.random(nights, nights, 30, Diaries.longest())).marks()) {
                switch (mark) {
                    case Mark.Bar bar -> assertInside(bar.x(), bar.y(), bar.width(), bar.height());
                    case Mark.Hatch hatch -> assertInside(hatch.x(), hatch.y(), hatch.width(), hatch.height());
                    case Mark.Ring ring ->
                        assertInside(
                                ring.centreX() - ring.radius(),
                                ring.centreY() - ring.radius(),
                                ring.radius() * 2,
                                ring.radius() * 2);
                    case Mark.Change change -> assertInside(change.x(), 0, 0, 0);
                }
            }
        }
    }

    @Test
    void putsAChangeAtItsNightsColumn() {
        StripChart chart = chart(Diaries.usual(28, 1));

        assertThat(chart.xOf(Diaries.FIRST)).isZero();
        assertThat(chart.xOf(Diaries.FIRST.plus(8)) - chart.xOf(Diaries.FIRST.plus(7)))
                .isEqualTo(chart.pitch());
        assertThat(chart.xOf(Diaries.FIRST.plus(7)))
                .isEqualTo(chart.blocks().get(1).x());
    }

    @Test
    void fillsABoxWithLinesThatStayInIt() {
        Mark.Hatch box = new Mark.Hatch(10, 5, 4, 46);

        assertThat(Hatching.of(box)).hasSizeGreaterThan(10).allSatisfy(line -> {
            assertThat(line.x1).isBetween(10.0, 14.0);
            assertThat(line.x2).isBetween(10.0, 14.0);
            assertThat(line.y1).isBetween(5.0, 51.0);
            assertThat(line.y2).isBetween(5.0, 51.0);
            assertThat(line.x2 - line.x1).isGreaterThan(0).isCloseTo(line.y1 - line.y2, within(0.001));
        });
    }

    private static void assertInside(double x, double y, double width, double height) {
        assertThat(x).isGreaterThanOrEqualTo(0);
        assertThat(x + width).isLessThanOrEqualTo(WIDTH + 0.001);
        assertThat(y).isGreaterThanOrEqualTo(-0.001);
        assertThat(y + height).isLessThanOrEqualTo(StripChart.HEIGHT + 0.001);
    }

    private static StripChart chart(Entries entries) {
        return StripChart.of(Diaries.page(entries, Cover.EMPTY), WIDTH);
    }

    private static NightEntry none(int night) {
        return Diaries.none(Diaries.FIRST.plus(night));
    }

    private static Cramp cramp(int night, int hour) {
        return Cramp.begun(Diaries.FIRST.plus(night), Diaries.at(Diaries.FIRST.plus(night), LocalTime.of(hour, 0)));
    }
}
