package app.legato.store;

import app.legato.profile.About;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Hemisphere;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Onset;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.sql.SQLException;
import java.time.Month;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The profile. On the store's thread only. */
public final class ProfileStore {
    private final Sql sql;

    ProfileStore(Sql sql) {
        this.sql = sql;
    }

    public Profile read() {
        return new Profile(cautions(), medicines(), symptoms(), named(), conditions(), about());
    }

    /** Stores the whole profile in place of the one before. On disk when this returns. */
    public void put(Profile profile) {
        sql.transaction(() -> {
            sql.run("DELETE FROM caution");
            profile.cautions().forEach(caution -> sql.run("INSERT INTO caution (caution) VALUES (?)", caution));
            sql.run("DELETE FROM medicine");
            profile.medicines()
                    .forEach(medicine -> sql.run(
                            "INSERT INTO medicine (id, name, kind, start, stop) VALUES (?, ?, ?, ?, ?)",
                            medicine.id(),
                            medicine.name(),
                            medicine.kind(),
                            medicine.start(),
                            medicine.stop()));
            sql.run("DELETE FROM symptom");
            profile.symptoms()
                    .forEach((symptom, answer) ->
                            sql.run("INSERT INTO symptom (symptom, answer) VALUES (?, ?)", symptom, answer));
            sql.run("DELETE FROM condition");
            profile.conditions().forEach(words -> sql.run("INSERT INTO condition (words) VALUES (?)", words));
            sql.run("DELETE FROM named_condition");
            profile.named().forEach(one -> sql.run("INSERT INTO named_condition (condition) VALUES (?)", one));
            put(profile.about());
        });
    }

    private void put(About about) {
        Onset onset = about.onset();
        Month month = onset == null ? null : onset.month();
        sql.run(
                "INSERT OR REPLACE INTO about (id, onset_year, onset_month, exercise_bike, hemisphere)"
                        + " VALUES (1, ?, ?, ?, ?)",
                onset == null ? null : onset.year().getValue(),
                month == null ? null : month.getValue(),
                about.exerciseBike(),
                about.hemisphere());
    }

    private Set<Caution> cautions() {
        return Set.copyOf(sql.list("SELECT caution FROM caution", row -> row.constant("caution", Caution.class)));
    }

    private List<Medicine> medicines() {
        return sql.list(
                "SELECT * FROM medicine ORDER BY start, name, id",
                row -> new Medicine(
                        row.id("id"),
                        row.text("name"),
                        row.constant("kind", MedicineKind.class),
                        row.dateOrNull("start"),
                        row.dateOrNull("stop")));
    }

    private Map<Symptom, Answer> symptoms() {
        record Given(Symptom symptom, Answer answer) {}
        Map<Symptom, Answer> given = new EnumMap<>(Symptom.class);
        sql.list(
                        "SELECT * FROM symptom",
                        row -> new Given(row.constant("symptom", Symptom.class), row.constant("answer", Answer.class)))
                .forEach(pair -> given.put(pair.symptom(), pair.answer()));
        return given;
    }

    private List<String> conditions() {
        return sql.list("SELECT words FROM condition ORDER BY position", row -> row.text("words"));
    }

    private Set<Condition> named() {
        return Set.copyOf(
                sql.list("SELECT condition FROM named_condition", row -> row.constant("condition", Condition.class)));
    }

    private About about() {
        return sql.first(
                        "SELECT * FROM about",
                        row -> new About(
                                onset(row),
                                row.truth("exercise_bike"),
                                row.constantOrNull("hemisphere", Hemisphere.class)))
                .orElse(About.NOTHING_SAID);
    }

    private static @Nullable Onset onset(Row row) throws SQLException {
        Integer year = row.numberOrNull("onset_year");
        Integer month = row.numberOrNull("onset_month");
        return year == null ? null : new Onset(Year.of(year), month == null ? null : Month.of(month));
    }
}
