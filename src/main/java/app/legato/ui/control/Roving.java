package app.legato.ui.control;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Makes a row of buttons one stop of the Tab key: the arrow keys go from one button to the next, also between its lines. */
final class Roving {
    private final List<? extends ToggleButton> buttons;

    private Roving(List<? extends ToggleButton> buttons) {
        this.buttons = buttons;
    }

    /** @param buttons in reading order; the first is the stop until another is focused or {@link #stopAt} */
    static Roving over(Pane row, List<? extends ToggleButton> buttons) {
        Roving roving = new Roving(buttons);
        buttons.forEach(button -> button.focusedProperty().subscribe(focused -> {
            if (focused) {
                roving.stopAt(button);
            }
        }));
        roving.stopAt(buttons.getFirst());
        row.addEventFilter(KeyEvent.KEY_PRESSED, roving::pressed);
        return roving;
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
            case LEFT -> Math.max(0, at - 1);
            case RIGHT -> Math.min(buttons.size() - 1, at + 1);
            case UP -> nearest(at, here -> top(at) - bottom(here));
            case DOWN -> nearest(at, here -> top(here) - bottom(at));
            default -> -1;
        };
    }

    /** The button in the next line that way whose middle is nearest; negative when there is no such line. */
    private int nearest(int from, ToDoubleFunction<Integer> gap) {
        int best = -1;
        double bestDistance = Double.MAX_VALUE;
        for (int here = 0; here < buttons.size(); here++) {
            double away = gap.applyAsDouble(here);
            double distance = away * 100 + Math.abs(middle(here) - middle(from));
            if (away >= 0 && distance < bestDistance) {
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
        return new BoundingBox(button.getLayoutX(), button.getLayoutY(), button.getWidth(), button.getHeight());
    }
}
