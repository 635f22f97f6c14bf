package app.legato.ui.diary;

import app.legato.text.Texts;
import app.legato.ui.control.FactorTicks;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the day was like for the legs; below it the ways to the factors that are not in view, and to choosing which are. */
final class FactorsCard extends VBox {
    private final FactorsViewModel model;
    private final Texts texts;
    private final Label nothing;
    private final FactorRows rows;
    private final FactorTicks ticks;
    private final VBox choice;
    private final Button others;
    private final Button choose;

    FactorsCard(FactorsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        nothing = Wrapped.label(texts.get("diary.no-factors"), Styles.MUTED);
        rows = new FactorRows(model, texts);
        ticks = new FactorTicks(texts, model::keep);
        choice = new VBox(Wrapped.label(texts.get("diary.choose-factors-hint"), Styles.SMALL, Styles.MUTED), ticks);
        choice.getStyleClass().add("factor-choice");
        others = Parts.button("", model::toggleOthers, Styles.QUIET);
        choose = Parts.button("", this::toggleChoosing, Styles.QUIET);
        FlowPane foot = Parts.row(others, choose);
        foot.getStyleClass().add("factor-foot");
        getStyleClass().addAll(Styles.CARD, "factors");
        getChildren().addAll(Wrapped.label(texts.get("diary.factors"), Styles.HEADING), nothing, rows, choice, foot);
        bind();
    }

    void arrange(Breadth breadth) {
        rows.arrange(breadth);
    }

    /** Where the keyboard starts. */
    Node stop() {
        Node first = model.choosingProperty().get() ? ticks.stop() : rows.stop();
        return first == null ? choose : first;
    }

    private void bind() {
        model.shownProperty().subscribe(_ -> show());
        model.hasOthersProperty().subscribe(_ -> show());
        model.choosingProperty().subscribe(_ -> show());
        model.showsOthersProperty().subscribe(_ -> show());
    }

    private void show() {
        boolean choosing = model.choosingProperty().get();
        boolean empty = model.shownProperty().get().isEmpty();
        ticks.show(model.kept());
        set(choice, choosing);
        set(rows, !choosing && !empty);
        set(nothing, !choosing && empty);
        set(others, !choosing && model.hasOthersProperty().get());
        if (model.showsOthersProperty().get()) {
            say(others, "diary.fewer-factors", Glyph.LESS);
        } else {
            say(others, "diary.other-factors", Glyph.MORE);
        }
        if (choosing) {
            say(choose, "diary.factors-chosen", Glyph.DONE);
        } else {
            say(choose, "diary.choose-factors", Glyph.SETTINGS);
        }
    }

    private void toggleChoosing() {
        model.toggleChoosing();
        if (model.choosingProperty().get()) {
            ticks.stop().requestFocus();
        }
    }

    private void say(Button button, String key, Glyph glyph) {
        button.setText(texts.get(key));
        button.setGraphic(glyph.node());
    }

    private static void set(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
