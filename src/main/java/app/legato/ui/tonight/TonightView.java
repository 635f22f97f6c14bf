package app.legato.ui.tonight;

import app.legato.routine.SixWeeks;
import app.legato.text.Texts;
import app.legato.ui.control.InView;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.DrinkLog;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.NightClosing;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.TipBook;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Undo;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
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
import org.jspecify.annotations.Nullable;

/**
 * The first screen. Start is the largest thing on it and has the focus; everything else is one key or one tap. In the morning, while last
 * night is still to be told, its card comes first and has the focus.
 */
public final class TonightView implements Screen {
    private static final double LEFT_PERCENT = 58;
    private static final double FOCUS_RING = 12;

    private final Desk desk;
    private final Choices choices;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final PlanViewModel plan;
    private final StepsViewModel steps;
    private final LastNightViewModel lastNight;
    private final DrinksViewModel drinks;
    private final TipViewModel tip;
    private final TrialLineViewModel trial;

    private final PlanCard planCard;
    private final StepsCard stepsCard;
    private final LastNightCard lastNightCard;
    private final DrinksCard drinksCard;
    private final TipCard tipCard;
    private final SixWeeksTicks sixWeeks;
    private final Label after = new Label();
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
            NightClosing closing,
            DrinkLog drinkLog,
            TipBook tips,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        this.desk = desk;
        this.choices = choices;
        this.breadth = breadth;
        this.texts = texts;
        plan = new PlanViewModel(tonight, navigator, texts);
        steps = new StepsViewModel(desk, today, choices, navigator, plan, texts);
        lastNight = new LastNightViewModel(desk, today, navigator, closing, texts);
        drinks = new DrinksViewModel(desk, today, choices, navigator, drinkLog, texts);
        tip = new TipViewModel(tips, today, navigator);
        trial = new TrialLineViewModel(desk, today, texts);
        planCard = new PlanCard(plan, trial, texts);
        stepsCard = new StepsCard(steps, texts);
        lastNightCard = new LastNightCard(lastNight, texts);
        drinksCard = new DrinksCard(drinks, texts);
        tipCard = new TipCard(tip, texts);
        sixWeeks = new SixWeeksTicks(texts);
        layout();
        bind();
    }

    private void layout() {
        title.setText(texts.get("tonight.title"));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Styles.MUTED);
        name.setWrapText(true);
        HBox.setHgrow(sixWeeks, Priority.ALWAYS);
        after.setText(texts.get("tonight.after-six-weeks"));
        after.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        after.setWrapText(true);
        showSixWeeks(null);
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
        name.textProperty().bind(steps.nameProperty());
        steps.sixWeeksProperty().subscribe(this::showSixWeeks);
        steps.linesProperty().subscribe(_ -> namePlan());
        drinks.other().openProperty().subscribe(this::makeRoom);
    }

    /** Two columns where there is room; else one, in the order in which an evening needs things; a sign for a doctor comes before all. */
    private void arrange(Breadth now) {
        boolean wide = now == Breadth.WIDE;
        boolean morning = lastNight.firstProperty().get();
        boolean silent = tip.silentProperty().get();
        Node focused = focused();
        planCard.setFirst(!morning);
        lastNightCard.arrange(morning, wide);
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        sixWeeks.setTicksShown(wide);
        header.getChildren().setAll(line(new VBox(title, name), sixWeeks), after);
        namePlan();
        if (wide) {
            planCard.include(stepsCard.asPart(), stepsCard.change());
            columns.getColumnConstraints().addAll(percent(LEFT_PERCENT), percent(100 - LEFT_PERCENT));
            if (morning) {
                columns.add(lastNightCard, 0, 0, 2, 1);
            }
            columns.add(silent ? column(tipCard, planCard) : column(planCard, tipCard), 0, 1);
            columns.add(morning ? column(drinksCard) : column(lastNightCard, drinksCard), 1, 1);
            makeRoom(drinks.other().openProperty().get());
        } else {
            planCard.exclude(stepsCard);
            columns.getColumnConstraints().add(percent(100));
            VBox column = morning
                    ? column(lastNightCard, planCard, stepsCard.asCard(), drinksCard)
                    : column(planCard, stepsCard.asCard(), lastNightCard, drinksCard);
            column.getChildren().add(silent ? 0 : column.getChildren().size(), tipCard);
            columns.addColumn(0, column);
        }
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private @Nullable Node focused() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    /** Moves what comes first to the top or back; the keyboard goes with it if it was at the first thing, and only then. */
    private void turn(boolean morning) {
        Node focused = focused();
        boolean atFirst = focused == null || focused.equals(planCard.start()) || lastNightCard.isFocusWithin();
        arrange(breadth.getValue());
        Node first = firstFocus();
        if (atFirst && root.getScene() != null) {
            first.requestFocus();
        }
        if (morning) {
            root.setVvalue(0);
            Platform.runLater(this::revealAnswer); // it has a place only once it is laid out
        }
    }

    /** In large letters the night's question fills the window: its answer must be seen, too. */
    private void revealAnswer() {
        Node answer = lastNightCard.main();
        if (answer == null || !answer.isFocused()) {
            return;
        }
        root.getScene().getRoot().applyCss();
        root.getScene().getRoot().layout();
        Bounds place = root.getContent().sceneToLocal(answer.localToScene(answer.getLayoutBounds()));
        double room = root.getViewportBounds().getHeight();
        double hidden = root.getContent().getLayoutBounds().getHeight() - room;
        if (hidden > 0 && place.getMaxY() + FOCUS_RING > room) {
            root.setVvalue(Math.clamp((place.getMaxY() + FOCUS_RING - room) / hidden, 0, 1));
        }
    }

    /** Start stays where it is while the drinks beside it take more room, and what is typed there is in view. */
    private void makeRoom(boolean open) {
        VBox.setVgrow(planCard, open ? Priority.NEVER : Priority.ALWAYS);
        if (open) {
            InView.reveal(root);
        }
    }

    /** In two columns the plan's name stands among the steps, right below. */
    private void namePlan() {
        planCard.setNamed(breadth.getValue() != Breadth.WIDE || !steps.hasPlan());
    }

    private void showSixWeeks(@Nullable SixWeeks now) {
        sixWeeks.show(now);
        boolean justDone = now != null && now.isJustDone();
        after.setVisible(justDone);
        after.setManaged(justDone);
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

    /** What comes from the diary; the plan comes from the choices alone. */
    private void refresh() {
        steps.refresh();
        lastNight.refresh();
        drinks.refresh();
        tip.refresh();
        trial.refresh();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void attach() {
        root.setVvalue(0);
        subscriptions = Subscription.combine(
                breadth.subscribe(this::arrange),
                lastNight.firstProperty().subscribe((_, morning) -> turn(morning)),
                tip.silentProperty().subscribe((_, _) -> arrange(breadth.getValue())),
                plan.follow(),
                plan.nameProperty().subscribe(_ -> steps.show()),
                choices.currentProperty().subscribe(_ -> {
                    steps.show();
                    drinks.show();
                }),
                desk.changesProperty().subscribe(_ -> refresh()));
        Platform.runLater(this::revealAnswer);
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        Node answer = lastNightCard.main();
        return lastNight.firstProperty().get() && answer != null ? answer : planCard.start();
    }

    @Override
    public boolean pressed(KeyCode key) {
        switch (key) {
            case Y -> lastNight.open();
            case P -> plan.change();
            default -> {
                return false;
            }
        }
        return true;
    }
}
