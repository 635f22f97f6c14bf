package app.legato.ui.plans;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.KeyButton;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** All plans: Legato's and the person's own, beside each other where there is room. */
final class PlanList extends GridPane {
    private final PlansViewModel model;
    private final Texts texts;
    private final VBox brought = new VBox();
    private final VBox own = new VBox();
    private final VBox ownCards = new VBox();
    private final KeyButton make;
    private final Map<String, PlanCard> cards = new HashMap<>();

    PlanList(PlansViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        make = new KeyButton(texts.get("plans.make"), "N", Glyph.ADD.node(), model::make);
        layoutList();
    }

    Subscription follow() {
        return Subscription.combine(
                model.broughtProperty().subscribe(lines -> show(brought, lines)),
                model.ownProperty().subscribe(lines -> show(ownCards, lines)));
    }

    void arrange(Breadth breadth) {
        getChildren().clear();
        getColumnConstraints().clear();
        boolean wide = breadth == Breadth.WIDE;
        for (int column = 0; column < (wide ? 2 : 1); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(wide ? 50 : 100);
            getColumnConstraints().add(constraints);
        }
        add(brought, 0, 0);
        add(own, wide ? 1 : 0, wide ? 0 : 1);
    }

    /** Where the keyboard starts: the plan of the evening. */
    Node stop() {
        return heads().filter(ToggleButton::isSelected)
                .findFirst()
                .orElseGet(() -> heads().findFirst().orElseThrow());
    }

    private void layoutList() {
        getStyleClass().add("columns");
        brought.getStyleClass().add("column");
        own.getStyleClass().add("column");
        ownCards.getStyleClass().add("column");
        make.disableProperty().bind(model.canMakeProperty().not());
        Label ofLegato = Wrapped.label(texts.get("plans.brought"), Styles.HEADING);
        Label ofPerson = Wrapped.label(texts.get("plans.own"), Styles.HEADING);
        Label hint = Wrapped.label(texts.get("plans.own-hint"), Styles.SMALL, Styles.MUTED);
        brought.getChildren().add(ofLegato);
        VBox foot = new VBox(hint, make);
        foot.getStyleClass().addAll(Styles.CARD, "make-card");
        own.getChildren().addAll(ofPerson, ownCards, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** A card stays the same node as long as its plan is there, so that the keyboard stays on it. */
    private void show(VBox column, List<PlanLine> lines) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        List<PlanCard> before = cardsIn(column).toList();
        List<PlanCard> shown = lines.stream().map(this::card).toList();
        if (!before.equals(shown)) {
            column.getChildren().removeIf(PlanCard.class::isInstance);
            column.getChildren().addAll(shown);
        }
        Shown.set(ownCards, !ownCards.getChildren().isEmpty());
        if (focused != null) {
            before.stream()
                    .filter(card -> InView.isWithin(focused, card))
                    .findFirst()
                    .ifPresent(card -> keepFocus(focused, card, before.indexOf(card), shown));
        }
    }

    /** On the same control; on one beside it when that can no longer be pressed; on the plan that took the card's place when it is gone. */
    private void keepFocus(Node focused, PlanCard card, int place, List<PlanCard> shown) {
        boolean there = shown.contains(card);
        if (there && focused.isVisible() && !focused.isDisabled()) {
            focused.requestFocus();
        } else if (there) {
            card.standIn(focused).orElse(make).requestFocus();
        } else if (shown.isEmpty()) {
            make.requestFocus();
        } else {
            shown.get(Math.min(place, shown.size() - 1))
                    .standIn(focused)
                    .orElse(make)
                    .requestFocus();
        }
    }

    private PlanCard card(PlanLine line) {
        PlanCard card = cards.computeIfAbsent(line.id(), _ -> new PlanCard(line, model, texts));
        card.show(line);
        return card;
    }

    /** Up and down go from plan to plan; in two columns left and right go across by the Tab key. */
    private void keyPressed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        List<ToggleButton> all = heads().toList();
        int at = all.indexOf(event.getTarget());
        int next = at + (event.getCode() == KeyCode.UP ? -1 : 1);
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (at >= 0 && arrow) {
            all.get(Math.clamp(next, 0, all.size() - 1)).requestFocus();
            event.consume();
        }
    }

    /** The heads that can be pressed, in reading order. */
    private Stream<ToggleButton> heads() {
        return Stream.concat(cardsIn(brought), cardsIn(ownCards))
                .map(PlanCard::head)
                .filter(head -> !head.isDisabled());
    }

    private static Stream<PlanCard> cardsIn(VBox column) {
        return column.getChildren().stream().filter(PlanCard.class::isInstance).map(PlanCard.class::cast);
    }
}
