package app.legato.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Cards in the order of a list. They move, they are not made anew: so the keyboard stays on the control that moved its card. On the FX
 * thread.
 *
 * @param <K> what tells one line of the list from another
 * @param <L> a line of the list
 * @param <C> its card
 */
public final class CardList<K, L, C extends ListCard<L>> extends VBox {
    private final Function<L, K> keyOf;
    private final Function<L, C> maker;
    private final Map<K, C> cards = new HashMap<>();

    /** @param maker makes the card of a line that is new */
    public CardList(Function<L, K> keyOf, Function<L, C> maker, String style) {
        this.keyOf = keyOf;
        this.maker = maker;
        getStyleClass().add(style);
    }

    /**
     * Shows these lines.
     *
     * @param scroll what they scroll in: the card with the keyboard stays in view
     * @param empty where the keyboard goes when its card is gone and no other is left
     */
    public void show(List<L> lines, ScrollPane scroll, Node empty) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        C held = focused == null ? null : cardOf(focused);
        cards.keySet().retainAll(lines.stream().map(keyOf).toList());
        List<C> order = lines.stream().map(this::card).toList();
        if (!order.equals(getChildren())) {
            getChildren().setAll(order);
        }
        if (focused != null && held != null) {
            keepFocus(focused, held, order, empty);
            InView.reveal(scroll);
        }
    }

    /** Makes every card anew when the list is next shown: what all of them say has changed. */
    public void renew() {
        cards.clear();
    }

    public void forEach(Consumer<C> act) {
        cards.values().forEach(act);
    }

    /** On the same control; on the card's first one when that can no longer be pressed; on the last card when its own is gone. */
    private void keepFocus(Node focused, C held, List<C> order, Node empty) {
        if (order.contains(held)) {
            boolean gone = focused.isDisabled() || !focused.isVisible();
            (gone ? held.stop() : focused).requestFocus();
        } else {
            (order.isEmpty() ? empty : order.getLast().stop()).requestFocus();
        }
    }

    private C card(L line) {
        C card = cards.computeIfAbsent(keyOf.apply(line), _ -> maker.apply(line));
        card.show(line);
        return card;
    }

    private @Nullable C cardOf(Node node) {
        return cards.values().stream()
                .filter(card -> InView.isWithin(node, card))
                .findFirst()
                .orElse(null);
    }
}
