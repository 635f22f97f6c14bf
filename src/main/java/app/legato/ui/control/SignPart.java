package app.legato.ui.control;

import app.legato.text.Texts;
import app.legato.tips.RaisedFlag;
import app.legato.tips.RedFlag;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One sign that belongs to a doctor, as every screen shows it: the fact, what stands behind it, and the press that settles this one alone. */
public final class SignPart extends VBox {
    public SignPart(Texts texts, RaisedFlag sign, FactLinks.Ways ways, Consumer<RaisedFlag> settle) {
        getStyleClass().add("sign-part");
        getChildren().add(Wrapped.label(new TipWords(texts).fact(sign), Styles.STRONG, Styles.SMALL));
        FlowPane links = FactLinks.of(texts, sign.grounds(), ways);
        if (!links.getChildren().isEmpty()) {
            getChildren().add(links);
        }
        if (sign.flag() == RedFlag.LONG_CRAMP) {
            getChildren().add(Wrapped.label(texts.get("tips.silent.eased-question"), Styles.SMALL));
        }
        getChildren().add(new FlowPane(settling(texts, sign, settle)));
    }

    /** What says that a sign was seen to or is gone; for the ear with the sign in it, since there may be several. */
    public static Button settling(Texts texts, RaisedFlag sign, Consumer<RaisedFlag> settle) {
        boolean cramp = sign.flag() == RedFlag.LONG_CRAMP;
        Button button = new Button(texts.get(cramp ? "tips.silent.eased" : "tips.silent.settle"));
        button.setAccessibleText(texts.get(
                cramp ? "tips.silent.eased-what" : "tips.silent.settle-what",
                texts.get(sign.flag().key())));
        button.setOnAction(_ -> settle.accept(sign));
        return button;
    }
}
