package app.legato.ui.plans;

import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One plan being changed: its name and stretches, and beside or below them all stretches to add. */
final class EditorPane extends GridPane {
    private static final double LEFT_PERCENT = 58;

    private final EditorViewModel model;
    private final Texts texts;
    private final TypedField name;
    private final VBox left = new VBox();
    private final VBox cards = new VBox();
    private final AddList adding;
    private final Map<StretchViewModel, StretchCard> known = new WeakHashMap<>();
    private final Node exit;
    private List<StretchCard> shown = List.of();

    /** @param exit where the keyboard goes when nothing is left in the plan */
    EditorPane(EditorViewModel model, Node exit, Texts texts) {
        this.model = model;
        this.exit = exit;
        this.texts = texts;
        name = new TypedField(model.name(), true);
        adding = new AddList(model, texts);
        layoutPane();
        bind();
    }

    EditorViewModel model() {
        return model;
    }

    /** The name, selected, so that typing replaces it: what comes first in a plan that was made just now. */
    Node typed() {
        name.selectAll();
        return name;
    }

    void arrange(Breadth breadth) {
        getChildren().clear();
        getColumnConstraints().clear();
        boolean wide = breadth == Breadth.WIDE;
        for (double percent : wide ? new double[] {LEFT_PERCENT, 100 - LEFT_PERCENT} : new double[] {100}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
        add(left, 0, 0);
        add(new VBox(adding), wide ? 1 : 0, wide ? 0 : 1);
    }

    private void layoutPane() {
        getStyleClass().add("columns");
        left.getStyleClass().add("column");
        cards.getStyleClass().add("column");
        FormField naming =
                new FormField(texts.get("plans.name"), name, model.name().problemProperty());
        NumberField ready =
                new NumberField(model.getReady(), new ReadOnlyStringWrapper(texts.get("plans.each-stretch")), texts);
        Label remarks = Wrapped.label("", Styles.SMALL, "remark");
        remarks.textProperty().bind(model.remarksProperty());
        model.remarksProperty().subscribe(words -> Shown.set(remarks, !words.isEmpty()));
        Button choose =
                Parts.button(texts.get("plans.choose"), texts.get("plans.choose"), Glyph.TONIGHT, model::choose);
        model.canChooseProperty().subscribe(can -> Shown.set(choose, can));
        Label chosen = Wrapped.label(texts.get("plans.chosen"), Styles.TAG);
        model.chosenProperty().subscribe(so -> Shown.set(chosen, so));
        VBox about = new VBox(naming, ready, remarks, Parts.flow(choose, chosen));
        about.getStyleClass().addAll(Styles.CARD, "about-plan");
        Shown.set(cards, false);
        left.getChildren().addAll(about, cards);
    }

    private void bind() {
        model.stretchesProperty().subscribe(this::show);
    }

    /** A card stays the same node as long as its stretch is there, so that the keyboard stays in it. */
    private void show(List<StretchViewModel> stretches) {
        List<StretchCard> now = stretches.stream()
                .map(one -> known.computeIfAbsent(one, added -> new StretchCard(added, model, texts)))
                .toList();
        if (!shown.equals(now)) {
            List<StretchCard> before = shown;
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            shown = now;
            cards.getChildren().setAll(now);
            Shown.set(cards, !now.isEmpty());
            if (focused != null) {
                keepFocus(focused, before);
            }
        }
    }

    /** On the same control; on one beside it when that can no longer be pressed; on the stretch that took its place when it is gone. */
    private void keepFocus(Node focused, List<StretchCard> before) {
        StretchCard card = before.stream()
                .filter(one -> InView.isWithin(focused, one))
                .findFirst()
                .orElse(null);
        if (card == null) {
            return;
        }
        if (shown.contains(card)) {
            (focused.isDisabled() ? card.standIn(focused) : focused).requestFocus();
        } else if (shown.isEmpty()) {
            exit.requestFocus();
        } else {
            shown.get(Math.min(before.indexOf(card), shown.size() - 1)).stop().requestFocus();
        }
    }
}
