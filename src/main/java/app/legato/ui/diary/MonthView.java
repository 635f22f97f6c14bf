package app.legato.ui.diary;

import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.NightMark;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A month of nights: its name, which leads to other months, the grid, and what the shapes in it mean. */
final class MonthView extends VBox implements NightsForm {
    private static final int SAMPLE_BARS = 2;

    private final MonthViewModel model;
    private final Texts texts;
    private final MonthGrid grid;
    private final MonthChoice choice;
    private final Button title;
    private final Button later;
    private final FlowPane ways;
    private final VBox nights;
    private final ScrollPane scroll = new ScrollPane(this);

    MonthView(MonthViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        grid = new MonthGrid(model, texts);
        choice = new MonthChoice(model.choice(), texts);
        title = Parts.quiet("", Glyph.OPENED, model::toggleChoice);
        later = Parts.quiet(texts.get("diary.later-month"), Glyph.LATER, () -> model.goMonths(1));
        Button earlier = Parts.quiet(texts.get("diary.earlier-month"), Glyph.EARLIER, () -> model.goMonths(-1));
        Button tonight = Parts.quiet(texts.get("diary.to-tonight"), Glyph.TONIGHT, this::goToNewest);
        ways = new FlowPane(title, earlier, later, tonight);
        nights = new VBox(grid, legend(), Wrapped.label(texts.get("diary.month-keys"), Styles.SMALL, Styles.MUTED));
        layoutMonth();
        bind();
    }

    private void layoutMonth() {
        getStyleClass().add("month");
        ways.getStyleClass().addAll("ways", "month-ways");
        title.getStyleClass().add("month-title");
        title.setContentDisplay(ContentDisplay.RIGHT);
        ways.getChildren().forEach(way -> ((Region) way).setMinWidth(USE_PREF_SIZE));
        nights.getStyleClass().add("month-nights");
        getChildren().setAll(ways, nights);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
    }

    private void bind() {
        title.textProperty().bind(model.titleProperty());
        title.accessibleTextProperty().bind(model.titleProperty().map(month -> texts.get("diary.choose-month", month)));
        later.disableProperty().bind(model.canGoLaterProperty().not());
        model.choice().openProperty().subscribe(this::showChoice);
    }

    @Override
    public Node root() {
        return scroll;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(model.attach(), InView.follow(scroll));
    }

    @Override
    public void arrange(Breadth breadth) {
        grid.arrange(breadth);
        choice.arrange(breadth);
        nights.getChildren().getLast().setVisible(breadth != Breadth.NARROW);
        nights.getChildren().getLast().setManaged(breadth != Breadth.NARROW);
    }

    @Override
    public Node stop() {
        return model.choice().openProperty().get() ? choice.stop() : grid.stop();
    }

    private void showChoice(boolean open) {
        boolean keyboard = hasKeyboard();
        getChildren().setAll(ways, open ? choice : nights);
        if (keyboard) {
            stop().requestFocus();
        }
    }

    private boolean hasKeyboard() {
        return getScene() != null && InView.isWithin(getScene().getFocusOwner(), this);
    }

    private void goToNewest() {
        model.choice().close();
        model.goToNewest();
        grid.stop().requestFocus();
    }

    private Node legend() {
        FlowPane legend = new FlowPane(
                sample(mark(NightState.CRAMPS), "diary.legend-cramps"),
                sample(mark(NightState.NONE), "diary.none"),
                sample(mark(NightState.NOT_RECORDED), "diary.not-recorded"),
                sample(toCome(), "diary.still-to-come"));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Node mark(NightState state) {
        NightMark mark = new NightMark();
        mark.show(state, SAMPLE_BARS);
        return mark;
    }

    private static Node toCome() {
        Region box = new Region();
        box.getStyleClass().add("legend-to-come");
        return box;
    }

    private Node sample(Node mark, String key) {
        HBox sample = new HBox(mark, Wrapped.label(texts.get(key), Styles.SMALL));
        sample.getStyleClass().add("legend-sample");
        return sample;
    }
}
