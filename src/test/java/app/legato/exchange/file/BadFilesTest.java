package app.legato.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Merge;
import app.legato.exchange.Problem;
import app.legato.exchange.RandomDiaries;
import app.legato.exchange.Reading;
import app.legato.store.Samples;
import app.legato.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file is, it comes to a sentence in plain words, with the line where there is one, and never to an exception. */
@Execution(ExecutionMode.CONCURRENT)
class BadFilesTest {
    private static final String HEAD = "{\"format\": \"legato-diary\", \"version\": 1";
    private static final String CRAMP = "{\"id\": \"00000000-0000-0001-0000-000000000001\","
            + " \"start\": \"2025-05-13T03:12:00+02:00[Europe/Berlin]\", \"night\": \"2025-05-12\"";
    private static final Texts TEXTS = new Texts(Locale.UK);

    @TempDir
    Path folder;

    @Test
    void aFileOfTwoGigabytesIsNotRead() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        long before = System.nanoTime();
        assertThat(refused(file)).contains("larger than 512 MB");
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    @Test
    void aMillionRowsOfTheSameAreNamedByTheirLines() throws IOException {
        Reading.Read read = read(rows(1_000_000));
        assertThat(read.problemCount()).isEqualTo(999_999);
        assertThat(read.problems().getFirst().sentence(TEXTS)).startsWith("Line 3: This entry for “nights”");
        assertThat(read.diary().nights()).hasSize(1);
    }

    @Test
    void moreRowsThanALifeHasNightsAreNotRead() throws IOException {
        assertThat(refused(rows(2_000_001))).startsWith("Line 2000002: ").contains("more than 2000000 entries");
    }

    private Path rows(int count) throws IOException {
        Path file = folder.resolve("nights.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("night,no_cramps,sleep_disturbance,sore_next_day,notes\r\n");
            for (int row = 0; row < count; row++) {
                out.write("2025-05-12,,,,\r\n");
            }
        }
        return file;
    }

