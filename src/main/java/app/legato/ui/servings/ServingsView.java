package app.legato.ui.servings;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Undo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The one-tap amounts, a card each, and fields for one more. */
public final class ServingsView implements Screen {
    private final ServingsViewModel model;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final Map<UUID, ServingCard> cards = new HashMap<>();
    private final Button back;
    private final VBox list = new VBox();
    private final VBox adding = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private Subscription subscriptions = Subscription.EMPTY;

    public ServingsView(
            Desk desk, Choices choices, Navigator navigator, Undo undo, ObservableValue<Breadth> breadth, Texts texts) {
        model = new ServingsViewModel(desk, choices, navigator, undo, texts);
        this.breadth = breadth;
        this.texts = texts;
        back = new Button(texts.get("servings.back"), Glyph.BACK.node());
        layout();
        bind();
    }

    private void layout() {
        back.getStyleClass().addAll(Styles.QUIET, "back");
        back.setOnAction(_ -> model.leave());
        VBox head = new VBox(back, label("servings.title", Styles.TITLE));
        head.getStyleClass().add("servings-head");
        list.getStyleClass().add("serving-list");
        adding.getStyleClass().addAll(Styles.CARD, "add-serving");
        content.getStyleClass().addAll("screen", "servings");
        content.getChildren()
                .addAll(
                        head,
                        label("servings.order", Styles.MUTED),
                        list,
                        adding,
                        label("servings.past", Styles.SMALL, Styles.MUTED));
        root.getStylesheets().add(Appearance.sheet("servings.css"));
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
    }

    private void bind() {
        model.linesProperty().subscribe(this::show);
        model.changingProperty()
                .subscribe(id -> cards.forEach((serving, card) -> card.setChanging(serving.equals(id))));
        adding.disableProperty().bind(model.canChangeProperty().not());
    }

    /** In the unit that is chosen now; a full list has the sentence in place of the fields. */
    private void showAdding() {
        Label full = new Label();
        full.textProperty().bind(model.fullProperty());
        full.setWrapText(true);
        Button add = new Button(texts.get("servings.add"), Glyph.ADD.node());
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> model.add());
        ServingForm form = new ServingForm(model.added(), model.unit(), texts, model::add, add);
        ObservableValue<Boolean> room = model.fullProperty().map(String::isEmpty);
        form.visibleProperty().bind(room);
        form.managedProperty().bind(room);
        full.visibleProperty().bind(room.map(has -> !has));
        full.managedProperty().bind(full.visibleProperty());
        adding.getChildren().setAll(label("servings.add-own", Styles.HEADING), full, form);
    }

    /** Cards move, they are not made anew: so the keyboard stays on the amount that was moved. */
    private void show(List<ServingLine> lines) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        Optional<UUID> at = cardOf(focused);
        cards.keySet().retainAll(lines.stream().map(ServingLine::id).toList());
        List<ServingCard> order = lines.stream().map(this::card).toList();
        if (!order.equals(list.getChildren())) {
            list.getChildren().setAll(order);
        }
        if (focused != null) {
            at.ifPresent(id -> keepFocus(focused, id));
        }
    }

    private ServingCard card(ServingLine line) {
        ServingCard card = cards.computeIfAbsent(line.id(), _ -> {
            ServingCard made = new ServingCard(line, model, texts);
            made.arrange(breadth.getValue());
            return made;
        });
        card.show(line);
        return card;
    }

    /** On the same control; on the card's first one when that can no longer be pressed; on the last amount when the card is gone. */
    private void keepFocus(Node focused, UUID id) {
        ServingCard card = cards.get(id);
        if (card == null) {
            (list.getChildren().getLast() instanceof ServingCard last ? last.stop() : back).requestFocus();
        } else if (focused.isDisabled() || !focused.isVisible()) {
            card.stop().requestFocus();
        } else {
            focused.requestFocus();
        }
        InView.reveal(root);
    }

    private Optional<UUID> cardOf(@Nullable Node node) {
        return cards.entrySet().stream()
                .filter(entry -> InView.isWithin(node, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Also from a field; what was typed there stays until it is added. */
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
        cards.clear(); // the unit may be another one since
        show(model.linesProperty().get());
        showAdding();
        subscriptions = Subscription.combine(
                breadth.subscribe(now -> cards.values().forEach(card -> card.arrange(now))),
                model.follow(),
                InView.follow(root));
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
