package app.legato.ui.help;

import app.legato.text.Texts;
import app.legato.tips.RaisedFlag;
import app.legato.tips.RedFlag;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Shown;
import app.legato.ui.control.SignPart;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TipWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One sign of the check: pressed is yes, and then what to do stands right below it. */
final class SignLine extends VBox {
    private final RedFlag sign;
    private final CheckViewModel model;
    private final TipWords words;
    private final Texts texts;
    private final ToggleButton yes = new ToggleButton();
    private final Label known = new Label();
    private final Label act = new Label();
    private Button settle = new Button();

    SignLine(RedFlag sign, CheckViewModel model, Texts texts) {
        this.sign = sign;
        this.model = model;
        this.texts = texts;
        words = new TipWords(texts);
        getStyleClass().add("sign-line");
        yes.getStyleClass().addAll(Styles.CHIP, "sign-answer");
        yes.setText(texts.get(sign.key()));
        yes.setMaxWidth(Double.MAX_VALUE);
        yes.setMinHeight(Region.USE_PREF_SIZE);
        yes.setOnAction(_ -> model.answer(
                sign, yes.isSelected(), () -> show(model.answersProperty().get())));
        yes.selectedProperty().subscribe(on -> yes.setGraphic(on ? Glyph.DONE.node() : null));
        act.setText(texts.get(sign.urgency().doKey()));
        act.getStyleClass().addAll(Styles.STRONG, "act");
        known.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        for (Label label : new Label[] {act, known}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(yes, known, act, settle);
        show(CheckViewModel.Answers.NONE);
    }

    void show(CheckViewModel.Answers answers) {
        boolean said = answers.said().contains(sign);
        RaisedFlag elsewhere = answers.known().get(sign);
        yes.setSelected(said);
        String line = texts.get(sign.key());
        yes.setAccessibleText(
                said
                        ? texts.get(
                                "help.check.yes", line, texts.get(sign.urgency().doKey()))
                        : null);
        known.setText(elsewhere == null ? "" : texts.get("help.check.known", words.fact(elsewhere)));
        if (elsewhere != null) {
            settle = SignPart.settling(texts, elsewhere, model::settle);
            getChildren().set(getChildren().size() - 1, settle);
        }
        Shown.set(known, elsewhere != null);
        Shown.set(settle, elsewhere != null);
        Shown.set(act, said || elsewhere != null);
    }
}
