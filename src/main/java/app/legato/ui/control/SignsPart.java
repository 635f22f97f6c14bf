package app.legato.ui.control;

import app.legato.text.Texts;
import app.legato.tips.RaisedFlag;
import app.legato.tips.TonightsTip;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The urgent signs in the place of every tip: what to do now, the way to the safety card, and each sign for itself. */
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
        getChildren()
                .addAll(
                        Wrapped.label(texts.get(silent.titleKey()), Styles.HEADING, "sign"),
                        new FlowPane(help), // right below its title: in large letters both must fit the window
                        Wrapped.label(texts.get(silent.doKey())));
        silent.signs().forEach(sign -> getChildren().add(new SignPart(texts, sign, ways, settle)));
    }

    /** What opens the safety card: the one thing to press while a sign stands. */
    public Button help() {
        return help;
    }
}
