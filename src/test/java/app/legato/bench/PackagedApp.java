package app.legato.bench;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.system.Folders;
import app.legato.system.PreferencesFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The folder that {@code packaging/linux/build.sh} leaves, its home with a year of entries in it, which is what a person has who uses
 * Legato, and beside it the bare window started by the same script.
 */
final class PackagedApp {
    /** The filled button's colour in the night theme; only Start is filled on Tonight. */
    private static final int START = 0xE59F4B;

    /** The ink of the words of help in a cramp. */
    private static final int HELP = 0xE67F35;

    private static final int LEAST_MARKS = 1000;

    private final Path image;
    private final Path work;
    private final Path data;

    PackagedApp(Path target, Path work) throws Skipped {
        image = target.resolve("linux/legato").toAbsolutePath();
        this.work = work.toAbsolutePath();
        data = this.work.resolve("data");
        if (!Files.isExecutable(image.resolve("bin/legato")) || !Files.isReadable(image.resolve("lib/legato.aot"))) {
            throw new Skipped("target/linux/legato is not there; packaging/linux/build.sh builds it.");
        }
    }

    /** Legato at home, with its settings made and a year in its diary that ends last night. */
    Program legato() throws IOException {
        Folders folders = new Folders(data);
        folders.make();
        Preferences chosen = Preferences.initial(Locale.UK).withWelcomed(true);
        new PreferencesFile(folders.settings(), Locale.UK).write(chosen);
        Night last = new Night(evening()).previous();
        Entries all = LongDiary.twentyYears(last, ZoneId.systemDefault());
        LongDiary.store(folders.diary(), LongDiary.lastYear(all)).close();
        return program("legato", START, image.resolve("bin/legato"));
    }

    /** As {@link #legato()}, straight into the help in a cramp. */
    Program cramp() throws IOException {
        legato();
        return program("legato-cramp", HELP, image.resolve("bin/legato"), "--cramp");
    }

    /** As {@link #legato()}, without a window: the doctor's page about the last ninety nights or so, then the end. */
    Program page(Path pdf) throws IOException {
        legato();
        return program(
                "legato-page",
                START,
                image.resolve("bin/legato"),
                "--summary",
                pdf.toString(),
                "--period",
                "3m",
                "--yes");
    }

    /** The bare window. Its one class comes behind Legato's jars, so that the start-up cache still fits. */
    Program bareWindow() throws IOException {
        Path jar = work.resolve("bare.jar");
        String file = BareWindow.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream in = Objects.requireNonNull(BareWindow.class.getResourceAsStream("/" + file))) {
            out.putNextEntry(new JarEntry(file));
            in.transferTo((OutputStream) out);
        }
        String script = Files.readString(image.resolve("bin/legato"));
        script = replaced(script, "home=$(cd \"$home\" && pwd -P) || exit 1", "home='" + image + "'");
        script = replaced(script, "app.legato.Main \"$@\"", BareWindow.class.getName());
        script = replaced(
                script, "\" \\\n  " + BareWindow.class.getName(), ":" + jar + "\" \\\n  " + BareWindow.class.getName());
        Path start = Files.writeString(work.resolve("bare"), script);
        Files.setPosixFilePermissions(start, PosixFilePermissions.fromString("rwx------"));
        return program("bare", BareWindow.MARK, start);
    }

    private static String replaced(String script, String part, String by) {
        if (script.indexOf(part) < 0 || script.indexOf(part) != script.lastIndexOf(part)) {
            throw new IllegalStateException("bin/legato has changed: it should say once: " + part);
        }
        return script.replace(part, by);
    }

    private Program program(String name, int mark, Path start, String... arguments) throws IOException {
        Path home = Files.createDirectories(work.resolve("home"));
        // With this mode the runtime refuses to start when the start-up cache does not fit, so that it is in use in
        // every run.
        String options = "-XX:AOTMode=on -Duser.home=" + home + " -D" + Folders.PROPERTY + "=" + data;
        Map<String, String> environment = Map.of("LEGATO_JAVA_OPTIONS", options);
        return new Program(
                name,
                Stream.concat(Stream.of(start.toString()), Stream.of(arguments)).toList(),
                Desktop.environment(work, environment),
                work,
                colour -> colour == mark,
                LEAST_MARKS);
    }

    private static LocalDate evening() {
        return LocalTime.now(ZoneId.systemDefault()).isBefore(LocalTime.NOON)
                ? LocalDate.now(ZoneId.systemDefault()).minusDays(1)
                : LocalDate.now(ZoneId.systemDefault());
    }
}
