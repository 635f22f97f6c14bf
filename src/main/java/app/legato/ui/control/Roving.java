package app.legato.ui.control;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Makes many buttons one stop of the Tab key: the arrow keys go from one button to the next, also between their lines. */
final class Roving {
    /** What lies at the same height comes before what is nearer but above or below. */
    private static final double LEVEL_FIRST = 100;
    /** Neighbours that touch may be laid out a part of a pixel over each other. */
    private static final double ROUNDING = 2;

    private final List<? extends ToggleButton> buttons;
    private final boolean inLines;

    private Roving(List<? extends ToggleButton> buttons, boolean inLines) {
        this.buttons = buttons;
        this.inLines = inLines;
    }

    /** @param buttons in reading order; the first is the stop until another is focused or {@link #stopAt} */
    static Roving over(Pane row, List<? extends ToggleButton> buttons) {
        return new Roving(buttons, true).around(row);
    }

    /** As {@link #over} for buttons that stand anywhere: each arrow leads to what lies that way, and never round a line's end. */
    static Roving across(Node place, List<? extends ToggleButton> buttons) {
        return new Roving(buttons, false).around(place);
    }

    private Roving around(Node place) {
        buttons.forEach(button -> button.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(button);
            }
        }));
        stopAt(buttons.getFirst());
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return this;
    }

    /** The button at which Tab enters the row. */
    void stopAt(ToggleButton stop) {
        buttons.forEach(button -> button.setFocusTraversable(button.equals(stop)));
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        if (at < 0 || event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        int next = next(event.getCode(), at);
        if (next >= 0) {
            buttons.get(next).requestFocus();
            event.consume();
        }
    }

    /** Where a key leads from a button; negative when it leads nowhere in this row. */
    private int next(KeyCode key, int at) {
        return switch (key) {
            case LEFT -> inLines ? Math.max(0, at - 1) : beside(at, false);
            case RIGHT -> inLines ? Math.min(buttons.size() - 1, at + 1) : beside(at, true);
            case UP -> nearest(at, here -> top(at) - bottom(here));
            case DOWN -> nearest(at, here -> top(here) - bottom(at));
            default -> -1;
        };
    }

    /** The button that way whose middle is nearest, in the next line if there are lines; negative when there is none. */
    private int nearest(int from, ToDoubleFunction<Integer> gap) {
        int best = -1;
        double bestDistance = Double.MAX_VALUE;
        for (int here = 0; here < buttons.size(); here++) {
            double away = gap.applyAsDouble(here);
            double aside = Math.abs(middle(here) - middle(from));
            double distance = inLines ? away * 100 + aside : away + 2 * aside;
            if (away >= 0 && distance < bestDistance) {
                best = here;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The nearest button wholly on that side, best at the same height; the same one when there is none, for an arrow never leaves. */
    private int beside(int from, boolean right) {
        int best = from;
        double bestDistance = Double.MAX_VALUE;
        for (int here = 0; here < buttons.size(); here++) {
            double away = right
                    ? place(here).getMinX() - place(from).getMaxX()
                    : place(from).getMinX() - place(here).getMaxX();
            double offLevel = Math.max(0, Math.max(top(here) - bottom(from), top(from) - bottom(here)));
            double distance = away + offLevel * LEVEL_FIRST;
            if (away > -ROUNDING && distance < bestDistance) {
                best = here;
                bestDistance = distance;
            }
        }
        return best;
    }

    private int focused() {
        for (int at = 0; at < buttons.size(); at++) {
            if (buttons.get(at).isFocused()) {
                return at;
            }
        }
        return -1;
    }

    private double top(int at) {
        return place(at).getMinY();
    }

    private double bottom(int at) {
        return place(at).getMaxY();
    }

    private double middle(int at) {
        return place(at).getCenterX();
    }

    /** Laid out, not painted: a focus ring reaches beyond its button and must not count. */
    private Bounds place(int at) {
        ToggleButton button = buttons.get(at);
        return button.localToScene(new BoundingBox(0, 0, button.getWidth(), button.getHeight()));
    }
}
