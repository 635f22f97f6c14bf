package app.legato.ui.tips;

import app.legato.text.Texts;
import app.legato.tips.OpenTip;
import app.legato.tips.Signal;
import app.legato.ui.control.EntryLinks;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TipPart;
import app.legato.ui.control.TipWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One tip of the list: as on Tonight, with what calls for it now, and the wish to see it or not. */
final class TipLine extends VBox {
    private static final int LINKS = 2;

    private final TipsViewModel model;
    private final Texts texts;
    private final Button wish = new Button();

    TipLine(OpenTip open, TipsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        TipWords words = new TipWords(texts);
        Signal signal = open.signal();
        getStyleClass().add("tip-line");
        getChildren()
                .add(new TipPart(
                        texts, open.tip(), signal == null ? List.of() : List.of(words.reason(signal)), open.leftOut()));
        FlowPane row = signal == null
                ? new FlowPane()
                : new EntryLinks(texts, signal.grounds().pages(), LINKS, model::open);
        row.getStyleClass().add("entry-links");
        if (signal != null && signal.grounds().isOnProfile()) {
            row.getChildren().add(quiet(new Button(), "tips.open-profile", model::openProfile));
        }
        if (signal != null && !signal.grounds().signs().isEmpty()) {
            row.getChildren().add(quiet(new Button(), "tips.open-check", model::openCheck));
        }
        if (open.tip().canBeLeftOut()) {
            row.getChildren().add(wish(open, words.title(open.tip())));
        }
        if (!row.getChildren().isEmpty()) {
            getChildren().add(row);
        }
    }

    private Button wish(OpenTip open, String title) {
        Button button = open.leftOut()
                ? quiet(wish, "tips.for-me", () -> model.takeIn(open.tip()))
                : quiet(wish, "tips.not-for-me", () -> model.leaveOut(open.tip()));
        button.setAccessibleText(texts.get(open.leftOut() ? "tips.for-me-what" : "tips.not-for-me-what", title));
        return button;
    }

    /** Where the keyboard stays when this tip was left out or taken in. */
    Node stop() {
        return wish;
    }

    private Button quiet(Button button, String key, Runnable command) {
        button.setText(texts.get(key));
        button.getStyleClass().addAll(Styles.QUIET, "link");
        button.setOnAction(_ -> command.run());
        return button;
    }
}
