package app.legato.ui.shell;

import static app.legato.ui.shell.SignDesk.TONIGHT;
import static app.legato.ui.shell.SignDesk.ankles;
import static app.legato.ui.shell.SignDesk.cramp;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.day.PuffyAnkles;
import app.legato.night.Night;
import app.legato.store.TipStore;
import app.legato.tips.RedFlag;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntrySignsTest {
    private static final Night LAST = TONIGHT.previous();
    private static final LocalDate DAY = TONIGHT.evening();

    @TempDir
    Path folder;

    private final EntrySigns signs = new EntrySigns(TONIGHT);
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
    void anEndOfLastNightThatMakesACrampLongRaisesTheSignAsItIsEntered() {
        signs.put(at.diary, cramp(LAST, 10));
        assertThat(raised(RedFlag.LONG_CRAMP)).isFalse();
        signs.put(at.diary, cramp(LAST, 11));
        assertThat(raised(RedFlag.LONG_CRAMP)).isTrue();
        assertThat(at.diary.tips().said()).as("nobody said it").isEmpty();
    }

    @Test
    void aLongCrampOfAnOlderNightRaisesNothing() {
        signs.put(at.diary, cramp(LAST.previous(), 40));
        assertThat(raised(RedFlag.LONG_CRAMP)).isFalse();
    }

    @Test
    void aCorrectedOrDeletedCrampTakesItsSignAlong() {
        Cramp slip = cramp(LAST, 120);
        signs.put(at.diary, slip);
        signs.put(at.diary, slip.withEnd(slip.start().plus(Duration.ofMinutes(2))));
        assertThat(raised(RedFlag.LONG_CRAMP)).isFalse();
        signs.put(at.diary, slip);
        signs.delete(at.diary, slip.id());
        assertThat(raised(RedFlag.LONG_CRAMP)).isFalse();
    }

    @Test
    void theSignStaysWhileAnotherLongCrampOfThatNightIsThere() {
        Cramp slip = cramp(LAST, 120);
        signs.put(at.diary, slip);
        signs.put(at.diary, cramp(LAST, 30));
        signs.delete(at.diary, slip.id());
        assertThat(raised(RedFlag.LONG_CRAMP)).isTrue();
    }

    @Test
    void aYesOfThePersonStaysWhateverIsCorrected() {
        at.diary.tips().say(RedFlag.SWOLLEN_LEG.name(), TONIGHT);
        signs.put(at.diary, ankles(DAY, PuffyAnkles.ONE));
        signs.put(at.diary, ankles(DAY, PuffyAnkles.NONE));
        assertThat(raised(RedFlag.SWOLLEN_LEG)).isFalse();
        assertThat(at.diary.tips().said()).containsOnlyKeys(RedFlag.SWOLLEN_LEG.name());
    }

    @Test
    void theEndOfACrampThatWasSaidToHaveEasedRaisesNothingAgain() {
        Cramp open = cramp(LAST, -1);
        signs.put(at.diary, open);
        EntrySigns.tenMinutes(at.diary, LAST);
        settle(RedFlag.LONG_CRAMP);
        signs.put(at.diary, open.withEnd(open.start().plus(Duration.ofMinutes(15))));
        assertThat(raised(RedFlag.LONG_CRAMP)).isFalse();
        signs.put(at.diary, cramp(LAST, 45));
        assertThat(raised(RedFlag.LONG_CRAMP)).as("another one, entered later").isTrue();
    }

    @Test
    void onePuffyAnkleOfAnOlderDayEnteredAfterTheSettlingCounts() {
        signs.put(at.diary, ankles(DAY.minusDays(10), PuffyAnkles.ONE));
        settle(RedFlag.SWOLLEN_LEG);
        signs.put(at.diary, ankles(DAY.minusDays(12), PuffyAnkles.ONE));
        assertThat(raised(RedFlag.SWOLLEN_LEG)).isTrue();
        signs.put(at.diary, ankles(DAY.minusDays(12), PuffyAnkles.BOTH));
        assertThat(raised(RedFlag.SWOLLEN_LEG)).isFalse();
    }

    private void settle(RedFlag sign) {
        at.diary.tips().settle(new TipStore.Settled(sign.name(), TONIGHT, at.today.now()));
    }

    private boolean raised(RedFlag sign) {
        return at.diary.tips().entered().containsKey(sign.name());
    }
}
