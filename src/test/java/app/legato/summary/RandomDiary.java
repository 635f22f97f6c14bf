package app.legato.summary;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.drink.VolumeUnit;
import app.legato.night.NightEntry;
import app.legato.night.Turnover;
import app.legato.profile.Caution;
import app.legato.profile.Language;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.trend.Strip;
import app.legato.trend.TrialOutcome;
import app.legato.trend.TrialResult;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Diaries at random: 1 night to 3 years, none to 30 cramps a night, and texts from none to the longest, in many letters. */
final class RandomDiary {
    /** Of any width, of any script a person may type, some with no glyph. */
    private static final List<String> WORDS = List.of(
            "W",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "i",
            "calf",
            "Ärztin",
            "Müller-Lüdenscheidt",
            "Ζωή",
            "Надежда",
            "Þórunn",
            "Nguyễn",
            "Łukasz",
            "😀",
            "👩‍⚕️",
            "日本",
            "<b>&amp;",
            "\"'",
            "\\",
            "e\u0301",
            "it wakes me",
            "\u200B",
            "Hydrochlorothiazide",
            "Beinmuskelkrampfbeschwerden",
            "-",
            "0.5 mg");

    private static final List<Locale> LOCALES = List.of(
            Locale.UK,
            Locale.US,
            Locale.CANADA,
            Locale.GERMANY,
            Locale.of("de", "AT"),
            Locale.of("de", "CH"),
            Locale.of("en", "IN"),
            Language.SYSTEM.locale(Locale.of("ar", "EG")),
            Language.SYSTEM.locale(Locale.of("ja", "JP")),
            Language.SYSTEM.locale(Locale.of("hu", "HU")),
            Language.SYSTEM.locale(Locale.of("pt", "BR")),
            Language.GERMAN.locale(Locale.US));

    private final Random random;

    RandomDiary(long seed) {
        random = new Random(seed);
    }

    Locale locale() {
        return LOCALES.get(random.nextInt(LOCALES.size()));
    }

    Paper paper() {
        return random.nextBoolean() ? Paper.A4 : Paper.LETTER;
    }

    /** With the diary behind it every fourth time, and then for no more than a quarter, or every fortieth time for all of it. */
    Summary summary() {
        int nights = 1 + random.nextInt(random.nextBoolean() ? 91 : 1096);
        boolean diary = random.nextInt(nights <= 91 ? 4 : 40) == 0;
        Entries entries = withNotes(Diaries.random(nights, random.nextLong(), 1 + random.nextInt(30), profile()));
        Period.Nights before = new Period.Nights(entries.from(), entries.to()).before();
        Strip compared = random.nextInt(5) == 0
                ? Strip.of(Diaries.moved(Diaries.empty(nights), before.from()))
                : Strip.of(Diaries.moved(
                        Diaries.random(nights, random.nextLong(), 1 + random.nextInt(9), entries.profile()),
                        before.from()));
        Extras extras = new Extras(
                diary, Note.of(entries).stream().map(Note::key).collect(Collectors.toSet()), any(VolumeUnit.values()));
        return SummaryBuilder.build(
                new Material(entries, random.nextInt(9) == 0 ? null : compared, trial(), Turnover.USUAL),
                cover(),
                extras);
    }

    private @Nullable TrialResult trial() {
        if (random.nextInt(3) > 0) {
            return null;
        }
        List<@Nullable String> names = Trials.names();
        List<TrialOutcome> outcomes = Trials.outcomes();
        return Trials.result(names.get(random.nextInt(names.size())), outcomes.get(random.nextInt(outcomes.size())));
    }

    private Cover cover() {
        return switch (random.nextInt(4)) {
            case 0 -> Cover.EMPTY;
            case 1 -> Diaries.longestCover();
            default ->
                new Cover(
                        text(Cover.NAME_MAX),
                        text(Cover.BORN_MAX),
                        text(Cover.REASON_MAX),
                        text(Cover.QUESTION_MAX),
                        text(Cover.QUESTION_MAX));
        };
    }

    private Profile profile() {
        Profile profile = switch (random.nextInt(3)) {
            case 0 -> Profile.EMPTY;
            case 1 -> Diaries.profile();
            default -> Diaries.longest();
        };
        List<Medicine> medicines = new ArrayList<>(profile.medicines());
        for (int number = random.nextInt(12); number > 0; number--) {
            String name = text(Medicine.NAME_MAX);
            if (!name.isBlank()) {
                medicines.add(Diaries.medicine(
                        name,
                        any(MedicineKind.values()),
                        random.nextBoolean()
                                ? null
                                : Diaries.FIRST.plus(random.nextInt(40) - 10).evening(),
                        null));
            }
        }
        List<String> conditions = new ArrayList<>(profile.conditions());
        for (int number = random.nextInt(6); number > 0; number--) {
            conditions.add(text(200));
        }
        Set<Caution> cautions = EnumSet.range(Caution.CLOT, any(Caution.values()));
        return profile.withMedicines(medicines)
                .withConditions(conditions)
                .withCautions(random.nextBoolean() ? cautions : Set.of());
    }

    private Entries withNotes(Entries entries) {
        List<NightEntry> nights = entries.nights().stream()
                .map(entry -> random.nextInt(6) == 0 ? entry.withNotes(text(300)) : entry)
                .toList();
        List<Cramp> cramps = entries.cramps().stream()
                .map(cramp -> random.nextInt(60) == 0 ? cramp.withNotes(text(Cramp.NOTES_MAX)) : cramp)
                .toList();
        return Diaries.of(Strip.of(entries).length(), nights, cramps, entries.sessions(), entries.profile());
    }

    private <T> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Up to so many characters. */
    private String text(int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most + 1);
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.substring(0, length).strip();
    }
}
