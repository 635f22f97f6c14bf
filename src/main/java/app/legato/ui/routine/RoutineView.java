package app.legato.ui.routine;

import app.legato.routine.StepWords;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyboardInView;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Undo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The evening's steps, a card each, and a field for one more. There is nothing to save: each press is written at once. */
public final class RoutineView implements Screen {
    private final RoutineViewModel model;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final Map<String, StepCard> cards = new HashMap<>();
    private final Button back;
    private final VBox list = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private Subscription subscriptions = Subscription.EMPTY;

    public RoutineView(
            Desk desk,
            TonightsPlan plan,
            Choices choices,
            Navigator navigator,
            Undo undo,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        model = new RoutineViewModel(desk, plan, choices, navigator, undo, texts);
        this.breadth = breadth;
        this.texts = texts;
        back = new Button(texts.get("routine.back"), Glyph.BACK.node());
        layout();
        bind();
    }

    private void layout() {
        back.getStyleClass().addAll(Styles.QUIET, "back");
        back.setOnAction(_ -> model.leave());
        list.getStyleClass().add("step-list");
        content.getStyleClass().addAll("screen", "routine");
        content.getChildren()
                .addAll(
                        head(),
                        label("routine.evidence", Styles.MUTED),
                        list,
                        adding(),
                        label("routine.past", Styles.SMALL, Styles.MUTED));
        root.getStylesheets().add(Appearance.sheet("routine.css"));
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
    }

    private Node head() {
        VBox head = new VBox(back, label("routine.title", Styles.TITLE));
        head.getStyleClass().add("routine-head");
        return head;
    }

    private Node adding() {
        TypedField field = new TypedField(model.added(), false);
        field.setOnAction(_ -> model.add());
        FormField named = new FormField(
                texts.get("routine.add-own", StepWords.Own.MAX),
                field,
                model.added().problemProperty());
        HBox.setHgrow(named, Priority.ALWAYS);
        Button add = new Button(texts.get("routine.add"), Glyph.ADD.node());
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> {
            model.add();
            field.requestFocus();
        });
        VBox card = new VBox(named, add);
        card.getStyleClass().addAll(Styles.CARD, "add-step");
        card.disableProperty().bind(model.canChangeProperty().not());
        return card;
    }

    private void bind() {
        model.linesProperty().subscribe(this::show);
        model.renamingProperty().subscribe(this::showRenaming);
    }

    /** Cards move, they are not made anew: so the keyboard stays on the step that was moved. */
    private void show(List<StepLine> lines) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        @Nullable String at = cardOf(focused);
        cards.keySet().retainAll(lines.stream().map(StepLine::id).toList());
        List<StepCard> order = lines.stream().map(this::card).toList();
        if (!order.equals(list.getChildren())) {
            list.getChildren().setAll(order);
        }
        if (focused != null && at != null) {
            keepFocus(focused, at);
        }
    }

    private StepCard card(StepLine line) {
        StepCard card = cards.computeIfAbsent(line.id(), _ -> {
            StepCard made = new StepCard(line, model, texts);
            made.arrange(breadth.getValue());
            return made;
        });
        card.show(line);
        return card;
    }

    /** On the same control; on the card's next one when that can no longer be pressed; on the last step when the card is gone. */
    private void keepFocus(Node focused, String id) {
        StepCard card = cards.get(id);
        if (card == null) {
            (list.getChildren().getLast() instanceof StepCard last ? last.stop() : back).requestFocus();
        } else if (focused.isDisabled() || !focused.isVisible()) {
            card.stop().requestFocus();
        } else {
            focused.requestFocus();
        }
        KeyboardInView.reveal(root);
    }

    private @Nullable String cardOf(@Nullable Node node) {
        return cards.entrySet().stream()
                .filter(entry -> KeyboardInView.isWithin(node, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void showRenaming(@Nullable String id) {
        cards.forEach((step, card) -> card.setRenaming(step.equals(id)));
    }

    private void arrange(Breadth now) {
        cards.values().forEach(card -> card.arrange(now));
    }

    /** Also from the field; what was typed there stays until it is added. */
    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextInputControl) {
            model.leave();
            event.consume();
        }
    }

    private Label label(String key, String... styles) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void attach() {
        root.setVvalue(0);
        subscriptions =
                Subscription.combine(breadth.subscribe(this::arrange), model.follow(), KeyboardInView.follow(root));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    /** The way back: at the top, so that large letters show what this screen is before anything on it. */
    @Override
    public Node firstFocus() {
        return back;
    }

    @Override
    public boolean pressed(KeyCode key) {
        if (key == KeyCode.ESCAPE || key == KeyCode.BACK_SPACE) {
            model.leave();
            return true;
        }
        return false;
    }
}
