package app.legato.ui.diary;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.text.Texts;
import app.legato.text.Worded;
import app.legato.ui.control.Chips;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.RatingRow;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Breadth;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One cramp: a line that says what is known, and below it, when open, every field it has. */
final class CrampCard extends VBox {
    private static final int TIME_COLUMNS = 6;
    private static final double LEFT_PERCENT = 54;

    private final CrampCardViewModel model;
    private final Texts texts;
    private final CrampWords words;
    private final Button when;
    private final Label what = Parts.label("", Styles.MUTED);
    private final TextField start;
    private final TextField end;
    private final FlowPane lengths = Parts.row();
    private final Chips<Side> side;
    private final Chips<Muscle> muscle;
    private final RatingRow severity;
    private final Chips<Relief> easedBy;
    private final Columns times;
    private final Columns columns;
    private final VBox fields = new VBox();
    private final HBox head = new HBox();
    private final Button remove;

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
        start = Parts.line(model.start(), TIME_COLUMNS);
        end = Parts.line(model.end(), TIME_COLUMNS);
        side = Chips.single(texts, List.of(Side.values()));
        muscle = Chips.single(texts, List.of(Muscle.values()));
        severity = new RatingRow(texts.get("diary.how-bad"));
        easedBy = Chips.several(texts, List.of(Relief.values()));
        times = new Columns(
                new FormField(texts.get("diary.started"), start, model.start().problemProperty()),
                new FormField(texts.get("diary.let-go"), end, model.end().problemProperty()),
                LEFT_PERCENT);
        columns = new Columns(place(), relief(), LEFT_PERCENT);
        layoutCard();
        bind();
    }

    CrampCardViewModel model() {
        return model;
    }

    void arrange(Breadth breadth) {
        arrangeHead(breadth);
        times.arrange(breadth);
        columns.arrange(breadth);
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
        if (!fields.isVisible()) {
            return when;
        }
        return switch (model.firstGap().orElse(CrampCardViewModel.Gap.SIDE)) {
            case END -> lengths.getChildren().getFirst();
            case SIDE -> side.stop();
            case MUSCLE -> muscle.stop();
            case SEVERITY -> severity.stop();
            case EASED_BY -> easedBy.stop();
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
                        times(),
                        columns,
                        Parts.group(scale, severity),
                        new NotesField(texts.get("diary.cramp-notes"), model.notes()));
        getChildren().addAll(head, fields);
        setOpen(false);
    }

    private Node times() {
        for (int minutes : CrampCardViewModel.LENGTHS) {
            Button length =
                    Parts.button(texts.get("diary.after", minutes), () -> model.letGoAfter(minutes), Styles.CHIP);
            length.setAccessibleText(texts.get("diary.let-go-question") + " " + length.getText());
            lengths.getChildren().add(length);
        }
        VBox offered = Parts.group(Parts.label(texts.get("diary.let-go-question"), Styles.STRONG), lengths);
        offered.visibleProperty().bind(model.crampProperty().map(cramp -> cramp.end() == null));
        offered.managedProperty().bind(offered.visibleProperty());
        VBox asked = new VBox(offered, times);
        asked.getStyleClass().add("fields");
        return asked;
    }

    private Node place() {
        VBox place = new VBox(
                Parts.group(Parts.label(texts.get("diary.which-leg"), Styles.STRONG), side),
                Parts.group(Parts.label(texts.get("diary.where"), Styles.STRONG), muscle));
        place.getStyleClass().add("fields");
        return place;
    }

    private Node relief() {
        return Parts.group(Parts.label(texts.get("diary.eased-by"), Styles.STRONG), easedBy);
    }

    private void bind() {
        model.crampProperty().subscribe(this::show);
        side.chosenProperty().subscribe(chosen -> model.chooseSide(one(chosen)));
        muscle.chosenProperty().subscribe(chosen -> model.chooseMuscle(one(chosen)));
        severity.valueProperty().subscribe(model::rate);
        easedBy.chosenProperty().subscribe(model::chooseEasedBy);
    }

    private void show(Cramp cramp) {
        when.setText(words.when(cramp));
        remove.setAccessibleText(texts.get("diary.delete") + ": " + words.when(cramp));
        what.setText(words.what(cramp));
        what.setManaged(!what.getText().isEmpty());
        put(side, cramp.side());
        put(muscle, cramp.muscle());
        severity.valueProperty().set(cramp.severity());
        easedBy.chosenProperty().set(cramp.easedBy());
    }

    private static <T extends Worded> void put(Chips<T> chips, @Nullable T chosen) {
        chips.chosenProperty().set(chosen == null ? Set.of() : Set.of(chosen));
    }

    private static <T> @Nullable T one(Set<T> chosen) {
        return chosen.isEmpty() ? null : chosen.iterator().next();
    }
}
