package app.legato.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Answer;
import app.legato.profile.Symptom;
import app.legato.tips.RedFlag;
import app.legato.ui.shell.EntrySigns;
import app.legato.ui.shell.SignDesk;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckViewModelTest {
    @TempDir
    Path folder;

    private SignDesk at;
    private CheckViewModel model;

    @BeforeEach
    void open() {
        at = new SignDesk(folder);
        model = new CheckViewModel(at.desk, at.book, at.navigator);
        model.follow();
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void keepsAYesAndTakesItBack() {
        model.answer(RedFlag.COLLAPSE, true, () -> {});
        assertThat(answers().said()).containsExactly(RedFlag.COLLAPSE);
        model.answer(RedFlag.COLLAPSE, false, () -> {});
        assertThat(answers().said()).isEmpty();
    }

    @Test
    void tellsWhatTheDiaryAndTheProfileKnowApartFromWhatWasSaid() {
        at.desk.write(
                diary -> {
                    diary.profile().put(diary.profile().read().withAnswer(Symptom.WEAKNESS, Answer.PRESENT));
                    new EntrySigns(SignDesk.TONIGHT).put(diary, SignDesk.cramp(SignDesk.TONIGHT.previous(), 20));
                },
                () -> {});
        assertThat(answers().said()).isEmpty();
        assertThat(answers().known()).containsOnlyKeys(RedFlag.WEAKNESS, RedFlag.LONG_CRAMP);
        model.settle(Objects.requireNonNull(answers().known().get(RedFlag.LONG_CRAMP)));
        assertThat(answers().known()).containsOnlyKeys(RedFlag.WEAKNESS);
    }

    @Test
    void aYesThatCouldNotBeKeptIsNotGiven() {
        AtomicInteger failed = new AtomicInteger();
        at.setFull(true);
        model.answer(RedFlag.COLLAPSE, true, failed::incrementAndGet);
        assertThat(failed).hasValue(1);
        assertThat(answers().said()).isEmpty();
    }

    private CheckViewModel.Answers answers() {
        return model.answersProperty().get();
    }
}
