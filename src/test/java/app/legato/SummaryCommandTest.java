package app.legato;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import app.legato.system.Folders;
import app.legato.system.PreferencesFile;
import app.legato.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryCommandTest {
    private static final TestClock NIGHT = TestClock.at("2025-05-12T02:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 12);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path diary;
    private Path page;

    @BeforeEach
    void name() {
        diary = folder.resolve("diary.sqlite");
        page = folder.resolve("page.pdf");
    }

    @Test
    void writesOnePageAboutTheNightsThatAreOver() throws IOException {
        fill(new Night(LocalDate.of(2025, 5, 10)));

        assertThat(run("4w", false, Locale.UK)).isZero();

        // At 02:30 on the 12th the night of the 11th goes on; the last one that is over led into the 11th.
        assertThat(text()).contains("13 Apr 2025 to 11 May 2025");
        assertThat(text()).contains("of 28 nights logged");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(page.toString());
        assertThat(err.size()).isZero();
    }

    @Test
    void writesAChosenPeriodInGerman() throws IOException {
        fill(new Night(LocalDate.of(2025, 5, 10)));

        assertThat(run("2025-03-31..2025-04-06", false, Locale.GERMANY)).isZero();

        assertThat(text()).contains("Beinkrämpfe in der Nacht", "31.03.2025 bis 07.04.2025");
    }

    @Test
    void writesAnInventedDiaryAndLeavesNoneBehind() throws IOException {
        List<Path> before = temporary();

        assertThat(run("3m", true, Locale.UK)).isZero();

        assertThat(text()).contains("of 91 nights logged", "Amlodipine");
        assertThat(diary).doesNotExist();
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void writesTheNightsSinceTheVisitThatTheWindowRemembers() throws IOException {
        fill(new Night(LocalDate.of(2025, 5, 10)));
        remember(PageMemory.NOTHING.withVisit(LocalDate.of(2025, 5, 2), TODAY));

        assertThat(run("visit", false, Locale.UK)).isZero();

        assertThat(text()).contains("2 May 2025 to 11 May 2025");
    }

    @Test
    void saysWhenNoVisitIsKnownOrNoNightIsOverSince() throws IOException {
        fill(new Night(LocalDate.of(2025, 5, 10)));
        assertThat(run("visit", false, Locale.UK)).isEqualTo(2);
        assertThat(sentence()).contains("It is not known when your last visit was");
        err.reset();

        remember(PageMemory.NOTHING.withVisit(LocalDate.of(2025, 5, 11), TODAY));
        assertThat(run("visit", false, Locale.UK)).isEqualTo(2);
        assertThat(sentence())
                .contains("No night is over since 11 May 2025. The last night that is over began on 10 May 2025.");
        assertThat(page).doesNotExist();
    }

    /** At 02:30 on the 12th, the night from the 11th is not over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-01..2025-06-30",
                "2025-05-01..2025-05-11",
                "2030-01-01..2030-01-31",
                "2030-01-01..",
                "2025-05-11.."
            })
    void refusesNightsToCome(String period) {
        fill(new Night(LocalDate.of(2025, 5, 10)));

        assertThat(run(period, false, Locale.UK)).isEqualTo(2);

        assertThat(sentence()).contains("The last night that is over", "Nothing was written.");
        assertThat(page).doesNotExist();
    }

    @Test
    void writesInTheLanguageChosenInTheWindowOnThePaperOfTheSystemsCountry() throws IOException {
        fill(new Night(LocalDate.of(2025, 5, 10)));
        Folders folders = new Folders(folder);
        new PreferencesFile(folders.settings(), Locale.US)
                .write(Preferences.initial(Locale.US).withLanguage(Language.GERMAN));
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(SummaryCommand.run(asked("4w", false, false), Person.of(folders, Locale.US), NIGHT, to, to))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("von ihren 28 Nächten stehen ");
        assertThat(text()).contains("Beinkrämpfe in der Nacht");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(page))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    @Test
    void saysHowManyNightsTheDiaryHas() throws IOException {
        try (Diary open = Database.open(diary)) {
            assertThat(open.nights()).isNotNull();
        }

        assertThat(run("2w", false, Locale.UK)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 of its 14 nights are in the diary.");
    }

    @Test
    void replacesAFileOnlyWhenToldTo() throws IOException {
        fill(new Night(LocalDate.of(2025, 5, 10)));
        Files.writeString(page, "last month's page");

        assertThat(run("4w", false, Locale.UK)).isEqualTo(1);
        assertThat(sentence()).contains("is there already. Nothing was written. Add --yes to replace it");
        assertThat(page).hasContent("last month's page");
        err.reset();

        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new SummaryCommand(NIGHT, Turnover.USUAL, new Texts(Locale.UK), to, to)
                        .run(asked("4w", false, true), diary))
                .isZero();
        assertThat(text()).contains("of 28 nights logged");
    }

    @Test
    void saysWhichPeriodsItKnows() {
        assertThat(run("5 weeks", true, Locale.UK)).isEqualTo(2);

        assertThat(sentence()).contains("“5 weeks” is not a period", "2w, 4w or 3m");
        assertThat(page).doesNotExist();
    }

    @Test
    void saysThatThereIsNoDiaryAndMakesNone() {
        assertThat(run("4w", false, Locale.UK)).isEqualTo(1);

        assertThat(sentence()).contains("There is no diary at " + diary);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatAFileIsNoDiaryAndLeavesItAsItIs() throws IOException {
        Files.writeString(diary, "a shopping list, long enough to be looked at: " + "bread, butter ".repeat(50));
        String before = Files.readString(diary);

        assertThat(run("4w", false, Locale.UK)).isEqualTo(1);

        assertThat(sentence()).contains("is damaged, or is not a diary");
        assertThat(Files.readString(diary)).isEqualTo(before);
        assertThat(page).doesNotExist();
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        fill(new Night(LocalDate.of(2025, 5, 10)));
        page = folder.resolve("missing").resolve("page.pdf");

        assertThat(run("4w", false, Locale.UK)).isEqualTo(1);
        assertThat(sentence()).contains("The folder for the page is not there");
        err.reset();

        page = Files.createDirectory(folder.resolve("taken.pdf"));
        assertThat(run("4w", false, Locale.UK)).isEqualTo(1);
        assertThat(sentence()).contains("may not be written to");
    }

    private int run(String period, boolean demo, Locale locale) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new SummaryCommand(NIGHT, Turnover.USUAL, new Texts(locale), to, problems)
                .run(asked(period, demo, false), diary);
    }

    private CommandLine.WriteSummary asked(String period, boolean demo, boolean yes) {
        return new CommandLine.WriteSummary(page, period, demo, yes);
    }

    private void remember(PageMemory memory) throws IOException {
        PageMemoryFile.beside(diary).write(memory);
    }

    private void fill(Night last) {
        try (Diary open = Database.open(diary)) {
            open.put(DemoDiary.of(DemoPerson.USUAL, last, NIGHT.getZone()));
        }
    }

    /** The one line on the error stream. */
    private String sentence() {
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("legato: ").hasLineCount(1);
        assertThat(out.size()).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(page))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("legato-demo-"))
                    .sorted()
                    .toList();
        }
    }
}
