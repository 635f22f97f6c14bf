package app.legato.fuzz;

import app.legato.exchange.RandomDiaries;
import app.legato.exchange.csv.CsvWriting;
import app.legato.exchange.json.JsonWriting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The targets of the fuzzer hold for what it begins with, and for a little of what it would make of that. Leaves the seeds in target/fuzz. */
@Execution(ExecutionMode.CONCURRENT)
class SeedsTest {
    private static final Path FOLDER = Path.of("target/fuzz");
    private static final int SEEDS = 6;
    private static final int DAMAGED = 300;

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
        hold("Json", seeds, JsonTarget::fuzzerTestOneInput);
    }

    @Test
    void holdForTables() throws IOException {
        List<ByteArrayOutputStream> seeds = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            CsvWriting.write(RandomDiaries.one(seed), ',', _ -> opened(seeds));
        }
        hold("Csv", seeds.stream().map(ByteArrayOutputStream::toByteArray).toList(), CsvTarget::fuzzerTestOneInput);
    }

    private static OutputStream opened(List<ByteArrayOutputStream> seeds) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        seeds.add(out);
        return out;
    }

    private static void hold(String name, List<byte[]> seeds, Target target) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(name));
        Random random = new Random(1);
        for (int place = 0; place < seeds.size(); place++) {
            byte[] seed = seeds.get(place);
            Files.write(folder.resolve("seed-" + place), seed);
            target.hit(seed);
            for (int round = 0; round < DAMAGED; round++) {
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
