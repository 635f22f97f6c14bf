package app.legato.ui.doctor;

import app.legato.summary.Paper;
import app.legato.text.Texts;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Sentence;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Which nights, what the person types for the page, what follows it, and on which paper. */
final class FieldsPane extends VBox {
    private static final double NAME_PERCENT = 58;

    private final DoctorViewModel model;
    private final TypedCover typed;
    private final Texts texts;
    private final NightsPane nights;

    FieldsPane(DoctorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        typed = model.typed();
        nights = new NightsPane(model.nights(), model.page().emptyProperty(), texts);
        getStyleClass().add("fields");
        getChildren()
                .addAll(
                        nights,
                        new LineField(texts.get("doctor.reason"), new GrowingArea(), typed.reason()),
                        new LineField(texts.get("doctor.question1"), new GrowingArea(), typed.question1()),
                        new LineField(texts.get("doctor.question2"), new GrowingArea(), typed.question2()),
                        new Pair(
                                NAME_PERCENT,
                                new LineField(texts.get("doctor.name"), new TextField(), typed.name()),
                                new LineField(texts.get("doctor.born"), new TextField(), typed.born())),
                        remembering(),
                        new BehindPane(model, texts),
                        paper(),
                        settings());
    }

    /** The chosen period. */
    Node first() {
        return nights.first();
    }

    private VBox remembering() {
        CheckBox remember = new CheckBox(texts.get("doctor.remember"));
        remember.setOnAction(_ -> typed.remember(remember.isSelected()));
        Label stored = Wrapped.label("", Styles.SMALL, Styles.MUTED);
        typed.remembersProperty().subscribe(on -> {
            remember.setSelected(on);
            stored.setText(texts.get(on ? "doctor.stored" : "doctor.not-stored"));
        });
        return new VBox(remember, stored, new Sentence(typed.problemProperty(), Styles.PROBLEM));
    }

    private VBox paper() {
        String heading = texts.get("doctor.paper");
        OneOf<Paper> papers =
                new OneOf<>(heading, List.of(Paper.values()), paper -> texts.get(nameOf(paper)), model::choosePaper);
        model.paperProperty().subscribe(papers::show);
        VBox paper = new VBox(Wrapped.label(heading, Styles.SMALL, Styles.MUTED), papers);
        paper.getStyleClass().add("nights");
        return paper;
    }

    private Button settings() {
        Button settings = new Button(texts.get("doctor.in-settings"));
        settings.getStyleClass().addAll(Styles.QUIET, "link");
        settings.setOnAction(_ -> model.openSettings());
        return settings;
    }

    private static String nameOf(Paper paper) {
        return switch (paper) {
            case A4 -> "doctor.paper.a4";
            case LETTER -> "doctor.paper.letter";
        };
    }
}
