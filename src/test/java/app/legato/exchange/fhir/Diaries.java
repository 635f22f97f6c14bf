package app.legato.exchange.fhir;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Answer;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invented diaries: the demo's, and the ones at the edges. */
final class Diaries {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Night NIGHT = new Night(LocalDate.of(2025, 5, 12));
    static final Moment NOW = at(2025, 5, 14, 9, 30);
    static final Asked PLAIN = new Asked(Person.UNNAMED, false, NOW);
    static final Asked WITH_ALL =
            new Asked(new Person("Anna Müller-Lüdenscheidt", LocalDate.of(1948, 2, 29)), true, NOW);

    /** Words that break a careless writer: markup, quotes, controls, halves of characters, another script. */
    static final String NASTY =
            " <b>&amp; \"x\" 'y' \\ \u0000\u0007\u001b\u0085\ufffe \ud83e\uddb5 \ud800 \udc00 ]]> \u05d0\u202e \n\r\n\t e\u0301 ";

    private Diaries() {}

    /** What the validator looks at, by what is special about it. */
    static Map<String, Entries> all() {
        Map<String, Entries> all = new LinkedHashMap<>();
        all.put("the demo", demo());
        all.put("nothing at all", empty());
        all.put("one cramp that goes on", cramps(Cramp.begun(NIGHT, at(2025, 5, 13, 2, 14))));
        all.put("one night without", night(NightEntry.blank(NIGHT).withSaidNone(true)));
        all.put(
                "one night of which only the sleep was told",
                night(NightEntry.blank(NIGHT).withSleepDisturbance(new Rating(0))));
        all.put("twenty medicines", with(Profile.EMPTY.withMedicines(medicines())));
        all.put("the longest texts", longest());
        all.put("everything there is", everything());
        return all;
    }

    /** One of {@link #all}. */
    static Entries called(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    static Entries demo() {
        return DemoDiary.of(DemoPerson.USUAL, NIGHT, BERLIN);
    }

    static Entries empty() {
        return with(Profile.EMPTY);
    }

    static Entries with(Profile profile) {
        return of(List.of(), List.of(), List.of(), List.of(), profile);
    }

    static Entries cramps(Cramp... cramps) {
        return of(List.of(), List.of(cramps), List.of(), List.of(), Profile.EMPTY);
    }

    static Entries night(NightEntry entry) {
        return of(List.of(entry), List.of(), List.of(), List.of(), Profile.EMPTY);
    }

    static Entries sessions(Session... sessions) {
        return of(List.of(), List.of(), List.of(sessions), List.of(), Profile.EMPTY);
    }

    static Entries drinks(Drink... drinks) {
        return of(List.of(), List.of(), List.of(), List.of(drinks), Profile.EMPTY);
    }

    static Entries of(
            List<NightEntry> nights, List<Cramp> cramps, List<Session> sessions, List<Drink> drinks, Profile profile) {
        return new Entries(NIGHT, NIGHT.next(), nights, cramps, sessions, drinks, List.of(), List.of(), profile);
    }

    static Moment at(int year, int month, int day, int hour, int minute) {
        return Moment.of(LocalDateTime.of(year, month, day, hour, minute), BERLIN);
    }

    static Session session(int... heldSeconds) {
        List<SessionStep> steps = new ArrayList<>();
        for (int held : heldSeconds) {
            steps.add(new SessionStep("calf-wall", Leg.LEFT, steps.size() + 1, 10, held));
        }
        return new Session(UUID.randomUUID(), NIGHT, at(2025, 5, 12, 22, 5), "short-standing", 3, steps);
    }

    static Drink drink(int millilitres) {
        return Drink.of(NIGHT.evening(), at(2025, 5, 12, 18, 0), millilitres, DrinkKind.WATER);
    }

    static Medicine medicine(String name, @Nullable LocalDate start, @Nullable LocalDate stop) {
        return new Medicine(UUID.randomUUID(), name, MedicineKind.MEDICINE, start, stop);
    }

    private static List<Medicine> medicines() {
        MedicineKind[] kinds = MedicineKind.values();
        LocalDate day = NIGHT.evening();
        return IntStream.range(0, 20)
                .mapToObj(n -> new Medicine(
                        UUID.randomUUID(),
                        "Medicine " + n,
                        kinds[n % kinds.length],
                        n % 3 == 0 ? null : day.plusDays(n - 15L),
                        n % 4 == 0 ? null : day.plusDays(n)))
                .toList();
    }

    /** Every text as long as it may be, and none of it harmless. */
    private static Entries longest() {
        Cramp cramp = Cramp.begun(NIGHT, at(2025, 5, 13, 2, 14)).withNotes(filled(Cramp.NOTES_MAX));
        Session own = new Session(UUID.randomUUID(), NIGHT, at(2025, 5, 12, 22, 5), "own-1", filled(60), 1, List.of());
        return of(
                List.of(NightEntry.blank(NIGHT).withNotes(filled(NightEntry.NOTES_MAX))),
                List.of(cramp),
                List.of(own),
                List.of(),
                Profile.EMPTY.withMedicines(List.of(medicine(filled(Medicine.NAME_MAX), null, null))));
    }

    static String filled(int length) {
        return NASTY.repeat(length / NASTY.length() + 1).substring(0, length);
    }

    /** Each symptom with each of its answers in turn, a cramp with every relief, cramps of a moment, sessions of every outcome. */
    private static Entries everything() {
        Moment start = at(2025, 5, 13, 2, 14);
        Map<Symptom, Answer> answers = Arrays.stream(Symptom.values())
                .collect(Collectors.toMap(
                        Function.identity(), one -> Answer.offeredFor(one).getLast()));
        List<Cramp> cramps = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Muscle muscle : Muscle.values()) {
                cramps.add(Cramp.begun(NIGHT, start)
                        .withPlace(side, muscle)
                        .withEnd(start.plus(Duration.ofSeconds(cramps.size())))
                        .withSeverity(new Rating(cramps.size() % 11))
                        .withEasedBy(EnumSet.allOf(Relief.class)));
            }
        }
        return of(
                List.of(new NightEntry(NIGHT, false, new Rating(10), true, "a note")),
                cramps,
                List.of(session(10, 10, 10), session(10, 4), session(0), session()),
                List.of(drink(1), drink(Drink.MAX_MILLILITRES)),
                Profile.EMPTY.withSymptoms(answers).withMedicines(medicines().subList(0, 3)));
    }
}
