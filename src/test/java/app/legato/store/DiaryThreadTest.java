package app.legato.store;

import static app.legato.store.Storing.drink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiaryThreadTest {
    @TempDir
    Path folder;

    @Test
    void finishesWhatWasAskedForBeforeItCloses() {
        Path file = folder.resolve("diary.sqlite");
        try (DiaryThread thread = new DiaryThread(() -> Database.open(file))) {
            for (int number = 0; number < 50; number++) {
                int next = number;
                CompletableFuture<Boolean> _ = thread.ask(diary -> {
                    diary.drinks().put(drink(next));
                    return true;
                });
            }
        }
        try (Diary diary = Database.openExisting(file)) {
            assertThat(Storing.drinks(diary)).hasSize(50);
        }
    }

    @Test
    void opensTheDiaryLaterWhenItsFolderComesBack() throws Exception {
        Path inTheWay = Files.createFile(folder.resolve("legato"));
        Path file = inTheWay.resolve("diary.sqlite");
        try (DiaryThread thread = new DiaryThread(() -> Database.open(file))) {
            assertThatThrownBy(() -> thread.ask(Storing::drinks).join()).hasCauseInstanceOf(StoreException.class);
            Files.delete(inTheWay);
            assertThat(thread.ask(Storing::drinks).join()).isEmpty();
        }
    }

    @Test
    void opensTheDiaryAgainWhenAskedTo() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        try (DiaryThread thread = new DiaryThread(() -> Database.open(file))) {
            Diary first = thread.ask(diary -> diary).join();
            thread.reopen().join();
            assertThat(thread.ask(diary -> diary).join()).isNotSameAs(first);
            assertThat(thread.ask(Storing::drinks).join()).isEmpty();
        }
    }
}
