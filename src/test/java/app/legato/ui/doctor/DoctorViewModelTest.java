package app.legato.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.summary.Cover;
import app.legato.summary.Note;
import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import app.legato.summary.Paper;
import app.legato.system.PdfPrinter;
import app.legato.ui.shell.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DoctorViewModelTest {
    private static final Night LAST = DoctorDesk.LAST;
    private static final int WIDTH = DoctorDesk.WIDTH;

    @TempDir
    Path folder;

    private DoctorDesk desk;
    private DoctorViewModel model;

    @BeforeEach
    void open() {
        desk = new DoctorDesk(folder);
        model = desk.model;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void drawsNothingBeforeThePreviewHasASize() {
        model.refresh();

        assertThat(desk.drawings).isEmpty();
        assertThat(model.nights().rangeProperty().get()).isEqualTo("Mon 14 Apr – Mon 12 May");
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
        desk.later.clear();

        for (int letters = 1; letters <= "Cramps".length(); letters++) {
            model.typed().reason().textProperty().set("Cramps".substring(0, letters));
        }
        assertThat(desk.drawings).isEmpty();
        moment();

        assertThat(desk.drawings).hasSize(1);
        work();
        assertThat(model.page().previewProperty().get()).isNotSameAs(before);
    }

    @Test
    void dropsAPageThatIsOutOfDateBeforeItIsDrawn() {
        model.page().fit(WIDTH);
        model.nights().choose(Span.THREE_MONTHS);
        assertThat(desk.drawings).hasSize(2);

        desk.drawings.getFirst().run();
        assertThat(model.page().previewProperty().get()).isNull();
        desk.drawings.getLast().run();
        assertThat(model.page().previewProperty().get().words()).contains("0 of 91 nights");
    }

    @Test
    void makesNothingForAScreenThatHasLeftTheWindow() {
        model.page().fit(WIDTH);
        model.typed().name().textProperty().set("Name");

        model.rest();
        model.page().fit(WIDTH + 1);
        moment();
        work();
        assertThat(model.page().previewProperty().get()).isNull();
        assertThat(desk.drawings).isEmpty();

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

        desk.later.clear();
        model.nights().choose(Span.TWO_WEEKS);
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
        assertThat(model.typed().reason().roomProperty().get()).isEqualTo("up to 160");
        String typed = "x".repeat(Cover.REASON_MAX + 3);

        model.typed().reason().textProperty().set(typed);
        moment();

        assertThat(model.typed().reason().text()).isEqualTo(typed);
        assertThat(model.typed().reason().roomProperty().get()).isEqualTo("163 of 160");
        assertThat(model.typed().reason().problemProperty().get())
                .isEqualTo("The page has room for 160 characters. Please take out 3.");
        assertThat(model.canHandOverProperty().get()).isFalse();
        assertThat(desk.drawings).isEmpty();
        assertThat(model.toldProperty().get().words()).isEqualTo("Please change first what is marked above.");
        model.save(folder.resolve("page.pdf"));
        assertThat(desk.drawings).isEmpty();

        model.typed().reason().textProperty().set(typed.substring(3) + "  \n ");
        assertThat(model.typed().reason().problemProperty().get()).isEmpty();
        assertThat(model.canHandOverProperty().get()).isTrue();
        assertThat(model.toldProperty().get()).isEqualTo(HandOver.Told.NOTHING);
    }

    @Test
    void beginsOtherDatesWithTheNightsShown() {
        model.nights().choose(Span.OWN_DATES);

        assertThat(model.nights().dates().eveningProperty().get()).isEqualTo("14 Apr 2025");
        assertThat(model.nights().dates().morningProperty().get()).isEqualTo("12 May 2025");
        assertThat(model.canHandOverProperty().get()).isTrue();
    }

    @Test
    void beginsOtherDatesWithFourWeeksWhereNoNightsAreShown() {
        model.nights().choose(Span.SINCE_VISIT);
        assertThat(model.nights().now()).isEmpty();

        model.nights().choose(Span.OWN_DATES);

        assertThat(model.nights().dates().eveningProperty().get()).isEqualTo("14 Apr 2025");
        assertThat(model.nights().dates().eveningProblemProperty().get()).isEmpty();
        assertThat(model.nights().dates().morningProblemProperty().get()).isEmpty();
    }

    @Test
    void takesOtherDatesAsTheyAreTypedWhenTheFieldIsLeft() {
        model.page().fit(WIDTH);
        work();
        model.nights().choose(Span.OWN_DATES);
        work();
        model.nights().dates().eveningProperty().set("1/4/25");
        model.nights().dates().morningProperty().set("2025-04-08");
        assertThat(desk.drawings).isEmpty();

        model.nights().commit();
        work();

        assertThat(model.nights().rangeProperty().get()).isEqualTo("Tue 1 Apr – Tue 8 Apr");
        assertThat(model.page().previewProperty().get().words()).contains("of 7 nights");
    }

    @Test
    void saysWhatIsWrongWithOtherDates() {
        model.nights().choose(Span.OWN_DATES);

        dates("soon", "12 May 2025");
        assertThat(model.nights().dates().eveningProblemProperty().get())
                .isEqualTo("Please write the date like 12 May 2025.");
        assertThat(model.canHandOverProperty().get()).isFalse();
        dates("12 May 2025", "12 May 2025");
        assertThat(model.nights().dates().morningProblemProperty().get())
                .isEqualTo("This is before the first evening.");
        dates("1 May 2025", "13 May 2025");
        assertThat(model.nights().dates().morningProblemProperty().get())
                .isEqualTo("The last night that is over ended on 12 May 2025.");
        dates("1 May 2020", "12 May 2025");
        assertThat(model.nights().dates().morningProblemProperty().get()).contains("three years at most");
        assertThat(model.nights().dates().eveningProperty().get()).isEqualTo("1 May 2020");
        dates("11 May 2025", "12 May 2025");
        assertThat(model.nights().dates().morningProblemProperty().get()).isEmpty();
        assertThat(model.canHandOverProperty().get()).isTrue();
    }

    @Test
    void savesOnePageWithWhatWasTypedUpToThePress() throws IOException {
        fill();
        model.typed().reason().textProperty().set("Cramps wake me.");
        model.typed().question1().textProperty().set("Why at night?");
        assertThat(model.fileName()).isEqualTo("Legato 2025-05-12.pdf");

        model.save(folder.resolve("page"));
        work();

        assertThat(words(Files.readAllBytes(folder.resolve("page.pdf")))).contains("Cramps wake me.", "Why at night?");
        assertThat(model.toldProperty().get().words()).isEqualTo("Saved as page.pdf in " + folder.toAbsolutePath());
        assertThat(model.toldProperty().get().isProblem()).isFalse();
        assertThat(model.canHandOverProperty().get()).isTrue();
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
        model.typed().name().textProperty().set("Name");
        model.print();
        work();
        assertThat(words(desk.printed.getFirst())).contains("Name");
        model.print();
        assertThat(desk.drawings).isEmpty();

        desk.printing.complete(new PdfPrinter.Outcome.Printed());

        assertThat(model.toldProperty().get()).isEqualTo(new HandOver.Told("Handed to the printer.", false, true));
        model.print();
        work();
        assertThat(desk.printed).hasSize(2);
    }

    @Test
    void saysThatThereIsNoPrinterAndWhatWorksInstead() {
        desk.printing.complete(new PdfPrinter.Outcome.NoPrinter());
        model.print();
        work();

        assertThat(model.toldProperty().get().words()).contains("No printer was found", "save the page as PDF");
        assertThat(model.toldProperty().get().isProblem()).isTrue();
    }

    @Test
    void saysNothingWhenThePersonThoughtBetterOfPrinting() {
        desk.printing.complete(new PdfPrinter.Outcome.Cancelled());
        model.print();
        work();
        assertThat(model.toldProperty().get()).isEqualTo(HandOver.Told.NOTHING);
    }

    @Test
    void forgetsWhatWasSavedWhenThePageChanges() {
        model.save(folder.resolve("page.pdf"));
        work();
        model.typed().born().textProperty().set("1950");

        assertThat(model.toldProperty().get()).isEqualTo(HandOver.Told.NOTHING);
    }

    @Test
    void leadsToTheSettings() {
        model.openSettings();

        assertThat(desk.navigator.route()).isEqualTo(new Route.Settings());
    }

    @Test
    void storesNothingTypedUnlessItIsTickedAndForgetsItAtOnce() {
        model.typed().name().textProperty().set("Ada");
        moment();
        work();
        model.save(folder.resolve("page.pdf"));
        work();
        work();
        assertThat(remembered().read().cover()).isNull();

        model.typed().remember(true);
        work();
        assertThat(remembered().read().cover()).isEqualTo(new Cover("Ada", "", "", "", ""));
        model.typed().reason().textProperty().set("They wake me.");
        moment();
        work();
        assertThat(remembered().read().cover()).isEqualTo(new Cover("Ada", "", "They wake me.", "", ""));

        model.typed().remember(false);
        work();
        assertThat(remembered().read().cover()).isNull();
        assertThat(remembered().path()).content().doesNotContain("Ada", "wake");
        assertThat(model.typed().name().text()).isEqualTo("Ada");
    }

    @Test
    void bringsBackWhatWasRemembered() throws IOException {
        Cover typed = new Cover("Ada", "1950", "Reason", "One?", "Two?");
        remembered().write(PageMemory.NOTHING.withCover(typed).withPaper(Paper.LETTER));

        again();

        assertThat(model.typed().name().text()).isEqualTo("Ada");
        assertThat(model.typed().question2().text()).isEqualTo("Two?");
        assertThat(model.typed().remembersProperty().get()).isTrue();
        assertThat(model.paperProperty().get()).isEqualTo(Paper.LETTER);
    }

    @Test
    void saysWhenItCouldNotRemember() throws IOException {
        Files.createDirectory(remembered().path());

        model.choosePaper(Paper.LETTER);
        work();

        assertThat(model.typed().problemProperty().get()).startsWith("This could not be kept for the next time.");
        assertThat(model.paperProperty().get()).isEqualTo(Paper.LETTER);
    }

    @Test
    void asksWhenTheLastVisitWasAndRemembersIt() {
        model.nights().choose(Span.SINCE_VISIT);
        assertThat(model.nights().visit().problemProperty().get()).startsWith("When was it?");
        assertThat(model.canHandOverProperty().get()).isFalse();

        model.nights().visit().typedProperty().set("12 May 2025");
        model.nights().commit();
        assertThat(model.nights().visit().problemProperty().get()).startsWith("No night is over since then.");
        model.nights().visit().typedProperty().set("1 May 2025");
        model.nights().commit();
        work();

        assertThat(model.nights().rangeProperty().get()).isEqualTo("Thu 1 May – Mon 12 May");
        assertThat(remembered().read().visit()).isEqualTo(LocalDate.of(2025, 5, 1));
    }

    @Test
    void takesAPageOfAnEarlierDayForTheLastVisitAndNotThatOfToday() throws IOException {
        remembered().write(PageMemory.NOTHING.withHandedOver(LocalDate.of(2025, 4, 2)));
        again();
        model.save(folder.resolve("page.pdf"));
        work();
        work();

        model.nights().choose(Span.SINCE_VISIT);

        assertThat(model.nights().visit().typedProperty().get()).isEqualTo("2 Apr 2025");
        assertThat(model.nights().rangeProperty().get()).isEqualTo("Wed 2 Apr – Mon 12 May");
        assertThat(remembered().read().visitBefore(LocalDate.of(2025, 6, 1))).isEqualTo(LocalDate.of(2025, 5, 12));
    }

    @Test
    void printsNoNoteThatIsNotTicked() throws IOException {
        desk.diary.nights().put(NightEntry.blank(LAST).withSaidNone(true).withNotes("Only for me."));
        desk.diary
                .nights()
                .put(NightEntry.blank(LAST.previous()).withSaidNone(true).withNotes("For the doctor."));
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

        assertThat(DoctorDesk.words(Files.readAllBytes(folder.resolve("page.pdf"))))
                .contains("The diary, night by night", "For the doctor.")
                .doesNotContain("Only for me.");
    }

    @Test
    void printsNoWordsThatTookTheirPlaceAfterTheNoteWasTicked() throws IOException {
        desk.diary.nights().put(NightEntry.blank(LAST).withSaidNone(true).withNotes("Hot night."));
        model.page().fit(WIDTH);
        model.listDiary(true);
        work();
        model.tick(model.page().notesProperty().get().getFirst().key(), true);

        desk.diary.nights().put(NightEntry.blank(LAST).withSaidNone(true).withNotes("Cried all night."));
        model.refresh();
        work();
        model.save(folder.resolve("page.pdf"));
        work();

        assertThat(model.page().notesProperty().get())
                .noneMatch(note -> model.tickedProperty().get().contains(note.key()));
        assertThat(DoctorDesk.words(Files.readAllBytes(folder.resolve("page.pdf"))))
                .doesNotContain("Cried", "Hot night");
    }

    @Test
    void paintsThePageSharpWhenTheWindowSettlesWhileItIsMade() {
        model.page().fit(WIDTH);
        model.page().fit(2 * WIDTH);
        moment();
        work();
        work();

        assertThat(model.page().previewProperty().get().width()).isBetween(2 * WIDTH - 1, 2 * WIDTH + 1);
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

    private void dates(String evening, String morning) {
        model.nights().dates().eveningProperty().set(evening);
        model.nights().dates().morningProperty().set(morning);
        model.nights().commit();
    }

    private void fill() {
        desk.fill();
    }

    private void moment() {
        desk.moment();
    }

    private void work() {
        desk.work();
    }

    private PageMemoryFile remembered() {
        return desk.remembered();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return DoctorDesk.words(pdf);
        }
    }
}
