package app.legato.trend;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Relief;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void putsTheMostFrequentFirstAndCountsWhatWasNotSaid() {
        Tally<Relief> tally = Tally.of(List.of(
                Set.of(Relief.WALKING), Set.of(Relief.WALKING, Relief.RUBBING), Set.of(), Set.of(Relief.STRETCHING)));

        assertThat(tally.counts().keySet()).containsExactly(Relief.WALKING, Relief.STRETCHING, Relief.RUBBING);
        assertThat(tally.counts().values()).containsExactly(2, 1, 1);
        assertThat(tally.unsaid()).isEqualTo(1);
    }
}
