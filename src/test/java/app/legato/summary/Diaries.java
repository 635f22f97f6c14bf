package app.legato.summary;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.diary.Entries;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.Turnover;
import app.legato.profile.About;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Onset;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented diaries for the page's tests. */
final class Diaries {
    static final Night FIRST = new Night(LocalDate.of(2025, 3, 31));
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Cover COVER = new Cover(
            "Name",
            "(typed at print)",
            "Cramps in my calves wake me two or three nights a week, and I am tired in the day.",
            "Could any of my medicines be part of this?",
            "Should the tingling in my toes be looked at?");

    private Diaries() {}

    /** The page about all of {@code entries}, with nothing compared and nothing behind it. */
    static Summary page(Entries entries, Cover cover) {
        return SummaryBuilder.build(alone(entries), cover, Extras.NONE);
    }

    /** Nobody looked at the nights before, and there is no trial. */
    static Material alone(Entries entries) {
        return new Material(entries, null, null, Turnover.USUAL);
    }

    static Entries of(
            int nights, List<NightEntry> entries, List<Cramp> cramps, List<Session> sessions, Profile profile) {
        return new Entries(
                FIRST, FIRST.plus(nights - 1L), entries, cramps, sessions, List.of(), List.of(), List.of(), profile);
    }

    static Entries empty(int nights) {
        return of(nights, List.of(), List.of(), List.of(), Profile.EMPTY);
    }

    /** An ordinary diary: some nights missing, most without a cramp, half of them stretched. */
    static Entries usual(int nights, long seed) {
        return random(nights, seed, 2, profile());
    }

    static Entries random(int nights, long seed, int mostCramps, Profile profile) {
        Random random = new Random(seed);
        List<NightEntry> entries = new ArrayList<>();
        List<Cramp> cramps = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        for (int index = 0; index < nights; index++) {
            Night night = FIRST.plus(index);
            if (random.nextInt(10) == 0) {
                continue;
            }
            boolean cramped = random.nextInt(10) < 4;
            entries.add(new NightEntry(
                    night,
                    !cramped,
                    random.nextInt(4) == 0 ? null : new Rating(random.nextInt(11)),
                    random.nextInt(3) == 0 ? null : random.nextBoolean(),
                    ""));
            if (random.nextBoolean()) {
                sessions.add(session(night, at(night, LocalTime.of(22, 0))));
            }
            int count = cramped ? 1 + random.nextInt(mostCramps) : 0;
            for (int number = 0; number < count; number++) {
                cramps.add(cramp(random, night));
            }
        }
        cramps.sort((one, other) -> one.start().compareTo(other.start()));
        return of(nights, entries, cramps, sessions, profile);
    }

    /** The same diary, begun on another night; only what counts nights moves. */
    static Entries moved(Entries entries, Night first) {
        long by = entries.from().until(first);
        return new Entries(
                first,
                entries.to().plus(by),
                entries.nights().stream()
                        .map(entry -> none(entry.night().plus(by)).withSaidNone(entry.saidNone()))
                        .toList(),
                entries.cramps().stream()
                        .map(cramp -> Cramp.begun(
                                cramp.night().plus(by), at(cramp.night().plus(by), LocalTime.of(2, 0))))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                entries.profile());
    }

    private static Cramp cramp(Random random, Night night) {
        LocalTime time = LocalTime.of((22 + (int) Math.abs(random.nextGaussian(5, 2)) % 10) % 24, random.nextInt(60));
        Moment start = at(night, time);
        @Nullable Moment end = random.nextInt(6) == 0 ? null : start.plus(Duration.ofSeconds(40 + random.nextInt(500)));
        return new Cramp(
                UUID.randomUUID(),
                night,
                start,
                end,
                random.nextInt(8) == 0 ? null : any(random, Side.values()),
                random.nextInt(4) > 0 ? Muscle.CALF : any(random, Muscle.values()),
                random.nextInt(8) == 0 ? null : new Rating(3 + random.nextInt(7)),
                random.nextInt(8) == 0 ? Set.of() : Set.of(any(random, Relief.values())),
                "");
    }

