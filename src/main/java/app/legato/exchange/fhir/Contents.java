package app.legato.exchange.fhir;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.drink.Drink;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Symptom;
import app.legato.stretch.Session;
import app.legato.stretch.SessionOutcome;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a bundle will contain, before it is written: counts and kinds, and what is left out. The bundle opens with the same sentences.
 *
 * @param nights of the period, recorded or not
 * @param recorded nights with a cramp, or of which the person said that there was none
 * @param quiet those of them without a cramp
 * @param fluidDays days with a drink noted
 * @param sessions of any outcome
 * @param completed sessions among them held to the end
 * @param answers symptoms asked about, of {@code Symptom.values()}
 * @param notes how many notes go with it; 0 when they were not asked for
 * @param notesLeftOut how many stay behind
 */
public record Contents(
        Night from,
        Night to,
        int nights,
        int recorded,
        int quiet,
        int cramps,
        int fluidDays,
        int sessions,
        int completed,
        int medicines,
        int answers,
        int notes,
        int notesLeftOut,
        boolean named) {

    /** Counts without writing. */
    public static Contents of(Entries entries, Asked asked) {
        Set<Night> cramped = new HashSet<>();
        entries.cramps().forEach(cramp -> cramped.add(cramp.night()));
        Set<Night> quiet = new HashSet<>();
        entries.nights().stream().filter(NightEntry::saidNone).forEach(entry -> quiet.add(entry.night()));
        quiet.removeAll(cramped);
        int notes = (int) Stream.concat(
                        entries.nights().stream().map(NightEntry::notes),
                        entries.cramps().stream().map(Cramp::notes))
                .filter(words -> !Clean.words(words).isEmpty())
                .count();
        return new Contents(
                entries.from(),
                entries.to(),
                Math.toIntExact(entries.from().until(entries.to()) + 1),
                cramped.size() + quiet.size(),
                quiet.size(),
                entries.cramps().size(),
                (int) entries.drinks().stream().map(Drink::day).distinct().count(),
                entries.sessions().size(),
                (int) entries.sessions().stream()
                        .map(Session::outcome)
                        .filter(SessionOutcome.COMPLETED::equals)
                        .count(),
                entries.profile().medicines().size(),
                entries.profile().symptoms().size(),
                asked.notes() ? notes : 0,
                asked.notes() ? 0 : notes,
                !asked.person().name().isEmpty() || asked.person().born() != null);
    }

    /** From the first evening to the last morning. */
    public String period(Texts texts) {
        return texts.get("fhir.period", texts.date(from.evening()), texts.date(to.morning()));
    }

    /** What is in it: a line a kind, none for a kind of which there is nothing. */
    public List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("fhir.contains.nights", recorded, nights, quiet));
        add(lines, cramps, texts.get("fhir.contains.cramps", cramps));
        add(lines, fluidDays, texts.get("fhir.contains.fluid", fluidDays));
        add(lines, sessions, texts.get("fhir.contains.sessions", sessions, completed));
        add(lines, medicines, texts.get("fhir.contains.medicines", medicines));
        add(lines, answers, texts.get("fhir.contains.answers", answers, Symptom.values().length));
        add(lines, notes, texts.get("fhir.contains.notes", notes));
        return lines;
    }

    /** What is not in it, and how it is to be read. */
    public List<String> limits(Texts texts) {
        List<String> lines = new ArrayList<>();
        add(lines, nights - recorded, texts.get("fhir.limits.nights", nights - recorded));
        add(lines, fluidDays, texts.get("fhir.limits.fluid"));
        add(lines, notesLeftOut, texts.get("fhir.limits.notes", notesLeftOut));
        lines.add(named ? texts.get("fhir.limits.named") : texts.get("fhir.limits.unnamed"));
        lines.add(texts.get("fhir.limits.kinds"));
        return lines;
    }

    private static void add(List<String> lines, int count, String line) {
        if (count > 0) {
            lines.add(line);
        }
    }
}
