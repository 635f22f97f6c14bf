package app.legato.ui.tonight;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The first screen. Start is the largest thing on it and has the focus; everything else is one key or one tap. */
public final class TonightView implements Screen {
    private static final double LEFT_PERCENT = 58;

    private final Desk desk;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final PlanViewModel plan;
    private final RoutineViewModel routine;
    private final LastNightViewModel lastNight;
    private final DrinksViewModel drinks;
    private final TipViewModel tip;

    private final PlanCard planCard;
    private final StepsCard stepsCard;
    private final LastNightCard lastNightCard;
    private final DrinksCard drinksCard;
    private final TipCard tipCard;
    private final SixWeeks sixWeeks;
    private final Label title = new Label();
    private final Label name = new Label();
    private final VBox header = new VBox();
    private final GridPane columns = new GridPane();
    private final ScrollPane root = new ScrollPane();
    private Subscription subscriptions = Subscription.EMPTY;

    public TonightView(
            Desk desk,
            Today today,
            TonightsPlan tonight,
            Choices choices,
            Navigator navigator,
            Undo undo,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        this.desk = desk;
        this.breadth = breadth;
        this.texts = texts;
        plan = new PlanViewModel(tonight, navigator, texts);
        routine = new RoutineViewModel(desk, today, texts);
        lastNight = new LastNightViewModel(desk, today, navigator, undo, texts);
        drinks = new DrinksViewModel(desk, today, choices, undo, texts);
        tip = new TipViewModel(desk, today, choices, navigator, Locale.getDefault());
        planCard = new PlanCard(plan, texts);
        stepsCard = new StepsCard(routine, plan, texts);
        lastNightCard = new LastNightCard(lastNight, texts);
        drinksCard = new DrinksCard(drinks, today, texts);
        tipCard = new TipCard(tip, texts);
        sixWeeks = new SixWeeks(texts);
        layout();
        bind();
    }

    private void layout() {
        title.setText(texts.get("tonight.title"));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Styles.MUTED);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(sixWeeks, Priority.SOMETIMES);
        header.getStyleClass().add("header");
        columns.getStyleClass().add("columns");
        VBox content = new VBox(header, columns);
        content.setMinHeight(Region.USE_PREF_SIZE);
        content.getStyleClass().add("screen");
        VBox.setVgrow(columns, Priority.ALWAYS);
        root.getStylesheets().add(Appearance.sheet("tonight.css"));
        root.setContent(content);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
    }

    private void bind() {
        name.textProperty().bind(routine.nameProperty());
        routine.nightsProperty().subscribe(nights -> sixWeeks.show(nights.intValue()));
    }

    /** Two columns where there is room; else one, in the order in which an evening needs things. */
    private void arrange(Breadth now) {
        boolean wide = now == Breadth.WIDE;
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        sixWeeks.setTicksShown(wide);
        header.getChildren().setAll(wide ? List.of(line(title, name, sixWeeks)) : List.of(title, line(name, sixWeeks)));
        if (wide) {
            planCard.include(stepsCard);
            columns.getColumnConstraints().addAll(percent(LEFT_PERCENT), percent(100 - LEFT_PERCENT));
            columns.addColumn(0, column(planCard, tipCard));
            columns.addColumn(1, column(lastNightCard, drinksCard));
            VBox.setVgrow(planCard, Priority.ALWAYS);
        } else {
            planCard.exclude(stepsCard);
            columns.getColumnConstraints().add(percent(100));
            columns.addColumn(0, column(planCard, stepsCard.asCard(), lastNightCard, drinksCard, tipCard));
        }
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("header-line");
        return line;
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("column");
        GridPane.setVgrow(column, Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }

    private void refresh() {
        routine.refresh();
        lastNight.refresh();
        drinks.refresh();
        tip.refresh();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void attach() {
        subscriptions = Subscription.combine(
                breadth.subscribe(this::arrange),
                plan.follow(),
                desk.changesProperty().subscribe(_ -> refresh()));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return planCard.start();
    }

    @Override
    public boolean pressed(KeyCode key) {
        switch (key) {
            case N -> lastNight.noCramps();
            case Y -> lastNight.open();
            case D -> drinks.logUsual();
            case P -> plan.change();
            default -> {
                return false;
            }
        }
        return true;
    }
}
