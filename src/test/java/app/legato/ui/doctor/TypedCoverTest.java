package app.legato.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.summary.Cover;
import app.legato.summary.PageMemory;
import app.legato.summary.PageMemoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedCoverTest {
    private static final Cover ADA = new Cover("Ada", "1950", "", "", "");

    @TempDir
    Path folder;

    private DoctorDesk desk;
    private TypedCover typed;

    @BeforeEach
    void open() throws IOException {
        PageMemoryFile.in(folder).write(PageMemory.NOTHING.withCover(ADA));
        desk = new DoctorDesk(folder);
        typed = desk.model.typed();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ticksTheBoxAgainWhenTheWordsCouldNotBeDeleted() throws IOException {
        Path words = jam();

        typed.remember(false);
        desk.work();

        assertThat(typed.remembersProperty().get())
                .as("ticked, for they are stored")
                .isTrue();
        assertThat(typed.problemProperty().get()).startsWith("What you typed could not be deleted");
        typed.remember(false);
        desk.work();
        assertThat(typed.remembersProperty().get()).as("tried again").isTrue();
        free(words);
        typed.remember(false);
        desk.work();
        assertThat(typed.remembersProperty().get()).isFalse();
        assertThat(typed.problemProperty().get()).isEmpty();
        assertThat(desk.remembered().read().cover()).isNull();
    }

    @Test
    void saysTheSameToAPersonWhoLeftTheScreenMeanwhile() throws IOException {
        jam();
        typed.remember(false);
        desk.model.rest();
        desk.work();

        desk.model.wake();

        assertThat(typed.remembersProperty().get()).isTrue();
        assertThat(typed.problemProperty().get()).startsWith("What you typed could not be deleted");
    }

    @Test
    void forgetsWordsWithoutWaitingForAPageThatIsBeingDrawn() {
        desk.model.page().fit(DoctorDesk.WIDTH);
        assertThat(desk.drawings).isNotEmpty();

        typed.remember(false);
        desk.writings.removeFirst().run();

        assertThat(desk.remembered().path()).content().doesNotContain("Ada");
    }

    @Test
    void finishesForgettingBeforeTheProgramEnds() {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Memory memory = Memory.of(desk.remembered(), thread, Runnable::run);
        thread.execute(() -> {
            while (!thread.isShutdown()) {
                Thread.onSpinWait();
            }
        });

        memory.change(known -> known.withCover(null));
        memory.close();

        assertThat(desk.remembered().path()).content().doesNotContain("Ada");
    }

    @Test
    void saysWhichLettersThePageCannotPrintAndPrintsAllTheSame() {
        typed.reason().textProperty().set("Krämpfe, crampes à l’aube, судороги");
        assertThat(typed.reason().hintProperty().get()).isEmpty();

        typed.name().textProperty().set("李小龍 Bruce");

        assertThat(typed.name().hintProperty().get())
                .isEqualTo("The page cannot print 李 小 龍. It leaves a line here for your pen.");
        assertThat(typed.name().problemProperty().get()).isEmpty();
        assertThat(desk.model.canHandOverProperty().get()).isTrue();
        typed.question1().textProperty().set("我的腿晚上抽筋是不是因为药");
        assertThat(typed.question1().hintProperty().get()).contains("我 的 腿 晚 上 抽 筋 是 …. It leaves");
    }

    /** Puts a folder with something in it where the words are, which can neither be replaced nor removed; returns where they are now. */
    private Path jam() throws IOException {
        Path file = desk.remembered().path();
        Path aside = folder.resolve("aside");
        Files.move(file, aside);
        Files.createDirectories(file.resolve("something"));
        return aside;
    }

    private void free(Path words) throws IOException {
        Path file = desk.remembered().path();
        Files.delete(file.resolve("something"));
        Files.delete(file);
        Files.move(words, file);
    }
}
