package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Merge;
import app.legato.night.Moment;
import app.legato.night.Night;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real files that take in one another's diary come to the same, and then there is nothing more to take in. */
class BothWaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 12);
    private static final Night NIGHT = new Night(MONDAY);
    private static final Moment MORNING = Moment.of(MONDAY.plusDays(1).atTime(9, 0), ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder;

    @Test
    void aSignThatWasSaidHereAndEnteredThereStandsAsBothOnBoth() {
        meet(
                diary -> diary.tips().say("LONG_CRAMP", NIGHT),
                diary -> diary.tips().enter("LONG_CRAMP", NIGHT.previous()),
                after -> {
                    assertThat(after.tips().said()).isEqualTo(Map.of("LONG_CRAMP", NIGHT));
                    assertThat(after.tips().entered()).isEqualTo(Map.of("LONG_CRAMP", NIGHT.previous()));
                });
    }

    @Test
    void whatWasRaisedAfterASettlingStandsAndTheSettlingIsKept() {
        meet(
                diary -> {
                    diary.tips().settle(new TipStore.Settled("COLLAPSE", NIGHT, MORNING));
                    diary.tips().say("COLLAPSE", NIGHT.next());
                },
                diary -> diary.tips().settle(new TipStore.Settled("COLLAPSE", NIGHT.previous(), null)),
                after -> {
                    assertThat(after.tips().said()).containsOnlyKeys("COLLAPSE");
                    assertThat(after.tips().settled())
                            .containsExactly(new TipStore.Settled("COLLAPSE", NIGHT, MORNING));
                });
    }

    @Test
    void whatWasSeenToThereStandsNoMoreHere() {
        meet(
                diary -> {
                    diary.tips().say("CALF_POP", NIGHT);
                    diary.tips().enter("CALF_POP", NIGHT);
                },
                diary -> diary.tips().settle(new TipStore.Settled("CALF_POP", NIGHT.next(), MORNING)),
                after -> {
                    assertThat(after.tips().said()).isEmpty();
                    assertThat(after.tips().entered()).isEmpty();
                    assertThat(after.tips().settled()).hasSize(1);
                });
    }

    private void meet(Consumer<Diary> here, Consumer<Diary> there, Consumer<Diary> check) {
        try (Diary one = Database.open(folder.resolve("one.sqlite"));
                Diary other = Database.open(folder.resolve("other.sqlite"))) {
            here.accept(one);
            there.accept(other);
            WholeDiary asItWas = one.whole();
            one.take(MONDAY, mine -> Merge.of(mine, other.whole()).diary());
            other.take(MONDAY, mine -> Merge.of(mine, asItWas).diary());
            assertThat(one.whole()).isEqualTo(other.whole());
            assertThat(Merge.of(one.whole(), other.whole()).changesNothing()).isTrue();
            check.accept(one);
            check.accept(other);
        }
    }
}
