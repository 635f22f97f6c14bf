package app.legato.ui.trends;

import app.legato.night.Night;
import app.legato.profile.TrendPeriod;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.LegHeat;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A period in pictures, and the comparisons a person makes. The switch of the period is where the keyboard starts. */
public final class TrendsView implements Screen {
    /** Little does not fill a chart: it is as high as half a cramp a night, this many cramps, or this many millilitres. */
    private static final double LEAST_RATE = 0.5;

    private static final double LEAST_COUNT = 4;
    private static final double LEAST_DRUNK = 1000;
    private static final double WEEK = 7;

    private final TrendsViewModel model;
    private final HelpingViewModel helping;
    private final Texts texts;
    private final ObservableValue<Breadth> breadth;
    private final OneOf<TrendPeriod> periods;
    private final Button earlier;
    private final Button later;
    private final Label dates = Wrapped.label("", Styles.MUTED);
    private final Label recorded = Wrapped.label("", Styles.MUTED);
    private final NightStrip strip = new NightStrip();
    private final ChartCard nightsCard;
    private final BarChart weeks = new BarChart(LEAST_RATE);
    private final ChartCard weeksCard = new ChartCard("weeks-card", weeks);
    private final BarChart hours = new BarChart(LEAST_COUNT);
    private final ChartCard hoursCard = new ChartCard("hours-card", hours);
    private final BarChart severity = new BarChart(LEAST_COUNT);
    private final ChartCard severityCard = new ChartCard("severity-card", severity);
    private final LegHeat legs;
    private final ChartCard legsCard;
    private final BarChart drinks = new BarChart(LEAST_DRUNK);
    private final ChartCard drinksCard = new ChartCard("drinks-card", drinks);
    private final BarChart sessions = new BarChart(1);
    private final BarChart sessionWeeks = new BarChart(WEEK);
    private final ChartCard sessionsCard = new ChartCard("sessions-card", sessions, sessionWeeks);
    private final TrialViewModel trial;
    private final HelpingCard helpingCard;
    private final TrialCard trialCard;
    private final FlowPane steps = new FlowPane();
    private final GridPane columns = new GridPane();
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private Subscription subscriptions = Subscription.EMPTY;
    private List<Boolean> arranged = List.of();

    public TrendsView(
            Desk desk,
            Today today,
            Choices choices,
            Navigator navigator,
            Undo undo,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        model = new TrendsViewModel(desk, today, choices, texts);
        helping = new HelpingViewModel(desk, today, choices, texts);
        trial = new TrialViewModel(desk, today, undo, new SplittableRandom(), texts);
        helpingCard = new HelpingCard(helping, texts);
        trialCard = new TrialCard(trial, texts);
        this.breadth = breadth;
        this.texts = texts;
        periods = new OneOf<>(texts.get("trends.period"), List.of(TrendPeriod.values()), texts::of, model::choose);
        earlier = step("trends.earlier", Glyph.EARLIER, model::goEarlier);
        later = step("trends.later", Glyph.LATER, model::goLater);
        legs = new LegHeat(texts);
        legsCard = new ChartCard("legs-card", legs);
        nightsCard = new ChartCard("nights-card", new Legend(texts), strip);
        layout();
        bind();
        beRead(night -> navigator.go(new Route.Diary(night)));
    }

    /** @param opener opens a night in the diary */
    private void beRead(Consumer<Night> opener) {
        strip.readBy(texts.get("trends.read-nights-how"), opener);
        Stream.of(weeks, hours, severity, drinks, sessions, sessionWeeks)
                .forEach(picture -> picture.readBy(texts.get("trends.read-how"), opener));
    }

