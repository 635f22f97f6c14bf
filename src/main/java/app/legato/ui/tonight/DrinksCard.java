package app.legato.ui.tonight;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.HeldKey;
import app.legato.ui.control.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Today's drinks: the sentence, the line, a button for each of the first usual amounts, and one that opens the others and any amount. */
final class DrinksCard extends VBox {
    /** With the one for any other amount they fill two rows. */
    private static final int FIRST = 3;

    private final DrinksViewModel model;
    private final Texts texts;
    private final HeldKey heldKey = new HeldKey(System::nanoTime);
    private final Text total = new Text();
    private final Text goal = new Text();
    private final DrinkLine line;
    private final GridPane first = tiles();
    private final GridPane others = tiles();
    private final VBox opened = new VBox();

    DrinksCard(DrinksViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        line = new DrinkLine(texts);
        layoutCard();
        bind();
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "drinks");
        Label heading = new Label(texts.get("tonight.drinks-today"));
        heading.getStyleClass().add(Styles.HEADING);
        heading.setWrapText(true);
        total.getStyleClass().addAll("words", Styles.STRONG);
        goal.getStyleClass().addAll("words", Styles.MUTED);
        VBox.setVgrow(line, Priority.ALWAYS);
        opened.getStyleClass().add("opened");
        VBox sentence = new VBox(new TextFlow(total, goal), said(model.limitProperty()));
        getChildren().addAll(head(heading), sentence, line, said(model.taperProperty()), first, opened);
        addEventFilter(KeyEvent.KEY_PRESSED, this::refuseHeld);
        addEventFilter(KeyEvent.KEY_RELEASED, event -> heldKey.released(event.getCode()));
    }

    /** The day's drinks are a part of the day: the rest of it is one step away. */
    private Node head(Label heading) {
        Button day = new Button(texts.get("tonight.your-day"));
        day.setAccessibleText(texts.get("tonight.your-day-spoken"));
        day.getStyleClass().addAll(Styles.QUIET, Styles.SMALL, "your-day");
        day.setMinWidth(USE_PREF_SIZE);
        day.setOnAction(_ -> model.openDay());
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(heading, day);
        head.getStyleClass().add("drinks-head");
        return head;
    }

    private void bind() {
        total.textProperty().bind(model.totalProperty());
        goal.textProperty().bind(model.goalProperty().map(words -> words.isEmpty() ? "" : " " + words));
        model.dayProperty().subscribe(_ -> showLine());
        model.totalProperty().subscribe(_ -> showLine()); // the same day in another unit
        model.servingsProperty().subscribe(this::showServings);
        model.other().openProperty().subscribe((_, open) -> turn(open));
        turn(false);
    }

    private void showLine() {
        line.show(model.dayProperty().get(), model.amounts());
        line.setAccessibleText(texts.get("tonight.drinks-today") + ": "
                + Stream.of(model.totalProperty(), model.goalProperty(), model.limitProperty(), model.taperProperty())
                        .map(ObservableValue::getValue)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private void showServings(List<ServingLine> servings) {
        List<Node> shown = new ArrayList<>();
        servings.stream().limit(FIRST).map(this::tile).forEach(shown::add);
        int more = Math.max(0, servings.size() - FIRST);
        Tile other = new Tile(
                texts.get("tonight.other-amount"),
                more == 0 ? texts.get("tonight.any-time") : texts.get("tonight.more-amounts", more),
                model.other()::toggle);
        shown.add(other);
        fill(first, shown);
        fill(others, servings.stream().skip(FIRST).<Node>map(this::tile).toList());
        turn(model.other().openProperty().get());
    }

    private Tile tile(ServingLine serving) {
        Tile tile = new Tile(serving.amount(), serving.about(), () -> model.log(serving));
        tile.setAccessibleText(texts.get("tonight.log-drink", serving.amount(), serving.about()));
        return tile;
    }

    /** Opens what is one step away, or closes it and gives the keyboard back. */
    private void turn(boolean open) {
        boolean was = !opened.getChildren().isEmpty();
        if (open && !was) {
            OtherAmountPane pane = new OtherAmountPane(model.other(), texts);
            Button change = new Button(texts.get("tonight.change-servings"), Glyph.EDIT.node());
            change.getStyleClass().addAll(Styles.QUIET, "change-servings");
            change.setOnAction(_ -> model.changeServings());
            opened.getChildren().setAll(others, pane, change);
            if (getScene() != null) {
                applyCss();
                pane.begin();
            }
        } else if (was && !open) {
            opened.getChildren().clear();
            first.getChildren().getLast().requestFocus();
        }
        opened.setManaged(open);
        first.getChildren().stream()
                .reduce((_, last) -> last)
                .ifPresent(toggle ->
                        toggle.setAccessibleText(texts.get(open ? "tonight.close-other" : "tonight.open-other")));
    }

    /** A key that is held down opens, closes or notes once. */
    private void refuseHeld(KeyEvent event) {
        boolean acts = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (acts && !heldKey.isPressedAnew(event.getCode())) {
            event.consume();
        }
    }

    private Label said(ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(some -> !some.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static GridPane tiles() {
        GridPane tiles = new GridPane();
        tiles.getStyleClass().add("tiles");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        tiles.getColumnConstraints().addAll(half, half);
        return tiles;
    }

    private static void fill(GridPane tiles, List<Node> with) {
        tiles.getChildren().clear();
        for (int place = 0; place < with.size(); place++) {
            tiles.add(with.get(place), place % 2, place / 2);
        }
        tiles.setManaged(!with.isEmpty());
    }
}
