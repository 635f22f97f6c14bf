package app.legato.ui.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Scale;
import app.legato.night.Night;
import app.legato.store.TipStore;
import app.legato.tips.RedFlag;
import app.legato.tips.Tip;
import app.legato.tips.TonightsTip;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.SignDesk;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TipViewModelTest {
    @TempDir
    Path folder;

    private SignDesk at;
    private TipViewModel model;

    @BeforeEach
    void open() {
        at = new SignDesk(folder);
        at.diary
                .days()
                .put(DayFactors.unsaid(SignDesk.TONIGHT.evening())
                        .with(DayFactor.COLD, Scale.Said.YES)
                        .with(DayFactor.UNSUPPORTIVE_SHOES, Scale.Said.YES));
        model = new TipViewModel(at.book, at.today, at.navigator);
        at.desk.changesProperty().subscribe(_ -> model.refresh());
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void keepsOnceWhatWasShownAndWhatWasAskedFor() {
        model.refresh();
        assertThat(at.diary.tips().shownSince(SignDesk.TONIGHT)).hasSize(1).noneMatch(TipStore.Shown::asked);
        model.ask(true);
        assertThat(model.askedProperty().get()).isTrue();
        assertThat(at.diary.tips().shownSince(SignDesk.TONIGHT))
                .hasSize(1 + model.moreProperty().get().size())
                .filteredOn(TipStore.Shown::asked)
                .hasSameSizeAs(model.moreProperty().get());
        model.ask(false);
        assertThat(model.askedProperty().get()).isFalse();
    }

    @Test
    void isSilentWhileASignStandsAndSpeaksAgainWhenItIsSettledAndNoMoreAfterUndo() {
        at.book.answer(RedFlag.COLLAPSE, true, () -> {});
        assertThat(model.silentProperty().get()).isTrue();
        assertThat(model.moreProperty().get()).isEmpty();
        TonightsTip.Silent silent =
                (TonightsTip.Silent) Objects.requireNonNull(model.tipProperty().get());
        model.settle(silent.signs().getFirst());
        assertThat(model.silentProperty().get()).isFalse();
        at.undo.take();
        assertThat(model.silentProperty().get()).isTrue();
    }

    @Test
    void leavesATipOutUntilThatIsTakenBack() {
        Tip first = tip();
        model.leaveOut(first);
        assertThat(tip()).isNotEqualTo(first);
        at.undo.take();
        assertThat(tip()).isEqualTo(first);
    }

    @Test
    void opensWhatStandsBehindAFact() {
        model.open(SignDesk.TONIGHT);
        assertThat(at.navigator.route()).isEqualTo(new Route.Diary(new Night(SignDesk.TONIGHT.evening())));
        model.openCheck();
        assertThat(at.navigator.route()).isEqualTo(new Route.Check());
        model.openHelp();
        assertThat(at.navigator.route()).isEqualTo(new Route.Help());
    }

    private Tip tip() {
        return Objects.requireNonNull(model.tipProperty().get()).shownTip().orElseThrow();
    }
}
