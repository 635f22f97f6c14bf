package app.legato.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages since the last visit of somebody whose program stays open for weeks. Their today is 12 May 2025 at first. */
class LastVisitTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    @TempDir
    Path folder;

    private DoctorDesk desk;

    @BeforeEach
    void open() throws IOException {
        PageMemoryFile.in(folder).write(PageMemory.NOTHING.withVisit(MARCH, MARCH));
        desk = new DoctorDesk(folder);
        desk.model.nights().choose(Span.SINCE_VISIT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void beginsAtTheSameVisitInTheEveningAndInTheMorning() {
        save();

        desk.clock.advance(Duration.ofHours(12));
        desk.model.refresh();
        save();

        assertThat(typed()).isEqualTo("1 Mar 2025");
        assertThat(desk.model.nights().rangeProperty().get()).isEqualTo("Sat 1 Mar – Tue 13 May");
        assertThat(desk.remembered().read().visitBefore(LocalDate.of(2025, 5, 13)))
                .isEqualTo(MARCH);
    }

    @Test
    void followsTheHandOverWhenTheProgramStaysOpenUntilTheNextVisit() {
        save();
        desk.clock.advance(Duration.ofDays(50));

        desk.model.nights().choose(Span.TWO_WEEKS);
        desk.model.nights().choose(Span.SINCE_VISIT);

        assertThat(typed()).isEqualTo("12 May 2025");
        save();
        assertThat(desk.remembered().read().visitBefore(LocalDate.of(2025, 7, 1)))
                .isEqualTo(LocalDate.of(2025, 5, 12));
    }

    @Test
    void followsTheHandOverWhileTheScreenStaysAsItIs() {
        save();
        desk.clock.advance(Duration.ofDays(50));

        desk.model.refresh();

        assertThat(typed()).isEqualTo("12 May 2025");
        assertThat(desk.model.nights().rangeProperty().get()).isEqualTo("Mon 12 May – Tue 1 Jul");
    }

    @Test
    void leavesADayAloneThatThePersonIsTyping() {
        save();
        type("3 Ap");
        desk.clock.advance(Duration.ofDays(50));

        desk.model.refresh();
        desk.model.nights().choose(Span.SINCE_VISIT);

        assertThat(typed()).isEqualTo("3 Ap");
        assertThat(desk.model.nights().visit().problemProperty().get()).startsWith("Please write the date like");
    }

    @Test
    void takesTheKnownDayInOtherWordsForNothingNew() {
        save();
        PageMemory before = desk.remembered().read();

        type("1/3/25");
        desk.model.nights().commit();
        desk.work();

        assertThat(desk.remembered().read()).isEqualTo(before);
    }

    @Test
    void remembersAnotherDayThatIsTyped() {
        type("3/4/25");
        desk.model.nights().commit();
        desk.work();

        assertThat(desk.model.nights().rangeProperty().get()).isEqualTo("Thu 3 Apr – Mon 12 May");
        assertThat(desk.remembered().read().visit()).isEqualTo(LocalDate.of(2025, 4, 3));
    }

    private void save() {
        desk.model.save(folder.resolve("page.pdf"));
        desk.work();
        desk.work();
    }

    private void type(String words) {
        desk.model.nights().visit().typedProperty().set(words);
    }

    private String typed() {
        return desk.model.nights().visit().typedProperty().get();
    }
}
