package app.legato.ui.diary;

import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks when a cramp started: a few minutes ago for the night that is running, or a time, and says on which date that falls. */
final class AddCrampForm extends VBox {
    private static final int TIME_COLUMNS = 6;

    private final AddCrampViewModel model;
    private final Texts texts;
    private final FlowPane ago = Parts.row();
    private final Label heading = Wrapped.label("", Styles.HEADING);
    private final TextField start;
    private final Label filed = Wrapped.label("", Styles.SMALL, Styles.MUTED);

    /** @param cancel closes the form */
    AddCrampForm(AddCrampViewModel model, Texts texts, Runnable cancel) {
        this.model = model;
        this.texts = texts;
        start = Parts.line(model.start(), TIME_COLUMNS);
        layout(cancel);
        bind();
    }

    /** Where the keyboard goes when the form opens: this form is a question for a time, so the field itself when nothing else is offered. */
    Node stop() {
        return ago.getChildren().isEmpty() ? start : ago.getChildren().getFirst();
    }

    private void layout(Runnable cancel) {
        getStyleClass().addAll(Styles.CARD, "add-cramp");
        getChildren()
                .addAll(
                        heading,
                        ago,
                        new FormField(
                                texts.get("diary.started-at"),
                                start,
                                model.start().problemProperty()),
                        filed,
                        Parts.row(
                                Parts.button(texts.get("diary.add-this-cramp"), model::add),
                                Parts.button(texts.get("diary.cancel"), cancel, Styles.QUIET)));
    }

    private void bind() {
        heading.textProperty().bind(model.headingProperty());
        filed.textProperty().bind(model.filedProperty());
        start.setOnAction(_ -> model.add());
        model.agoProperty().subscribe(this::offer);
    }

    private void offer(List<Integer> minutes) {
        ago.getChildren().setAll(minutes.stream().map(this::offered).toList());
        ago.setManaged(!minutes.isEmpty());
    }

    private Button offered(int minutes) {
        String words = minutes == 0 ? texts.get("diary.just-now") : texts.get("diary.minutes-ago", minutes);
        return Parts.button(words, () -> model.addMinutesAgo(minutes), Styles.CHIP);
    }
}
