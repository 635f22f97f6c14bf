package app.legato.ui.shell;

import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * A screen that lies behind another: the way back at its top, then its title, then what it is for; all of it scrolls, and what has the
 * keyboard is always in view. Page Up, Page Down, Home and End scroll. Esc leaves it, also from a field, in which what was typed stays; Backspace does, too, outside of fields.
 */
public abstract class InnerScreen implements Screen {
    /** Of a window that Page Down moves on by. */
    private static final double KEPT = 0.85;

    private final Button back;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private Subscription subscriptions = Subscription.EMPTY;

    /**
     * @param wayBack what the button back says
     * @param sheet the room's style sheet
     * @param style the style class of this screen in it
     */
    protected InnerScreen(String wayBack, String title, String sheet, String style) {
        back = new Button(wayBack, Glyph.BACK.node());
        back.getStyleClass().addAll(Styles.QUIET, "back");
        back.setOnAction(_ -> leave());
        VBox head = new VBox(back, Wrapped.label(title, Styles.TITLE));
        head.getStyleClass().add("inner-head");
        content.getStyleClass().addAll("screen", style);
        content.getChildren().add(head);
        root.getStylesheets().add(Appearance.sheet(sheet));
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
    }

    /** Goes back to where this screen was opened. */
    protected abstract void leave();

    /** Begins what the screen follows while it is shown; ends with the subscription that is returned. */
    protected abstract Subscription follow();

    /** Puts these below what the screen has so far. */
    protected final void add(Node... parts) {
        content.getChildren().addAll(parts);
    }

    /** The way back. */
    protected final Button back() {
        return back;
    }

    @Override
    public final ScrollPane root() {
        return root;
    }

    @Override
    public final void attach() {
        root.setVvalue(0);
        subscriptions = Subscription.combine(follow(), InView.follow(root));
    }

    @Override
    public final void detach() {
        subscriptions.unsubscribe();
    }

    /** The way back: at the top, so that large letters show what this screen is before anything on it. */
    @Override
    public final Node firstFocus() {
        return back;
    }

    @Override
    public final boolean pressed(KeyCode key) {
        switch (key) {
            case ESCAPE, BACK_SPACE -> leave();
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            case HOME -> root.setVvalue(root.getVmin());
            case END -> root.setVvalue(root.getVmax());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** So many windows further down, less a line or two to find one's place by. */
    private void turn(int windows) {
        double seen = root.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden > 0) {
            root.setVvalue(Math.clamp(root.getVvalue() + windows * KEPT * seen / hidden, 0, 1));
        }
    }

    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextInputControl) {
            leave();
            event.consume();
        }
    }
}
