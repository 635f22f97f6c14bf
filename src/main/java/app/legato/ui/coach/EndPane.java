package app.legato.ui.coach;

import app.legato.text.Texts;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A quiet end: what was held, where it is kept, and the way back. Also says why there is nothing to stretch. */
final class EndPane extends ScrollPane {
    private final Label title = Wrapped.label("", Styles.TITLE);
    private final Label holds = Wrapped.label("", Styles.CUE);
    private final Label kept = Wrapped.label("", Styles.MUTED);
    private final Label goodNight = Wrapped.label("", Styles.MUTED);
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
        Shown.set(again, words.failed());
        Shown.set(goodNight, true);
    }

    void showNothing(String why) {
        say(title, texts.get("coach.nothing-title"));
        say(holds, why);
        say(kept, "");
        Shown.set(again, false);
        Shown.set(goodNight, false);
    }

    Button back() {
        return back;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        Shown.set(label, !words.isEmpty());
    }
}
