package app.legato.ui.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.profile.Caution;
import app.legato.tips.Catalogue;
import app.legato.tips.OpenTip;
import app.legato.tips.RedFlag;
import app.legato.tips.Tip;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.SignDesk;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TipsViewModelTest {
    @TempDir
    Path folder;

    private SignDesk at;
    private TipsViewModel model;

    @BeforeEach
    void open() {
        at = new SignDesk(folder);
        model = new TipsViewModel(at.desk, at.book, at.navigator);
        model.follow();
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void countsTheTipsThatTheProfileHides() {
        int hidden = page().hidden();
        at.desk.write(diary -> diary.profile().put(diary.profile().read().withCaution(Caution.CLOT, true)), () -> {});
        assertThat(page().hidden()).isGreaterThan(hidden);
        assertThat(page().tips()).hasSize(Catalogue.ALL.size() - page().hidden());
    }

    @Test
    void leavesATipOutAndTakesItInAgain() {
        Tip shoes = Catalogue.byId("shoes").orElseThrow();
        model.leaveOut(shoes);
        assertThat(page().tips())
                .filteredOn(OpenTip::leftOut)
                .extracting(OpenTip::tip)
                .containsExactly(shoes);
        model.takeIn(shoes);
        assertThat(page().tips()).noneMatch(OpenTip::leftOut);
    }

    @Test
    void showsTheUrgentSignsInPlaceOfTheTipsAndSettlesEachForItself() {
        at.book.answer(RedFlag.COLLAPSE, true, () -> {});
        at.book.answer(RedFlag.REST_PAIN, true, () -> {});
        assertThat(page().tips()).isEmpty();
        assertThat(page().hidden()).isZero();
        model.settle(page().signs().getFirst());
        assertThat(page().signs()).extracting(sign -> sign.flag()).containsExactly(RedFlag.REST_PAIN);
        model.openHelp();
        assertThat(at.navigator.route()).isEqualTo(new Route.Help());
    }

    private TipsViewModel.Page page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }
}
