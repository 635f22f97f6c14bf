package app.legato.ui.control;

import app.legato.text.Texts;
import app.legato.text.Worded;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/**
 * Words to tap, any number of them chosen; a chosen one carries a tick, weight and a border. With {@link #single} at most one, and pressing
 * it again unsets it.
 */
public final class Chips<T extends Worded> extends FlowPane {
    private final ObjectProperty<Set<T>> chosen = new SimpleObjectProperty<>(Set.of());
    private final Map<T, ToggleButton> buttons = new HashMap<>();
    private final boolean single;

    public static <T extends Worded> Chips<T> several(Texts texts, Collection<T> offered) {
        return new Chips<>(texts, offered, false);
    }

    public static <T extends Worded> Chips<T> single(Texts texts, Collection<T> offered) {
        return new Chips<>(texts, offered, true);
    }

    private Chips(Texts texts, Collection<T> offered, boolean single) {
        this.single = single;
        getStyleClass().add("chips");
        for (T item : offered) {
            ToggleButton button = new ToggleButton(texts.of(item));
            button.getStyleClass().add(Styles.CHIP);
            button.setOnAction(_ -> press(item, button.isSelected()));
            buttons.put(item, button);
            getChildren().add(button);
        }
        chosen.subscribe(set -> buttons.forEach((item, button) -> button.setSelected(set.contains(item))));
    }

    /** What is chosen; empty at first. */
    public ObjectProperty<Set<T>> chosenProperty() {
        return chosen;
    }

    private void press(T item, boolean on) {
        Set<T> next = single ? new HashSet<>() : new HashSet<>(chosen.get());
        if (on) {
            next.add(item);
        } else {
            next.remove(item);
        }
        chosen.set(Set.copyOf(next));
    }
}
