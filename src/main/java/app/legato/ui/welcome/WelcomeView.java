package app.legato.ui.welcome;

import app.legato.body.Posture;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.KeyButton;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What Legato is and is not, where the diary lies, and two choices. Enter begins, Esc skips. */
public final class WelcomeView implements Screen {
    /** The left column in per cent of the width: it has more to say. */
    private static final double LEFT = 56;

    private static final double ALL = 100;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final WelcomeViewModel model;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final OneOf<Posture> postures;
    private final TypedField evening;
    private final Button begin;
    private final VBox about;
    private final VBox choosing;
    private final GridPane columns = new GridPane();
    private final BorderPane root = new BorderPane();
    private Subscription subscriptions = Subscription.EMPTY;

    /** @param folder the diary will lie in */
    public WelcomeView(
            Choices choices, Navigator navigator, Path folder, ObservableValue<Breadth> breadth, Texts texts) {
        this.breadth = breadth;
        this.texts = texts;
        model = new WelcomeViewModel(choices, navigator, folder, texts);
        postures = new OneOf<>(
                texts.get("welcome.posture"), List.of(Posture.SEATED, Posture.STANDING), texts::of, model::setPosture);
        evening = new TypedField(model.evening(), true);
        begin = new KeyButton(texts.get("welcome.begin"), texts.get("welcome.begin-key"), null, this::begin);
        begin.getStyleClass().addAll(Styles.PRIMARY, "begin");
        about = about();
        choosing = choosing();
        layout();
    }

    private void layout() {
        columns.getStyleClass().add("welcome-columns");
        VBox content = new VBox(label("welcome.title", Styles.TITLE), columns);
        content.getStyleClass().add("welcome-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.getStylesheets().add(Appearance.sheet("welcome.css"));
        root.getStyleClass().add("welcome");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        root.setCenter(scroll);
        root.setBottom(buttons());
    }

    private VBox about() {
        Label path = new Label(model.folder().replaceAll("([/\\\\])", "$1\u200b"));
        path.getStyleClass().add(Styles.STRONG);
        path.setWrapText(true);
        path.setAccessibleText(model.folder());
        return card(label("welcome.is", "is"), label("help.standing", "is-not"), label("welcome.file", "file"), path);
    }

    private VBox choosing() {
        evening.getStyleClass().add("short");
        return card(
                label("welcome.two-choices", Styles.HEADING),
                group(
                        label("welcome.posture", Styles.STRONG),
                        postures,
                        label("welcome.posture-hint", Styles.SMALL, Styles.MUTED)),
                group(
                        new FormField(
                                texts.get("welcome.evening"),
                                evening,
                                model.evening().problemProperty()),
                        label("welcome.evening-hint", Styles.SMALL, Styles.MUTED)));
    }

    private FlowPane buttons() {
        Button skip = new KeyButton(texts.get("welcome.skip"), texts.get("welcome.skip-key"), null, model::skip);
        skip.getStyleClass().add(Styles.QUIET);
        FlowPane buttons = new FlowPane(begin, skip);
        buttons.getStyleClass().add("welcome-buttons");
        return buttons;
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private static VBox group(Node... parts) {
        VBox group = new VBox(parts);
        group.getStyleClass().add("group");
        return group;
    }

    private Label label(String key, String... styles) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /** A time that cannot be read keeps the person here, with the keyboard on it. */
    private void begin() {
        model.begin();
        if (!model.evening().problemProperty().get().isEmpty()) {
            evening.requestFocus();
        }
    }

    /** Esc skips from within the field, too, where the shell leaves plain keys alone. */
    private void keyPressed(KeyEvent event) {
        if (pressed(event.getCode())) {
            event.consume();
        }
    }

    private void arrange(Breadth now) {
        root.pseudoClassStateChanged(NARROW, now == Breadth.NARROW);
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        if (now == Breadth.WIDE) {
            columns.getColumnConstraints().addAll(percent(LEFT), percent(ALL - LEFT));
            columns.addRow(0, about, choosing);
        } else {
            columns.getColumnConstraints().add(percent(ALL));
            columns.addColumn(0, about, choosing);
        }
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void attach() {
        subscriptions = Subscription.combine(
                breadth.subscribe(this::arrange),
                model.chosenProperty().map(Preferences::posture).subscribe(postures::show));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return begin;
    }

    @Override
    public boolean pressed(KeyCode key) {
        if (key == KeyCode.ESCAPE) {
            model.skip();
            return true;
        }
        return false;
    }
}
