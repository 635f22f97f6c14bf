package app.legato.ui.coach;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A quiet end: what was held, where it is kept, and the way back. Also says why there is nothing to stretch. */
final class EndPane extends ScrollPane {
    private final Label title = label(Styles.TITLE);
    private final Label holds = label(Styles.CUE);
    private final Label kept = label(Styles.MUTED);
    private final Label goodNight = label(Styles.MUTED);
    private final Button again;
    private final Button back;
    private final Texts texts;

    EndPane(Texts texts, Controls controls, Runnable tryAgain, Runnable leave) {
        this.texts = texts;
        goodNight.setText(texts.get("coach.done.good-night"));
        again = new Button(texts.get("coach.done.try-again"));
        again.setOnAction(_ -> tryAgain.run());
        back = controls.filled("coach.back", "coach.key.enter", leave);
        VBox all = new VBox(title, holds, kept, again, goodNight, back);
        all.getStyleClass().add("coach-end");
        all.setAlignment(Pos.CENTER_LEFT);
        setContent(all);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
    }

    void show(EndWords words) {
        say(title, words.title());
        say(holds, words.holds());
        say(kept, words.kept());
        show(again, words.failed());
        show(goodNight, true);
    }

    void showNothing(String why) {
        say(title, texts.get("coach.nothing-title"));
        say(holds, why);
        say(kept, "");
        show(again, false);
        show(goodNight, false);
    }

    Button back() {
        return back;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        show(label, !words.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
