package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageMemoryTest {
    private static final LocalDate VISIT = LocalDate.of(2025, 3, 1);
    private static final LocalDate EVENING = LocalDate.of(2025, 5, 11);
    private static final LocalDate MORNING = LocalDate.of(2025, 5, 12);

    private final PageMemory known = PageMemory.NOTHING.withVisit(VISIT, VISIT);

    @Test
    void takesPagesOfTheEveningBeforeAndOfTheMorningForOneVisit() {
        PageMemory saved = known.withHandedOver(EVENING);
        assertThat(saved.visitBefore(MORNING)).isEqualTo(VISIT);

        PageMemory printed = saved.withHandedOver(MORNING);

        assertThat(printed.visitBefore(MORNING)).isEqualTo(VISIT);
        assertThat(printed.visitBefore(MORNING.plusMonths(1))).isEqualTo(MORNING);
    }

    @Test
    void takesAPageOfAFortnightLaterForAnotherVisit() {
        PageMemory saved = known.withHandedOver(EVENING);

        assertThat(saved.visitBefore(EVENING.plusDays(13))).isEqualTo(VISIT);
        assertThat(saved.visitBefore(EVENING.plusDays(14))).isEqualTo(EVENING);
        assertThat(saved.withHandedOver(EVENING.plusDays(14)).visitBefore(EVENING.plusDays(15)))
                .isEqualTo(EVENING);
    }

    @Test
    void doesNotTakeAPageAWeekForOneVisitForEver() {
        PageMemory weekly = known;
        for (int week = 0; week < 10; week++) {
            weekly = weekly.withHandedOver(EVENING.plusWeeks(week));
        }

        assertThat(weekly.visitBefore(EVENING.plusWeeks(10))).isAfterOrEqualTo(EVENING.plusWeeks(7));
    }

    @Property(tries = 300)
    void keepsTheLastVisitOfTodayThroughAPageOfToday(
            @ForAll @Size(max = 12) int @IntRange(max = 40) [] daysBetween, @ForAll @IntRange(max = 40) int more) {
        PageMemory memory = known;
        LocalDate day = VISIT;
        for (int days : daysBetween) {
            day = day.plusDays(days);
            memory = memory.withHandedOver(day);
        }
        LocalDate today = day.plusDays(more);

        assertThat(memory.withHandedOver(today).visitBefore(today)).isEqualTo(memory.visitBefore(today));
    }

    @Test
    void believesThePersonAndKeepsThePageOfTheVisitToCome() {
        PageMemory corrected = known.withHandedOver(EVENING).withVisit(VISIT.plusDays(9), MORNING);

        assertThat(corrected.visitBefore(MORNING)).isEqualTo(VISIT.plusDays(9));
        assertThat(corrected.visitBefore(MORNING.plusMonths(1))).isEqualTo(EVENING);
    }

    @Test
    void believesThePersonRatherThanAnOlderPage() {
        LocalDate later = EVENING.plusMonths(2);
        assertThat(known.withHandedOver(EVENING).withVisit(VISIT, later).visitBefore(later))
                .isEqualTo(VISIT);
    }

    @Test
    void readsWhatItWroteAndTheFileOfAnOlderLegato(@TempDir Path folder) throws IOException {
        PageMemoryFile file = PageMemoryFile.in(folder);
        PageMemory all = known.withHandedOver(EVENING)
                .withHandedOver(MORNING)
                .withPaper(Paper.LETTER)
                .withCover(new Cover("Ada", "1950", "Why", "One?", "Two?"));
        file.write(all);
        assertThat(file.read()).isEqualTo(all);

        Files.writeString(file.path(), "visit=2025-03-01\nhanded-over=2025-05-12\n");
        assertThat(file.read()).isEqualTo(known.withHandedOver(MORNING));
        Files.writeString(file.path(), "first-handed-over=2025-06-12\nhanded-over=2025-05-12\n");
        assertThat(file.read()).isEqualTo(PageMemory.NOTHING.withHandedOver(MORNING));
    }
}
