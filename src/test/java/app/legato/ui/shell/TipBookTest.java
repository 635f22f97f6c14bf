package app.legato.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.day.PuffyAnkles;
import app.legato.tips.RaisedFlag;
import app.legato.tips.RedFlag;
import app.legato.tips.RedFlags;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TipBookTest {
    @TempDir
    Path folder;

    private SignDesk at;

    @BeforeEach
    void open() {
        at = new SignDesk(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void aSlipInTheCheckTakenBackLeavesWhatWasSettledSettled() {
        at.book.answer(RedFlag.NUMBNESS, true, () -> {});
        at.book.settle(standing().getFirst());
        at.book.answer(RedFlag.NUMBNESS, true, () -> {});
        assertThat(flags()).containsExactly(RedFlag.NUMBNESS);
        at.book.answer(RedFlag.NUMBNESS, false, () -> {});
        assertThat(flags()).isEmpty();
        assertThat(at.diary.tips().settled()).hasSize(1);
    }

    @Test
    void settlesOneSignAndPutsItBackAsItWas() {
        at.book.answer(RedFlag.CALF_POP, true, () -> {});
        new EntrySigns(SignDesk.TONIGHT).put(at.diary, SignDesk.cramp(SignDesk.TONIGHT.previous(), 12));
        List<RaisedFlag> both = standing();
        assertThat(both).extracting(RaisedFlag::flag).containsExactly(RedFlag.LONG_CRAMP, RedFlag.CALF_POP);
        at.book.settle(both.getFirst());
        assertThat(flags()).containsExactly(RedFlag.CALF_POP);
        at.undo.take();
        assertThat(standing()).isEqualTo(both);
    }

    @Test
    void settlingOlderEvidenceBringsNothingBackThatWasSeenToBefore() {
        EntrySigns signs = new EntrySigns(SignDesk.TONIGHT);
        signs.put(at.diary, SignDesk.ankles(SignDesk.TONIGHT.evening().minusDays(10), PuffyAnkles.ONE));
        at.book.settle(standing().getFirst());
        signs.put(at.diary, SignDesk.ankles(SignDesk.TONIGHT.evening().minusDays(12), PuffyAnkles.ONE));
        at.book.settle(standing().getFirst());
        assertThat(flags()).isEmpty();
    }

    @Test
    void tellsThatAnAnswerCouldNotBeKept() {
        AtomicInteger failed = new AtomicInteger();
        at.setFull(true);
        at.book.answer(RedFlag.COLLAPSE, true, failed::incrementAndGet);
        at.setFull(false);
        assertThat(failed).hasValue(1);
        assertThat(flags()).isEmpty();
    }

    private List<RedFlag> flags() {
        return standing().stream().map(RaisedFlag::flag).toList();
    }

    private List<RaisedFlag> standing() {
        List<RaisedFlag> found = new ArrayList<>();
        at.book.read(RedFlags::standing, found::addAll);
        return found;
    }
}
