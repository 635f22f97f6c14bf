package app.legato.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.text.Reading;
import app.legato.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NightClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));
    private static final Moment BREAKFAST = at("2025-05-13T07:30:00");
    private final NightClock clock = new NightClock(new Texts(Locale.UK), Turnover.USUAL, BREAKFAST);

    @Test
    void placesATimeInTheNightByThePivot() {
        assertThat(clock.start("23:10", NIGHT)).isEqualTo(understood("2025-05-12T23:10:00"));
        assertThat(clock.start("2:47", NIGHT)).isEqualTo(understood("2025-05-13T02:47:00"));
    }

    @Test
    void placesADrinkOnItsDayWhichGoesOnAfterMidnight() {
        assertThat(clock.onDay("8:15", NIGHT.evening(), BREAKFAST)).isEqualTo(understood("2025-05-12T08:15:00"));
        assertThat(clock.onDay("1:30", NIGHT.evening(), BREAKFAST)).isEqualTo(understood("2025-05-13T01:30:00"));
    }

    @Test
    void refusesATimeToCome() {
        assertThat(clock.start("07:31", NIGHT))
                .isEqualTo(new Reading.Refused<>("07:31 is still to come. Please write a time that has passed."));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThat(clock.end("02:40", begun("2025-05-13T02:47:20")))
                .isEqualTo(new Reading.Refused<>("It started at 02:47, so it let go after that."));
    }

    @Test
    void refusesAStartAfterTheEnd() {
        Cramp cramp = begun("2025-05-13T02:47:20").withEnd(at("2025-05-13T02:51:00"));
        assertThat(clock.start("02:52", cramp))
                .isEqualTo(new Reading.Refused<>("It let go at 02:51, so it started before that."));
    }

    @Test
    void findsAnEndAfterMidnight() {
        assertThat(clock.end("00:03", begun("2025-05-12T23:58:00"))).isEqualTo(understood("2025-05-13T00:03:00"));
    }

    @Test
    void takesAnEndInTheMinuteOfTheStart() {
        Cramp cramp = begun("2025-05-13T02:47:20");
        assertThat(clock.end("02:47", cramp)).isEqualTo(new Reading.Understood<>(cramp.start()));
    }

    @Test
    void takesABlankEndAsNotKnown() {
        assertThat(clock.end("", begun("2025-05-13T02:47:20"))).isEqualTo(new Reading.Blank<>());
    }

    @Test
    void leavesItToTheOneWhoAsksWhatNothingTypedMeans() {
        assertThat(clock.start(" ", NIGHT)).isEqualTo(new Reading.Blank<>());
        assertThat(clock.start("", begun("2025-05-13T02:47:20"))).isEqualTo(new Reading.Blank<>());
        assertThat(clock.onDay("", NIGHT.evening(), BREAKFAST)).isEqualTo(new Reading.Blank<>());
    }

    @Test
    void keepsASmallCorrectionSmallInAnHourThatClocksShowTwice() {
        // Clocks go back from 03:00 to 02:00 on 26 October 2025.
        Moment second = Moment.of(Instant.parse("2025-10-26T01:30:00Z"), BERLIN);
        Night night = new Night(LocalDate.of(2025, 10, 25));
        NightClock later = new NightClock(new Texts(Locale.UK), Turnover.USUAL, at("2025-10-26T09:00:00"));
        Reading<Moment> corrected = later.start("02:35", Cramp.begun(night, second));
        assertThat(corrected)
                .isEqualTo(new Reading.Understood<>(Moment.of(Instant.parse("2025-10-26T01:35:00Z"), BERLIN)));
    }

    @Test
    void keepsACorrectedStartOnItsDateWhenThePivotHasChangedSince() {
        NightClock shifted =
                new NightClock(new Texts(Locale.UK), new Turnover(LocalTime.of(18, 0), LocalTime.of(4, 0)), BREAKFAST);
        assertThat(shifted.start("13:05", begun("2025-05-12T13:00:00"))).isEqualTo(understood("2025-05-12T13:05:00"));
        assertThat(shifted.start("23:05", begun("2025-05-12T13:00:00"))).isEqualTo(understood("2025-05-12T23:05:00"));
    }

    @Test
    void keepsASmallCorrectionSmallAcrossThePivot() {
        assertThat(clock.start("11:55", begun("2025-05-12T12:05:00"))).isEqualTo(understood("2025-05-12T11:55:00"));
    }

    @Test
    void followsThePivotForALargeCorrection() {
        assertThat(clock.start("4:30", begun("2025-05-12T14:00:00"))).isEqualTo(understood("2025-05-13T04:30:00"));
    }

    @Test
    void findsAnEndAcrossTheHourThatClocksShowTwice() {
        Moment first = Moment.of(Instant.parse("2025-10-26T00:58:00Z"), BERLIN);
        NightClock later = new NightClock(new Texts(Locale.UK), Turnover.USUAL, at("2025-10-26T09:00:00"));
        Reading<Moment> end = later.end("02:03", Cramp.begun(new Night(LocalDate.of(2025, 10, 25)), first));
        assertThat(end).isEqualTo(new Reading.Understood<>(Moment.of(Instant.parse("2025-10-26T01:03:00Z"), BERLIN)));
    }

    @Property
    void readsAnythingAsAPastMomentOfTheNightOrASentence(@ForAll String typed) {
        switch (clock.start(typed, NIGHT)) {
            case Reading.Understood<Moment>(Moment moment) -> {
                assertThat(moment.isAfter(BREAKFAST)).isFalse();
                assertThat(Turnover.USUAL.nightOf(moment)).isEqualTo(NIGHT);
            }
            case Reading.Blank<Moment> _ -> assertThat(typed).isBlank();
            case Reading.Refused<Moment>(String sentence) ->
                assertThat(sentence).isNotBlank();
        }
    }

    private static Cramp begun(String start) {
        return Cramp.begun(NIGHT, at(start));
    }

    private static Reading<Moment> understood(String local) {
        return new Reading.Understood<>(at(local));
    }

    private static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), BERLIN);
    }
}
