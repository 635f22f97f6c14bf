package app.legato.ui.shell;

import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** In place of a screen when the diary cannot be read: what happened, what is kept, what to do. Nothing here deletes anything. */
final class TroubleView {
    private final Texts texts;
    private final Path diaryFile;
    private final Runnable tryAgain;
    private final Runnable startAnew;
    private final VBox card = new VBox();
    private final ScrollPane root;

    TroubleView(Texts texts, Path diaryFile, Runnable tryAgain, Runnable startAnew) {
        this.texts = texts;
        this.diaryFile = diaryFile;
        this.tryAgain = tryAgain;
        this.startAnew = startAnew;
        card.getStyleClass().add(Styles.CARD);
        VBox content = new VBox(card);
        content.getStyleClass().add("screen");
        root = new ScrollPane(content);
        root.setFitToWidth(true);
    }

    Region root() {
        return root;
    }

    void show(StoreProblem problem) {
        FlowPane actions = new FlowPane(button("shell.try-again", Styles.PRIMARY, tryAgain));
        actions.getStyleClass().add("actions");
        if (problem == StoreProblem.MISSING) {
            actions.getChildren().add(button("shell.start-anew", "start-anew", () -> {
                startAnew.run();
                tryAgain.run();
            }));
        }
        card.getChildren()
                .setAll(
                        words(texts.get("shell.trouble"), Styles.TITLE),
                        words(texts.get(sentenceKey(problem)), "sentence"),
                        words(diaryFile.toString(), Styles.MUTED),
                        actions);
    }

    /** The key of the sentence that says what happened, what is kept, and what to do. */
    static String sentenceKey(StoreProblem problem) {
        return "shell.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Button button(String key, String style, Runnable command) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add(style);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static Label words(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
