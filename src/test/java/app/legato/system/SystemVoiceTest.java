package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes: a small script stands in for the system's voice. It tells what it was asked to say, and is not done before it is let. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
@Timeout(30)
class SystemVoiceTest {
    @TempDir
    Path folder;

    private Path said;
    private Path done;
    private final AtomicLong nanos = new AtomicLong();

    @BeforeEach
    void layPipes() throws Exception {
        said = folder.resolve("said");
        done = folder.resolve("done");
        assertThat(new ProcessBuilder("mkfifo", said.toString(), done.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void isNotThereWithoutTheCommandAndSaysNothing() {
        Speech none = Speech.ofSystem("Linux", Map.of("PATH", "/nowhere:" + folder));
        assertThat(none.isAvailable()).isFalse();
        none.say("Hold", Locale.ENGLISH);
        none.fallSilent();
        assertThat(none.hasFailed()).isFalse();
        assertThat(Speech.ofSystem("Windows 11", Map.of("SystemRoot", folder.toString()))
                        .isAvailable())
                .isFalse();
    }

    @Test
    void saysTheSentenceAsItIsInItsLanguage() throws IOException {
        Speech speech = Speech.ofSystem("Linux", voice("spd-say"));
        assertThat(speech.isAvailable()).isTrue();
        String sentence = "-x $(touch /tmp/no) \"Drücken\" & `halten`; 'bis 3'";
        speech.say(sentence, Locale.GERMANY);
        assertThat(heard()).containsExactly("-w", "-N", "Legato", "-l", "de", "--", sentence);
        letItEnd();
    }

    @Test
    void letsEachSentenceEndBeforeTheNext() throws IOException {
        Speech speech = Speech.ofSystem("Linux", voice("spd-say"));
        speech.say("one", Locale.ENGLISH);
        speech.say("two", Locale.ENGLISH);
        assertThat(heard()).endsWith("one");
        letItEnd();
        assertThat(heard()).endsWith("two");
        letItEnd();
    }

    @Test
    void leavesASentenceOutThatWouldComeTooLate() throws IOException {
        Speech speech =
                new SystemVoice(VoiceCommand.find("Linux", voice("spd-say")).orElseThrow(), nanos::get);
        speech.say("one", Locale.ENGLISH);
        assertThat(heard()).endsWith("one");
        speech.say("late", Locale.ENGLISH);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        speech.say("in time", Locale.ENGLISH);
        nanos.addAndGet(SystemVoice.LATE.minusSeconds(1).toNanos());
        letItEnd();
        assertThat(heard()).endsWith("in time");
        letItEnd();
    }

    @Test
    void dropsWhatWaitsWhenItFallsSilentAndSpeaksAgainAfterwards() throws IOException {
        Speech speech = Speech.ofSystem("Linux", voice("spd-say"));
        speech.say("one", Locale.ENGLISH);
        assertThat(heard()).endsWith("one");
        speech.say("dropped", Locale.ENGLISH);
        speech.fallSilent();
        speech.say("again", Locale.ENGLISH);
        letItEnd();
        assertThat(heard()).endsWith("again");
        letItEnd();
    }

    @Test
    void remembersThatTheVoiceFailedUntilItSpeaks() throws Exception {
        Path works = folder.resolve("works");
        Map<String, String> path = script("spd-say", "cat '" + works + "' > '" + said + "'; test -s '" + works + "'");
        Files.createFile(works);
        Speech speech = Speech.ofSystem("Linux", path);
        speech.say("one", Locale.ENGLISH);
        Files.readString(said);
        speech.say("two", Locale.ENGLISH);
        Files.readString(said); // by now the first is over
        assertThat(speech.hasFailed()).isTrue();
        Files.writeString(works, "yes");
        speech.say("three", Locale.ENGLISH);
        Files.readString(said);
        speech.say("four", Locale.ENGLISH);
        Files.readString(said);
        assertThat(speech.hasFailed()).isFalse();
    }

    @Test
    void tellsThatASentenceHasFailedWhenItHasEndedAndNoSooner() throws Exception {
        Speech speech = Speech.ofSystem("Linux", script("spd-say", tells() + "; exit 1"));
        CompletableFuture<Boolean> failed = new CompletableFuture<>();
        speech.say("one", Locale.ENGLISH, () -> failed.complete(speech.hasFailed()));
        assertThat(heard()).endsWith("one");
        assertThat(failed).isNotDone();
        letItEnd();
        assertThat(failed.join()).isTrue();
    }

    @Test
    void tellsTheEndAlsoOfASentenceThatIsLeftOut() throws Exception {
        CompletableFuture<Boolean> dropped = new CompletableFuture<>();
        Speech speech = Speech.ofSystem("Linux", voice("spd-say"));
        speech.say("one", Locale.ENGLISH);
        assertThat(heard()).endsWith("one");
        speech.say("dropped", Locale.ENGLISH, () -> dropped.complete(speech.hasFailed()));
        speech.fallSilent();
        letItEnd();
        assertThat(dropped.join()).isFalse();
        CompletableFuture<Boolean> voiceless = new CompletableFuture<>();
        Speech none = Speech.ofSystem("Linux", Map.of("PATH", "/nowhere:" + folder.resolve("none")));
        none.say("Hold", Locale.ENGLISH, () -> voiceless.complete(none.hasFailed()));
        assertThat(voiceless).isCompletedWithValue(false);
    }

    @Test
    void choosesAVoiceOfTheLanguageOnAMac() throws IOException {
        Map<String, String> path = script(
                "say",
                "if [ \"$2\" = '?' ]; then printf '%s\\n' 'Alex                en_US    # Hello' "
                        + "'Anna                de_DE    # Hallo' 'Eddy (Deutsch (D)) de_DE    # Hallo'; exit; fi\n"
                        + tells());
        Speech speech = Speech.ofSystem("Mac OS X", path);
        speech.say("Halten", Locale.GERMAN);
        assertThat(heard()).containsExactly("-v", "Anna", "--", "Halten");
        letItEnd();
        speech.say("Tenez", Locale.FRENCH);
        assertThat(heard()).containsExactly("--", "Tenez");
        letItEnd();
    }

    @Test
    void givesWindowsTheSentenceWhereItIsNeverReadAsACommand() {
        ProcessBuilder process =
                new VoiceCommand.PowerShell(Path.of("powershell.exe")).saying("Halten; Remove-Item *", Locale.GERMANY);
        assertThat(process.command()).noneMatch(part -> part.contains("Remove-Item"));
        assertThat(process.environment())
                .containsEntry("LEGATO_SENTENCE", "Halten; Remove-Item *")
                .containsEntry("LEGATO_LANGUAGE", "de");
    }

    /** What the voice was called with, as soon as it is. */
    private List<String> heard() throws IOException {
        try (BufferedReader words = Files.newBufferedReader(said)) {
            return words.lines().toList();
        }
    }

    private void letItEnd() throws IOException {
        Files.writeString(done, "go\n");
    }

    private Map<String, String> voice(String name) {
        return script(name, tells());
    }

    private String tells() {
        return "printf '%s\\n' \"$@\" > '" + said + "'; read -r go < '" + done + "'";
    }

    private Map<String, String> script(String name, String body) {
        try {
            Path file = folder.resolve(name);
            Files.writeString(file, "#!/bin/sh\n" + body + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            return Map.of("PATH", "/nowhere:" + folder);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
