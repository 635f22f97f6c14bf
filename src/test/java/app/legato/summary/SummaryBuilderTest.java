package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.diary.Entries;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.About;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Onset;
import app.legato.profile.Profile;
import app.legato.stretch.Session;
import app.legato.trend.Arm;
import app.legato.trend.Spread;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryBuilderTest {
    private static final Night FIRST = Diaries.FIRST;

    @Test
    void countsASmallDiaryAsOneWouldByHand() {
        // Eight nights: cramps on the 1st (two) and 4th (one), "none" on four, nothing on the 2nd and the last.
        Moment start = Diaries.at(FIRST, LocalTime.of(2, 30));
        Cramp first = Cramp.begun(FIRST, start)
                .withEnd(start.plus(Duration.ofMinutes(9)))
                .withPlace(Side.LEFT, Muscle.CALF)
                .withSeverity(new Rating(6))
                .withEasedBy(Set.of(Relief.STRETCHING, Relief.RUBBING));
        Moment later = Diaries.at(FIRST, LocalTime.of(3, 30));
        Cramp second = Cramp.begun(FIRST, later)
                .withEnd(later.plus(Duration.ofMinutes(2)))
                .withSeverity(new Rating(3));
        Cramp third = Cramp.begun(FIRST.plus(3), Diaries.at(FIRST.plus(3), LocalTime.of(5, 0)));
        List<NightEntry> nights = List.of(
                NightEntry.blank(FIRST).withSleepDisturbance(new Rating(8)).withSoreNextDay(true),
                Diaries.none(FIRST.plus(2)).withSleepDisturbance(new Rating(1)),
                Diaries.none(FIRST.plus(4)).withSoreNextDay(false),
                Diaries.none(FIRST.plus(5)),
                Diaries.none(FIRST.plus(6)));
        Entries entries = Diaries.of(
                8,
                nights,
                List.of(first, second, third),
                List.of(Diaries.session(FIRST.plus(2), Diaries.at(FIRST.plus(2), LocalTime.of(22, 0)))),
                Profile.EMPTY);

        Summary summary = Diaries.page(entries, Cover.EMPTY);

        assertThat(summary.strip().recorded()).isEqualTo(6);
        assertThat(summary.numbers().crampsAWeek()).isEqualTo(3 * 7 / 6.0);
        assertThat(summary.numbers().crampNightsAWeek()).isEqualTo(2 * 7 / 6.0);
        assertThat(summary.numbers().severity()).isEqualTo(new Spread(2, 3, 4.5, 6));
        assertThat(summary.numbers().sleep()).isEqualTo(new Spread(2, 1, 4.5, 8));
        assertThat(summary.pattern().seconds()).isEqualTo(new Spread(2, 120, 330, 540));
        assertThat(summary.pattern().sides().counts()).isEqualTo(Map.of(Side.LEFT, 1));
        assertThat(summary.pattern().sides().unsaid()).isEqualTo(2);
        assertThat(summary.pattern().easedBy().counts()).isEqualTo(Map.of(Relief.STRETCHING, 1, Relief.RUBBING, 1));
        assertThat(summary.pattern().soreMornings()).isEqualTo(1);
        assertThat(summary.pattern().soreAsked()).isEqualTo(2);
        assertThat(summary.stretching().with()).isEqualTo(new Arm(1, 0, 0));
        assertThat(summary.stretching().without()).isEqualTo(new Arm(5, 2, 3));
        assertThat(summary.stretched()).isEqualTo(1);
    }

    @Test
    void leavesWhatNobodyRecordedUnknown() {
        Summary summary = Diaries.page(Diaries.empty(14), Cover.EMPTY);

        assertThat(summary.numbers()).isEqualTo(new Numbers(null, null, null, null));
        assertThat(summary.pattern().clock()).isNull();
        assertThat(summary.pattern().seconds()).isNull();
    }

    @Test
    void listsMedicinesOfThePeriodAndMarksTheirChanges() {
        Medicine old = medicine("Old", null, FIRST.evening().minusDays(1));
        Medicine stopped =
                medicine("Stopped", FIRST.evening().minusDays(90), FIRST.plus(5).evening());
        Medicine always = medicine("Always", null, null);
        Medicine begun = medicine("Begun", FIRST.plus(5).evening(), null);
        Medicine later = medicine("Later", FIRST.plus(40).evening(), null);
        Onset onset = new Onset(Year.of(2019), Month.MAY);
        Profile profile = Profile.EMPTY
                .withMedicines(List.of(old, stopped, always, begun, later))
                .withConditions(List.of("Gout"))
                .withNamed(Condition.RESTLESS_LEGS, true)
                .withNamed(Condition.DIABETES, true)
                .withAbout(About.NOTHING_SAID.withOnset(onset));

        Summary summary = Diaries.page(Diaries.of(14, List.of(), List.of(), List.of(), profile), Cover.EMPTY);

        assertThat(summary.medicines()).containsExactly(always, begun, stopped);
        assertThat(summary.changes())
                .containsExactly(
                        new MedicineChange(FIRST.plus(5), stopped, false),
                        new MedicineChange(FIRST.plus(5), begun, true));
        assertThat(summary.conditions()).containsExactly("Gout");
        assertThat(summary.named()).containsExactly(Condition.DIABETES, Condition.RESTLESS_LEGS);
        assertThat(summary.onset()).isEqualTo(onset);
    }

    @Test
    void countsANightStretchedThatNobodyRecorded() {
        List<Session> sessions = Stream.of(0, 1, 2)
                .map(FIRST::plus)
                .map(night -> Diaries.session(night, Diaries.at(night, LocalTime.of(22, 0))))
                .toList();

        Summary summary = Diaries.page(
                Diaries.of(7, List.of(Diaries.none(FIRST)), List.of(), sessions, Profile.EMPTY), Cover.EMPTY);

        assertThat(summary.stretched()).isEqualTo(3);
        assertThat(summary.stretching().with().nights()).isEqualTo(1);
    }

    @Test
    void keepsQuinineOfAnyTimeAndEveryStateOfTheBodyThatWasTicked() {
        Medicine quinine = Diaries.medicine(
                "Limptar",
                MedicineKind.QUININE,
                FIRST.evening().minusDays(90),
                FIRST.evening().minusDays(1));
        Profile profile = Profile.EMPTY
                .withMedicines(List.of(quinine))
                .withCautions(Set.of(Caution.KIDNEY_DISEASE, Caution.CLOT, Caution.FLUID_LIMIT, Caution.COMPRESSION));

        Summary summary = Diaries.page(Diaries.of(7, List.of(), List.of(), List.of(), profile), Cover.EMPTY);

        assertThat(summary.medicines()).containsExactly(quinine);
        assertThat(summary.changes()).isEmpty();
        assertThat(summary.cautions()).containsExactly(Caution.CLOT, Caution.KIDNEY_DISEASE);
    }

    @Test
    void keepsOfTheCoverWhatCanBePrintedWhole() {
        Cover typed = new Cover("Zoë", "1.1.1950", "Krämpfe ☎", "Ağrı?", "שאלה");
        assertThat(Diaries.page(Diaries.empty(7), typed).cover())
                .as("a sign is left out, words without their letters are a line for the pen")
                .isEqualTo(new Cover("Zoë", "1.1.1950", "Krämpfe", "Ağrı?", ""));

        Cover signed = new Cover("Zoë ☎", "1.1.1950", "", "", "");
        assertThat(Diaries.page(Diaries.empty(7), signed).cover()).isEqualTo(new Cover("Zoë", "1.1.1950", "", "", ""));

        Cover unnamed = new Cover("李小龍", "1.1.1950", "", "", "");
        assertThat(Diaries.page(Diaries.empty(7), unnamed).cover())
                .as("with a line for the name beside that for the date of birth")
                .isEqualTo(Cover.EMPTY);
    }

    @Test
    void refusesMoreNightsThanAPageShows() {
        assertThatThrownBy(() -> Diaries.page(Diaries.empty(Period.NIGHTS_MAX + 1), Cover.EMPTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Medicine medicine(String name, @Nullable LocalDate start, @Nullable LocalDate stop) {
        return Diaries.medicine(name, MedicineKind.MEDICINE, start, stop);
    }
}
