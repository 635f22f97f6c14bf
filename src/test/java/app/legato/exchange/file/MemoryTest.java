package app.legato.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Reading;
import app.legato.exchange.json.JsonWriting;
import app.legato.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Reading in a program of little memory: a real diary comes back however long, and a file that would fill the memory is a sentence. */
@Execution(ExecutionMode.CONCURRENT)
class MemoryTest {
    private static final String HEAD = "{\"format\": \"legato-diary\", \"version\": 1,\n";

    @TempDir
    Path folder;

    @Test
    void twentyYearsOfEverythingComeBackInTheMemoryOfThePackagedProgram() throws Exception {
        WholeDiary made = LongDiary.of(20, 8, 2, 24);
        assertThat(LongDiary.rows(made)).isGreaterThan(310_000);
        comesBack(made, "-Xmx128m");
    }

    /** Half a minute: {@code mvn -Ptorture verify}. */
    @Tag("torture")
    @Test
    void fiftyYearsAndTwoMillionRowsComeBack() throws Exception {
        WholeDiary made = LongDiary.of(50, 16, 4, 80);
        assertThat(LongDiary.rows(made)).isGreaterThan(2_000_000);
        comesBack(made, "-Xmx512m");
    }

    private void comesBack(WholeDiary made, String memory) throws Exception {
        Path json = folder.resolve("long.json");
        Path tables = folder.resolve("tables");
        DiaryOut.json(made, json);
        DiaryOut.folder(made, Locale.UK, tables);
        String read = "read " + print(made);
        assertThat(said(memory, List.of(json, tables))).containsExactly(read, read);
    }

    /** Of all that is written: constants have another hash code in each program. */
    private static long print(WholeDiary diary) {
        CRC32 print = new CRC32();
        try {
            JsonWriting.write(diary, new CheckedOutputStream(OutputStream.nullOutputStream(), print));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return print.getValue();
    }

    @Test
    void filesThatWouldFillTheMemoryAreSentences() throws Exception {
        refused("-Xmx64m", 1_200_000);
    }

    /** Files of 64 MB, and half a minute: {@code mvn -Ptorture verify}. */
    @Tag("torture")
    @Test
    void largeFilesThatWouldFillTheMemoryAreSentences() throws Exception {
        refused("-Xmx256m", 20_000_000);
    }

    private void refused(String memory, int count) throws Exception {
        List<String> said = said(
                memory,
                List.of(
                        file("a.json", HEAD + "\"cramps\":[[", "\"abcdefgh\"", "]]}", count),
                        file("b.json", "[[", "1", "]]", count),
                        file("c.json", HEAD + "\"cramps\":\n[[", "1", "]]}", count),
                        file("d.json", HEAD + "\"cramps\":[{\"eased_by\":[", "\"warmth\"", "]}]}", count),
                        file("e.json", HEAD + "\"cramps\":[{", count, number -> "\"n" + number + "\":1", "}]}"),
                        file("f.json", HEAD, count, number -> "\"n" + number + "\":1", "}"),
                        file("g.json", HEAD + "\"x\":{", count, number -> "\"n" + number + "\":1", "}}"),
                        file(
                                "left_out_tips.csv",
                                "tip,since\n",
                                Math.min(count, 1_900_000),
                                number -> "n" + number + ",2025-05-12\n",
                                ""),
                        file("one-line.csv", "night,notes\n", "\"x\"", "\n", count),
                        held(count)));
        assertThat(said.subList(0, 7))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Line 2: ").contains("longer than any diary"),
                        line -> assertThat(line).contains("not a diary of Legato"),
                        line -> assertThat(line).startsWith("Line 3: ").contains("longer than any diary"),
                        line -> assertThat(line).startsWith("Line 2: ").contains("longer than any diary"),
                        line -> assertThat(line).startsWith("Line 2: ").contains("longer than any diary"),
                        line -> assertThat(line).startsWith("Line 2: ").contains("longer than any diary"),
                        line -> assertThat(line).startsWith("Line 2: ").contains("longer than any diary"));
        assertThat(said.subList(7, 10))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Line ").contains("memory on this computer"),
                        line -> assertThat(line).isNotBlank(),
                        line -> assertThat(line).contains("sessions-holds.csv", "memory on this computer"));
    }

    /** Lines that wait for their sessions, each with words of its own. */
    private Path held(int count) throws IOException {
        Path tables = Files.createDirectory(folder.resolve("held"));
        Files.writeString(tables.resolve("sessions.csv"), "id,start,night,plan,plan_name,holds_planned\n");
        file(
                "held/sessions-holds.csv",
                "of,place,stretch,leg,repeat,planned_seconds,held_seconds\n",
                Math.min(count / 2, 3_000_000),
                number -> "s" + number / 10 + "," + number % 10 + ",stretch" + number + ",left,1,30,30\n",
                "");
        return tables;
    }

    private Path file(String name, String begin, String item, String end, int count) throws IOException {
        return file(name, begin, count, _ -> item, end);
    }

    /** With commas between the items of a list; lines end by themselves. */
    private Path file(String name, String begin, int count, IntFunction<String> item, String end) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(begin);
            for (int number = 0; number < count; number++) {
                String words = item.apply(number);
                out.write(number == 0 || words.endsWith("\n") ? "" : ",");
                out.write(words);
            }
            out.write(end);
        }
        return file;
    }

    /** What a program with so much memory says of each file. */
    private static List<String> said(String memory, List<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process reader = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = reader.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(reader.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    /** Reads each file and says what came of it. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] files) {
            Texts texts = new Texts(Locale.UK);
            for (String file : files) {
                System.out.println(
                        switch (DiaryFiles.read(Path.of(file))) {
                            case Reading.Refused refused -> refused.problem().sentence(texts);
                            case Reading.Read read
                            when read.problemCount() > 0 ->
                                read.problems().getFirst().sentence(texts);
                            case Reading.Read read -> "read " + print(read.diary());
                        });
            }
        }
    }
}
