package app.legato.ui.shell;

import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.control.HeldKey;
import app.legato.ui.control.InView;
import app.legato.ui.control.Styles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The window's content: the rail (a bar below when letters are large), the present screen, and the lines that offer an undo or tell of a
 * problem. The one place that turns a route into a screen; each is built when first shown.
 */
public final class ShellView extends BorderPane {
    /** How high a window must be for the rail to stand whole beside the screen. */
    private static final double RAIL_EM = 32;

    private final Texts texts;
    private final Navigator navigator;
    private final Path diaryFile;
    private final Runnable startAnew;
    private final Choices choices;
    private final Undo undo;
    private final DrinkLog drinks;
    private final NightClosing closing;
    private final HeldKey heldKey = new HeldKey(System::nanoTime);
    private final Function<Route, Screen> screens;
    private final ObjectProperty<Breadth> breadth;
    private final Map<Class<? extends Route>, Screen> built = new HashMap<>();
    private final Rail column;
    private @Nullable Rail bar;
    private final Notices notices;
    /** What a key did during a session: words alone, for nothing may take the keyboard from the session. */
    private final Label quiet = new Label();

    private final Desk desk;
    private final VBox foot;
    private @Nullable Screen present;
    private boolean railBeside = true;
    /** Whether the key that is down did something. */
    private boolean acted;

    private Subscription subscriptions = Subscription.EMPTY;

    /**
     * @param closing what N does on a screen that has no other use for it
     * @param drinks notes a drink by one key, wherever the person is
     * @param breadth kept up to date with the window; screens lay themselves out by it
     * @param diaryFile named when it cannot be read
     * @param startAnew lets a new diary be made where an old one is missing
     * @param screens builds the screen of a route; asked once for each kind of route
     */
    public ShellView(
            Texts texts,
            Navigator navigator,
            Desk desk,
            Undo undo,
            NightClosing closing,
            Choices choices,
            DrinkLog drinks,
            ObjectProperty<Breadth> breadth,
            Path diaryFile,
            Runnable startAnew,
            Function<Route, Screen> screens) {
        this.navigator = navigator;
        this.choices = choices;
        this.undo = undo;
        this.drinks = drinks;
        this.closing = closing;
        this.screens = screens;
        this.breadth = breadth;
        column = Rail.column(texts, navigator);
        notices = new Notices(texts, desk, choices, undo, closing);
        this.desk = desk;
        this.texts = texts;
        this.diaryFile = diaryFile;
        this.startAnew = startAnew;
        quiet.getStyleClass().addAll("quiet-notice", Styles.SMALL, Styles.MUTED);
        quiet.setWrapText(true);
        foot = new VBox(notices, quiet);
        setBottom(foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventFilter(KeyEvent.ANY, this::refuseLetter);
        addEventFilter(KeyEvent.KEY_RELEASED, event -> heldKey.released(event.getCode()));
    }

    /** Shows the present route and follows it from then on. */
    public void attach() {
        subscriptions = Subscription.combine(
                widthProperty().subscribe(_ -> measure()),
                heightProperty().subscribe(_ -> measure()),
                choices.currentProperty().subscribe(_ -> measure()),
                breadth.subscribe(_ -> arrange()),
                navigator.routeProperty().subscribe(this::show),
                desk.unreadableProperty().subscribe(_ -> place()),
                undo.offerProperty().subscribe(_ -> showQuiet()),
                sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepOnScreen),
                notices.attach());
    }

    /** What had the keyboard is gone, as after a deletion: it goes to what the screen asks next, not to the rail. */
    private void keepOnScreen(@Nullable Node before, @Nullable Node now) {
        boolean fell = before != null && before.getScene() == null && InView.isWithin(now, column.root());
        Node first = fell && present != null ? present.firstFocus() : null;
        if (first != null) {
            first.requestFocus();
        }
    }

    /** Lets go of everything it follows. */
    public void detach() {
        subscriptions.unsubscribe();
        if (present != null) {
            present.detach();
            present = null;
        }
    }

    private void show(Route route) {
        if (present != null) {
            present.detach();
        }
        Screen screen = built.computeIfAbsent(route.getClass(), _ -> screens.apply(route));
        present = screen;
        closing.dismissRemark();
        if (takesWholeWindow()) {
            undo.close(); // what comes after a session or a cramp is another thing to take back
        }
        arrange();
        place();
        screen.attach();
        column.mark(route);
        if (bar != null) {
            bar.mark(route);
        }
        Node first = screen.firstFocus();
        if (first != null) {
            screen.root().applyCss(); // a scroll pane takes its content into the scene only with its skin
            first.requestFocus();
        }
    }

