package app.legato.ui.coach;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyCap;
import app.legato.ui.control.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The buttons of the screen, each with the key it stands for beside its word. */
final class Controls {
    private final Texts texts;

    Controls(Texts texts) {
        this.texts = texts;
    }

    /** A quiet word in a row. */
    Button quiet(String words, String key, Runnable act) {
        return button(words, key, Styles.QUIET, act);
    }

    Button outlined(String words, String key, Runnable act) {
        return button(words, key, "outlined", act);
    }

    /** The one filled button. */
    Button filled(String words, String key, Runnable act) {
        return button(words, key, Styles.PRIMARY, act);
    }

    Button crampNow(Runnable act) {
        Label words = new Label(texts.get("coach.cramp-now"));
        words.getStyleClass().add("coach-cramp-words");
        HBox all = new HBox(Glyph.CRAMP.node(), words, new KeyCap(texts.get("coach.key.cramp")));
        all.getStyleClass().add("coach-cramp-graphic");
        Button button = new Button(null, all);
        button.setAccessibleText(words.getText());
        button.getStyleClass().addAll(Styles.CRAMP, "coach-cramp");
        return wired(button, act);
    }

    private Button button(String words, String key, String style, Runnable act) {
        Button button = new Button(texts.get(words), new KeyCap(texts.get(key)));
        button.getStyleClass().addAll(style, "coach-control");
        return wired(button, act);
    }

    private static Button wired(Button button, Runnable act) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
