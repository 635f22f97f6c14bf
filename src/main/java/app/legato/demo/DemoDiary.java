package app.legato.demo;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Moved;
import app.legato.day.Scale;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.About;
import app.legato.profile.Answer;
import app.legato.profile.Condition;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Onset;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.routine.Routine;
import app.legato.routine.ShownStep;
import app.legato.routine.Tick;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Invents a diary as people with night cramps might keep it: a gamma-Poisson rate, weeks that cluster, a summer swing of a third, an early
 * drift of a quarter downwards, pain about 6.5, cramps of three or four minutes, eight in ten in the calf, most between two and four, one
 * night in fifteen forgotten.
 */
public final class DemoDiary {
    private static final double WEEK_SHAPE = 2;
    private static final double PERSON_SHAPE = 2.5;
    private static final double SUMMER_SWING = 0.33;
    private static final double EARLY_DRIFT = 0.25;
    private static final double FORGOTTEN = 1.0 / 15;
    private static final double TICKED = 0.7;
    private static final double ANSWERED = 0.6;
    private static final String[] STRETCHES = {"calf-wall", "hamstring-standing"};

    private final DemoPerson person;
    private final ZoneId zone;
    private final Draw draw;
    private final List<NightEntry> nights = new ArrayList<>();
    private final List<Cramp> cramps = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Drink> drinks = new ArrayList<>();
    private final List<DayFactors> days = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    /** Draws of its own, so that ticks leave the cramps of a seed as they are. */
    private final Draw ticking;
    /** For the same reason. */
    private final Draw answering;

    private DemoDiary(DemoPerson person, ZoneId zone) {
        this.person = person;
        this.zone = zone;
        this.draw = new Draw(person.seed());
        this.ticking = new Draw(person.seed() + 1);
        this.answering = new Draw(person.seed() + 2);
    }

    /** The last night of a diary that somebody looks around in at {@code clock}'s time: the one that has just passed is theirs to close. */
    public static Night lastNight(Clock clock) {
        return new Night(Moment.now(clock).local().toLocalDate()).plus(-2);
    }

    /** The diary of {@code person} up to and including the night {@code last}. The same person and night give the same diary. */
    public static Entries of(DemoPerson person, Night last, ZoneId zone) {
        return new DemoDiary(person, zone).invented(last);
    }

    private Entries invented(Night last) {
        Night first = last.plus(1L - person.nights());
        double rate = draw.gamma(person.crampsAWeek(), PERSON_SHAPE) / 7;
        double week = 1;
        for (int n = 0; n < person.nights(); n++) {
            if (n % 7 == 0) {
                week = draw.gamma(1, WEEK_SHAPE);
            }
            Night night = first.plus(n);
            day(night.evening());
            boolean stretched = n >= person.startsStretchingAfter() && draw.happens(0.75);
            if (stretched) {
                session(night);
                ticks(night);
            }
            double ratio = stretched ? person.stretchRatio() : 1;
            night(night, rate * week * summer(night) * drift(n) * ratio);
        }
        return new Entries(first, last, nights, cramps, sessions, drinks, days, ticks, profile(first));
    }

    /** From 1 in midwinter to a third more in midsummer, north of the equator (Garrison, CMAJ 2015). */
    private static double summer(Night night) {
        double turn = 2 * Math.PI * (night.evening().getDayOfYear() - 15) / 365;
        return 1 + SUMMER_SWING * (1 - Math.cos(turn)) / 2;
    }

    private static double drift(int night) {
        return 1 - EARLY_DRIFT * Math.min(1, night / 42.0);
    }

    private void night(Night night, double mean) {
        int count = Math.min(4, draw.poisson(mean));
        if (draw.happens(FORGOTTEN)) {
            return;
        }
        for (int i = 0; i < count; i++) {
            cramps.add(cramp(night));
        }
        Rating sleep = new Rating(clamp(draw.normal(count == 0 ? 1.5 : 4 + count, 1.5)));
        nights.add(new NightEntry(night, count == 0, sleep, count > 0 && draw.happens(0.4), ""));
    }

    private Cramp cramp(Night night) {
        double hour = Math.clamp(draw.normal(3, 1.6), -1, 7);
        Moment start = Moment.of(night.morning().atStartOfDay().plusMinutes(Math.round(hour * 60)), zone);
        Duration lasted = Duration.ofSeconds(Math.round(Math.clamp(draw.logNormal(210, 0.55), 20, 1500)));
        Muscle muscle = draw.among(
                new Muscle[] {Muscle.CALF, Muscle.FOOT, Muscle.THIGH_BACK, Muscle.THIGH_FRONT}, 0.8, 0.12, 0.05, 0.03);
        return new Cramp(
                draw.id(),
                night,
                start,
                start.plus(lasted),
                draw.among(Side.values(), 0.55, 0.35, 0.1),
                muscle,
                new Rating(Math.max(1, clamp(draw.normal(6.5, 2)))),
                Set.of(draw.among(
                        new Relief[] {Relief.STRETCHING, Relief.STANDING, Relief.RUBBING, Relief.PASSED},
                        0.6,
                        0.2,
                        0.1,
                        0.1)),
                "");
    }

