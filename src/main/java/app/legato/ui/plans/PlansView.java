package app.legato.ui.plans;

import app.legato.text.Texts;
import app.legato.ui.control.InView;
import app.legato.ui.control.KeyButton;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Undo;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The plans for the evening, or one of the person's own being changed. Its length stays in sight while it changes. */
public final class PlansView implements Screen {
    private final PlansViewModel model;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final PlanList list;
    private final Label title = Wrapped.label("", Styles.TITLE);
    private final Label total = new Label();
    private final Label unfinished;
    private final KeyButton back;
    private final HBox line = new HBox();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final BorderPane root = new BorderPane();
    private @Nullable EditorPane editor;
    private Subscription opened = Subscription.EMPTY;
    private Subscription subscriptions = Subscription.EMPTY;

    public PlansView(
            Desk desk, Choices choices, Navigator navigator, Undo undo, ObservableValue<Breadth> breadth, Texts texts) {
        this.breadth = breadth;
        this.texts = texts;
        model = new PlansViewModel(desk, choices, navigator, undo, texts);
        list = new PlanList(model, texts);
        unfinished = Wrapped.label(texts.get("plans.unfinished"), Styles.PROBLEM);
        back = new KeyButton(texts.get("plans.back"), texts.get("plans.esc"), null, model::back);
        layout();
    }

    private void layout() {
        root.getStylesheets().add(Appearance.sheet("plans.css"));
        root.getStyleClass().add("plans");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setMaxWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        total.getStyleClass().add("plan-length");
        total.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("plans-header");
        VBox header = new VBox(line, unfinished);
        header.getStyleClass().add("plans-top");
        content.getStyleClass().addAll("screen", "plans-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.setTop(header);
        root.setCenter(scroll);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void show(@Nullable EditorViewModel open) {
        scroll.setVvalue(0);
        total.textProperty().unbind();
        if (open == null) {
            editor = null;
            opened.unsubscribe();
            Shown.set(unfinished, false);
            title.setText(texts.get("plans.title"));
            total.setText("");
        } else {
            edit(open);
            title.setText(texts.get("plans.edit-title"));
            total.textProperty().bind(open.totalProperty());
        }
        arrange(breadth.getValue());
        focus(open != null && open.isFresh());
    }

    /** A plan that stayed open while another screen was shown keeps its pane. */
    private void edit(EditorViewModel open) {
        if (editor == null || editor.model() != open) {
            opened.unsubscribe();
            editor = new EditorPane(open, back, texts);
            opened = open.unfinishedProperty().subscribe(so -> Shown.set(unfinished, so));
        }
    }

    private void focus(boolean typing) {
        if (root.getScene() != null) {
            root.applyCss(); // a scroll pane takes its content into the scene only with its skin
            (typing && editor != null ? editor.typed() : firstFocus()).requestFocus();
        }
    }

    private void arrange(Breadth now) {
        // What little room there is at 250% is for the plans, and for the length while it changes.
        boolean little = now == Breadth.NARROW;
        line.getChildren().setAll(little ? List.of(back, total) : List.of(back, title, total));
        Region page = editor == null ? list : editor;
        content.getChildren().setAll(little ? List.of(title, page) : List.of(page));
        list.arrange(now);
        if (editor != null) {
            editor.arrange(now);
        }
    }

    /** Also while something is typed. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
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
                model.follow(),
                list.follow(),
                breadth.subscribe(this::arrange),
                model.editorProperty().subscribe(this::show),
                InView.follow(scroll));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return editor == null ? list.stop() : back;
    }

    @Override
    public boolean pressed(KeyCode key) {
        if (editor != null) {
            return false;
        }
        if (key == KeyCode.N) {
            model.make();
            return true;
        }
        return key.isDigitKey()
                && model.chooseByKey(key.getName().substring(key.getName().length() - 1));
    }
}
