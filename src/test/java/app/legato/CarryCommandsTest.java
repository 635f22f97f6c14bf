package app.legato;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.WholeDiary;
import app.legato.exchange.RandomDiaries;
import app.legato.profile.Preferences;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.system.Folders;
import app.legato.system.SingleInstance;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --export} and {@code --import}, as a person at a command line meets them. */
@Execution(ExecutionMode.CONCURRENT)
class CarryCommandsTest {
    private static final TestClock NOW = TestClock.at("2025-05-12T08:30:00Z");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Folders here;
    private Folders there;

    @BeforeEach
    void fill() throws IOException {
        here = new Folders(folder.resolve("here"));
        there = new Folders(folder.resolve("there"));
        here.make();
        fill(here, RandomDiaries.one(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary.json", "diary.zip", "tables"})
    void carriesADiaryToANewComputer(String name) {
        assertThat(export(folder.resolve(name))).isZero();
        assertThat(said()).contains("the whole diary is in", "Cramps: ", "your notes too");

        assertThat(bring(folder.resolve(name), false, false)).isZero();
        assertThat(said()).contains("new, 0 the same, 0 changed", "Nothing was written yet");
        assertThat(there.diary()).doesNotExist();

        assertThat(bring(folder.resolve(name), true, false)).isZero();
        assertThat(said()).contains("taken in", "upper limit");
        assertThat(whole(there)).isEqualTo(whole(here));

        assertThat(bring(folder.resolve(name), true, false)).isZero();
        assertThat(said()).contains("in the diary already");
    }

    @Test
    void bothComputersHaveTheSameDiaryAfterBothWays() throws IOException {
        there.make();
        fill(there, RandomDiaries.one(2));
        Path mine = folder.resolve("mine.json");
        Path theirs = folder.resolve("theirs.json");
        export(mine);
        bring(mine, true, false);
        command().run(new CommandLine.Export(theirs, false), there.diary());
        assertThat(importer().run(new CommandLine.Import(theirs, true, false), here))
                .isZero();

        assertThat(whole(here)).isEqualTo(whole(there));
        assertThat(said()).contains("diary-before-import-2025-05-12.sqlite");
    }

    @Test
    void linesThatMakeNoEntryStopItUnlessTheyAreLeftOut() throws IOException {
        Path table = Files.writeString(
                folder.resolve("nights.csv"),
                "night,no_cramps,sleep_disturbance,sore_next_day,notes\n2025-05-11,yes,,,\nyesterday,,,,\n");

        assertThat(bring(table, true, false)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nights: 1 new");
        assertThat(problem()).contains("legato: Line 3: “yesterday”", "one line makes no entry");
        assertThat(there.diary()).doesNotExist();

        assertThat(bring(table, true, true)).isZero();
        assertThat(whole(there).nights()).hasSize(1);
    }

    @Test
    void nothingIsMadeOfAFileThatIsNoDiary() throws IOException {
        Path pdf = Files.writeString(folder.resolve("diary.json"), "%PDF-1.7");
        assertThat(bring(pdf, true, false)).isEqualTo(1);
        assertThat(problem()).startsWith("legato: This is a PDF").hasLineCount(1);
        assertThat(there.data()).doesNotExist();
    }

    @Test
    void saysThatLegatoIsOpen() throws IOException {
        Path file = folder.resolve("diary.json");
        export(file);
        there.make();
        try (SingleInstance _ = SingleInstance.claim(there.data(), _ -> true).orElseThrow()) {
            assertThat(bring(file, true, false)).isEqualTo(1);
        }
        assertThat(problem()).contains("Legato is open");
        assertThat(there.diary()).doesNotExist();
    }

    @Test
    void saysWhereItCannotExport() throws IOException {
        assertThat(export(folder.resolve("diary.docx"))).isEqualTo(2);
        assertThat(problem()).contains(".json, .zip, .fhir.json or .ics");
        assertThat(export(folder.resolve("missing").resolve("diary.json"))).isEqualTo(1);
        assertThat(problem()).contains("is not there");
        assertThat(export(folder)).isEqualTo(1);
        assertThat(problem()).contains("already");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("here");
        }
    }

    @Test
    void replacesAFileOnlyWhenToldTo() throws IOException {
        Path file = Files.writeString(folder.resolve("diary.json"), "mine");
        assertThat(export(file)).isEqualTo(1);
        assertThat(problem()).contains("is there already", "--yes").hasLineCount(1);
        assertThat(file).hasContent("mine");

        assertThat(command().run(new CommandLine.Export(file, true), here.diary()))
                .isZero();
        assertThat(said()).containsSubsequence("will hold", "Cramps: ", "the whole diary is in");
    }

    @Test
    void saysWhyAFileWithoutAnEndingIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "mine");
        assertThat(export(file)).isEqualTo(1);
        assertThat(problem()).contains("is a file", ".json");
        assertThat(command().run(new CommandLine.Export(file, true), here.diary()))
                .isEqualTo(1);
        assertThat(file).hasContent("mine");
    }

    @Test
    void writesForAClinicWithoutNotesAndSaysSo() throws IOException {
        Path file = folder.resolve("diary.fhir.json");
        assertThat(export(file)).isZero();
        assertThat(said()).contains("legato: written to", "Not in it:", "Name and date of birth");
        assertThat(Files.readString(file)).contains("\"resourceType\":\"Bundle\"");
    }

    @Test
    void writesTheEveningsReminderAndNothingOfTheDiary() throws IOException {
        Path file = folder.resolve("evening.ics");
        assertThat(export(file)).isZero();
        assertThat(said()).contains("One appointment a day at 22:00").doesNotContain("Cramps");
        assertThat(Files.readString(file)).contains("RRULE:FREQ=DAILY", "SUMMARY");
    }

    @Test
    void makesNoDiaryForSomebodyWhoHadOne() {
        Path file = folder.resolve("diary.json");
        export(file);
        ImportCommand moved = new ImportCommand(NOW, false, false, texts(), stream(out), stream(err));
        assertThat(moved.run(new CommandLine.Import(file, true, false), there)).isEqualTo(1);
        assertThat(problem()).contains("There is no diary");
    }

    @Test
    void readsTheCommandLine() {
        Path file = Path.of("diary.json");
        assertThat(read("--export", "diary.json")).isEqualTo(new CommandLine.Export(file, false));
        assertThat(read("--import", "diary.json")).isEqualTo(new CommandLine.Import(file, false, false));
        assertThat(read("--yes", "--import", "diary.json", "--skip-bad"))
                .isEqualTo(new CommandLine.Import(file, true, true));
        for (List<String> wrong : List.of(
                List.of("--export", "a.json", "--demo"), List.of("--yes"), List.of("--import"), List.of("--export"))) {
            assertThat(read(wrong.toArray(String[]::new))).isInstanceOf(CommandLine.Wrong.class);
        }
    }

    private CommandLine read(String... arguments) {
        return CommandLine.of(arguments, texts());
    }

    private int export(Path target) {
        return command().run(new CommandLine.Export(target, false), here.diary());
    }

    private int bring(Path source, boolean yes, boolean skipBad) {
        return importer().run(new CommandLine.Import(source, yes, skipBad), there);
    }

    private ExportCommand command() {
        return new ExportCommand(
                NOW, Preferences.initial(Locale.GERMANY), texts(), Locale.GERMANY, stream(out), stream(err));
    }

    private ImportCommand importer() {
        return new ImportCommand(NOW, true, false, texts(), stream(out), stream(err));
    }

    private static Texts texts() {
        return new Texts(Locale.UK);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String said() {
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return taken(out);
    }

    private String problem() {
        out.reset();
        return taken(err);
    }

    private static String taken(ByteArrayOutputStream from) {
        String words = from.toString(StandardCharsets.UTF_8);
        from.reset();
        return words;
    }

    private static void fill(Folders folders, WholeDiary diary) {
        try (Diary open = Database.open(folders.diary())) {
            open.take(LocalDate.of(2025, 5, 1), _ -> diary);
        }
    }

    private static WholeDiary whole(Folders folders) {
        try (Diary open = Database.openExisting(folders.diary())) {
            return open.whole();
        }
    }
}
