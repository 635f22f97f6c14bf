package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Caution;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.stretch.Session;
import app.legato.text.Texts;
import app.legato.trend.TrialOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SummaryPdfTest {
    private static final SummaryPdf ENGLISH = new SummaryPdf(new Texts(Locale.UK), Paper.A4, "1.0");
    private static final SummaryPdf GERMAN = new SummaryPdf(new Texts(Locale.GERMANY), Paper.A4, "1.0");

    @Test
    void saysOfTheOwnTrialWhatWasDoneItsCountsAndHowRareThatIs() throws Exception {
        String text = Paged.text(ENGLISH.bytes(
                Trials.page(Diaries.usual(28, 7), Trials.result("warm socks", Trials.fewer()), Cover.EMPTY)));
        assertThat(text.replace('\n', ' ').replaceAll(" +", " "))
                .contains(
                        "Own trial of “warm socks”, 31 Mar 2025 to 26 May 2025, 8 weeks drawn by lot.",
                        "8 cramps in 28 nights with, 36 in 28 without. Fewer in weeks with: 2 of 70 possible draws differ"
                                + " as much.",
                        "28 to 36%");
    }

    @Test
    void concludesNothingFromATrialThatWasStopped() throws Exception {
        String text = Paged.text(
                GERMAN.bytes(Trials.page(Diaries.usual(28, 7), Trials.result(null, Trials.stopped()), Cover.EMPTY)));
        assertThat(text.replace('\n', ' ').replaceAll(" +", " "))
                .contains(
                        "Eigener Versuch mit Dehnen, 31.03.2025 bis",
                        "In Woche 3 von 8 beendet: kein Ergebnis.",
                        "28 bis 36");
    }

    @Test
    void saysTheWholeNameOfWhatWasTried() throws Exception {
        String longest = "Kompressionsstrümpfe und warmes Fußbad...";
        String name = longest.substring(0, 40);
        String text = Paged.text(
                GERMAN.bytes(Trials.page(Diaries.usual(28, 7), Trials.result(name, Trials.fewer()), Cover.EMPTY)));
        assertThat(text.replace('\n', ' ').replaceAll(" +", " ")).contains("„" + name + "“");
    }

    @Test
    void countsTheNewestWeekBelowTheStripHoweverShort() throws Exception {
        for (int nights : new int[] {8, 15, 22, 29, 36, 50, 64, 71, 78, 85, 86, 87, 99, 106, 200, 365}) {
            Night last = Diaries.FIRST.plus(nights - 1);
            List<Cramp> cramps = IntStream.range(1, 5)
                    .mapToObj(hour -> Cramp.begun(last, Diaries.at(last, LocalTime.of(hour, 0))))
                    .toList();
            List<NightEntry> none = IntStream.range(0, nights - 1)
                    .mapToObj(night -> Diaries.none(Diaries.FIRST.plus(night)))
                    .toList();
            Entries entries = Diaries.of(nights, none, cramps, List.of(), Profile.EMPTY);

            String text = Paged.text(ENGLISH.bytes(Diaries.page(entries, Cover.EMPTY)));

            assertThat(text).as("%s nights", nights).containsPattern("4( in |/)\\d+ *\n(Under|From) each");
        }
    }

    @Test
    void saysEverythingADoctorLooksFor() throws Exception {
        String text = Paged.text(ENGLISH.bytes(Diaries.page(Diaries.usual(70, 7), Diaries.COVER)));

        assertThat(text)
                .contains("Leg cramps at night: my diary", "31 Mar 2025 to 9 Jun 2025", "64 of 70 nights logged")
                .contains("Name, born (typed at print)", "“Cramps in my calves wake me")
                .contains("cramps a week", "cramp-nights a week", "severity", "longest cramp", "sleep disturbance")
                .contains("Each column is a night", "not recorded", "Amlodipine 10 mg begun", "7 Apr", "3 in 7")
                .contains("Side", "Muscle", "Clock time", "Duration", "Eased by", "Sore after")
                .contains("Numbness or tingling present", "Swelling present, both legs", "Twitching not asked")
                .contains("Amlodipine 10 mg since 17 Apr 2025", "Magnesium start not known")
                .contains("Quinine, tonic water nothing marked as such", "High blood pressure (2019)")
                .contains("Stretching before sleep 38 nights", "15 in 26 nights without. Could be chance.")
                .contains("groups on dummy pills", "1 Could any of my medicines", "2 Should the tingling", "Notes")
                .contains("Self-recorded; not clinically verified; not a diagnosis", "Legato 1.0, page 1 of 1");
    }

    @Test
    void speaksGermanWithAllItsLetters() throws Exception {
        assertThat(Paged.text(GERMAN.bytes(Diaries.page(Diaries.usual(28, 7), Cover.EMPTY))))
                .contains("Beinkrämpfe in der Nacht", "Krämpfe pro Woche", "Rückenschmerzen", "Seite 1 von 1")
                .contains("Selbst eingetragen; nicht ärztlich geprüft; keine Diagnose");
    }

    @Test
    void neverShowsZeroForWhatNobodyRecorded() throws Exception {
        String text = Paged.text(ENGLISH.bytes(Diaries.page(Diaries.empty(28), Cover.EMPTY)));

        assertThat(text).contains("0 of 28 nights logged", "not known", "none logged");
        assertThat(text.replace("0 of 28", "").replace("10.", "")).doesNotContain(" 0 ", "\n0 ");
    }

    @Test
    void givesCountsInsteadOfARateUnderAWeekOfNights() throws Exception {
        List<NightEntry> said = IntStream.range(0, 6)
                .mapToObj(night -> Diaries.none(Diaries.FIRST.plus(night)).withSleepDisturbance(new Rating(0)))
                .toList();
        Entries entries = Diaries.of(14, said, List.of(), List.of(), Profile.EMPTY);

        assertThat(Paged.text(ENGLISH.bytes(Diaries.page(entries, Cover.EMPTY))))
                .contains("in 6 nights")
                .doesNotContain("cramps a week");
    }

    @Test
    void numbersChangesWhoseWordsFindNoRoom() throws Exception {
        Entries entries = Diaries.of(28, List.of(), List.of(), List.of(), Diaries.longest());

        assertThat(Paged.text(ENGLISH.bytes(Diaries.page(entries, Cover.EMPTY))))
                .contains("31 Mar 2025 (1) to", "9 Apr 2025 (6)", "Quinine: ", "and 10 more: see behind");
    }

    @Test
    void hatchesAMissingNightWithRealLines() throws Exception {
        List<NightEntry> six = IntStream.range(0, 6)
                .mapToObj(night -> Diaries.none(Diaries.FIRST.plus(night)))
                .toList();
        List<NightEntry> seven = IntStream.range(0, 7)
                .mapToObj(night -> Diaries.none(Diaries.FIRST.plus(night)))
                .toList();
        Summary missing = Diaries.page(Diaries.of(7, six, List.of(), List.of(), Profile.EMPTY), Cover.EMPTY);
        Summary whole = Diaries.page(Diaries.of(7, seven, List.of(), List.of(), Profile.EMPTY), Cover.EMPTY);
        Mark.Hatch hatch = (Mark.Hatch) StripChart.of(missing, 523.28).marks().getLast();

        long more = Paged.strokes(ENGLISH.bytes(missing)) - Paged.strokes(ENGLISH.bytes(whole));

        // The outline takes the place of the ring; all lines of the hatch come on top.
        assertThat(more).isEqualTo(Hatching.of(hatch).size());
    }

    @Test
    void embedsOnlyTheGlyphsItUses() throws Exception {
        byte[] pdf = ENGLISH.bytes(Diaries.page(Diaries.usual(28, 1), Diaries.COVER));

        assertThat(pdf.length).isLessThan(80_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Roboto-(Regular|Bold)");
            }
            assertThat(resources.getFontNames()).hasSize(2);
        }
    }

    @Test
    void carriesNoMetadataButTitleAndProducer() throws Exception {
        byte[] pdf = ENGLISH.bytes(Diaries.page(Diaries.usual(28, 1), Diaries.COVER));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Producer");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("Leg cramps at night").doesNotContain("Date", "typed at print", "creator");
        }
    }

    @Test
    void givesTheSameBytesForTheSameSummary() throws Exception {
        Summary summary = Diaries.page(Diaries.usual(28, 1), Diaries.COVER);

        assertThat(ENGLISH.bytes(summary))
                .isEqualTo(new SummaryPdf(new Texts(Locale.UK), Paper.A4, "1.0").bytes(summary));
    }

    @Test
    void takesMarkupAsWords() throws Exception {
        Cover cover = new Cover("Ābc <b>&amp;\u0007", "", "“a” \\ \" ' ]]> <!--", "e\u0301", "");

        assertThat(Paged.text(ENGLISH.bytes(Diaries.page(Diaries.empty(1), cover))))
                .contains("Ābc <b>&amp;", "“a” \\ \" ' ]]> <!--", "1 é");
    }

    @Test
    void leavesALineForANameAndAGapInAListForWhatItHasNoLettersFor() throws Exception {
        Profile profile = Profile.EMPTY
                .withMedicines(List.of(Diaries.medicine("Ramipril → 5 mg", MedicineKind.MEDICINE, null, null)))
                .withConditions(List.of("关节炎 since 2019"));
        Cover cover = new Cover("李小龍", "", "Cramps 😀", "", "");

        String text =
                Paged.text(ENGLISH.bytes(Diaries.page(Diaries.of(7, List.of(), List.of(), List.of(), profile), cover)));

        assertThat(text)
                .contains("Ramipril _ 5 mg", "___ since 2019", "Name", "Born", "Reason")
                .doesNotContain("?", "Cramps 😀", "Cramps _");
    }

    @Test
    void saysEveryNightStretchedAlsoWhereNoneWasClosed() throws Exception {
        List<Session> sessions = IntStream.range(0, 20)
                .mapToObj(Diaries.FIRST::plus)
                .map(night -> Diaries.session(night, Diaries.at(night, LocalTime.of(22, 0))))
                .toList();
        List<NightEntry> five = IntStream.range(0, 5)
                .mapToObj(night -> Diaries.none(Diaries.FIRST.plus(night)))
                .toList();
        Entries none = Diaries.of(28, List.of(), List.of(), sessions, Profile.EMPTY);
        Entries some = Diaries.of(28, five, List.of(), sessions, Profile.EMPTY);

        assertThat(Paged.text(ENGLISH.bytes(Diaries.page(none, Cover.EMPTY))))
                .contains("Stretching before sleep 20 nights (none logged) Not enough yet.");
        assertThat(Paged.text(ENGLISH.bytes(Diaries.page(some, Cover.EMPTY))))
                .contains("Stretching before sleep 20 nights (5 logged) 0 cramps; 0 in 0 nights without.");
        assertThat(Paged.text(GERMAN.bytes(Diaries.page(none, Cover.EMPTY)))).contains("20 Nächte (keine eingetragen)");
    }

    @Test
    void saysStoppedQuinineAndTickedIllnesses() throws Exception {
        Profile profile = Profile.EMPTY
                .withMedicines(List.of(Diaries.medicine(
                        "Limptar",
                        MedicineKind.QUININE,
                        LocalDate.of(2025, 1, 3),
                        Diaries.FIRST.evening().minusDays(1))))
                .withCautions(Set.of(Caution.HEART_FAILURE, Caution.CLOT));
        Entries entries = Diaries.of(7, List.of(), List.of(), List.of(), profile);

        assertThat(Paged.text(ENGLISH.bytes(Diaries.page(entries, Cover.EMPTY))))
                .contains("Quinine: Limptar", "3 Jan 2025 to 30 Mar 2025", "Heart failure")
                .contains("Blood clot in a leg, or a suspected one")
                .doesNotContain("none entered", "marked as such");
    }

    @Test
    void saysOfATrialWhyItConcludesNothingAndWhatItLeftOut() throws Exception {
        TrialOutcome rare = Trials.outcomes().get(3);
        TrialOutcome brief = Trials.outcomes().get(4);
        assertThat(rare).isInstanceOf(TrialOutcome.TooFewCramps.class);
        assertThat(brief).isInstanceOf(TrialOutcome.TooFewWeeks.class);

        assertThat(trial(rare))
                .contains(
                        "0 cramps in 28 nights with, 0 in 28 without. Under 10 cramps in all: too few for a conclusion.");
        assertThat(trial(brief)).contains("weeks with under 4 nights logged not counted. Too few weeks logged");
        assertThat(trial(Trials.sampled())).contains("of 100,000 draws picked by lot differ as much.");
    }

    private static String trial(TrialOutcome outcome) throws Exception {
        Summary summary = Trials.page(Diaries.usual(28, 7), Trials.result("socks", outcome), Cover.EMPTY);
        return Paged.text(ENGLISH.bytes(summary)).replace('\n', ' ').replaceAll(" +", " ");
    }

    @Test
    void writesAFileOnlyItsOwnerCanRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("page.pdf");
        Files.writeString(file, "old");

        ENGLISH.write(Diaries.page(Diaries.empty(7), Cover.EMPTY), file);

        assertThat(Paged.pages(Files.readAllBytes(file))).isEqualTo(1);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void saysThatTheFolderIsMissingAndMakesNothing(@TempDir Path folder) {
        Path file = folder.resolve("missing").resolve("page.pdf");

        assertThat(problem(file).kind()).isEqualTo(SummaryProblem.Kind.NO_FOLDER);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingBehindWhenTheNameIsAFolders(@TempDir Path folder) throws Exception {
        Path taken = Files.createDirectories(folder.resolve("page.pdf"));

        assertThat(problem(taken).kind()).isEqualTo(SummaryProblem.Kind.NOT_ALLOWED);
        assertThat(taken).isEmptyDirectory();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void givesTheCauseWhenTheSystemRefuses() {
        Path refused = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(refused));

        assertThat(problem(refused.resolve("page.pdf"))).hasCauseInstanceOf(IOException.class);
    }

    private static SummaryProblem problem(Path file) {
        Summary summary = Diaries.page(Diaries.empty(7), Cover.EMPTY);
        return catchThrowableOfType(SummaryProblem.class, () -> ENGLISH.write(summary, file));
    }
}
