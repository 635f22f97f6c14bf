package app.legato.ui.doctor;

import app.legato.summary.Note;
import app.legato.summary.Paper;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which nights, and what the person types for the page. */
final class FieldsPane extends VBox {
    private static final double NAME_PERCENT = 58;

    private final DoctorViewModel model;
    private final Texts texts;
    private final OneOf<Span> spans;
    private final Label range = new Label();
    private final Label empty = new Label();
    private final GridPane dates = new GridPane();
    private final VBox visit = new VBox();
    private final OneOf<Paper> papers;
    private final CheckBox remember = new CheckBox();
    private final CheckBox diary = new CheckBox();
    private final VBox notes = new VBox();

    FieldsPane(DoctorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        papers = new OneOf<>(
                texts.get("doctor.paper"),
                List.of(Paper.values()),
                paper -> texts.get(nameOf(paper)),
                model::choosePaper);
        spans = new OneOf<>(texts.get("doctor.nights"), List.of(Span.values()), texts::of, model::choose);
        layoutPane();
        bind();
    }

    /** The chosen period. */
    Node first() {
        return spans.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(spans.getChildren().getFirst());
    }

    private void layoutPane() {
        getStyleClass().add("fields");
        remember.setText(texts.get("doctor.remember"));
        remember.setOnAction(_ -> model.remember(remember.isSelected()));
        Label stored = quiet("");
        model.remembersProperty()
                .subscribe(on -> stored.setText(texts.get(on ? "doctor.stored" : "doctor.not-stored")));
        Label unkept = new Label(texts.get("doctor.not-kept"));
        unkept.getStyleClass().add(Styles.PROBLEM);
        unkept.setWrapText(true);
        showOnlyWith(unkept, model.keptProperty().not());
        diary.setText(texts.get("doctor.diary"));
        diary.setOnAction(_ -> model.listDiary(diary.isSelected()));
        notes.getStyleClass().add("notes");
        Label paperName = quiet(texts.get("doctor.paper"));
        VBox paper = new VBox(paperName, papers);
        paper.getStyleClass().add("nights");
        Button settings = new Button(texts.get("doctor.in-settings"));
        settings.getStyleClass().addAll(Styles.QUIET, "link");
        settings.setOnAction(_ -> model.openSettings());
        GridPane who = pair(
                NAME_PERCENT,
                new LineField(texts.get("doctor.name"), new TextField(), model.name()),
                new LineField(texts.get("doctor.born"), new TextField(), model.born()));
        getChildren()
                .addAll(
                        nights(),
                        area("doctor.reason", model.reason()),
                        area("doctor.question1", model.question1()),
                        area("doctor.question2", model.question2()),
                        who,
                        new VBox(remember, stored, unkept),
                        new VBox(diary, notes),
                        paper,
                        settings);
    }

    private VBox nights() {
        Label heading = quiet(texts.get("doctor.nights"));
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        range.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        range.setMinWidth(Region.USE_PREF_SIZE);
        HBox above = new HBox(heading, range);
        above.getStyleClass().add("above");
        dates.getStyleClass().add("pair");
        fill(
                dates,
                50,
                date(
                        "doctor.first-evening",
                        model.dates().eveningProperty(),
                        model.dates().eveningProblemProperty()),
                date(
                        "doctor.last-morning",
                        model.dates().morningProperty(),
                        model.dates().morningProblemProperty()));
        empty.getStyleClass().add(Styles.SMALL);
        empty.setWrapText(true);
        visit.getChildren()
                .addAll(
                        date(
                                "doctor.visit",
                                model.visit().typedProperty(),
                                model.visit().problemProperty()),
                        quiet(texts.get("doctor.visit.kept")));
        visit.getStyleClass().add("visit");
        VBox nights = new VBox(above, spans, visit, dates, empty);
        nights.getStyleClass().add("nights");
        return nights;
    }

    private LineField area(String key, TypedLine line) {
        return new LineField(texts.get(key), new GrowingArea(), line);
    }

    /** A date is looked at when the person leaves the field or presses Enter, not while it is half typed. */
    private FormField date(String key, StringProperty typed, ObservableValue<String> problem) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        field.setOnAction(_ -> model.commitDates());
        field.focusedProperty().addListener((_, before, _) -> {
            if (before) {
                model.commitDates();
            }
        });
        return new FormField(texts.get(key), field, problem);
    }

    private void bind() {
        range.textProperty().bind(model.rangeProperty());
        empty.textProperty().bind(model.page().emptyProperty());
        showOnlyWith(empty, empty.textProperty().isNotEmpty());
        showOnlyWith(dates, model.spanProperty().map(span -> span == Span.OWN_DATES));
        model.spanProperty().subscribe(spans::show);
        showOnlyWith(visit, model.spanProperty().map(span -> span == Span.SINCE_VISIT));
        model.paperProperty().subscribe(papers::show);
        model.remembersProperty().subscribe(remember::setSelected);
        model.diaryProperty().subscribe(diary::setSelected);
        showOnlyWith(notes, model.diaryProperty());
        model.page().notesProperty().subscribe(this::show);
    }

    /** Each note with a box of its own, not ticked. */
    private void show(List<Note> found) {
        notes.getChildren().clear();
        if (found.isEmpty()) {
            notes.getChildren().add(quiet(texts.get("doctor.notes-none")));
            return;
        }
        notes.getChildren().add(quiet(texts.get("doctor.notes")));
        for (Note note : found) {
            String night = texts.night(note.night().evening());
            String words = note.at() == null
                    ? texts.get("doctor.note", night, note.words())
                    : texts.get(
                            "doctor.note-at",
                            night,
                            texts.time(note.at().local().toLocalTime()),
                            note.words());
            CheckBox box = new CheckBox(words);
            box.setSelected(model.tickedProperty().get().contains(note.key()));
            box.setOnAction(_ -> model.tick(note.key(), box.isSelected()));
            notes.getChildren().add(box);
        }
    }

    private static String nameOf(Paper paper) {
        return switch (paper) {
            case A4 -> "doctor.paper.a4";
            case LETTER -> "doctor.paper.letter";
        };
    }

    private static void showOnlyWith(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static GridPane pair(double firstPercent, Node first, Node second) {
        GridPane pair = new GridPane();
        pair.getStyleClass().add("pair");
        fill(pair, firstPercent, first, second);
        return pair;
    }

    private static void fill(GridPane pair, double firstPercent, Node first, Node second) {
        pair.getColumnConstraints().addAll(percent(firstPercent), percent(100 - firstPercent));
        pair.addRow(0, first, second);
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        label.setWrapText(true);
        return label;
    }
}
