package app.legato.ui.routine;

import app.legato.routine.StepWords;
import app.legato.text.Texts;
import app.legato.ui.control.CardList;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.InnerScreen;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Undo;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The evening's steps, a card each, and a field for one more. There is nothing to save: each press is written at once. */
public final class RoutineView extends InnerScreen {
    private final RoutineViewModel model;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final CardList<String, StepLine, StepCard> list = new CardList<>(StepLine::id, this::card, "step-list");

    public RoutineView(
            Desk desk,
            TonightsPlan plan,
            Choices choices,
            Navigator navigator,
            Undo undo,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        super(texts.get("routine.back"), texts.get("routine.title"), "routine.css", "routine");
        model = new RoutineViewModel(desk, plan, choices, navigator, undo, texts);
        this.breadth = breadth;
        this.texts = texts;
        layout();
        bind();
    }

    private void layout() {
        add(
                Wrapped.label(texts.get("routine.evidence"), Styles.MUTED),
                list,
                adding(),
                Wrapped.label(texts.get("routine.past"), Styles.SMALL, Styles.MUTED));
    }

    private Node adding() {
        TypedField field = new TypedField(model.added(), false);
        field.setOnAction(_ -> model.add());
        FormField named = new FormField(
                texts.get("routine.add-own", StepWords.Own.MAX),
                field,
                model.added().problemProperty());
        HBox.setHgrow(named, Priority.ALWAYS);
        Button add = new Button(texts.get("routine.add"), Glyph.ADD.node());
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> {
            model.add();
            field.requestFocus();
        });
        VBox card = new VBox(named, add);
        card.getStyleClass().addAll(Styles.CARD, "add-step");
        card.disableProperty().bind(model.canChangeProperty().not());
        return card;
    }

    private void bind() {
        model.linesProperty().subscribe(lines -> list.show(lines, root(), back()));
        model.renamingProperty()
                .subscribe(renaming ->
                        list.forEach(card -> card.setRenaming(card.id().equals(renaming))));
    }

    private StepCard card(StepLine line) {
        StepCard card = new StepCard(line, model, texts);
        card.arrange(breadth.getValue());
        return card;
    }

    @Override
    protected void leave() {
        model.leave();
    }

    @Override
    protected Subscription follow() {
        return Subscription.combine(breadth.subscribe(now -> list.forEach(card -> card.arrange(now))), model.follow());
    }
}