    private void layout() {
        Label title = Wrapped.label("", Styles.TITLE);
        title.setText(texts.get("trends.title"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane head = new FlowPane(title, dates, recorded);
        head.getStyleClass().add("trends-head");
        steps.getChildren().addAll(earlier, later);
        steps.getStyleClass().add("trends-steps");
        columns.getStyleClass().add("trends-columns");
        content.getStyleClass().addAll("screen", "trends");
        content.getChildren().addAll(head, ways(true), nightsCard, columns);
        root.getStylesheets().add(Appearance.sheet("trends.css"));
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
    }

    /** The switch and the steps in time: side by side where there is room. */
    private Pane ways(boolean wide) {
        Pane ways = wide ? new HBox(periods, steps) : new VBox(periods, steps);
        HBox.setHgrow(periods, Priority.ALWAYS);
        ways.getStyleClass().add("trends-ways");
        return ways;
    }

    private void bind() {
        model.periodProperty().subscribe(periods::show);
        dates.textProperty().bind(model.datesProperty());
        earlier.disableProperty().bind(model.canGoEarlierProperty().not());
        later.disableProperty().bind(model.canGoLaterProperty().not());
        model.picturesProperty().subscribe(this::show);
    }

    private void show(@Nullable Pictures now) {
        columns.setVisible(now != null);
        if (now == null) {
            nightsCard.setShown(false);
            weeksCard.setShown(false);
            return;
        }
        recorded.setText(now.recorded());
        Pictures.Nights nights = now.nights();
        nightsCard.setShown(nights != null);
        if (nights != null) {
            String title = texts.get("trends.nights-title");
            nightsCard.say(title, nights.sentence());
            strip.show(nights, title);
        }
        draw(weeksCard, weeks, now.weeks());
        draw(hoursCard, hours, now.hours());
        draw(severityCard, severity, now.severity());
        draw(drinksCard, drinks, now.drinks());
        showSessions(now);
        Pictures.Legs where = now.legs();
        legsCard.setShown(where != null);
        if (where != null) {
            String title = texts.get("trends.legs-title");
            legsCard.say(title, where.sentence());
            legs.show(where.counts(), title + ": " + where.sentence());
        }
        arrange(breadth.getValue());
    }

    private void showSessions(Pictures now) {
        boolean nightly = now.nights() != null;
        draw(sessionsCard, nightly ? sessions : sessionWeeks, now.sessions());
        Shown.set(sessions, nightly);
        Shown.set(sessionWeeks, !nightly);
    }

    private static void draw(ChartCard card, BarChart picture, @Nullable Chart chart) {
        card.setShown(chart != null);
        if (chart != null) {
            card.say(chart.title(), chart.sentence());
            picture.show(chart);
        }
    }

    /** Two columns where there is room and something for each, else one. The weeks take the whole width where they stand in place of the strip. */
    private void arrange(Breadth now) {
        boolean wide = now == Breadth.WIDE;
        List<Boolean> wished =
                Stream.concat(Stream.of(wide), cards().map(Node::isManaged)).toList();
        if (wished.equals(arranged)) {
            return; // so that the keyboard stays where it is when the diary changes
        }
        arranged = wished;
        if (wide != content.getChildren().get(1) instanceof HBox) {
            content.getChildren().set(1, ways(wide));
        }
        boolean strips = nightsCard.isManaged();
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        content.getChildren().remove(weeksCard);
        if (!strips) {
            content.getChildren().add(content.getChildren().indexOf(columns), weeksCard);
        }
        List<Node> first = strips ? List.of(weeksCard) : List.of();
        List<Node> cramps = List.of(hoursCard, severityCard, legsCard);
        List<Node> asked = List.of(helpingCard, trialCard);
        List<Node> days = List.of(drinksCard, sessionsCard);
        boolean calm = Stream.concat(first.stream(), cramps.stream()).noneMatch(Node::isManaged);
        if (wide && calm && days.stream().anyMatch(Node::isManaged)) {
            columns.getColumnConstraints().addAll(percent(50), percent(50));
            columns.addRow(0, column(List.of(asked)), column(List.of(days)));
        } else if (wide && !calm) {
            columns.getColumnConstraints().addAll(percent(50), percent(50));
            columns.addRow(0, column(List.of(first, cramps)), column(List.of(asked, days)));
        } else {
            columns.getColumnConstraints().add(percent(100));
            columns.addRow(0, column(List.of(first, asked, cramps, days)));
        }
    }

    private Stream<Node> cards() {
        return Stream.of(nightsCard, weeksCard, hoursCard, severityCard, legsCard, drinksCard, sessionsCard);
    }

    private static VBox column(List<List<Node>> cards) {
        VBox column = new VBox();
        cards.forEach(column.getChildren()::addAll);
        column.getStyleClass().add("trends-column");
        return column;
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }

    private Button step(String key, Glyph glyph, Runnable act) {
        Button button = new Button(texts.get(key), glyph.node());
        button.getStyleClass().addAll(Styles.QUIET, "step-in-time");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
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
                model.follow(),
                helping.follow(),
                trial.follow(),
                InView.follow(root));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    /** The chosen period. */
    @Override
    public Node firstFocus() {
        return periods.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(periods);
    }
}
