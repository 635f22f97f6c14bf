package app.legato.ui.control;

import app.legato.text.Texts;
import app.legato.tips.Tip;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One tip as every screen shows it: what to do, the facts that speak for it, what it is about, how well it is backed and by whom. */
public final class TipPart extends VBox {
    /**
     * @param facts what called for it; empty where nothing did
     * @param withCause whether to say what it is about, where that is not said above it
     */
    public TipPart(Texts texts, Tip tip, List<String> facts, boolean withCause) {
        TipWords words = new TipWords(texts);
        getStyleClass().add("tip-part");
        getChildren().add(Wrapped.label(words.title(tip), Styles.HEADING));
        getChildren().add(Wrapped.label(texts.get(tip.doKey()), Styles.SMALL));
        facts.forEach(fact -> getChildren().add(Wrapped.label(fact, Styles.SMALL, Styles.MUTED)));
        FlowPane backing = new FlowPane(
                Wrapped.label(texts.get(tip.grade().key()), Styles.TAG),
                Wrapped.label(words.sources(tip), Styles.SMALL, Styles.MUTED));
        if (withCause) {
            backing.getChildren().addFirst(Wrapped.label(texts.get(tip.cause().key()), Styles.TAG));
        }
        backing.getStyleClass().add("backing");
        getChildren().add(backing);
    }
}
