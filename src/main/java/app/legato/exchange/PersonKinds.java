package app.legato.exchange;

import static app.legato.exchange.Column.Rule.SMALLER;

import app.legato.exchange.Type.Amount;
import app.legato.exchange.Type.Day;
import app.legato.exchange.Type.Text;
import app.legato.exchange.Type.Truth;
import app.legato.exchange.Type.Word;
import app.legato.profile.About;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Hemisphere;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Onset;
import app.legato.profile.Symptom;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the person told of themselves. */
final class PersonKinds {
    /** Longer than the form takes, for a diary that another hand filled. */
    private static final int CONDITION_MOST = 2000;

    private static final int LAST_YEAR = 9999;

    /** The answer that raises the stronger warning comes later, and so is kept: one swollen leg is for the doctor the same day, two are not. */
    private static final Word ANSWER =
            Word.of(List.of(Answer.NOT_PRESENT, Answer.PRESENT, Answer.BOTH_LEGS, Answer.ONE_LEG));

    static final Kind<About> ABOUT = new Kind<>(
            "about",
            List.of(
                    Column.of("onset_year", new Amount(Onset.EARLIEST.getValue(), LAST_YEAR))
                            .ruled(SMALLER)
                            .in("onset"),
                    Column.of("onset_month", new Amount(1, 12)).ruled(SMALLER).in("onset"),
                    Column.of("exercise_bike", new Truth()),
                    Column.of("hemisphere", Word.of(Hemisphere.class))),
            diary -> said(diary.profile().about()),
            PersonKinds::write,
            PersonKinds::readAbout,
            _ -> "about");

    static final Kind<Caution> CAUTIONS = new Kind<>(
            "cautions",
            List.of(Column.needed("caution", Word.of(Caution.class))),
            diary -> diary.profile().cautions().stream().sorted().toList(),
            caution -> Row.filling().with("caution", caution).row(),
            row -> row.needed("caution", Caution.class),
            caution -> caution);

    static final Kind<Medicine> MEDICINES = new Kind<>(
            "medicines",
            List.of(
                    Column.needed("id", new Type.Id()),
                    Column.needed("name", new Text(Medicine.NAME_MAX)).in("what"),
                    Column.needed("kind", Word.of(MedicineKind.class)).in("what"),
                    Column.of("start", new Day()).ruled(SMALLER).in("taken"),
                    Column.of("stop", new Day()).in("taken")),
            diary -> diary.profile().medicines(),
            medicine -> Row.filling()
                    .with("id", medicine.id())
                    .with("name", medicine.name())
                    .with("kind", medicine.kind())
                    .with("start", medicine.start())
                    .with("stop", medicine.stop())
                    .row(),
            row -> new Medicine(
                    row.id("id"),
                    row.text("name"),
                    row.needed("kind", MedicineKind.class),
                    row.orNull("start", LocalDate.class),
                    row.orNull("stop", LocalDate.class)),
            Medicine::id);

    static final Kind<Map.Entry<Symptom, Answer>> SYMPTOMS = new Kind<>(
            "symptoms",
            List.of(Column.needed("symptom", Word.of(Symptom.class)), Column.needed("answer", ANSWER)),
            diary -> diary.profile().symptoms().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList(),
            given -> Row.filling()
                    .with("symptom", given.getKey())
                    .with("answer", given.getValue())
                    .row(),
            row -> Map.entry(row.needed("symptom", Symptom.class), row.needed("answer", Answer.class)),
            Map.Entry::getKey);

    static final Kind<Condition> NAMED = new Kind<>(
            "conditions",
            List.of(Column.needed("condition", Word.of(Condition.class))),
            diary -> diary.profile().named().stream().sorted().toList(),
            condition -> Row.filling().with("condition", condition).row(),
            row -> row.needed("condition", Condition.class),
            condition -> condition);

    static final Kind<String> OTHER_CONDITIONS = new Kind<>(
            "other_conditions",
            List.of(Column.needed("words", new Text(CONDITION_MOST))),
            diary -> diary.profile().conditions().stream().distinct().toList(),
            words -> Row.filling().with("words", words).row(),
            row -> row.text("words"),
            words -> words);

    private PersonKinds() {}

    private static List<About> said(About about) {
        return about.equals(About.NOTHING_SAID) ? List.of() : List.of(about);
    }

    private static Row write(About about) {
        Onset onset = about.onset();
        Month month = onset == null ? null : onset.month();
        return Row.filling()
                .with("onset_year", onset == null ? null : (Object) onset.year().getValue())
                .with("onset_month", month == null ? null : (Object) month.getValue())
                .with("exercise_bike", about.exerciseBike())
                .with("hemisphere", about.hemisphere())
                .row();
    }

    private static About readAbout(Row row) {
        return new About(onset(row), row.isSaid("exercise_bike"), row.orNull("hemisphere", Hemisphere.class));
    }

    private static @Nullable Onset onset(Row row) {
        Integer year = row.orNull("onset_year", Integer.class);
        Integer month = row.orNull("onset_month", Integer.class);
        if (year == null && month != null) {
            throw new IllegalArgumentException("a month without its year");
        }
        return year == null ? null : new Onset(Year.of(year), month == null ? null : Month.of(month));
    }
}
