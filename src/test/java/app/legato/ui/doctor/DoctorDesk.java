package app.legato.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.TestClock;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.summary.PageMemoryFile;
import app.legato.system.PdfPrinter;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The doctor's page of somebody in London, without threads or a toolkit: what waits is done when a test says so. */
final class DoctorDesk implements AutoCloseable {
    static final Night LAST = new Night(LocalDate.of(2025, 5, 11));
    static final int WIDTH = 300;

    final TestClock clock = TestClock.at("2025-05-12T20:30:00Z");
    final Texts texts = new Texts(Locale.UK);
    final Navigator navigator = new Navigator(new Route.Doctor());
    final List<Runnable> later = new ArrayList<>();
    final List<Runnable> drawings = new ArrayList<>();
    final List<Runnable> writings = new ArrayList<>();
    final CompletableFuture<PdfPrinter.Outcome> printing = new CompletableFuture<>();
    final List<byte[]> printed = new ArrayList<>();
    final Workplace workplace = new Workplace(later::add, drawings::add, Runnable::run);
    final Path folder;
    final Diary diary;
    final Desk desk;
    final DoctorViewModel model;

    DoctorDesk(Path folder) {
        this.folder = folder;
        diary = Database.open(folder.resolve("diary.sqlite"));
        desk = Desk.direct(() -> diary);
        Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
        model = new DoctorViewModel(
                desk,
                new Today(clock, choices),
                navigator,
                choices,
                new Memory(remembered(), writings::add, Runnable::run),
                new PageMaker(texts),
                (pdf, title) -> {
                    assertThat(title).isEqualTo("Legato");
                    printed.add(pdf);
                    return printing;
                },
                workplace,
                texts);
        model.wake();
    }

    PageMemoryFile remembered() {
        return PageMemoryFile.in(folder);
    }

    void fill() {
        diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, clock.getZone()));
    }

    /** The preview, as wide as the test's screen has it. */
    Preview preview() {
        model.page().fit(WIDTH);
        work();
        return shown();
    }

    Preview shown() {
        Preview shown = model.page().previewProperty().get();
        assertThat(shown).isNotNull();
        return shown;
    }

    /** Does what waits for a moment to pass. */
    void moment() {
        doAll(later);
    }

    /** Does what waits for the drawing thread, and for the one that writes. */
    void work() {
        doAll(drawings);
        doAll(writings);
    }

    private static void doAll(List<Runnable> waiting) {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Override
    public void close() {
        diary.close();
    }
}
