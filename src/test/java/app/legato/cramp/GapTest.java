package app.legato.cramp;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.night.Moment;
import app.legato.night.Night;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapTest {
    private static final Cramp BEGUN = Cramp.begun(
            new Night(LocalDate.of(2025, 5, 12)), Moment.of(LocalDateTime.parse("2025-05-13T02:47"), ZoneOffset.UTC));

    @Test
    void asksForEverythingOfACrampThatOnlyBegan() {
        assertThat(Gap.of(BEGUN)).containsExactly(Gap.values());
    }

    @Test
    void asksForTheEndAlsoWhenTheMuscleWasSaidInTheNight() {
        assertThat(Gap.of(BEGUN.withPlace(null, Muscle.CALF))).contains(Gap.END);
    }

    @Test
    void asksForAnEndNoMoreOnceTheRestWasToldWithoutIt() {
        assertThat(Gap.of(BEGUN.withPlace(Side.LEFT, Muscle.CALF))).doesNotContain(Gap.END);
        assertThat(Gap.of(BEGUN.withSeverity(new Rating(0)))).doesNotContain(Gap.END);
        assertThat(Gap.of(BEGUN.withEasedBy(Set.of(Relief.PASSED)))).doesNotContain(Gap.END);
    }

    @Test
    void takesARatingOfZeroForAnAnswer() {
        assertThat(Gap.of(BEGUN.withSeverity(new Rating(0)))).doesNotContain(Gap.SEVERITY);
    }

    @Test
    void isHalfLoggedUntilMoreThanTheReliefIsKnown() {
        Cramp told = BEGUN.withEnd(BEGUN.start().plus(Duration.ofMinutes(4)))
                .withPlace(Side.LEFT, Muscle.CALF)
                .withSeverity(new Rating(6));
        assertThat(Gap.of(told)).containsExactly(Gap.RELIEF);
        assertThat(Gap.isHalfLogged(told)).isFalse();
        assertThat(Gap.isHalfLogged(told.withSeverity(null))).isTrue();
        assertThat(Gap.isHalfLogged(BEGUN)).isTrue();
    }
}