    @Test
    void twoMillionJsonEntriesAreNotRead() throws IOException {
        Path file = folder.resolve("many.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD + ", \"nights\": [{}");
            for (int row = 0; row < 2_000_000; row++) {
                out.write(",\n{}");
            }
            out.write("]}");
        }
        assertThat(refused(file)).startsWith("Line 2").contains("more than 2000000 entries");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"format\": \"legato-diary\", \"version\": 2} | newer Legato",
                "{\"version\": 3, \"resourceType\": \"Bundle\"} | not a diary of Legato",
                "{\"format\": \"legato-diary\"} | does not say in which version",
                "{\"format\": \"legato-diary\", \"version\": \"1\"} | does not say in which version",
                "{\"format\": \"legato-diary\", \"version\": 1, \"nights\": [ | ends in the middle",
                "{\"format\": \"legato-diary\", \"version\": 1, \"nig | ends in the middle",
                "{\"format\": \"legato-diary\", \"version\": 1, \"version\": 1} | same name stands twice",
                "{\"format\": \"legato-diary\", \"version\": 1} {} | behind the end",
                "{\"format\": \"legato-diary\", \"version\": 1, \"nights\": [{\"night\": NaN}]} | no number",
                "{\"format\": \"legato-diary\", \"version\": 1, \"nights\": [{\"night\": -Infinity}]} | no number",
                "{\"format\": \"legato-diary\" \"version\": 1} | not JSON",
                "[] | not a diary of Legato",
                "{} | not a diary of Legato",
            })
    void jsonThatIsNoDiaryIsRefusedWithItsReason(String json, String reason) throws IOException {
        assertThat(refused(write("diary.json", json))).contains(reason);
    }

    @Test
    void bracketsTenThousandDeepAreRefused() throws IOException {
        assertThat(refused(write("deep.json", HEAD + ", \"nights\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}")))
                .contains("deeper than any diary");
        assertThat(refused(write("deeper.json", "{\"a\":".repeat(10_000)))).contains("deeper than any diary");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"severity\": 11 | whole number from 0 to 10",
                "\"severity\": \"5\" | whole number from 0 to 10",
                "\"severity\": 5.5 | whole number from 0 to 10",
                "\"severity\": 99999999999999999999 | whole number from 0 to 10",
                "\"severity\": null | whole number from 0 to 10",
                "\"side\": \"middle\" | left, right, both",
                "\"severty\": 5 | does not know the field “severty”",
                "\"end\": \"2025-05-13T03:10:00+02:00[Europe/Berlin]\" | do not fit together",
                "\"end\": \"soon\" | date with a time",
                "\"eased_by\": [\"magic\"] | none of",
                "\"notes\": 5 | words in quotation marks",
            })
    void anEntryThatIsNoneIsNamedByItsLineAndLeftOut(String field, String reason) throws IOException {
        Reading.Read read = read(write("diary.json", HEAD + ",\n\"cramps\": [\n" + CRAMP + ", " + field + "}\n]}"));
        assertThat(read.problemCount()).isEqualTo(1);
        assertThat(read.problems().getFirst().sentence(TEXTS))
                .startsWith("Line 3: ")
                .contains(reason);
        assertThat(read.diary()).isEqualTo(WholeDiary.EMPTY);
    }

    @Test
    void fortyThousandCharactersAreSaidAndNotCutInSilence() throws IOException {
        Reading.Read read = read(write(
                "long.json", HEAD + ", \"cramps\": [" + CRAMP + ", \"notes\": \"" + "x".repeat(40_000) + "\"}]}"));
        assertThat(read.problems().getFirst().sentence(TEXTS)).contains("40000 characters", "at most 2000");
    }

    @Test
    void theSameEntryTwiceIsSaid() throws IOException {
        Reading.Read read = read(write("twice.json", HEAD + ", \"cramps\": [" + CRAMP + "},\n" + CRAMP + "}]}"));
        assertThat(read.problems().getFirst().sentence(TEXTS))
                .startsWith("Line 2: ")
                .contains("already there");
        assertThat(read.diary().cramps()).hasSize(1);
    }

    @Test
    void keepsFewProblemsAndCountsAll() throws IOException {
        Reading.Read read = read(write("bad.json", HEAD + ", \"cramps\": [1" + ",1".repeat(9_999) + "]}"));
        assertThat(read.problemCount()).isEqualTo(10_000);
        assertThat(read.problems()).hasSize(50);
    }

    @Test
    void everyCutOfAFileIsASentence() throws IOException {
        WholeDiary whole = RandomDiaries.one(7);
        Path json = folder.resolve("whole.json");
        Path zip = folder.resolve("whole.zip");
        DiaryOut.json(whole, json);
        DiaryOut.zip(whole, Locale.GERMANY, zip);
        for (Path file : List.of(json, zip)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int length = 0; length < bytes.length - 2; length += 1 + bytes.length / 200) {
                Path cut = Files.write(folder.resolve("cut-" + file.getFileName()), Arrays.copyOf(bytes, length));
                assertThat(refused(cut)).as(file + " cut to " + length).isNotBlank();
            }
        }
    }

    @Test
    void wrongEncodingsAreSaidWithTheirLine() throws IOException {
        String table = "night;no_cramps;sleep_disturbance;sore_next_day;notes\r\n2025-05-12;yes;;;früh\r\n";
        assertThat(refused(write("nights.csv", table, Charset.forName("windows-1252"))))
                .startsWith("Line 2: ")
                .contains("not UTF-8");
        for (Charset good : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Reading.Read read = read(write("nights.csv", "\uFEFF" + table, good));
            assertThat(read.problems()).isEmpty();
            assertThat(read.diary().nights().getFirst().notes()).isEqualTo("früh");
        }
    }

    @Test
    void otherFilesAreToldByWhatIsInThem() throws IOException {
        assertThat(refused(write("diary.json", "%PDF-1.7 and so on"))).contains("This is a PDF");
        assertThat(refused(write("diary.json", "SQLite format 3\0"))).contains("diary’s own file");
        assertThat(refused(write("diary.json", ""))).contains("empty");
        assertThat(refused(write("diary.json", "\uFEFF \n"))).contains("empty");
        assertThat(refused(write("diary.json", "PK\u0003\u0004nonsense"))).contains("zip");
        assertThat(refused(write("shopping.csv", "what,how much\nbread,2\n"))).contains("None of Legato’s tables");
        assertThat(refused(folder.resolve("nowhere.json"))).contains("no file or folder");
        assertThat(refused(Files.createDirectory(folder.resolve("empty")))).contains("no CSV");
    }

    @Test
    void aZipThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("nights.csv"));
            zip.setLevel(Deflater.BEST_SPEED);
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 520; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(refused(bomb)).contains("larger than 512 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12.05.2025,,,, | not a date like",
                "2025-05-12,maybe,,, | neither yes nor no",
                "2025-05-12,,11,, | whole number",
                "2025-05-12,,`7,5`,, | cells",
                "2025-05-12,,5 | cells and",
                ",,5,, | “night” is missing",
            })
    void aLineOfATableThatIsNoEntryIsNamed(String line, String reason) throws IOException {
        Reading.Read read = read(write(
                "nights.csv",
                "night,no_cramps,sleep_disturbance,sore_next_day,notes\n2025-05-11,yes,,,\n" + line + "\n"));
        assertThat(read.problems().getFirst().sentence(TEXTS))
                .startsWith("Line 3: ")
                .contains(reason);
        assertThat(read.diary().nights()).hasSize(1);
    }

    /** A session without its holds would be one that was skipped. */
    @Test
    void aTableWithoutTheTableOfItsLinesIsSaidAndNotRead() throws IOException {
        WholeDiary whole = RandomDiaries.one(1);
        Path tables = folder.resolve("tables");
        DiaryOut.folder(whole, Locale.UK, tables);
        assertThat(whole.sessions()).isNotEmpty();
        assertThat(whole.plans()).isNotEmpty();
        for (String name : List.of("sessions", "plans")) {
            Reading.Read read = read(tables.resolve(name + ".csv"));
            assertThat(read.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sentence(TEXTS))
                            .contains("The table of its lines, “" + name + "-", "is not there"));
            assertThat(read.diary()).isEqualTo(WholeDiary.EMPTY);
        }
    }

    @Test
    void sessionsOfWhichNoneHasAHoldComeBackFromTables() throws IOException {
        WholeDiary skipped = Samples.with(
                WholeDiary.EMPTY,
                "sessions",
                RandomDiaries.one(1).sessions().stream()
                        .map(session -> session.with(List.of()))
                        .toList());
        Path tables = folder.resolve("tables");
        DiaryOut.folder(skipped, Locale.UK, tables);
        Reading.Read read = read(tables);
        assertThat(read.problems()).isEmpty();
        assertThat(read.diary()).isEqualTo(skipped);
    }

    @Test
    void anOpenQuotationMarkIsACutFile() throws IOException {
        assertThat(refused(write(
                        "nights.csv", "night,no_cramps,sleep_disturbance,sore_next_day,notes\n2025-05-12,,,,\"it")))
                .contains("does not close");
    }

    @Test
    void neitherReadingNorMergingEverThrowsOnDamagedFiles() throws IOException {
        WholeDiary whole = RandomDiaries.one(11);
        Path good = folder.resolve("good.json");
        DiaryOut.json(whole, good);
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(5);
        List<String> outcomes = new ArrayList<>();
        for (int round = 0; round < 2000; round++) {
            byte[] damaged = bytes.clone();
            for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Reading reading = DiaryFiles.read(Files.write(folder.resolve("damaged.json"), damaged));
            if (reading instanceof Reading.Read read) {
                Merge.of(whole, read.diary());
            }
            outcomes.add(reading.getClass().getSimpleName());
        }
        assertThat(outcomes).contains("Read", "Refused");
    }

    private Path write(String name, String words) throws IOException {
        return write(name, words, StandardCharsets.UTF_8);
    }

    private Path write(String name, String words, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), words.getBytes(charset));
    }

    private static String refused(Path file) {
        Reading reading = DiaryFiles.read(file);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        Problem problem = ((Reading.Refused) reading).problem();
        assertThat(problem.sentence(new Texts(Locale.GERMANY))).isNotBlank();
        return problem.sentence(TEXTS);
    }

    private static Reading.Read read(Path file) {
        Reading reading = DiaryFiles.read(file);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }
}
