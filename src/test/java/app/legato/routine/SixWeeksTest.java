package app.legato.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SixWeeksTest {
    @Test
    void countsTonightAsTheNextNightUntilItHasASession() {
        assertThat(SixWeeks.of(List.of(), false).number()).isEqualTo(1);
        assertThat(SixWeeks.of(Collections.nCopies(11, true), false).number()).isEqualTo(12);
        assertThat(SixWeeks.of(Collections.nCopies(12, true), true).number()).isEqualTo(12);
    }

    @Test
    void saysForAWeekOfSessionsWhatCanComeNextAndThenNoMore() {
        assertThat(SixWeeks.of(Collections.nCopies(41, true), false).isJustDone())
                .isFalse();
        assertThat(SixWeeks.of(Collections.nCopies(42, true), true).isJustDone())
                .isTrue();
        assertThat(SixWeeks.of(Collections.nCopies(48, true), true).isJustDone())
                .isTrue();
        assertThat(SixWeeks.of(Collections.nCopies(49, true), true).isJustDone())
                .isFalse();
    }

    @Property
    void neverCountsBeyondFortyTwoAndNeverMoreInPartThanNights(@ForAll @Size(max = 49) List<Boolean> whole) {
        SixWeeks weeks = SixWeeks.of(whole, !whole.isEmpty());
        assertThat(weeks.number()).isBetween(1, SixWeeks.NIGHTS);
        assertThat(weeks.inPart()).isBetween(0, Math.min(whole.size(), SixWeeks.NIGHTS));
        assertThat(weeks.isDone()).isEqualTo(whole.size() >= SixWeeks.NIGHTS);
    }

    @Property
    void takesNothingAwayForANightThatFollows(@ForAll @Size(max = 48) List<Boolean> whole, @ForAll boolean next) {
        List<Boolean> longer = new ArrayList<>(whole);
        longer.add(next);
        assertThat(SixWeeks.of(longer, true).number())
                .isGreaterThanOrEqualTo(SixWeeks.of(whole, true).number());
    }
}
