package app.legato.ui.diary;

import app.legato.night.NightEntry;
import app.legato.text.Texts;
import app.legato.ui.control.Chips;
import app.legato.ui.control.RatingRow;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;

/** What is asked about a night as a whole. */
final class WholeNightCard extends VBox {
    private final WholeNightViewModel model;
    private final Texts texts;
    private final RatingRow sleep;
    private final Chips<YesNo> sore;

    WholeNightCard(WholeNightViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        sleep = new RatingRow(texts.get("diary.sleep"));
        sore = Chips.single(texts, List.of(YesNo.values()));
        layoutCard();
        bind();
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "fields");
        getChildren()
                .addAll(
                        Parts.group(Parts.question(texts.get("diary.sleep"), texts.get("diary.sleep-scale")), sleep),
                        Parts.group(Wrapped.label(texts.get("diary.sore"), Styles.STRONG), sore),
                        new NotesField(texts.get("diary.night-notes"), model.notes()));
    }

    private void bind() {
        model.entryProperty().subscribe(this::show);
        sleep.valueProperty().subscribe(model::rateSleep);
        sore.chosenProperty()
                .subscribe(
                        chosen -> model.answerSore(chosen.stream().findFirst().orElse(null)));
    }

    private void show(NightEntry entry) {
        sleep.valueProperty().set(entry.sleepDisturbance());
        Boolean answer = entry.soreNextDay();
        sore.chosenProperty().set(answer == null ? Set.of() : Set.of(YesNo.of(answer)));
    }
}
