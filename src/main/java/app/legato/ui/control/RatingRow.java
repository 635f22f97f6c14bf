package app.legato.ui.control;

import app.legato.body.Rating;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * Eleven buttons, 0 to 10, none chosen at first. Pressing the chosen one again unsets it. One stop of the Tab key: arrow keys move, Space
 * chooses, a digit chooses its number, 1 and then 0 are ten, Backspace unsets.
 */
public final class RatingRow extends FlowPane {
    private final ObjectProperty<@Nullable Rating> value = new SimpleObjectProperty<>();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Roving roving;
    private boolean oneTyped;

    /** @param question read out before each number: "How bad was it at its worst?" */
    public RatingRow(String question) {
        getStyleClass().add("rating-row");
        for (int number = 0; number <= Rating.MAX; number++) {
            buttons.add(button(new Rating(number), question));
        }
        getChildren().addAll(buttons);
        roving = Roving.over(this, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        value.subscribe(this::show);
    }

    /** The chosen number; null while none is. */
    public ObjectProperty<@Nullable Rating> valueProperty() {
        return value;
    }

    /** Where the Tab key enters: the chosen number, else 0. */
    public Node stop() {
        return buttons.stream().filter(Node::isFocusTraversable).findFirst().orElseThrow();
    }

    /**
     * For a keyboard that went on by itself after a 1 was typed: a 0 right after it still makes ten; any other key ends that.
     *
     * @return whether the key was such a 0
     */
    public boolean finishesTen(KeyCode key) {
        boolean ten = oneTyped && (key == KeyCode.DIGIT0 || key == KeyCode.NUMPAD0);
        oneTyped = false;
        if (ten) {
            value.set(new Rating(Rating.MAX));
        }
        return ten;
    }

    private ToggleButton button(Rating rating, String question) {
        ToggleButton button = new ToggleButton(Integer.toString(rating.value()));
        button.getStyleClass().add(Styles.CHIP);
        button.setAccessibleText(question + " " + rating.value());
        button.setOnAction(_ -> value.set(button.isSelected() ? rating : null));
        return button;
    }

    private void show(@Nullable Rating rating) {
        for (int number = 0; number <= Rating.MAX; number++) {
            buttons.get(number).setSelected(rating != null && rating.value() == number);
        }
        if (buttons.stream().noneMatch(Node::isFocused)) {
            roving.stopAt(buttons.get(rating == null ? 0 : rating.value()));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        KeyCode key = event.getCode();
        if (key.isDigitKey()) {
            int digit = key.getName().charAt(key.getName().length() - 1) - '0';
            boolean ten = oneTyped && digit == 0;
            oneTyped = digit == 1; // before the choice is told, which may move the keyboard on
            choose(ten ? Rating.MAX : digit);
            event.consume();
        } else {
            oneTyped = false;
            if (key == KeyCode.BACK_SPACE || key == KeyCode.DELETE) {
                value.set(null);
                event.consume();
            }
        }
    }

    private void choose(int number) {
        buttons.get(number).requestFocus();
        value.set(new Rating(number));
    }
}
