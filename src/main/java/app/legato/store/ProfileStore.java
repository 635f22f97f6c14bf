package app.legato.store;

import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The profile. On the store's thread only. */
public final class ProfileStore {
    private final Sql sql;

    ProfileStore(Sql sql) {
        this.sql = sql;
    }

    public Profile read() {
        return new Profile(cautions(), medicines(), symptoms(), conditions());
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
        });
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
}
