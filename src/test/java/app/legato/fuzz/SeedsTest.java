package app.legato.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.exchange.RandomDiaries;
import app.legato.exchange.Reading;
import app.legato.exchange.csv.CsvWriting;
import app.legato.exchange.json.JsonWriting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The targets of the fuzzer hold for what it begins with, and for a little of what it would make of that. Leaves the seeds in target/fuzz. */
@Execution(ExecutionMode.CONCURRENT)
class SeedsTest {
    private static final Path FOLDER = Path.of("target/fuzz");
    private static final List<String> FOREIGN = List.of(
            "Datum;Uhrzeit;Stärke;Bein;Wo;Minuten;Was\n13.05.2025;03:12;7;links;Wade;4;\"heiß; \"\"sehr\"\"\"\n14.05.25;3.12;;R;;;\n",
            "Date,Time,Pain,,\n5/13/25,3:12 a.m.,7,,\n05/14/2025,03h12,12,x,\n",
            "sep=;\nWhen;Leg;Muscle\n2025-05-13T03:12:00;both;thigh\n2025-03-30 02:30;neck;calf\n2025-05-13 24:00;;\n",
            "Date (d,m,y)\tTime\tNote\n1-2-2025\t11:59 PM\ta 12\" board\n1-2-2025\t11:59 PM\t\n");
    private static final int SEEDS = 6;
    private static final int DAMAGED = 300;

    /** Each is a file on the disk, twice. */
    private static final int DAMAGED_ZIPS = 25;

    private interface Target {
        void hit(byte[] data) throws IOException;
    }

    @Test
    void holdForJson() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonWriting.write(RandomDiaries.one(seed), out);
            seeds.add(out.toByteArray());
        }
        hold("Json", seeds, DAMAGED, JsonTarget::fuzzerTestOneInput);
    }

    @Test
    void holdForTables() throws IOException {
        hold("Csv", tables(), DAMAGED, CsvTarget::fuzzerTestOneInput);
    }

    @Test
    void onesOfTablesHoldSessionsWithTheirHolds() throws IOException {
        assertThat(tables())
                .anySatisfy(seed -> assertThat(CsvTarget.read(CsvTarget.files(seed)))
                        .isInstanceOfSatisfying(Reading.Read.class, read -> {
                            assertThat(read.problemCount()).isZero();
                            assertThat(read.diary().sessions())
                                    .anyMatch(session -> session.steps().size() > 1);
                        }));
    }

    @Test
    void holdForAnotherProgramsTables() throws IOException {
        List<byte[]> seeds = FOREIGN.stream()
                .map(table -> table.getBytes(StandardCharsets.UTF_8))
                .toList();
        hold("Foreign", seeds, DAMAGED, ForeignTarget::fuzzerTestOneInput);
    }

    @Test
    void holdForZipFiles() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (byte[] tables : tables()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                int number = 0;
                for (byte[] table : Pieces.of(tables)) {
                    zip.putNextEntry(new ZipEntry(number++ + ".csv"));
                    zip.write(table);
                }
            }
            seeds.add(out.toByteArray());
        }
        seeds.addAll(tables());
        hold("Zip", seeds, DAMAGED_ZIPS, ZipTarget::fuzzerTestOneInput);
    }

    /** All tables of a diary in one, and the sessions with their holds alone: less to damage at once. */
    private static List<byte[]> tables() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
            CsvWriting.write(RandomDiaries.one(seed), ',', name -> opened(files, name));
            seeds.add(Pieces.together(bytes(files.values().stream())));
            seeds.add(Pieces.together(bytes(files.entrySet().stream()
                    .filter(file -> file.getKey().startsWith("sessions"))
                    .map(Map.Entry::getValue))));
        }
        seeds.removeIf(seed -> seed.length == 0);
        return seeds;
    }

    private static List<byte[]> bytes(Stream<ByteArrayOutputStream> files) {
        return files.map(ByteArrayOutputStream::toByteArray).toList();
    }

    private static OutputStream opened(Map<String, ByteArrayOutputStream> files, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.put(name, out);
        return out;
    }

    private static void hold(String name, List<byte[]> seeds, int rounds, Target target) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(name));
        Random random = new Random(1);
        for (int place = 0; place < seeds.size(); place++) {
            byte[] seed = seeds.get(place);
            Files.write(folder.resolve("seed-" + place), seed);
            target.hit(seed);
            for (int round = 0; round < rounds; round++) {
                byte[] damaged =
                        Arrays.copyOf(seed, random.nextInt(8) == 0 ? random.nextInt(seed.length) : seed.length);
                for (int hits = random.nextInt(3); hits > 0 && damaged.length > 0; hits--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                target.hit(damaged);
            }
        }
    }
}
