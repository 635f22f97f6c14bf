package app.legato.ui.settings;

import app.legato.ui.control.InView;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;

/** The cards in one scroll: it jumps to a section, knows which is being read, and holds still when the letters grow. */
final class SectionScroll extends ScrollPane {
    /** How far below the upper edge, in px, a card counts as being read. */
    private static final double READING_LINE = 80;

    private final List<SectionCard> cards;
    private final VBox head = new VBox();
    private final VBox content = new VBox();
    private final ReadOnlyObjectWrapper<Section> here = new ReadOnlyObjectWrapper<>(Section.LOOK);

    /** Whether the person scrolls, rather than the keyboard. */
    private boolean byHand;

    SectionScroll(List<SectionCard> cards) {
        this.cards = cards;
        getStyleClass().add("section-scroll");
        content.getStyleClass().addAll("screen", "settings-cards");
        head.getStyleClass().add("settings-head");
        content.getChildren().add(head);
        content.getChildren().addAll(cards);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        vvalueProperty().subscribe(_ -> look());
        cards.getLast().boundsInParentProperty().subscribe(_ -> look());
        cards.forEach(card -> card.focusWithinProperty().subscribe(_ -> followKeyboard()));
        addEventFilter(ScrollEvent.SCROLL, _ -> byHand = true);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> byHand = true);
    }

    /** The section that is being read. */
    ReadOnlyObjectProperty<Section> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /** Puts {@code parts} above the cards, in place of those before. */
    void setHead(Node... parts) {
        head.getChildren().setAll(parts);
        head.setManaged(parts.length > 0);
    }

    /** Brings a section to the upper edge and the keyboard to it. */
    void jump(Section section) {
        cards.stream().filter(card -> card.section() == section).findFirst().ifPresent(card -> {
            card.requestFocus();
            scrollTo(card.getBoundsInParent().getMinY() - content.getPadding().getTop());
            here.set(section);
        });
    }

    /**
     * Keeps what has the focus where it is on the screen through the next layout: whoever chooses larger letters must not lose the button
     * they just pressed.
     */
    void keepPlace() {
        Scene scene = getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        if (scene == null || focused == null || !InView.isWithin(focused, content)) {
            return;
        }
        double before = focused.localToScene(focused.getBoundsInLocal()).getMinY();
        Runnable[] once = new Runnable[1];
        Runnable settle = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            double moved = focused.localToScene(focused.getBoundsInLocal()).getMinY() - before;
            scrollTo(top() + moved);
        };
        once[0] = settle;
        scene.addPostLayoutPulseListener(settle);
    }

    private void followKeyboard() {
        byHand = false;
        look();
    }

    private void look() {
        (byHand ? atLine() : withKeyboard().or(this::atLine)).ifPresent(card -> here.set(card.section()));
    }

    /** The card that has the keyboard, while what has it is in view: the last cards never come as far up as the line. */
    private Optional<SectionCard> withKeyboard() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (focused == null || !InView.isWithin(focused, content)) {
            return Optional.empty();
        }
        double below = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()))
                        .getMinY()
                - top();
        return below < 0 || below > getViewportBounds().getHeight()
                ? Optional.empty()
                : cards.stream().filter(Node::isFocusWithin).findFirst();
    }

    private Optional<SectionCard> atLine() {
        double line = top() + READING_LINE;
        return cards.stream()
                .filter(card -> card.getBoundsInParent().getMinY() <= line)
                .reduce((_, lower) -> lower);
    }

    private double top() {
        return getVvalue() * hidden();
    }

    private void scrollTo(double y) {
        double hidden = hidden();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }

    private double hidden() {
        Bounds viewport = getViewportBounds();
        return Math.max(0, content.getHeight() - viewport.getHeight());
    }
}
