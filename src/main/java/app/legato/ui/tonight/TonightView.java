package app.legato.ui.tonight;

import app.legato.text.Texts;
import app.legato.ui.control.InView;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The first screen. Start is the largest thing on it and has the focus; everything else is one key or one tap. In the morning, while last
 * night is still to be told, its card comes first and has the focus; while a sign for a doctor stands, that does, whatever the time.
 */
public final class TonightView implements Screen {
    private static final double FOCUS_RING = 12;

    private final Desk desk;
    private final Choices choices;
    private final ObservableValue<Breadth> breadth;
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
    private final TonightHead head;
    private final TonightCards cards;
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
        head = new TonightHead(texts);
        cards = new TonightCards(planCard, stepsCard, lastNightCard, drinksCard, tipCard);
        layout();
        bind();
    }

    private void layout() {
        VBox content = new VBox(head, cards);
        content.setMinHeight(Region.USE_PREF_SIZE);
        content.getStyleClass().add("screen");
        VBox.setVgrow(cards, Priority.ALWAYS);
        root.getStylesheets().add(Appearance.sheet("tonight.css"));
        root.setContent(content);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
    }

    private void bind() {
        head.nameProperty().bind(steps.nameProperty());
        steps.sixWeeksProperty().subscribe(head::show);
        steps.linesProperty().subscribe(_ -> namePlan());
        drinks.other().openProperty().subscribe(this::makeRoom);
    }

    private void arrange(Breadth now) {
        boolean wide = now == Breadth.WIDE;
        Node focused = focused();
        head.setTicksShown(wide);
        cards.arrange(
                wide, lastNight.firstProperty().get(), tip.silentProperty().get());
        namePlan();
        if (wide) {
            cards.makeRoom(drinks.other().openProperty().get());
        }
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private @Nullable Node focused() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    /** Moves what comes first to the top or back; the keyboard goes with it if it was at the first thing, and only then. */
    private void turn() {
        Node focused = focused();
        boolean atFirst = focused == null
                || focused.equals(planCard.start())
                || lastNightCard.isFocusWithin()
                || tipCard.isFocusWithin();
        arrange(breadth.getValue());
        Node first = firstFocus();
        if (atFirst && root.getScene() != null) {
            first.requestFocus();
        }
        if (!first.equals(planCard.start())) {
            root.setVvalue(0);
            Platform.runLater(this::revealAnswer); // it has a place only once it is laid out
        }
    }

    /** In large letters the night's question fills the window: its answer must be seen, too. */
    private void revealAnswer() {
        Node answer = firstFocus();
        if (!answer.isFocused() || root.getScene() == null) {
            return; // asked something else meanwhile, or left
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
        cards.makeRoom(open);
        if (open) {
            InView.reveal(root);
        }
    }

    /** In two columns the plan's name stands among the steps, right below. */
    private void namePlan() {
        planCard.setNamed(breadth.getValue() != Breadth.WIDE || !steps.hasPlan());
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
                lastNight.firstProperty().subscribe((_, _) -> turn()),
                tip.silentProperty().subscribe((_, _) -> turn()),
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
        Node help = tipCard.help();
        Node answer = lastNightCard.main();
        if (help != null) {
            return help;
        }
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
