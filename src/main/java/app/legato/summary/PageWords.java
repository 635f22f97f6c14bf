package app.legato.summary;

import app.legato.night.Night;
import app.legato.profile.Answer;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Symptom;
import app.legato.text.Texts;
import app.legato.trend.Arm;
import app.legato.trend.Comparison;
import app.legato.trend.Strip;
import app.legato.trend.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page's contents in the words of one language; the five numbers and the pattern have a class of their own. */
final class PageWords {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Summary summary;
    private final Texts texts;

    PageWords(Summary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    /** A name and what is said of it. */
    record Row(String label, String value) {
        /** Both, one after the other. */
        String inOne() {
            return label.strip() + ", " + value;
        }
    }

    /** One line of the checklist; the answer is null when nobody asked. */
    record SymptomRow(String label, @Nullable Answer answer, String words) {
        boolean isPresent() {
            return answer != null && answer != Answer.NOT_PRESENT;
        }
    }

    /** From the first evening to the last morning. */
    String period() {
        Strip strip = summary.strip();
        return texts.get(
                "summary.range",
                texts.date(strip.first().evening()),
                texts.date(strip.last().morning()));
    }

    String logged() {
        return texts.get(
                "summary.logged", summary.strip().recorded(), summary.strip().length());
    }

    List<SymptomRow> symptoms() {
        return Arrays.stream(Symptom.values()).map(this::symptom).toList();
    }

    private SymptomRow symptom(Symptom symptom) {
        Answer answer = summary.symptoms().get(symptom);
        return new SymptomRow(
                texts.of(symptom), answer, answer == null ? texts.get("summary.not-asked") : texts.of(answer));
    }

    /**
     * Each medicine with its dates. That nothing is marked as quinine is said too, because it is asked of everyone with cramps; whether a
     * medicine by another name is some, nobody knows here.
     *
     * @param numbered whether the dates carry the numbers of the changes on the strip
     */
    List<Row> medicines(boolean numbered) {
        List<Row> rows = new ArrayList<>();
        boolean quinine = false;
        for (Medicine medicine : summary.medicines()) {
            boolean isQuinine = medicine.kind() == MedicineKind.QUININE;
            quinine |= isQuinine;
            String name = isQuinine ? texts.get("summary.medicine.with-quinine", medicine.name()) : medicine.name();
            rows.add(new Row(name, dates(medicine, numbered)));
        }
        if (!quinine) {
            rows.add(new Row(texts.get("summary.medicine.quinine"), texts.get("summary.medicine.none-marked")));
        }
        return rows;
    }

    private String dates(Medicine medicine, boolean numbered) {
        LocalDate start = medicine.start();
        LocalDate stop = medicine.stop();
        String from = start == null ? "" : date(start, new MedicineChange(new Night(start), medicine, true), numbered);
        String to = stop == null ? "" : date(stop, new MedicineChange(new Night(stop), medicine, false), numbered);
        if (!from.isEmpty() && !to.isEmpty()) {
            return texts.get("summary.medicine.from-to", from, to);
        }
        if (!to.isEmpty()) {
            return texts.get("summary.medicine.until", to);
        }
        return from.isEmpty() ? texts.get("summary.medicine.unknown") : texts.get("summary.medicine.since", from);
    }

    private String date(LocalDate date, MedicineChange change, boolean numbered) {
        String whole = texts.date(date).replace(' ', NO_BREAK_SPACE);
        int index = summary.changes().indexOf(change);
        return numbered && index >= 0 ? texts.get("summary.medicine.numbered", whole, index + 1) : whole;
    }

    /** What was ticked among the cautions and the conditions, then what the person wrote. */
    List<String> conditions() {
        Stream<String> ticked = Stream.concat(
                summary.cautions().stream().map(texts::of),
                summary.named().stream().map(texts::of));
        List<String> all = Stream.concat(ticked, summary.conditions().stream()).toList();
        return all.isEmpty() ? List.of(texts.get("summary.none-entered")) : all;
    }

    /** The nights before the period against it, in a sentence; empty when nobody looked. */
    String before() {
        Comparison sinceBefore = summary.sinceBefore();
        if (sinceBefore == null || summary.before() == null) {
            return "";
        }
        int nights = summary.before().length();
        Arm before = sinceBefore.without();
        String verdict = switch (sinceBefore.verdict()) {
            case Verdict.NotEnough _ -> "";
            case Verdict.CouldBeChance _ -> texts.get("summary.before.chance");
            case Verdict.Fewer _ -> texts.get("summary.before.fewer");
            case Verdict.More _ -> texts.get("summary.before.more");
        };
        if (before.nights() == 0) {
            return texts.get("summary.before.nothing", nights);
        }
        if (verdict.isEmpty()) {
            return texts.get("summary.before.not-enough", nights, before.cramps(), before.nights());
        }
        return texts.get(
                "summary.before.rates",
                nights,
                texts.number(before.crampsAWeek().orElseThrow(), 1),
                texts.number(before.crampNightsAWeek().orElseThrow(), 1),
                before.nights(),
                verdict);
    }

    /** Nights stretched, how many of them are logged, and what may be said of the cramps on these. */
    Row stretching() {
        Arm with = summary.stretching().with();
        Arm without = summary.stretching().without();
        int nights = summary.stretched();
        if (nights == 0) {
            return new Row(texts.get("summary.tried.none"), "");
        }
        String done = with.nights() == nights
                ? texts.get("summary.tried.nights", nights)
                : texts.get("summary.tried.nights-logged", nights, with.nights());
        if (with.nights() == 0) {
            return new Row(done, verdict());
        }
        String counts = texts.get("summary.tried.result", with.cramps(), without.cramps(), without.nights());
        return new Row(done, counts + " " + verdict());
    }

    private String verdict() {
        return switch (summary.stretching().verdict()) {
            case Verdict.NotEnough _ -> texts.get("summary.tried.not-enough");
            case Verdict.CouldBeChance _ -> texts.get("summary.tried.chance");
            case Verdict.Fewer _ -> texts.get("summary.tried.fewer");
            case Verdict.More _ -> texts.get("summary.tried.more");
        };
    }

    /** Whether anything on the page is compared. */
    boolean isCompared() {
        Comparison sinceBefore = summary.sinceBefore();
        return summary.stretching().verdict() instanceof Verdict.Compared
                || (sinceBefore != null && sinceBefore.verdict() instanceof Verdict.Compared);
    }
}
