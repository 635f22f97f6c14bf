package app.legato.ui.carry;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.WholeDiary;
import app.legato.exchange.RandomDiaries;
import app.legato.exchange.Reading;
import app.legato.exchange.file.DiaryFiles;
import app.legato.exchange.file.Outlet;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeOutViewModelTest {
    private static final WholeDiary DIARY = RandomDiaries.one(1);

    @TempDir
    Path folder;

    private CarryDesk desk;
    private TakeOutViewModel model;

    @BeforeEach
    void open() {
        desk = new CarryDesk(folder).holding(DIARY);
        model = desk.takeOut();
        model.follow();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysWhatTheFileWillHoldBeforeItIsWritten() {
        assertThat(model.insideProperty().get().lines())
                .contains("Cramps: " + DIARY.cramps().size())
                .anyMatch(line -> line.contains("your notes too"));
        assertThat(model.insideProperty().get().period()).contains(" to ");
        assertThat(model.insideProperty().get().leftOut()).hasSize(1);
        assertThat(model.canSaveProperty().get()).isTrue();
    }

    @Test
    void writesTheWholeDiaryAndSaysWhere() {
        assertThat(model.suggestedName()).isEqualTo("legato-diary-2025-05-12.json");
        Path file = folder.resolve(model.suggestedName());
        model.save(file);
        assertThat(((Reading.Read) DiaryFiles.read(file)).diary()).isEqualTo(DIARY);
        assertThat(model.toldProperty().get().words()).contains("legato-diary-2025-05-12.json", folder.toString());
        assertThat(model.toldProperty().get().isProblem()).isFalse();

        model.openFolder();
        assertThat(desk.opened).containsExactly(folder.toAbsolutePath());
    }

    @Test
    void givesAClinicNoNotesUnlessTheyAreTicked() throws IOException {
        model.choose(Outlet.CLINIC);
        assertThat(model.insideProperty().get().leftOut()).contains("Name and date of birth");
        model.save(folder.resolve("a"));
        assertThat(model.writtenProperty().get()).hasFileName("a.fhir.json");
        model.takeNotes(true);
        assertThat(model.writtenProperty().get()).isNull();
        model.save(folder.resolve("b"));
        assertThat(Files.size(folder.resolve("b.fhir.json"))).isGreaterThan(Files.size(folder.resolve("a.fhir.json")));
    }

    @Test
    void givesACalendarTheEveningAlone() throws IOException {
        model.choose(Outlet.CALENDAR);
        assertThat(model.insideProperty().get().lines().getFirst()).startsWith("One appointment a day at 22:00, for 7");
        assertThat(model.suggestedName()).isEqualTo("legato-evening.ics");
        model.save(folder.resolve(model.suggestedName()));
        assertThat(Files.readString(folder.resolve("legato-evening.ics"))).contains("RRULE:FREQ=DAILY");
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        model.save(folder.resolve("missing").resolve("diary.json"));
        assertThat(model.toldProperty().get().isProblem()).isTrue();
        assertThat(model.toldProperty().get().words()).contains("is not there", "Nothing was written");
        assertThat(model.writtenProperty().get()).isNull();
        assertThat(model.canSaveProperty().get()).isTrue();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> String.valueOf(path.getFileName()))).allMatch(name -> name.startsWith("diary"));
        }
    }

    @Test
    void tellsThatAFileWasNotWrittenWhateverWasChosenMeanwhile() {
        List<Runnable> waiting = new ArrayList<>();
        TakeOutViewModel slow = desk.takeOut(new Workplace(_ -> {}, waiting::add, Runnable::run));
        slow.follow();
        slow.save(folder.resolve("missing").resolve("diary.json"));
        slow.choose(Outlet.CLINIC);
        waiting.forEach(Runnable::run);
        assertThat(slow.toldProperty().get().isProblem()).isTrue();
        slow.follow();
        assertThat(slow.toldProperty().get().words()).contains("Nothing was written");
    }

    @Test
    void takesNoOtherFilesPlaceUnasked() throws IOException {
        Path there = Files.writeString(folder.resolve("mine.json"), "mine");
        model.save(folder.resolve("mine"));
        assertThat(there).hasContent("mine");
        assertThat(folder.resolve("mine")).exists();
    }

    @Test
    void leadsBackToTheSettings() {
        desk.navigator.go(new Route.TakeOut());
        model.leave();
        assertThat(desk.navigator.route()).isEqualTo(new Route.Settings());
    }
}