    private static <T> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    static Moment at(Night night, LocalTime time) {
        LocalDate date = time.isBefore(LocalTime.NOON) ? night.morning() : night.evening();
        return Moment.of(date.atTime(time), LONDON);
    }

    static Session session(Night night, Moment start) {
        return new Session(
                UUID.randomUUID(),
                night,
                start,
                "trial-seated",
                1,
                List.of(new SessionStep("calf", Leg.LEFT, 1, 10, 10)));
    }

    static NightEntry none(Night night) {
        return NightEntry.blank(night).withSaidNone(true);
    }

    static Medicine medicine(String name, MedicineKind kind, @Nullable LocalDate start, @Nullable LocalDate stop) {
        return new Medicine(UUID.randomUUID(), name, kind, start, stop);
    }

    static Profile profile() {
        return Profile.EMPTY
                .withMedicines(List.of(
                        medicine("Atorvastatin 20 mg", MedicineKind.MEDICINE, LocalDate.of(2019, 11, 4), null),
                        medicine("Indapamide 1.5 mg", MedicineKind.MEDICINE, LocalDate.of(2025, 2, 3), null),
                        medicine("Magnesium", MedicineKind.MAGNESIUM, null, null),
                        medicine("Amlodipine 10 mg", MedicineKind.MEDICINE, LocalDate.of(2025, 4, 17), null)))
                .withSymptoms(Map.of(
                        Symptom.NUMBNESS, Answer.PRESENT,
                        Symptom.WEAKNESS, Answer.NOT_PRESENT,
                        Symptom.SWELLING, Answer.BOTH_LEGS,
                        Symptom.WALKING_PAIN, Answer.NOT_PRESENT,
                        Symptom.URGE_TO_MOVE, Answer.NOT_PRESENT,
                        Symptom.BACK_PAIN, Answer.PRESENT,
                        Symptom.FATIGUE, Answer.PRESENT))
                .withConditions(List.of("High blood pressure (2019)", "Osteoarthritis, left knee (2016)"))
                .withNamed(Condition.VARICOSE_VEINS, true)
                .withAbout(About.NOTHING_SAID.withOnset(new Onset(Year.of(2019), Month.MAY)));
    }

    /** Everything as long as it may be, and more of it than a page can hold. */
    static Profile longest() {
        List<Medicine> medicines = new ArrayList<>();
        for (int number = 0; number < 14; number++) {
            String name = "Hydrochlorothiazide " + number + " with Candesartan cilexetil and more of it";
            medicines.add(medicine(
                    (name + " x".repeat(20)).substring(0, Medicine.NAME_MAX),
                    number == 3 ? MedicineKind.QUININE : MedicineKind.MEDICINE,
                    FIRST.plus(2L * number).evening(),
                    FIRST.plus(2L * number + 9).evening()));
        }
        List<String> conditions = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            conditions.add("Condition " + number + " " + "of many long words ".repeat(10));
        }
        Profile profile = Profile.EMPTY
                .withMedicines(medicines)
                .withAnswer(Symptom.URGE_TO_MOVE, Answer.PRESENT)
                .withConditions(conditions)
                .withCautions(Set.of(Caution.values()))
                .withAbout(About.NOTHING_SAID.withOnset(new Onset(Year.of(1998), Month.SEPTEMBER)));
        for (Condition condition : Condition.values()) {
            profile = profile.withNamed(condition, true);
        }
        return profile;
    }

    static Cover longestCover() {
        return new Cover(
                "W".repeat(Cover.NAME_MAX),
                "W".repeat(Cover.BORN_MAX),
                "Wm <&> ".repeat(40).substring(0, Cover.REASON_MAX),
                "Mw ".repeat(60).substring(0, Cover.QUESTION_MAX),
                "W".repeat(Cover.QUESTION_MAX));
    }
}
