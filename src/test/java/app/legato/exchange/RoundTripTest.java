package app.legato.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.WholeDiary;
import app.legato.exchange.csv.CsvReading;
import app.legato.exchange.csv.CsvWriting;
import app.legato.exchange.json.JsonReading;
import app.legato.exchange.json.JsonWriting;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Profile;
import app.legato.store.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out comes in again as it was, in every format and region. */
@Order(Integer.MAX_VALUE)
@Isolated("it changes what holds for the whole program")
class RoundTripTest {
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));

    @Test
    void aHundredDiariesComeBackFromJson() throws IOException {
        json(100);
    }

    @Tag("torture")
    @Test
    void tenThousandDiariesComeBackFromJson() throws IOException {
        json(10_000);
    }

    private static void json(int diaries) throws IOException {
        for (long seed = 0; seed < diaries; seed++) {
            WholeDiary made = RandomDiaries.one(seed);
            assertThat(read(written(made))).as("seed " + seed).isEqualTo(made);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-GB",
                "en-US",
                "de-DE",
                "de-CH",
                "fr-FR",
                "es-ES",
                "it-IT",
                "nl-NL",
                "pl-PL",
                "cs-CZ",
                "sv-SE",
                "fi-FI",
                "pt-BR",
                "ru-RU",
                "tr-TR",
                "el-GR",
                "ar-EG-u-nu-arab",
                "fa-IR-u-nu-arabext",
                "hi-IN-u-nu-deva",
                "th-TH-u-ca-buddhist-nu-thai",
                "ja-JP-u-ca-japanese"
            })
    void diariesComeBackFromTablesInEveryRegion(String region) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(region));
        try {
            for (long seed = 0; seed < 20; seed++) {
                WholeDiary made = RandomDiaries.one(seed);
                assertThat(read(tables(made, CsvWriting.separator(Locale.getDefault()))))
                        .as(region + ", seed " + seed)
                        .isEqualTo(made);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Tag("torture")
    @Test
    void tenThousandDiariesComeBackFromTables() throws IOException {
        for (long seed = 0; seed < 10_000; seed++) {
            WholeDiary made = RandomDiaries.one(seed);
            assertThat(read(tables(made, seed % 2 == 0 ? ',' : ';')))
                    .as("seed " + seed)
                    .isEqualTo(made);
        }
    }

    @Test
    void everySortOfWordsComesBack() throws IOException {
        for (String words : List.of(
                "=SUM(A1)",
                "+49 30 1234",
                "-5",
                "@home",
                "\t=1",
                "'=1",
                "''-x",
                "'quoted'",
                "007",
                "1/2",
                "2025-05-12",
                "true",
                " =1",
                "\u200F=1",
                "\u202Eabc",
                "ﬀ \uFEFF x",
                "a\r\nb",
                "\r",
                "a\u0000b",
                "\u0000=1",
                "\"",
                "a;b,c\td",
                "😴",
                "—  —",
                "x".repeat(2000),
                "１２",
                "=\"a\"&CHAR(10)",
                "#comment",
                "sep=;")) {
            WholeDiary made = Samples.with(
                    WholeDiary.EMPTY, "nights", List.of(NightEntry.blank(NIGHT).withNotes(words)));
            assertThat(read(written(made))).as(words).isEqualTo(made);
            assertThat(read(tables(made, ','))).as(words).isEqualTo(made);
            assertThat(read(tables(made, ';'))).as(words).isEqualTo(made);
        }
    }

    /** Its file has no separator to be told by. */
    @Test
    void aTableOfOneColumnComesBack() throws IOException {
        WholeDiary made = Samples.with(
                WholeDiary.EMPTY,
                "profile",
                Profile.EMPTY.withConditions(List.of("sciatica, left; since May\tor June", "gout", "a\r😴,b")));
        assertThat(read(tables(made, ','))).isEqualTo(made);
        assertThat(read(tables(made, ';'))).isEqualTo(made);
    }

    @Test
    void halfACharacterIsReplacedAndSaid() throws IOException {
        String json = new String(
                written(Samples.with(
                        WholeDiary.EMPTY,
                        "nights",
                        List.of(NightEntry.blank(NIGHT).withNotes("a\uD83Db")))),
                StandardCharsets.UTF_8);
        assertThat(json).contains("\\uD83D");
        assertThat(JsonReading.read(() -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(Reading.Read.class, read -> {
                    assertThat(read.mended()).isEqualTo(1);
                    assertThat(read.diary().nights().getFirst().notes()).isEqualTo("a\uFFFDb");
                });
    }

    @Test
    void writesAnEntryALine() throws IOException {
        WholeDiary made = RandomDiaries.one(2);
        assertThat(new String(written(made), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("{")))
                .hasSize(1
                        + Kinds.ALL.stream()
                                .mapToInt(kind -> kind.rows(made).size())
                                .sum());
    }

    static byte[] written(WholeDiary diary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriting.write(diary, out);
        return out.toByteArray();
    }

    static WholeDiary read(byte[] json) throws IOException {
        return whole(JsonReading.read(() -> new ByteArrayInputStream(json)));
    }

    static Map<String, byte[]> tables(WholeDiary diary, char separator) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        CsvWriting.write(diary, separator, name -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.put(name, out);
            return out;
        });
        Map<String, byte[]> written = new LinkedHashMap<>();
        files.forEach((name, out) -> written.put(name, out.toByteArray()));
        return written;
    }

    static WholeDiary read(Map<String, byte[]> tables) throws IOException {
        if (tables.isEmpty()) {
            return WholeDiary.EMPTY;
        }
        Map<String, TextFile.Source> files = new LinkedHashMap<>();
        tables.forEach((name, bytes) -> files.put(name, () -> new ByteArrayInputStream(bytes)));
        return whole(CsvReading.read(files));
    }

    private static WholeDiary whole(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Reading.Read read = (Reading.Read) reading;
        assertThat(read.problems()).isEmpty();
        return read.diary();
    }
}
