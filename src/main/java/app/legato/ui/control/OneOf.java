package app.legato.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words to tap, exactly one of them chosen: tick, weight and border. One stop of the Tab key; the arrows choose. It wraps, which ControlsFX's
 * segmented button does not, so that nothing is cut at 250%.
 */
public final class OneOf<T> extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> choose;
    private boolean showing;

    /**
     * @param question read out before each word
     * @param choose told what the person chose; the owner answers with {@link #show}
     */
    public OneOf(String question, List<T> offered, Function<T, String> words, Consumer<T> choose) {
        this.choose = choose;
        getStyleClass().add("chips");
        setMinWidth(0); // else the longest word would widen the whole screen
        for (T item : offered) {
            getChildren().add(button(item, question, words.apply(item)));
        }
        group.selectedToggleProperty().addListener((_, before, after) -> selected(before, after));
        group.getToggles().stream().findFirst().ifPresent(first -> ((ToggleButton) first).setFocusTraversable(true));
    }

    /** Shows {@code value} as chosen. */
    public void show(T value) {
        showing = true;
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(value))
                .findFirst()
                .ifPresent(group::selectToggle);
        showing = false;
    }

    private ToggleButton button(T item, String question, String words) {
        ToggleButton button = new ToggleButton(words);
        Text tick = Glyph.DONE.node();
        tick.managedProperty().bind(button.selectedProperty());
        tick.visibleProperty().bind(button.selectedProperty());
        button.setGraphic(tick);
        button.getStyleClass().add(Styles.CHIP);
        button.setUserData(item);
        button.setToggleGroup(group);
        button.setFocusTraversable(false);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(question + ": " + words);
        button.maxWidthProperty().bind(widthProperty());
        return button;
    }

    @SuppressWarnings("unchecked")
    private void selected(@Nullable Toggle before, @Nullable Toggle after) {
        if (after == null) {
            showing = true;
            group.selectToggle(before);
            showing = false;
            return;
        }
        group.getToggles().forEach(toggle -> ((ToggleButton) toggle).setFocusTraversable(toggle.equals(after)));
        if (!showing) {
            choose.accept((T) after.getUserData());
        }
    }
}
