package app.legato.ui.tips;

import app.legato.text.Texts;
import app.legato.tips.Grounds;
import app.legato.tips.OpenTip;
import app.legato.tips.Signal;
import app.legato.ui.control.FactLinks;
import app.legato.ui.control.TipPart;
import app.legato.ui.control.TipWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One tip of the list: as on Tonight, with what calls for it now, and the wish to see it or not. */
final class TipLine extends VBox {
    private final TipsViewModel model;
    private final Texts texts;
    private final @Nullable Node stop;

    TipLine(OpenTip open, FactLinks.Ways ways, TipsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        TipWords words = new TipWords(texts);
        Signal signal = open.signal();
        getStyleClass().add("tip-line");
        getChildren()
                .add(new TipPart(
                        texts, open.tip(), signal == null ? List.of() : List.of(words.reason(signal)), open.leftOut()));
        FlowPane row = FactLinks.of(texts, signal == null ? Grounds.NOTHING : signal.grounds(), ways);
        stop = open.tip().canBeLeftOut() ? wish(open, words.title(open.tip())) : null;
        if (stop != null) {
            row.getChildren().add(stop);
        }
        if (!row.getChildren().isEmpty()) {
            getChildren().add(row);
        }
    }

    private Button wish(OpenTip open, String title) {
        Button wish = FactLinks.link(texts.get(open.leftOut() ? "tips.for-me" : "tips.not-for-me"), () -> {
            if (open.leftOut()) {
                model.takeIn(open.tip());
            } else {
                model.leaveOut(open.tip());
            }
        });
        wish.setAccessibleText(texts.get(open.leftOut() ? "tips.for-me-what" : "tips.not-for-me-what", title));
        return wish;
    }

    /** Where the keyboard stays when this tip was left out or taken in; null for the one that cannot be. */
    @Nullable Node stop() {
        return stop;
    }
}
