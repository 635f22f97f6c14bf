package app.legato.ui.control;

import app.legato.text.Texts;
import app.legato.tips.RaisedFlag;
import app.legato.tips.TonightsTip;
import app.legato.tips.Urgency;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The urgent signs in the place of every tip: what to do now in the words of the safety card, the way there, and each sign for itself. */
public final class SignsPart extends VBox {
    private final Button help;

    public SignsPart(
            Texts texts,
            TonightsTip.Silent silent,
            FactLinks.Ways ways,
            Runnable openHelp,
            Consumer<RaisedFlag> settle) {
        help = new Button(texts.get("tips.silent.help"));
        help.getStyleClass().add(Styles.PRIMARY);
        help.setOnAction(_ -> openHelp.run());
        getStyleClass().add("signs-part");
        Urgency urgency = silent.urgency();
        getChildren()
                .addAll(
                        Wrapped.label(texts.get(urgency.titleKey()), Styles.HEADING, "sign"),
                        new FlowPane(help), // right below its title: in large letters both must fit the window
                        Wrapped.label(texts.get(urgency.doKey()), Styles.STRONG));
        if (urgency == Urgency.EMERGENCY) {
            getStyleClass().add("emergency");
            getChildren().add(Wrapped.label(texts.get("help.emergency.number"), Styles.SMALL, Styles.MUTED));
        }
        getChildren().add(Wrapped.label(texts.get("tips.silent.until"), Styles.SMALL, Styles.MUTED));
        silent.signs().forEach(sign -> getChildren().add(new SignPart(texts, sign, ways, settle)));
    }

    /** What opens the safety card: the one thing to press while a sign stands. */
    public Button help() {
        return help;
    }
}
