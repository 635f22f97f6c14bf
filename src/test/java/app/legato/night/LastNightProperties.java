package app.legato.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which night "last night" means, and when it is its morning. */
class LastNightProperties {
    private static final Night TWELFTH = new Night(LocalDate.of(2025, 5, 12));

    @Example
    void meansTheRunningNightFromMidnightAndTheOneBeforeFromNoon() {
        assertThat(usual("2025-05-13T00:00")).isEqualTo(TWELFTH);
        assertThat(usual("2025-05-13T02:00")).isEqualTo(TWELFTH);
        assertThat(usual("2025-05-13T08:00")).isEqualTo(TWELFTH);
        assertThat(usual("2025-05-13T12:00")).isEqualTo(TWELFTH);
        assertThat(usual("2025-05-13T20:00")).isEqualTo(TWELFTH);
        assertThat(usual("2025-05-13T23:59")).isEqualTo(TWELFTH);
        assertThat(usual("2025-05-14T00:00")).isEqualTo(TWELFTH.next());
    }

    @Example
    void isMorningFromTheStartOfTheDayToThePivot() {
        assertThat(isMorning(Turnover.USUAL, "2025-05-13T03:59")).isFalse();
        assertThat(isMorning(Turnover.USUAL, "2025-05-13T04:00")).isTrue();
        assertThat(isMorning(Turnover.USUAL, "2025-05-13T11:59")).isTrue();
        assertThat(isMorning(Turnover.USUAL, "2025-05-13T12:00")).isFalse();
        assertThat(isMorning(Turnover.USUAL, "2025-05-13T22:00")).isFalse();
    }

    @Example
    void staysRightForAPersonWhoSleepsByDay() {
        Turnover worker = new Turnover(LocalTime.of(2, 0), LocalTime.of(15, 0));
        Night night = new Night(LocalDate.of(2025, 5, 13));
        assertThat(isMorning(worker, "2025-05-13T14:30")).isFalse();
        assertThat(isMorning(worker, "2025-05-13T16:00")).isTrue();
        assertThat(worker.nightToClose(at("2025-05-13T16:00"))).isEqualTo(night);
        assertThat(worker.nightToClose(at("2025-05-14T06:00"))).isEqualTo(night);
        assertThat(isMorning(worker, "2025-05-14T06:00")).isFalse();
    }

    @Property
    void meansTheNightBeforeInTheFirstHalfAndTheRunningOneInTheSecond(
            @ForAll("times") LocalTime pivot, @ForAll("moments") Moment moment) {
        Turnover turnover = new Turnover(pivot, LocalTime.of(4, 0));
        Night running = turnover.nightOf(moment);
        Duration since = Duration.between(running.evening().atTime(pivot), moment.local());
        assertThat(since).isBetween(Duration.ZERO, Duration.ofDays(1).minusNanos(1));
        boolean firstHalf = since.compareTo(Duration.ofHours(12)) < 0;
        assertThat(turnover.nightToClose(moment)).isEqualTo(firstHalf ? running.previous() : running);
    }

    @Property
    void neverMeansANightThatHasNotBegun(@ForAll("times") LocalTime pivot, @ForAll("moments") Moment moment) {
        Turnover turnover = new Turnover(pivot, LocalTime.of(4, 0));
        assertThat(turnover.nightToClose(moment)).isLessThanOrEqualTo(turnover.nightOf(moment));
    }

    @Property
    void hasAMorningOnlyInTheSecondHalfOfANightAndWithinTheDayThatBeginsInIt(
            @ForAll("times") LocalTime pivot, @ForAll("times") LocalTime dayStart, @ForAll("moments") Moment moment) {
        Turnover turnover = new Turnover(pivot, dayStart);
        if (turnover.isMorning(moment)) {
            Night running = turnover.nightOf(moment);
            LocalDateTime half = running.evening().atTime(pivot).plusHours(12);
            assertThat(turnover.nightToClose(moment)).isEqualTo(running);
            assertThat(moment.local()).isAfterOrEqualTo(half);
            LocalDateTime begins = half.toLocalDate().atTime(dayStart);
            begins = begins.isBefore(half) ? begins.plusDays(1) : begins;
            if (begins.isBefore(half.plusHours(12))) {
                assertThat(moment.local()).isAfterOrEqualTo(begins);
            }
        }
    }

    @Property
    void givesEveryNightAMorning(
            @ForAll("times") LocalTime pivot, @ForAll("times") LocalTime dayStart, @ForAll("moments") Moment moment) {
        Turnover turnover = new Turnover(pivot, dayStart);
        Night night = turnover.nightOf(moment);
        LocalDateTime last = night.evening().plusDays(1).atTime(pivot).minusMinutes(1);
        assertThat(turnover.isMorning(Moment.of(last, ZoneOffset.UTC))).isTrue();
    }

    @Example
    void comesForAPersonWhoWorksAtNightAndLeftTheDayAtFour() {
        Turnover worker = new Turnover(LocalTime.of(18, 0), LocalTime.of(4, 0));
        assertThat(isMorning(worker, "2025-05-13T05:30")).isFalse();
        assertThat(isMorning(worker, "2025-05-13T16:30")).isTrue();
        assertThat(worker.nightToClose(at("2025-05-13T16:30"))).isEqualTo(TWELFTH);
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
        Arbitrary<Instant> instants = Arbitraries.longs()
                .between(
                        Instant.parse("1990-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2060-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
        return instants.flatMap(instant -> zones.map(zone -> Moment.of(instant, zone)));
    }

    private static Night usual(String local) {
        return Turnover.USUAL.nightToClose(at(local));
    }

    private static boolean isMorning(Turnover turnover, String local) {
        return turnover.isMorning(at(local));
    }

    private static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), ZoneOffset.UTC);
    }
}
