package app.legato.ui.diary;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Gap;
import app.legato.cramp.Relief;
import app.legato.cramp.Spot;
import app.legato.text.Texts;
import app.legato.ui.control.Chips;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.LegMap;
import app.legato.ui.control.RatingRow;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One cramp: a line that says what is known, and below it, when open, every field it has. A key that answers what was missing takes the
 * keyboard on to what is missing next; a click, a changed answer and one taken away leave it where it is.
 */
final class CrampCard extends VBox {
    private static final int TIME_COLUMNS = 6;
    private static final double HALF = 50;

    private final CrampCardViewModel model;
    private final Texts texts;
    private final CrampWords words;
    private final Button when;
    private final Label what = Wrapped.label("", Styles.MUTED);
    private final LetGoQuestion letGo;
    private final LegMap map;
    private final RatingRow severity;
    private final Chips<Relief> easedBy;
    private final Columns times;
    private final VBox fields = new VBox();
    private final HBox head = new HBox();
    private final Button remove;
    private boolean byKey;

    /**
     * @param toggle shows or hides the fields
     * @param delete deletes the cramp
     */
    CrampCard(CrampCardViewModel model, Texts texts, Runnable toggle, Runnable delete) {
        this.model = model;
        this.texts = texts;
        words = new CrampWords(texts);
        remove = Parts.quiet(texts.get("diary.delete"), Glyph.DELETE, delete);
        when = Parts.button("", toggle, Styles.QUIET, "cramp-line");
        letGo = new LetGoQuestion(model, texts, () -> moveOn(Gap.END));
        map = new LegMap(texts, texts.get("diary.where"));
        severity = new RatingRow(texts.get("diary.how-bad"));
        easedBy = Chips.numbered(texts, List.of(Relief.values()));
        TextField start = Parts.line(model.start(), TIME_COLUMNS);
        TextField end = Parts.line(model.end(), TIME_COLUMNS);
        times = new Columns(
                new FormField(texts.get("diary.started"), start, model.start().problemProperty()),
                new FormField(texts.get("diary.let-go"), end, model.end().problemProperty()),
                HALF);
        layoutCard();
        bind();
    }

    void arrange(Breadth breadth) {
        arrangeHead(breadth);
        times.arrange(breadth);
    }

    /** What is known stands beside the time, or below it where letters are large. */
    private void arrangeHead(Breadth breadth) {
        Pane known = breadth == Breadth.WIDE ? new HBox(when, what) : new VBox(when, what);
        known.getStyleClass().add("known");
        HBox.setHgrow(known, Priority.ALWAYS);
        head.getChildren().setAll(known, remove);
    }

    void setOpen(boolean open) {
        fields.setVisible(open);
        fields.setManaged(open);
        when.setGraphic((open ? Glyph.OPENED : Glyph.LATER).node());
    }

    /** Where the keyboard goes when the card opens: what is not known yet, never a text field. */
    Node stop() {
        return fields.isVisible() ? stop(model.firstGap().orElse(Gap.LEG)) : when;
    }

    private Node stop(Gap gap) {
        return switch (gap) {
            case END -> letGo.stop();
            case LEG, MUSCLE -> map.stop();
            case SEVERITY -> severity.stop();
            case RELIEF -> easedBy.stop();
        };
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "cramp-card");
        remove.setMinWidth(USE_PREF_SIZE);
        arrangeHead(Breadth.WIDE);
        head.getStyleClass().add("card-head");
        Node scale = Parts.question(texts.get("diary.how-bad"), texts.get("diary.how-bad-scale"));
        fields.getStyleClass().add("fields");
        fields.getChildren()
                .addAll(
                        map,
                        Parts.group(scale, severity),
                        Parts.group(Wrapped.label(texts.get("diary.eased-by"), Styles.STRONG), easedBy));
        // Fixed while the card lives, so that nothing jumps when the question is answered.
        if (model.asksEndProperty().get()) {
            fields.getChildren().addAll(0, List.of(letGo, times));
        } else {
            fields.getChildren().add(times);
        }
        fields.getChildren().add(new NotesField(texts.get("diary.cramp-notes"), model.notes()));
        getChildren().addAll(head, fields);
        setOpen(false);
    }

    private void bind() {
        model.crampProperty().subscribe(this::show);
        map.spotProperty().subscribe(this::choose);
        severity.valueProperty().subscribe(this::rate);
        easedBy.chosenProperty().subscribe(model::chooseEasedBy);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> byKey = false);
    }

    private void keyPressed(KeyEvent event) {
        byKey = true;
        boolean inRow = event.getTarget() instanceof Node node && severity.equals(node.getParent());
        if (!inRow && severity.finishesTen(event.getCode())) {
            event.consume();
        }
    }

    private void choose(Spot spot) {
        boolean filled = model.lacks(Gap.LEG) && spot.side() != null;
        model.choose(spot);
        if (filled && byKey) {
            moveOn(Gap.MUSCLE);
        }
    }

    private void rate(@Nullable Rating rating) {
        boolean filled = model.lacks(Gap.SEVERITY) && rating != null;
        model.rate(rating);
        if (filled && byKey) {
            moveOn(Gap.SEVERITY);
        }
    }

    private void moveOn(Gap answered) {
        model.gapAfter(answered).map(this::stop).ifPresent(Node::requestFocus);
    }

    private void show(Cramp cramp) {
        when.setText(words.when(cramp));
        remove.setAccessibleText(texts.get("diary.delete") + ": " + words.when(cramp));
        what.setText(words.what(cramp));
        what.setManaged(!what.getText().isEmpty());
        map.spotProperty().set(cramp.spot());
        severity.valueProperty().set(cramp.severity());
        easedBy.chosenProperty().set(cramp.easedBy());
    }
}
