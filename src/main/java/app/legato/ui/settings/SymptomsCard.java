package app.legato.ui.settings;

import app.legato.profile.Answer;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.text.Texts;
import app.legato.ui.control.Chips;
import app.legato.ui.control.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The doctor's checklist. Nothing is chosen at first, and what is left blank stays "not asked". */
final class SymptomsCard extends SectionCard {
    private record Row(Symptom symptom, Chips<Answer> answers, Label blank) {}

    private final ProfileViewModel model;
    private final List<Row> rows = new ArrayList<>();

    SymptomsCard(ProfileViewModel model, Texts texts) {
        super(Section.SYMPTOMS, texts);
        this.model = model;
        disableProperty().bind(model.canChangeProperty().not());
        getChildren().add(explanation("settings.symptoms-hint"));
        for (Symptom symptom : Symptom.values()) {
            Row row = row(symptom, texts);
            rows.add(row);
            getChildren().add(laidOut(row, texts));
        }
    }

    private Row row(Symptom symptom, Texts texts) {
        Chips<Answer> answers = Chips.single(texts, Answer.offeredFor(symptom));
        answers.getChildren().forEach(chip -> chip.setAccessibleHelp(texts.of(symptom)));
        answers.chosenProperty().addListener((_, _, chosen) -> answer(symptom, chosen));
        Label blank = new Label(texts.get("settings.not-asked"));
        blank.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        blank.visibleProperty().bind(answers.chosenProperty().map(Set::isEmpty));
        return new Row(symptom, answers, blank);
    }

    private static FlowPane laidOut(Row row, Texts texts) {
        Label name = new Label(texts.of(row.symptom()));
        name.setWrapText(true);
        VBox left = new VBox(name, row.blank());
        left.getStyleClass().add("symptom");
        FlowPane laidOut = new FlowPane(left, row.answers());
        laidOut.getStyleClass().add("symptom-row");
        return laidOut;
    }

    @Override
    Subscription follow() {
        show();
        return model.profileProperty().subscribe(this::show);
    }

    private void answer(Symptom symptom, Set<Answer> chosen) {
        Map<Symptom, Answer> known = model.profileProperty().get().symptoms();
        if (!chosen.equals(known.containsKey(symptom) ? Set.of(known.get(symptom)) : Set.of())) {
            model.setAnswer(symptom, chosen.stream().findFirst().orElse(null));
        }
    }

    private void show() {
        Profile profile = model.profileProperty().get();
        rows.forEach(row -> {
            Answer answer = profile.symptoms().get(row.symptom());
            row.answers().chosenProperty().set(answer == null ? Set.of() : Set.of(answer));
        });
    }
}
