package app.legato.tips;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.Scale;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.About;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Hemisphere;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A diary written by hand, counted in nights and days before tonight: 1 is last night, or yesterday; 0 is today. */
final class Diary {
    /** Spring on both halves of the earth's calendar, so that no summer interferes. */
    static final Night MAY = new Night(LocalDate.of(2025, 5, 12));

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Night tonight;
    private final Map<Night, NightEntry> nights = new TreeMap<>();
    private final List<Cramp> cramps = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Drink> drinks = new ArrayList<>();
    private final Map<LocalDate, DayFactors> days = new TreeMap<>();
    private final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    private final Map<Symptom, Answer> symptoms = new EnumMap<>(Symptom.class);
    private final List<Medicine> medicines = new ArrayList<>();
    private final Set<Condition> named = EnumSet.noneOf(Condition.class);
    private final Set<String> leftOut = new TreeSet<>();
    private final List<SaidSign> said = new ArrayList<>();
    private final List<SaidSign> entered = new ArrayList<>();
    private final List<SettledFlag> settled = new ArrayList<>();
    private About about = About.NOTHING_SAID;
    private Hemisphere hemisphere = Hemisphere.NORTH;
    private @Nullable Integer goal;

    Diary() {
        this(MAY);
    }

    Diary(Night tonight) {
        this.tonight = tonight;
    }

    Diary none(int... nightsAgo) {
        for (int ago : nightsAgo) {
            nights.put(night(ago), entry(ago).withSaidNone(true));
        }
        return this;
    }

    Diary noneFrom(int oldest, int newest) {
        return none(IntStream.rangeClosed(newest, oldest).toArray());
    }

    Diary cramp(int nightsAgo) {
        return cramp(nightsAgo, Duration.ofMinutes(3), null, null);
    }

    Diary cramp(int nightsAgo, @Nullable Duration lasted, @Nullable Integer severity, @Nullable Muscle muscle) {
        Moment start = Moment.of(LocalDateTime.of(night(nightsAgo).morning(), LocalTime.of(3, 0)), ZONE);
        cramps.add(Cramp.begun(night(nightsAgo), start)
                .withEnd(lasted == null ? null : start.plus(lasted))
                .withSeverity(severity == null ? null : new Rating(severity))
                .withPlace(null, muscle));
        return this;
    }

    Diary disturbed(int nightsAgo, int rating) {
        nights.put(night(nightsAgo), entry(nightsAgo).withSleepDisturbance(new Rating(rating)));
        return this;
    }

    Diary sore(int nightsAgo) {
        nights.put(night(nightsAgo), entry(nightsAgo).withSoreNextDay(true));
        return this;
    }

    Diary stretched(int... nightsAgo) {
        for (int ago : nightsAgo) {
            session(ago, 10);
        }
        return this;
    }

    Diary stretchedFrom(int oldest, int newest) {
        return stretched(IntStream.rangeClosed(newest, oldest).toArray());
    }

    /** A session that was opened and left again. */
    Diary skipped(int nightsAgo) {
        return session(nightsAgo, 0);
    }

    private Diary session(int nightsAgo, int held) {
        Moment start = Moment.of(LocalDateTime.of(night(nightsAgo).evening(), LocalTime.of(22, 0)), ZONE);
        SessionStep step = new SessionStep("calf-seated", Leg.LEFT, 1, 10, held);
        sessions.add(new Session(UUID.randomUUID(), night(nightsAgo), start, "trial-seated", 1, List.of(step)));
        return this;
    }

    /** For factors that can only be said. */
    Diary said(DayFactor factor, int... daysAgo) {
        return answered(factor, Scale.Said.YES, daysAgo);
    }

    Diary answered(DayFactor factor, int value, int... daysAgo) {
        for (int ago : daysAgo) {
            days.put(
                    day(ago),
                    days.getOrDefault(day(ago), DayFactors.unsaid(day(ago))).with(factor, value));
        }
        return this;
    }

