package app.legato.ui.tonight;

import app.legato.text.Texts;
import app.legato.tips.RaisedFlag;
import app.legato.tips.Signal;
import app.legato.tips.Tip;
import app.legato.tips.TonightsTip;
import app.legato.ui.control.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One tip: what to do, the fact that called for it, what it is about, how well it is backed and by whom. A sign that belongs to a doctor takes its place. */
final class TipCard extends VBox {
    private final TipViewModel model;
    private final Texts texts;

    TipCard(TipViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll(Styles.CARD, "tip");
        model.tipProperty().subscribe(this::show);
    }

    private void show(@Nullable TonightsTip tip) {
        getChildren().clear();
        setVisible(tip != null);
        setManaged(isVisible());
        switch (tip) {
            case null -> {}
            case TonightsTip.Quiet() -> getChildren().add(muted(texts.get("tips.quiet")));
            case TonightsTip.Advice(Tip advice, Signal signal) -> showTip(advice, reason(signal));
            case TonightsTip.General general ->
                showTip(general.tip(), texts.get(general.key(), general.recordedNights()));
            case TonightsTip.Appointment(Tip advice, Signal signal, List<RaisedFlag> signs) -> {
                showTip(advice, reason(signal));
                showFacts(signs);
                getChildren().add(actions(button("tonight.open-doctor", model::openDoctor), settled(signs)));
            }
            case TonightsTip.Silent silent -> showSigns(silent);
        }
    }

    private void showTip(Tip tip, String reason) {
        Label sources =
                muted(tip.sources().isEmpty() ? texts.get("tips.source.none") : String.join(", ", tip.sources()));
        FlowPane backing = new FlowPane(tag(tip.cause().key()), tag(tip.grade().key()), sources);
        backing.getStyleClass().add("backing");
        getChildren().addAll(heading(texts.get(tip.titleKey())), small(texts.get(tip.doKey())), muted(reason), backing);
    }

    private void showSigns(TonightsTip.Silent silent) {
        getChildren().add(heading(texts.get(silent.titleKey())));
        getChildren().add(label(texts.get(silent.doKey())));
        showFacts(silent.signs());
        getChildren().add(actions(button("tonight.open-help", model::openHelp), settled(silent.signs())));
    }

    private void showFacts(List<RaisedFlag> signs) {
        for (RaisedFlag sign : signs) {
            getChildren().add(small(texts.get(sign.flag().factKey(), sign.count())));
        }
    }

    private Label tag(String key) {
        return label(texts.get(key), Styles.TAG);
    }

    private String reason(Signal signal) {
        return texts.get(signal.key(), signal.count(), signal.of());
    }

    private Button settled(List<RaisedFlag> signs) {
        return button("tips.silent.settle", () -> model.settle(signs));
    }

    private Button button(String key, Runnable command) {
        Button button = new Button(texts.get(key));
        button.setOnAction(_ -> command.run());
        return button;
    }

    private static FlowPane actions(Button... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("actions");
        return row;
    }

    private static Label heading(String words) {
        return label(words, Styles.HEADING);
    }

    private static Label small(String words) {
        return label(words, Styles.SMALL);
    }

    private static Label muted(String words) {
        return label(words, Styles.SMALL, Styles.MUTED);
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
