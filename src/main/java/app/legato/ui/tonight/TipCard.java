package app.legato.ui.tonight;

import app.legato.text.Texts;
import app.legato.tips.Grounds;
import app.legato.tips.RaisedFlag;
import app.legato.tips.Signal;
import app.legato.tips.Tip;
import app.legato.tips.TonightsTip;
import app.legato.ui.control.EntryLinks;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TipPart;
import app.legato.ui.control.TipWords;
import app.legato.ui.control.Wrapped;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * One tip with its fact, the entries behind it, its backing, and up to two more on asking. A sign that belongs to a doctor takes their place.
 */
final class TipCard extends VBox {
    /** Pages of the diary named at once: one line of them. */
    private static final int LINKS = 2;

    private final TipViewModel model;
    private final Texts texts;
    private final TipWords words;

    TipCard(TipViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new TipWords(texts);
        getStyleClass().addAll(Styles.CARD, "tip");
        model.tipProperty().subscribe(_ -> show());
        model.moreProperty().subscribe((_, _) -> show());
        model.askedProperty().subscribe((_, _) -> show());
    }

    private void show() {
        TonightsTip tip = model.tipProperty().get();
        boolean hadFocus = isFocusWithin();
        getChildren().clear();
        setVisible(tip != null);
        setManaged(tip != null);
        if (tip == null) {
            return;
        }
        getChildren().addAll(part(tip));
        if (!(tip instanceof TonightsTip.Silent)) {
            if (model.askedProperty().get()) {
                model.moreProperty().get().forEach(one -> {
                    VBox next = new VBox();
                    next.getStyleClass().add("next-tip");
                    next.getChildren().addAll(part(one));
                    getChildren().add(next);
                });
            }
            getChildren().add(foot());
        }
        if (hadFocus) {
            lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private List<Node> part(TonightsTip tip) {
        return switch (tip) {
            case TonightsTip.Quiet() -> List.of(muted(texts.get("tips.quiet")));
            case TonightsTip.Advice(Tip advice, Signal signal) ->
                tip(advice, List.of(words.reason(signal)), signal.grounds());
            case TonightsTip.General general -> tip(general.tip(), List.of(words.reason(general)), Grounds.NOTHING);
            case TonightsTip.Appointment(Tip advice, Signal signal, List<RaisedFlag> signs) -> {
                List<String> facts = new ArrayList<>(List.of(words.reason(signal)));
                facts.addAll(words.facts(signs));
                List<Node> all = new ArrayList<>(tip(advice, facts, signal.grounds()));
                all.add(actions(button("tonight.open-doctor", model::openDoctor), settled(signs)));
                yield all;
            }
            case TonightsTip.Silent silent -> signs(silent);
        };
    }

    private List<Node> tip(Tip tip, List<String> facts, Grounds grounds) {
        FlowPane row = links(grounds);
        if (tip.canBeLeftOut()) {
            Button out = quiet("tips.not-for-me", () -> model.leaveOut(tip));
            out.setAccessibleText(texts.get("tips.not-for-me-what", words.title(tip)));
            row.getChildren().add(out);
        }
        return List.of(new TipPart(texts, tip, facts, true), row);
    }

    /** What opens the entries behind a fact. */
    private FlowPane links(Grounds grounds) {
        FlowPane row = new EntryLinks(texts, grounds.pages(), LINKS, model::open);
        if (!grounds.cautions().isEmpty() || !grounds.symptoms().isEmpty() || grounds.isOnProfile()) {
            row.getChildren().add(quiet("tips.open-profile", model::openProfile));
        }
        if (!grounds.signs().isEmpty()) {
            row.getChildren().add(quiet("tips.open-check", model::openCheck));
        }
        return row;
    }

    private List<Node> signs(TonightsTip.Silent silent) {
        List<Node> all = new ArrayList<>();
        all.add(Wrapped.label(texts.get(silent.titleKey()), Styles.HEADING, "sign"));
        all.add(Wrapped.label(texts.get(silent.doKey())));
        silent.signs().forEach(sign -> {
            all.add(Wrapped.label(words.fact(sign), Styles.SMALL));
            all.add(links(sign.grounds()));
        });
        all.add(actions(button("tonight.open-help", model::openHelp), settled(silent.signs())));
        return all;
    }

    private FlowPane foot() {
        FlowPane foot = actions();
        foot.getStyleClass().add("tip-foot");
        boolean asked = model.askedProperty().get();
        if (asked || !model.moreProperty().get().isEmpty()) {
            foot.getChildren().add(quiet(asked ? "tips.fewer" : "tips.more", () -> model.ask(!asked)));
        }
        foot.getChildren().add(quiet("tips.all", model::openAll));
        return foot;
    }

    private Button settled(List<RaisedFlag> signs) {
        return button("tips.silent.settle", () -> model.settle(signs));
    }

    private Button button(String key, Runnable command) {
        Button button = new Button(texts.get(key));
        button.setOnAction(_ -> command.run());
        return button;
    }

    private Button quiet(String key, Runnable command) {
        Button button = button(key, command);
        button.getStyleClass().addAll(Styles.QUIET, "link");
        return button;
    }

    private static FlowPane actions(Button... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("actions");
        return row;
    }

    private static Label muted(String words) {
        return Wrapped.label(words, Styles.SMALL, Styles.MUTED);
    }
}