    private void session(Night night) {
        boolean whole = draw.happens(0.85);
        Moment start = Moment.of(night.evening().atTime(22, 10).plusMinutes(Math.round(draw.uniform(0, 40))), zone);
        List<SessionStep> steps = new ArrayList<>();
        for (String stretch : STRETCHES) {
            for (Leg leg : Leg.values()) {
                for (int repeat = 1; repeat <= 3; repeat++) {
                    steps.add(new SessionStep(stretch, leg, repeat, 10, 10));
                }
            }
        }
        int planned = steps.size();
        sessions.add(new Session(
                draw.id(), night, start, "trial-standing", planned, whole ? steps : steps.subList(0, planned / 2)));
    }

    /** On an evening with a session most of the other steps are ticked, too. */
    private void ticks(Night night) {
        for (ShownStep step : Routine.USUAL.shownTo(Set.of())) {
            if (!step.isPlan() && ticking.happens(TICKED)) {
                ticks.add(new Tick(night, step.id(), step.words()));
            }
        }
    }

    private void day(LocalDate day) {
        int count = 3 + draw.poisson(3);
        for (int i = 0; i < count; i++) {
            LocalTime time = LocalTime.of(7, 0).plusMinutes(Math.round(draw.uniform(0, 15 * 60 - 1)));
            boolean evening = time.isAfter(LocalTime.of(18, 0));
            DrinkKind kind = evening && draw.happens(0.15)
                    ? DrinkKind.ALCOHOL
                    : draw.among(
                            new DrinkKind[] {DrinkKind.WATER, DrinkKind.TEA_COFFEE, DrinkKind.OTHER}, 0.6, 0.3, 0.1);
            drinks.add(new Drink(draw.id(), day, Moment.of(day.atTime(time), zone), amount(), kind));
        }
        factors(day);
    }

    /** What somebody says who answers most evenings, in few words: alcohol is among the drinks. */
    private void factors(LocalDate day) {
        DayFactors said = DayFactors.unsaid(day);
        if (answering.happens(ANSWERED)) {
            said = said.with(DayFactor.MOVED, DayFactor.MOVED.answer(answering.among(Moved.values(), 0.25, 0.5, 0.25)));
        }
        if (answering.happens(ANSWERED)) {
            said = said.with(DayFactor.SAT, answering.among(new Integer[] {2, 4, 6}, 0.4, 0.45, 0.15));
        }
        for (DayFactor factor : DayFactor.IN_VIEW_AT_FIRST.stream().sorted().toList()) {
            if (factor.scale() instanceof Scale.Said && answering.happens(0.08)) {
                said = said.with(factor, Scale.Said.YES);
            }
        }
        if (!said.said().isEmpty()) {
            days.add(said);
        }
    }

    private int amount() {
        return draw.among(new Integer[] {150, 250, 330}, 0.3, 0.5, 0.2);
    }

    private Profile profile(Night first) {
        return Profile.EMPTY
                .withMedicines(List.of(
                        new Medicine(
                                draw.id(),
                                "Amlodipine 5 mg",
                                MedicineKind.MEDICINE,
                                first.evening().minusYears(2),
                                null),
                        new Medicine(
                                draw.id(),
                                "Indapamide 1.5 mg",
                                MedicineKind.MEDICINE,
                                first.plus(30).evening(),
                                null),
                        new Medicine(
                                draw.id(),
                                "Magnesium",
                                MedicineKind.MAGNESIUM,
                                first.plus(10).evening(),
                                first.plus(50).evening())))
                .withSymptoms(Map.of(
                        Symptom.NUMBNESS, Answer.NOT_PRESENT,
                        Symptom.SWELLING, Answer.BOTH_LEGS,
                        Symptom.BACK_PAIN, Answer.PRESENT,
                        Symptom.WEAKNESS, Answer.NOT_PRESENT))
                .withNamed(Condition.VARICOSE_VEINS, true)
                .withAbout(About.NOTHING_SAID.withOnset(
                        new Onset(Year.of(first.evening().getYear() - 6), null)));
    }

    private static int clamp(double rating) {
        return Math.clamp(Math.round(rating), 0, Rating.MAX);
    }
}
