package app.legato.ui.diary;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks when a cramp without an end let go: a few lengths, or that the person does not know. Nothing is guessed. */
final class LetGoQuestion extends VBox {
    private final FlowPane answers = Parts.row();

    /** @param answered takes the keyboard on, for the question goes when it is answered */
    LetGoQuestion(CrampCardViewModel model, Texts texts, Runnable answered) {
        String question = texts.get("diary.let-go-question");
        getStyleClass().add("group");
        for (int minutes : CrampCardViewModel.LENGTHS) {
            add(question, texts.get("diary.after", minutes), () -> model.letGoAfter(minutes), answered);
        }
        add(question, texts.get("diary.end-unknown"), model::endUnknown, answered);
        getChildren().addAll(Wrapped.label(question, Styles.STRONG), answers);
        visibleProperty().bind(model.asksEndProperty());
        managedProperty().bind(visibleProperty());
    }

    /** Where the keyboard enters. */
    Node stop() {
        return answers.getChildren().getFirst();
    }

    private void add(String question, String words, Runnable answer, Runnable answered) {
        Button button = Parts.button(words, () -> {}, Styles.CHIP);
        button.setAccessibleText(question + " " + words);
        button.setOnAction(_ -> {
            answer.run();
            if (!isVisible()) {
                answered.run();
            }
        });
        answers.getChildren().add(button);
    }
}
