package app.legato.ui.control;

import app.legato.text.Texts;
import app.legato.text.Worded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * Words to tap, any number of them chosen; a chosen one carries a tick, weight and a border. With {@link #single} at most one, and pressing
 * it again unsets it. One stop of the Tab key; arrow keys move, Space chooses.
 */
public final class Chips<T> extends FlowPane {
    private final ObjectProperty<Set<T>> chosen = new SimpleObjectProperty<>(Set.of());
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Roving roving;
    private final boolean single;

    public static <T extends Worded> Chips<T> several(Texts texts, Collection<T> offered) {
        return new Chips<>(offered, item -> capitalised(texts.of(item), texts.locale()), false);
    }

    /** As {@link #several}, each with a digit, from 1, that chooses it while the keyboard is here. At most nine. */
    public static <T extends Worded> Chips<T> numbered(Texts texts, Collection<T> offered) {
        Chips<T> chips = several(texts, offered);
        chips.number();
        return chips;
    }

    public static <T extends Worded> Chips<T> single(Texts texts, Collection<T> offered) {
        return new Chips<>(offered, item -> capitalised(texts.of(item), texts.locale()), true);
    }

    /**
     * Answers to a question, at most one of them chosen.
     *
     * @param question read out before each answer
     */
    public static <T> Chips<T> answers(String question, Collection<T> offered, Function<T, String> words) {
        Chips<T> chips = new Chips<>(offered, words, true);
        chips.buttons.forEach((item, button) -> button.setAccessibleText(question + ": " + words.apply(item)));
        return chips;
    }

    private Chips(Collection<T> offered, Function<T, String> words, boolean single) {
        this.single = single;
        getStyleClass().add("chips");
        setMinWidth(0);
        for (T item : offered) {
            ToggleButton button = new ToggleButton(words.apply(item));
            button.getStyleClass().add(Styles.CHIP);
            // A long word wraps rather than run out of the screen; before it has a width it takes what it likes.
            button.maxWidthProperty()
                    .bind(widthProperty().map(width -> width.doubleValue() > 0 ? width : Double.MAX_VALUE));
            button.setOnAction(_ -> press(item, button.isSelected()));
            button.selectedProperty().subscribe(on -> button.setGraphic(on ? Glyph.DONE.node() : null));
            buttons.put(item, button);
            getChildren().add(button);
        }
        roving = Roving.over(this, List.copyOf(buttons.values()));
        chosen.subscribe(this::show);
    }

    private void number() {
        List<ToggleButton> all = List.copyOf(buttons.values());
        for (int at = 0; at < all.size(); at++) {
            ToggleButton button = all.get(at);
            String key = Integer.toString(at + 1);
            button.selectedProperty().subscribe(on -> button.setGraphic(on ? Glyph.DONE.node() : new KeyCap(key)));
        }
        getStyleClass().add("numbered");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int digit = event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()
                    ? event.getCode().getName().charAt(event.getCode().getName().length() - 1) - '0'
                    : 0;
            if (digit > 0 && digit <= all.size()) {
                all.get(digit - 1).requestFocus();
                all.get(digit - 1).fire();
                event.consume();
            }
        });
    }

    /** What is chosen; empty at first. */
    public ObjectProperty<Set<T>> chosenProperty() {
        return chosen;
    }

    /** Where the Tab key enters: the first chosen word, else the first. */
    public Node stop() {
        return buttons.values().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow();
    }

    private void show(Set<T> set) {
        buttons.forEach((item, button) -> button.setSelected(set.contains(item)));
        List<ToggleButton> all = new ArrayList<>(buttons.values());
        if (all.stream().noneMatch(Node::isFocused)) {
            roving.stopAt(
                    all.stream().filter(ToggleButton::isSelected).findFirst().orElse(all.getFirst()));
        }
    }

    /** A word that stands alone begins like a sentence. */
    private static String capitalised(String word, Locale locale) {
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
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
