package app.legato.ui.welcome;

import app.legato.profile.Preferences;
import app.legato.stretch.Posture;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.KeyCap;
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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What Legato is and is not, where the diary lies, and two choices. Enter begins, Esc skips. */
public final class WelcomeView implements Screen {
    private static final double HALF = 50;

    private final WelcomeViewModel model;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final OneOf<Posture> postures;
    private final Button begin;
    private final VBox about;
    private final VBox choosing;
    private final GridPane columns = new GridPane();
    private final ScrollPane root = new ScrollPane();
    private Subscription subscriptions = Subscription.EMPTY;

    /** @param folder the diary will lie in */
    public WelcomeView(
            Choices choices, Navigator navigator, Path folder, ObservableValue<Breadth> breadth, Texts texts) {
        this.breadth = breadth;
        this.texts = texts;
        model = new WelcomeViewModel(choices, navigator, folder, texts);
        postures = new OneOf<>(
                texts.get("welcome.posture"), List.of(Posture.SEATED, Posture.STANDING), texts::of, model::setPosture);
        begin = new Button(texts.get("welcome.begin"), new KeyCap(texts.get("welcome.begin-key")));
        begin.getStyleClass().addAll(Styles.PRIMARY, "begin");
        begin.setOnAction(_ -> model.begin());
        about = about();
        choosing = choosing();
        layout();
    }

    private void layout() {
        columns.getStyleClass().add("welcome-columns");
        VBox content = new VBox(label("welcome.title", Styles.TITLE), columns, buttons());
        content.getStyleClass().addAll("screen", "welcome");
        root.getStylesheets().add(Appearance.sheet("welcome.css"));
        root.setContent(content);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private VBox about() {
        Label path = new Label(model.folder().replaceAll("([/\\\\])", "$1\u200b"));
        path.getStyleClass().add(Styles.STRONG);
        path.setWrapText(true);
        path.setAccessibleText(model.folder());
        return card(label("welcome.is", "is"), label("help.standing", "is-not"), label("welcome.file", "file"), path);
    }

    private VBox choosing() {
        TypedField evening = new TypedField(model.evening(), true);
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
        Button skip = new Button(texts.get("welcome.skip"), new KeyCap(texts.get("welcome.skip-key")));
        skip.getStyleClass().add(Styles.QUIET);
        skip.setOnAction(_ -> model.skip());
        FlowPane buttons = new FlowPane(begin, skip);
        buttons.getStyleClass().add("chips");
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

    private void arrange(Breadth now) {
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        if (now == Breadth.WIDE) {
            columns.getColumnConstraints().addAll(percent(HALF), percent(HALF));
            columns.addRow(0, about, choosing);
        } else {
            columns.getColumnConstraints().add(percent(2 * HALF));
            columns.addColumn(0, about, choosing);
        }
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.skip();
            event.consume();
        }
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
}
