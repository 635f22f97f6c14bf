package app.legato.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A card of a list whose order is the person's: Alt with an arrow key moves it from anywhere in it, Esc closes what is open in it.
 *
 * @param <L> what the card shows
 */
public abstract class ListCard<L> extends VBox {
    protected ListCard(String style) {
        getStyleClass().addAll(Styles.CARD, style);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows it as it is now. */
    public abstract void show(L line);

    /** Where the keyboard enters. */
    public abstract Node stop();

    /** Moves it in the list, as far as it goes. */
    protected abstract void move(int by);

    /** Whether something in it is being changed. */
    protected abstract boolean isOpen();

    /** Stops changing it; nothing is kept. */
    protected abstract void close();

    protected static Button quiet(String words, Glyph glyph, Runnable command) {
        Button button = new Button(words, glyph.node());
        button.getStyleClass().add(Styles.QUIET);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private void keyPressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && arrow) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            close();
            event.consume();
        }
    }
}
