package app.legato.ui.tonight;

import app.legato.text.Texts;
import app.legato.tips.Grounds;
import app.legato.tips.RaisedFlag;
import app.legato.tips.Signal;
import app.legato.tips.Tip;
import app.legato.tips.TonightsTip;
import app.legato.ui.control.FactLinks;
import app.legato.ui.control.Shown;
import app.legato.ui.control.SignPart;
import app.legato.ui.control.SignsPart;
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
import org.jspecify.annotations.Nullable;

/**
 * One tip with its fact, the entries behind it, its backing, and up to two more on asking. A sign that belongs to a doctor takes their place.
 */
final class TipCard extends VBox {
    private final TipViewModel model;
    private final Texts texts;
    private final TipWords words;
    private final FactLinks.Ways ways;
    private final FlowPane foot = actions();
    private @Nullable Button help;

    TipCard(TipViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new TipWords(texts);
        ways = new FactLinks.Ways(model::open, model::openProfile, model::openCheck);
        getStyleClass().addAll(Styles.CARD, "tip");
        foot.getStyleClass().add("tip-foot");
        model.tipProperty().subscribe(_ -> show());
        model.moreProperty().subscribe((_, _) -> show());
        model.askedProperty().subscribe((_, _) -> show());
    }

    /** What opens the safety card while a sign stands; null while none does. */
    @Nullable Node help() {
        return help;
    }

    private void show() {
        help = null;
        TonightsTip tip = model.tipProperty().get();
        boolean hadFocus = isFocusWithin();
        getChildren().clear();
        Shown.set(this, tip != null);
        if (tip == null) {
            return;
        }
        getChildren().addAll(part(tip));
        if (!(tip instanceof TonightsTip.Silent)) {
            if (model.askedProperty().get()) {
                model.moreProperty().get().forEach(one -> {
                    VBox next = new VBox();
                    next.getStyleClass().add("next-tip");
                    next.getChildren().addAll(further(one));
                    getChildren().add(next);
                });
            }
            fillFoot();
            getChildren().add(foot);
        }
        if (hadFocus) {
            // Not on what leaves the next tip out: a key pressed twice leaves out one.
            (help != null ? help : foot.getChildren().getFirst()).requestFocus();
        }
    }

    /** A habit below a tip of the diary's does not say that the diary calls for none. */
    private List<Node> further(TonightsTip tip) {
        return tip instanceof TonightsTip.General general
                ? tip(general.tip(), List.of(texts.get("tips.general.further")), Grounds.NOTHING)
                : part(tip);
    }

    private List<Node> part(TonightsTip tip) {
        return switch (tip) {
            case TonightsTip.Quiet() -> List.of(muted(texts.get("tips.quiet")));
            case TonightsTip.Advice(Tip advice, Signal signal) ->
                tip(advice, List.of(words.reason(signal)), signal.grounds());
            case TonightsTip.General general -> tip(general.tip(), List.of(words.reason(general)), Grounds.NOTHING);
            case TonightsTip.Appointment(Tip advice, Signal signal, List<RaisedFlag> signs) -> {
                List<Node> all = new ArrayList<>(tip(advice, List.of(words.reason(signal)), Grounds.NOTHING));
                all.add(actions(button("tonight.open-doctor", model::openDoctor)));
                signs.forEach(sign -> all.add(new SignPart(texts, sign, ways, model::settle)));
                yield all;
            }
            case TonightsTip.Silent silent -> {
                SignsPart signs = new SignsPart(texts, silent, ways, model::openHelp, model::settle);
                help = signs.help();
                yield List.of(signs);
            }
        };
    }

    private List<Node> tip(Tip tip, List<String> facts, Grounds grounds) {
        FlowPane row = FactLinks.of(texts, grounds, ways);
        if (tip.canBeLeftOut()) {
            Button out = quiet("tips.not-for-me", () -> model.leaveOut(tip));
            out.setAccessibleText(texts.get("tips.not-for-me-what", words.title(tip)));
            row.getChildren().add(out);
        }
        TipPart part = new TipPart(texts, tip, facts, true);
        return row.getChildren().isEmpty() ? List.of(part) : List.of(part, row);
    }

    private void fillFoot() {
        boolean asked = model.askedProperty().get();
        foot.getChildren().clear();
        if (asked || !model.moreProperty().get().isEmpty()) {
            foot.getChildren().add(quiet(asked ? "tips.fewer" : "tips.more", () -> model.ask(!asked)));
        }
        foot.getChildren().add(quiet("tips.all", model::openAll));
    }

    private Button button(String key, Runnable command) {
        Button button = new Button(texts.get(key));
        button.setOnAction(_ -> command.run());
        return button;
    }

    private Button quiet(String key, Runnable command) {
        return FactLinks.link(texts.get(key), command);
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
