package app.legato.ui.trends;

import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.control.Wrapped;
import app.legato.ui.trends.TrialViewModel.Begin;
import app.legato.ui.trends.TrialViewModel.Kind;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Plans a trial: what is tried, how long, from when. What it means stands above its button. */
final class TrialForm extends VBox {
    private final TrialViewModel model;
    private final Texts texts;
    private final OneOf<Kind> kinds;
    private final VBox own;
    private final VBox begins = new VBox();

    /** @param start told when the person has chosen */
    TrialForm(TrialViewModel model, Texts texts, Runnable start) {
        this.model = model;
        this.texts = texts;
        String what = texts.get("trends.trial-what");
        kinds = new OneOf<>(
                what,
                List.of(Kind.values()),
                kind -> texts.get(kind == Kind.STRETCHING ? "trends.kind-stretching" : "trends.trial-kind-own"),
                model::choose);
        TypedField field = new TypedField(model.tried(), false);
        field.setOnAction(_ -> start.run());
        Runnable startOrAsk = () -> {
            start.run();
            if (!model.tried().problemProperty().get().isEmpty()) {
                field.requestFocus();
            }
        };
        own = group(
                new FormField(
                        texts.get("trends.trial-words"), field, model.tried().problemProperty()),
                Wrapped.label(texts.get("trends.trial-no-medicines"), Styles.SMALL, Styles.MUTED));
        String weeks = texts.get("trends.trial-length");
        OneOf<Integer> lengths = new OneOf<>(
                weeks, TrialViewModel.LENGTHS, length -> texts.get("trends.trial-weeks-of", length), model::choose);
        lengths.show(model.lengthProperty().get());
        Button button = new Button(texts.get("trends.trial-start"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> startOrAsk.run());
        button.disableProperty().bind(model.canStartProperty().not());
        Button cancel = new Button(texts.get("trends.trial-cancel"));
        cancel.getStyleClass().add(Styles.QUIET);
        cancel.setMaxWidth(Double.MAX_VALUE);
        cancel.setOnAction(_ -> model.plan(false));
        getStyleClass().add("trial-form");
        getChildren()
                .addAll(
                        group(Wrapped.label(what, Styles.STRONG), kinds),
                        own,
                        group(
                                Wrapped.label(weeks, Styles.STRONG),
                                lengths,
                                Wrapped.label(texts.get("trends.trial-length-hint"), Styles.SMALL, Styles.MUTED)),
                        begins,
                        Wrapped.label(texts.get("trends.trial-terms"), Styles.SMALL, Styles.MUTED),
                        group(button, cancel));
        begins.getStyleClass().add("group");
        bind();
    }

    /** Takes the keyboard to the first choice. */
    void focusFirst() {
        kinds.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void bind() {
        model.kindProperty().subscribe(kind -> {
            kinds.show(kind);
            Shown.set(own, kind == Kind.OWN);
        });
        model.beginsProperty().subscribe(this::showBegins);
    }

    private void showBegins(List<Begin> offered) {
        String question = texts.get("trends.trial-first");
        OneOf<Begin> choice = new OneOf<>(question, offered, Begin::words, model::choose);
        choice.show(model.beginProperty().get());
        begins.getChildren()
                .setAll(
                        Wrapped.label(question, Styles.STRONG),
                        choice,
                        Wrapped.label(texts.get("trends.trial-first-hint"), Styles.SMALL, Styles.MUTED));
    }

    private static VBox group(Node... parts) {
        VBox group = new VBox(parts);
        group.getStyleClass().add("group");
        return group;
    }
}
