package app.legato.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.TestClock;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.Turnover;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.summary.Cover;
import app.legato.summary.Extras;
import app.legato.summary.Note;
import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import app.legato.summary.Paper;
import app.legato.summary.Period;
import app.legato.system.PdfPrinter;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DoctorViewModelTest {
    private static final TestClock EVENING = TestClock.at("2025-05-12T20:30:00Z");
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));
    private static final int WIDTH = 300;

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.UK);
    private final Navigator navigator = new Navigator(new Route.Doctor());
    private final List<Runnable> later = new ArrayList<>();
    private final List<Runnable> drawings = new ArrayList<>();
    private final CompletableFuture<PdfPrinter.Outcome> printing = new CompletableFuture<>();
    private final List<byte[]> printed = new ArrayList<>();
    private Diary diary;
    private DoctorViewModel model;

    @BeforeEach
    void open() {
        diary = Database.open(folder.resolve("diary.sqlite"));
        Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
        model = new DoctorViewModel(
                Desk.direct(() -> diary),
                new Today(EVENING, choices),
                navigator,
                choices,
                remembered(),
                new PageMaker(texts),
                (pdf, title) -> {
                    assertThat(title).isEqualTo("Legato");
                    printed.add(pdf);
                    return printing;
                },
                new Workplace(later::add, drawings::add, Runnable::run),
                texts);
    }

    private PageMemoryFile remembered() {
        return PageMemoryFile.in(folder);
    }

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void drawsNothingBeforeThePreviewHasASize() {
        model.refresh();

        assertThat(drawings).isEmpty();
        assertThat(model.rangeProperty().get()).isEqualTo("Mon 14 Apr – Mon 12 May");
    }

    @Test
    void drawsThePageAsWideAsItIsShownAndSaysItInWords() {
        fill();
        model.page().fit(WIDTH);
        work();

        Preview preview = model.page().previewProperty().get();
        assertThat(preview.width()).isBetween(WIDTH - 1, WIDTH + 1);
        assertThat(preview.ink()).hasSize(preview.width() * preview.height()).contains(0);
        assertThat(preview.words())
                .contains("14 Apr 2025 to 12 May 2025. ", "of 28 nights logged. ", "cramps a week: ", "of 10, median");
        assertThat(model.page().emptyProperty().get()).isEmpty();
    }

    @Test
    void makesOnePageOfManyLettersTypedOneAfterTheOther() {
        model.page().fit(WIDTH);
        work();
        Preview before = model.page().previewProperty().get();
        later.clear();

        for (int letters = 1; letters <= "Cramps".length(); letters++) {
            model.reason().textProperty().set("Cramps".substring(0, letters));
        }
        assertThat(drawings).isEmpty();
        moment();

        assertThat(drawings).hasSize(1);
        work();
        assertThat(model.page().previewProperty().get()).isNotSameAs(before);
    }

    @Test
    void dropsAPageThatIsOutOfDateBeforeItIsDrawn() {
        model.page().fit(WIDTH);
        model.choose(Span.THREE_MONTHS);
        assertThat(drawings).hasSize(2);

        drawings.getFirst().run();
        assertThat(model.page().previewProperty().get()).isNull();
        drawings.getLast().run();
        assertThat(model.page().previewProperty().get().words()).contains("0 of 91 nights");
    }

    @Test
    void makesNothingForAScreenThatHasLeftTheWindow() {
        model.page().fit(WIDTH);
        model.name().textProperty().set("Name");

        model.rest();
        model.page().fit(WIDTH + 1);
        moment();
        work();
        assertThat(model.page().previewProperty().get()).isNull();
        assertThat(drawings).isEmpty();

        model.wake();
        model.refresh();
        work();
        assertThat(model.page().previewProperty().get()).isNotNull();
    }

    @Test
    void saysThatAPageIsBeingMadeOnlyWhenItTakesLonger() {
        model.page().fit(WIDTH);
        assertThat(model.page().noteProperty().get()).isEqualTo("The page is being made …");
        work();
        assertThat(model.page().noteProperty().get()).isEmpty();

        later.clear();
        model.choose(Span.TWO_WEEKS);
        assertThat(model.page().noteProperty().get()).isEmpty();
        moment();
        assertThat(model.page().noteProperty().get()).isEqualTo("The page is being made …");
        work();
        assertThat(model.page().noteProperty().get()).isEmpty();
    }

    @Test
    void saysThatNothingWasRecordedAndOffersThePageAllTheSame() {
        model.page().fit(WIDTH);
        work();

        assertThat(model.page().emptyProperty().get())
                .isEqualTo("Nothing is recorded in these nights. The page says so.");
        assertThat(model.page().previewProperty().get().words()).contains("not known");
        assertThat(model.canHandOverProperty().get()).isTrue();
    }

    @Test
    void keepsWhatIsTooLongAndSaysHowMuch() {
        model.page().fit(WIDTH);
        work();
        assertThat(model.reason().roomProperty().get()).isEqualTo("up to 160");
        String typed = "x".repeat(Cover.REASON_MAX + 3);

        model.reason().textProperty().set(typed);
        moment();

        assertThat(model.reason().text()).isEqualTo(typed);
        assertThat(model.reason().roomProperty().get()).isEqualTo("163 of 160");
        assertThat(model.reason().problemProperty().get())
                .isEqualTo("The page has room for 160 characters. Please take out 3.");
        assertThat(model.canHandOverProperty().get()).isFalse();
        assertThat(drawings).isEmpty();
        assertThat(model.toldProperty().get().words()).isEqualTo("Please change first what is marked above.");
        model.save(folder.resolve("page.pdf"));
        assertThat(drawings).isEmpty();

        model.reason().textProperty().set(typed.substring(3) + "  \n ");
        assertThat(model.reason().problemProperty().get()).isEmpty();
        assertThat(model.canHandOverProperty().get()).isTrue();
        assertThat(model.toldProperty().get()).isEqualTo(HandOver.Told.NOTHING);
    }

    @Test
    void beginsOtherDatesWithTheNightsShown() {
        model.choose(Span.OWN_DATES);

        assertThat(model.dates().eveningProperty().get()).isEqualTo("14 Apr 2025");
        assertThat(model.dates().morningProperty().get()).isEqualTo("12 May 2025");
        assertThat(model.canHandOverProperty().get()).isTrue();
    }

    @Test
    void takesOtherDatesAsTheyAreTypedWhenTheFieldIsLeft() {
        model.page().fit(WIDTH);
        work();
        model.choose(Span.OWN_DATES);
        work();
        model.dates().eveningProperty().set("1/4/25");
        model.dates().morningProperty().set("2025-04-08");
        assertThat(drawings).isEmpty();

        model.commitDates();
        work();

        assertThat(model.rangeProperty().get()).isEqualTo("Tue 1 Apr – Tue 8 Apr");
        assertThat(model.page().previewProperty().get().words()).contains("of 7 nights");
    }

    @Test
    void saysWhatIsWrongWithOtherDates() {
        model.choose(Span.OWN_DATES);

        dates("soon", "12 May 2025");
        assertThat(model.dates().eveningProblemProperty().get()).isEqualTo("Please write the date like 12 May 2025.");
        assertThat(model.canHandOverProperty().get()).isFalse();
        dates("12 May 2025", "12 May 2025");
        assertThat(model.dates().morningProblemProperty().get()).isEqualTo("This is before the first evening.");
        dates("1 May 2025", "13 May 2025");
        assertThat(model.dates().morningProblemProperty().get())
                .isEqualTo("The last night that is over ended on 12 May 2025.");
        dates("1 May 2020", "12 May 2025");
        assertThat(model.dates().morningProblemProperty().get()).contains("three years at most");
        assertThat(model.dates().eveningProperty().get()).isEqualTo("1 May 2020");
        dates("11 May 2025", "12 May 2025");
        assertThat(model.dates().morningProblemProperty().get()).isEmpty();
        assertThat(model.canHandOverProperty().get()).isTrue();
    }

    @Test
    void savesOnePageWithWhatWasTypedUpToThePress() throws IOException {
        fill();
        model.reason().textProperty().set("Cramps wake me.");
        model.question1().textProperty().set("Why at night?");
        assertThat(model.fileName()).isEqualTo("Legato 2025-05-12.pdf");

        model.save(folder.resolve("page"));
        work();

        assertThat(words(Files.readAllBytes(folder.resolve("page.pdf")))).contains("Cramps wake me.", "Why at night?");
        assertThat(model.toldProperty().get().words()).isEqualTo("Saved as page.pdf in " + folder.toAbsolutePath());
        assertThat(model.toldProperty().get().isProblem()).isFalse();
        assertThat(model.canHandOverProperty().get()).isTrue();
    }

    @Test
    void neverReplacesAFileNobodyAskedAbout() throws IOException {
        Files.writeString(folder.resolve("page.pdf"), "mine");

        model.save(folder.resolve("page"));
        work();

        assertThat(folder.resolve("page.pdf")).hasContent("mine");
        assertThat(folder.resolve("page")).isNotEmptyFile();
    }

    @Test
    void saysWhyItCouldNotSave() {
        model.save(folder.resolve("missing").resolve("page.pdf"));
        work();

        assertThat(model.toldProperty().get().words()).startsWith("The folder for the page is not there.");
        assertThat(model.toldProperty().get().isProblem()).isTrue();
        assertThat(model.canHandOverProperty().get()).isTrue();
    }

    @Test
    void printsTheSamePageOnceUntilThePrinterHasAnswered() throws IOException {
        model.name().textProperty().set("Name");
        model.print();
        work();
        assertThat(words(printed.getFirst())).contains("Name");
        model.print();
        assertThat(drawings).isEmpty();

        printing.complete(new PdfPrinter.Outcome.Printed());

        assertThat(model.toldProperty().get()).isEqualTo(new HandOver.Told("Handed to the printer.", false, true));
        model.print();
        work();
        assertThat(printed).hasSize(2);
    }

    @Test
    void saysThatThereIsNoPrinterAndWhatWorksInstead() {
        printing.complete(new PdfPrinter.Outcome.NoPrinter());
        model.print();
        work();

        assertThat(model.toldProperty().get().words()).contains("No printer was found", "save the page as PDF");
        assertThat(model.toldProperty().get().isProblem()).isTrue();
    }

    @Test
    void saysThatThePrinterRefusedAndNothingWhenThePersonDid() {
        printing.complete(new PdfPrinter.Outcome.Cancelled());
        model.print();
        work();
        assertThat(model.toldProperty().get()).isEqualTo(HandOver.Told.NOTHING);

        HandOver.Told refused = failing(new IOException("paper"));
        assertThat(refused.words()).startsWith("The printer did not take the page.");
    }

    @Test
    void forgetsWhatWasSavedWhenThePageChanges() {
        model.save(folder.resolve("page.pdf"));
        work();
        model.born().textProperty().set("1950");

        assertThat(model.toldProperty().get()).isEqualTo(HandOver.Told.NOTHING);
    }

    @Test
    void leadsToTheSettings() {
        model.openSettings();

        assertThat(navigator.route()).isEqualTo(new Route.Settings());
    }

    @Test
    void storesNothingTypedUnlessItIsTickedAndForgetsItAtOnce() {
        model.name().textProperty().set("Ada");
        moment();
        work();
        model.save(folder.resolve("page.pdf"));
        work();
        work();
        assertThat(remembered().read().cover()).isNull();

        model.remember(true);
        work();
        assertThat(remembered().read().cover()).isEqualTo(new Cover("Ada", "", "", "", ""));
        model.reason().textProperty().set("They wake me.");
        moment();
        work();
        assertThat(remembered().read().cover()).isEqualTo(new Cover("Ada", "", "They wake me.", "", ""));

        model.remember(false);
        work();
        assertThat(remembered().read().cover()).isNull();
        assertThat(remembered().path()).content().doesNotContain("Ada", "wake");
        assertThat(model.name().text()).isEqualTo("Ada");
    }

    @Test
    void bringsBackWhatWasRemembered() throws IOException {
        Cover typed = new Cover("Ada", "1950", "Reason", "One?", "Two?");
        remembered().write(PageMemory.NOTHING.withCover(typed).withPaper(Paper.LETTER));

        again();

        assertThat(model.name().text()).isEqualTo("Ada");
        assertThat(model.question2().text()).isEqualTo("Two?");
        assertThat(model.remembersProperty().get()).isTrue();
        assertThat(model.paperProperty().get()).isEqualTo(Paper.LETTER);
    }

    @Test
    void saysWhenItCouldNotRemember() throws IOException {
        Files.createDirectory(remembered().path());

        model.choosePaper(Paper.LETTER);
        work();

        assertThat(model.keptProperty().get()).isFalse();
        assertThat(model.paperProperty().get()).isEqualTo(Paper.LETTER);
    }

    @Test
    void asksWhenTheLastVisitWasAndRemembersIt() {
        model.choose(Span.SINCE_VISIT);
        assertThat(model.visit().problemProperty().get()).startsWith("When was it?");
        assertThat(model.canHandOverProperty().get()).isFalse();

        model.visit().typedProperty().set("12 May 2025");
        model.commitDates();
        assertThat(model.visit().problemProperty().get()).startsWith("No night is over since then.");
        model.visit().typedProperty().set("1 May 2025");
        model.commitDates();
        work();

        assertThat(model.rangeProperty().get()).isEqualTo("Thu 1 May – Mon 12 May");
        assertThat(remembered().read().visit()).isEqualTo(LocalDate.of(2025, 5, 1));
    }

    @Test
    void takesAPageOfAnEarlierDayForTheLastVisitAndNotThatOfToday() throws IOException {
        remembered().write(PageMemory.NOTHING.withHandedOver(LocalDate.of(2025, 4, 2)));
        again();
        model.save(folder.resolve("page.pdf"));
        work();
        work();

        model.choose(Span.SINCE_VISIT);

        assertThat(model.visit().typedProperty().get()).isEqualTo("2 Apr 2025");
        assertThat(model.rangeProperty().get()).isEqualTo("Wed 2 Apr – Mon 12 May");
        assertThat(remembered().read().visitBefore(LocalDate.of(2025, 6, 1))).isEqualTo(LocalDate.of(2025, 5, 12));
    }

    @Test
    void printsNoNoteThatIsNotTicked() throws IOException {
        diary.nights().put(NightEntry.blank(LAST).withSaidNone(true).withNotes("Only for me."));
        diary.nights().put(NightEntry.blank(LAST.previous()).withSaidNone(true).withNotes("For the doctor."));
        model.page().fit(WIDTH);
        work();
        model.listDiary(true);
        work();
        List<Note> notes = model.page().notesProperty().get();
        assertThat(notes).extracting(Note::words).containsExactly("For the doctor.", "Only for me.");
        assertThat(model.tickedProperty().get()).isEmpty();

        model.tick(notes.getFirst().key(), true);
        model.save(folder.resolve("page.pdf"));
        work();

        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("page.pdf")))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("The diary, night by night", "For the doctor.")
                    .doesNotContain("Only for me.");
        }
    }

    @Test
    void turnsThePagesOfTheSamePdf() {
        fill();
        model.page().fit(WIDTH);
        model.listDiary(true);
        work();
        Preview first = model.page().previewProperty().get();
        assertThat(first.count()).isGreaterThan(1);

        model.page().turn(1);
        work();
        Preview second = model.page().previewProperty().get();
        assertThat(second.index()).isEqualTo(1);
        assertThat(second.width()).isGreaterThan(second.height());
        assertThat(second.words()).startsWith("Page 2 of " + first.count());
        model.page().turn(99);
        model.page().turn(-100);
        work();
        assertThat(model.page().previewProperty().get().index()).isZero();

        model.page().turn(1);
        work();
        model.listDiary(false);
        work();
        assertThat(model.page().previewProperty().get().index()).isZero();
    }

    @Test
    void changesThePaperAtOnce() {
        model.page().fit(WIDTH);
        work();
        int before = model.page().previewProperty().get().height();

        model.choosePaper(Paper.LETTER);
        work();

        assertThat(model.page().previewProperty().get().height()).isLessThan(before);
        assertThat(remembered().read().paper()).isEqualTo(Paper.LETTER);
    }

    private void again() {
        close();
        open();
    }

    private HandOver.Told failing(IOException cause) {
        HandOver handOver = new HandOver(
                Desk.direct(() -> diary),
                new PageMaker(texts),
                (_, _) -> CompletableFuture.completedFuture(new PdfPrinter.Outcome.Failed(cause)),
                new Workplace(Runnable::run, Runnable::run, Runnable::run),
                texts);
        handOver.print(new Contents(new Period.Nights(LAST, LAST), Cover.EMPTY, Extras.NONE, Paper.A4, Turnover.USUAL));
        return handOver.toldProperty().get();
    }

    private void dates(String evening, String morning) {
        model.dates().eveningProperty().set(evening);
        model.dates().morningProperty().set(morning);
        model.commitDates();
    }

    private void fill() {
        diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, EVENING.getZone()));
    }

    /** Does what waits for a moment to pass. */
    private void moment() {
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    /** Does what waits for the drawing thread. */
    private void work() {
        List<Runnable> due = List.copyOf(drawings);
        drawings.clear();
        due.forEach(Runnable::run);
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }
}
