package app.legato.ui.coach;

import app.legato.figure.Picture;
import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.figure.FigureView;
import app.legato.ui.shell.Breadth;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A session that is not over: the leg and what is left above, the figure beside the count, one sentence, and the keys below. In large
 * letters the sentence comes before the picture, and all but the most needed keys scroll.
 */
final class SessionPane extends BorderPane {
    private final Display display;
    private final Label title = Wrapped.label("", "coach-title");
    private final Label place = Wrapped.label("", Styles.MUTED);
    private final Label line = Wrapped.label("", Styles.SMALL, Styles.MUTED);
    private final TimeLeft timeLeft;
    private final FigureView figure = new FigureView();
    private final Label noPicture = Wrapped.label("", Styles.MUTED);
    private final Label heading = Wrapped.label("", "coach-heading");
    private final Bars bars = new Bars();
    private final Ring ring = new Ring();
    private final Label breathing = Wrapped.label("", Styles.STRONG);
    private final Label next = Wrapped.label("", "coach-next", Styles.STRONG);
    private final Label nextName = Wrapped.label("", Styles.MUTED);
    private final Label cue = Wrapped.label("", Styles.CUE);
    private final Label note = Wrapped.label("", Styles.SMALL, Styles.MUTED);
    private final List<Node> needed;
    private final List<Node> further;
    private final Node crampNow;
    private final HBox foot = new HBox();
    private final ScrollPane scroll = new ScrollPane();

    /**
     * @param needed the keys that never scroll away
     * @param further the others
     */
    SessionPane(Display display, Texts texts, Node crampNow, List<Node> needed, List<Node> further) {
        this.display = display;
        this.crampNow = crampNow;
        this.needed = needed;
        this.further = further;
        timeLeft = new TimeLeft(texts);
        nextName.setText(texts.get("coach.next"));
        noPicture.setText(texts.get("coach.no-picture"));
        figure.setMinSize(0, 0);
        foot.getStyleClass().add("coach-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        bind(texts);
    }

    FigureView figure() {
        return figure;
    }

    Subscription attach() {
        return Subscription.combine(
                display.pictureProperty().subscribe(this::show),
                display.holdingProperty().subscribe(ring::setHolding),
                display.barsProperty().subscribe(bars::show),
                display.secondsLeftProperty().subscribe(left -> timeLeft.show(left.intValue())));
    }

    /** Shows what is to be done now, however far down the person had looked. */
    void showTop() {
        scroll.setVvalue(0);
    }

    /** Lays everything out for a window so broad. */
    void arrange(Breadth breadth) {
        boolean wide = breadth == Breadth.WIDE;
        HBox header = new HBox(wide ? new VBox(title, place, line) : new VBox(title), timeLeft);
        header.getStyleClass().add("coach-header");
        HBox.setHgrow(header.getChildren().getFirst(), Priority.ALWAYS);
        timeLeft.explain(wide);
        figure.sceneryProperty().set(wide);
        StackPane stage = new StackPane(figure, noPicture);
        stage.setMinSize(0, 0);
        HBox.setHgrow(stage, Priority.ALWAYS);
        HBox middle = new HBox(stage, count());
        middle.getStyleClass().add("coach-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        if (wide) {
            VBox words = new VBox(cue, note);
            words.getStyleClass().add("coach-words");
            foot.getChildren().setAll(crampNow, row(Pos.CENTER_RIGHT, needed, further));
            setTop(header);
            setCenter(middle);
            setBottom(new VBox(words, foot));
        } else {
            boolean broad = breadth == Breadth.MEDIUM;
            VBox all = new VBox(header, cue, note, middle, row(Pos.CENTER_LEFT, further));
            // In the largest letters the seconds need the room above the fold.
            all.getChildren().add(broad ? 1 : 4, new VBox(place, line));
            all.getStyleClass().add("coach-scrolled");
            scroll.setContent(all);
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(true);
            scroll.setFocusTraversable(false);
            foot.getChildren().setAll(crampNow, row(Pos.CENTER_RIGHT, needed));
            setTop(null);
            setCenter(scroll);
            setBottom(foot);
        }
    }

    private VBox count() {
        VBox coming = new VBox(nextName, next);
        coming.setAlignment(Pos.CENTER);
        VBox count = new VBox(heading, bars, ring, breathing, coming);
        count.getStyleClass().add("coach-count");
        count.setAlignment(Pos.CENTER);
        VBox.setVgrow(ring, Priority.ALWAYS);
        return count;
    }

    /** Wraps where it has to, and says how high it then is. */
    @SafeVarargs
    private FlowPane row(Pos where, List<Node>... nodes) {
        FlowPane row = new FlowPane();
        for (List<Node> some : nodes) {
            row.getChildren().addAll(some);
        }
        row.getStyleClass().add("coach-row");
        row.setAlignment(where);
        row.prefWrapLengthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - crampNow.getLayoutBounds().getWidth(),
                        widthProperty(),
                        crampNow.layoutBoundsProperty()));
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private void bind(Texts texts) {
        ObservableValue<PhaseWords> words = display.wordsProperty();
        title.textProperty().bind(words.map(PhaseWords::title));
        place.textProperty().bind(words.map(PhaseWords::place));
        line.textProperty().bind(display.lineProperty());
        heading.textProperty().bind(words.map(PhaseWords::heading));
        breathing.textProperty().bind(display.breathingProperty().map(breath -> words(texts, breath)));
        breathing.managedProperty().bind(display.breathingProperty().isNotEqualTo(Breath.FREE));
        ring.pulseProperty().bind(display.pulseProperty());
        cue.textProperty().bind(words.map(PhaseWords::cue));
        note.textProperty().bind(words.map(PhaseWords::note));
        note.managedProperty().bind(words.map(now -> !now.note().isEmpty()));
        next.textProperty().bind(words.map(PhaseWords::next));
        figure.accessibleTextProperty().bind(words.map(PhaseWords::cue));
        ring.countProperty().bind(display.secondsProperty().asString());
        ring.unitProperty().bind(display.secondsProperty().map(left -> texts.get("coach.seconds", left)));
        ring.shareProperty().bind(display.ringProperty());
        figure.legProperty().bind(display.legProperty());
        figure.levelProperty().bind(display.levelProperty());
        figure.breathProperty().bind(display.breathProperty());
    }

    private static String words(Texts texts, Breath breath) {
        return switch (breath) {
            case FREE, BETWEEN -> "";
            case IN -> texts.get("coach.breath.in");
            case OUT -> texts.get("coach.breath.out");
        };
    }

    private void show(@Nullable Picture picture) {
        figure.setVisible(picture != null);
        noPicture.setVisible(picture == null);
        if (picture != null) {
            figure.show(picture);
        }
    }
}