    /** The screen, or in its place what keeps the diary from being read; never in place of what must help at once. */
    private void place() {
        StoreProblem problem = desk.unreadableProperty().get();
        boolean needsDiary = !takesWholeWindow() && !(navigator.route() instanceof Route.Help);
        if (problem != null && needsDiary) {
            TroubleView trouble = new TroubleView(texts, diaryFile, this::tryAgain, startAnew);
            trouble.show(problem);
            setCenter(trouble.root());
        } else if (present != null) {
            setCenter(present.root());
        }
    }

    private void tryAgain() {
        desk.reopen();
        if (present != null) {
            present.detach();
            present.attach();
        }
    }

    private void measure() {
        if (getWidth() > 0) {
            double em = Appearance.EM * choices.now().textScale();
            breadth.set(Breadth.of(getWidth(), em));
            boolean roomForRail = breadth.get() != Breadth.NARROW && getHeight() >= RAIL_EM * em;
            if (roomForRail != railBeside) {
                railBeside = roomForRail;
                arrange();
            }
        }
    }

    private void arrange() {
        notices.setNarrow(!railBeside);
        notices.setVisible(!takesWholeWindow());
        notices.setManaged(!takesWholeWindow());
        setLeft(takesWholeWindow() || !railBeside ? null : column.root());
        foot.getChildren().retainAll(notices, quiet);
        showQuiet();
        if (!railBeside && !takesWholeWindow()) {
            foot.getChildren().add(bar().root());
        }
    }

    private void showQuiet() {
        Undo.Offer offer = undo.offerProperty().get();
        boolean shown = offer != null && navigator.route() instanceof Route.Coach;
        quiet.setText(offer == null ? "" : texts.get("shell.undo-by-key", offer.done(), texts.get("shell.undo-key")));
        quiet.setVisible(shown);
        quiet.setManaged(shown);
    }

    /** Built when a window is first too narrow for the column. */
    private Rail bar() {
        if (bar == null) {
            bar = Rail.bar(texts, navigator);
            bar.mark(navigator.route());
        }
        return bar;
    }

    private boolean takesWholeWindow() {
        return takesWholeWindow(navigator.route());
    }

    private static boolean takesWholeWindow(Route route) {
        return switch (route) {
            case Route.Coach _, Route.CrampNow _, Route.Welcome _ -> true;
            case Route.Tonight _,
                    Route.Routine _,
                    Route.Plans _,
                    Route.Servings _,
                    Route.Tips _,
                    Route.Check _,
                    Route.Diary _,
                    Route.Trends _,
                    Route.Doctor _,
                    Route.Settings _,
                    Route.TakeOut _,
                    Route.BringIn _,
                    Route.Help _ -> false;
        };
    }

    private void keyPressed(KeyEvent event) {
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        if (event.getCode() == KeyCode.F1) {
            navigator.go(new Route.Help());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !typing) {
            undo.take();
        } else if (typing || withModifier(event) || !plainKey(event.getCode())) {
            return;
        }
        acted = true;
        event.consume();
    }

    /** A key that did something is no letter for the field that it may have opened. */
    private void refuseLetter(KeyEvent event) {
        if (event.getEventType() != KeyEvent.KEY_TYPED) {
            acted = false;
        } else if (acted) {
            event.consume();
        }
    }

    private boolean plainKey(KeyCode key) {
        if (present != null && present.pressed(key)) {
            return true;
        }
        if (key == KeyCode.C) {
            navigator.go(new Route.CrampNow());
            return true;
        }
        if (key == KeyCode.D && takesDrinks()) {
            if (heldKey.isPressedAnew(key)) {
                drinks.noteUsual();
            }
            return true;
        }
        if (key == KeyCode.N && canCloseNight()) {
            closing.noCramps();
            return true;
        }
        return false;
    }

    /**
     * Everywhere but in a cramp, where a hand that looks for C in the dark must not note a drink, and before the first screen, where nobody
     * knows yet what the key does.
     */
    private boolean takesDrinks() {
        Route here = behindTheCard();
        return !(here instanceof Route.CrampNow) && !(here instanceof Route.Welcome) && isReadable();
    }

    /** Never in a session or a cramp: there N would be a slip. */
    private boolean canCloseNight() {
        return !takesWholeWindow(behindTheCard()) && isReadable();
    }

    /** Where the person is; with the safety card open, where they were when they opened it. */
    private Route behindTheCard() {
        return navigator.route() instanceof Route.Help ? navigator.before() : navigator.route();
    }

    private boolean isReadable() {
        return desk.unreadableProperty().get() == null;
    }

    private static boolean withModifier(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }
}