    Diary drank(DrinkKind kind, int millilitres, int... daysAgo) {
        for (int ago : daysAgo) {
            drinks.add(Drink.of(
                    day(ago), Moment.of(LocalDateTime.of(day(ago), LocalTime.of(18, 0)), ZONE), millilitres, kind));
        }
        return this;
    }

    Diary takes(MedicineKind kind, @Nullable Integer startedDaysAgo) {
        LocalDate start = startedDaysAgo == null ? null : day(startedDaysAgo);
        medicines.add(new Medicine(UUID.randomUUID(), kind.name(), kind, start, null));
        return this;
    }

    Diary takes(String name, int startedDaysAgo) {
        medicines.add(new Medicine(UUID.randomUUID(), name, MedicineKind.MEDICINE, day(startedDaysAgo), null));
        return this;
    }

    Diary with(Caution... set) {
        cautions.addAll(List.of(set));
        return this;
    }

    Diary with(Symptom symptom, Answer answer) {
        symptoms.put(symptom, answer);
        return this;
    }

    Diary inThe(Hemisphere half) {
        hemisphere = half;
        return this;
    }

    Diary withGoal(int millilitres) {
        goal = millilitres;
        return this;
    }

    Night tonight() {
        return tonight;
    }

    Entries entries() {
        return new Entries(
                tonight.plus(-Evening.NIGHTS),
                tonight,
                List.copyOf(nights.values()),
                cramps.stream().sorted(Comparator.comparing(Cramp::start)).toList(),
                sessions.stream().sorted(Comparator.comparing(Session::start)).toList(),
                drinks.stream().sorted(Comparator.comparing(Drink::at)).toList(),
                List.copyOf(days.values()),
                List.of(),
                profile());
    }

    Diary owningABike() {
        about = about.withExerciseBike(true);
        return this;
    }

    Diary named(Condition... conditions) {
        named.addAll(List.of(conditions));
        return this;
    }

    /** Yes to a sign of the short check. */
    Diary saying(RedFlag... signs) {
        Stream.of(signs).map(sign -> new SaidSign(sign, tonight)).forEach(said::add);
        return this;
    }

    /** A sign that an entry raised as it was made. */
    Diary entering(RedFlag sign, int nightsAgo) {
        entered.add(new SaidSign(sign, night(nightsAgo)));
        return this;
    }

    /** A sign that was seen to, by evidence of that night, said tonight. */
    Diary settling(RedFlag sign, int nightsAgo) {
        said.removeIf(one -> one.flag() == sign);
        entered.removeIf(one -> one.flag() == sign);
        settled.add(new SettledFlag(
                sign, night(nightsAgo), Moment.of(LocalDateTime.of(tonight.evening(), LocalTime.of(21, 0)), ZONE)));
        return this;
    }

    Diary leavingOut(String... tips) {
        leftOut.addAll(List.of(tips));
        return this;
    }

    Evening evening() {
        return evening(List.of(), List.of());
    }

    Evening evening(List<ShownTip> shown, List<SettledFlag> settled) {
        return new Evening(
                entries(),
                tonight,
                hemisphere,
                goal,
                new TipLog(
                        shown,
                        leftOut,
                        said,
                        entered,
                        Stream.concat(this.settled.stream(), settled.stream()).toList()));
    }

    private Profile profile() {
        Profile profile = Profile.EMPTY
                .withCautions(cautions)
                .withMedicines(medicines)
                .withSymptoms(symptoms)
                .withAbout(about);
        for (Condition condition : named) {
            profile = profile.withNamed(condition, true);
        }
        return profile;
    }

    private Night night(int ago) {
        return tonight.plus(-ago);
    }

    private LocalDate day(int ago) {
        return tonight.evening().minusDays(ago);
    }

    private NightEntry entry(int ago) {
        return nights.getOrDefault(night(ago), NightEntry.blank(night(ago)));
    }
}
