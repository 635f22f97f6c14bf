package app.legato.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.night.Turnover;
import app.legato.summary.Cover;
import app.legato.summary.Extras;
import app.legato.summary.Paper;
import app.legato.summary.Period;
import app.legato.system.PdfPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOverTest {
    private static final Contents PAGE = new Contents(
            new Period.Nights(DoctorDesk.LAST, DoctorDesk.LAST), Cover.EMPTY, Extras.NONE, Paper.A4, Turnover.USUAL);

    @TempDir
    Path folder;

    private DoctorDesk desk;
    private final List<String> said = new ArrayList<>();
    private final List<CompletableFuture<PdfPrinter.Outcome>> dialogs = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new DoctorDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "page, page.pdf",
        "Arzt 12.05.2025, Arzt 12.05.2025.pdf",
        "Dr. Meyer, Dr. Meyer.pdf",
        "page.pdf, page.pdf",
        "PAGE.PDF, PAGE.PDF"
    })
    void givesAFileTheEndingThatOpensIt(String chosen, String file) {
        HandOver handOver = handOver();

        handOver.save(PAGE, folder.resolve(chosen));
        desk.work();

        assertThat(folder.resolve(file)).isNotEmptyFile();
        assertThat(said.getLast()).startsWith("Saved as " + file + " in ");
    }

    @Test
    void givesAnotherNumberRatherThanReplaceAFileNobodyAskedAbout() throws IOException {
        Files.writeString(folder.resolve("page.pdf"), "mine");
        Files.writeString(folder.resolve("page (2).pdf"), "mine, too");

        handOver().save(PAGE, folder.resolve("page"));
        desk.work();

        assertThat(folder.resolve("page.pdf")).hasContent("mine");
        assertThat(folder.resolve("page (2).pdf")).hasContent("mine, too");
        assertThat(folder.resolve("page (3).pdf")).isNotEmptyFile();
        assertThat(said.getLast()).startsWith("Saved as page (3).pdf in ");
    }

    @Test
    void saysNothingAndMakesNothingWhileTheSystemAsksForAPrinter() {
        HandOver handOver = handOver();
        handOver.print(PAGE);
        desk.work();
        desk.moment();
        assertThat(dialogs).hasSize(1);

        handOver.print(PAGE);
        desk.moment();

        assertThat(handOver.toldProperty().get()).isEqualTo(HandOver.Told.NOTHING);
        assertThat(desk.drawings).isEmpty();
        dialogs.getFirst().complete(new PdfPrinter.Outcome.Cancelled());
        handOver.print(PAGE);
        desk.work();
        assertThat(dialogs).hasSize(2);
    }

    @Test
    void saysNothingOfAPageThatIsAnOlderOneByNow() {
        HandOver handOver = handOver();
        List<Boolean> handedOver = new ArrayList<>();
        handOver.toldProperty().subscribe(end -> handedOver.add(end.isHandedOver()));
        handOver.save(PAGE, folder.resolve("page.pdf"));

        handOver.forget();
        desk.work();

        assertThat(folder.resolve("page.pdf")).isNotEmptyFile();
        assertThat(handOver.toldProperty().get().words()).isEmpty();
        assertThat(handedOver).as("the visit is known all the same").contains(true);
    }

    @Test
    void saysOfAnOlderPageTooThatItIsNotOnPaper() {
        HandOver handOver = handOver();
        handOver.save(PAGE, folder.resolve("missing").resolve("page.pdf"));

        handOver.forget();
        desk.work();

        assertThat(handOver.toldProperty().get().isProblem()).isTrue();
    }

    @Test
    void saysSoWhenThePageIsTooMuchForTheComputer() {
        List<Throwable> failures = new ArrayList<>(List.of(new OutOfMemoryError("heap"), new StackOverflowError()));
        int all = failures.size();
        HandOver handOver = handOver((_, _) -> {
            throw (Error) failures.removeLast();
        });

        for (int press = 0; press < all; press++) {
            handOver.print(PAGE);
            desk.work();
            desk.moment();
            assertThat(handOver.toldProperty().get().words()).startsWith("The page could not be made.");
        }
        assertThat(failures).isEmpty();
    }

    private HandOver handOver() {
        return handOver((_, _) -> {
            dialogs.add(new CompletableFuture<>());
            return dialogs.getLast();
        });
    }

    private HandOver handOver(HandOver.Press press) {
        HandOver handOver = new HandOver(desk.desk, new PageMaker(desk.texts), press, desk.workplace, desk.texts);
        handOver.toldProperty().subscribe(end -> said.add(end.words()));
        return handOver;
    }
}
