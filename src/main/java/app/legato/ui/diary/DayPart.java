package app.legato.ui.diary;

import app.legato.drink.Drink;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The day before a night: its drinks by time, and what it was like for the legs. */
final class DayPart extends VBox {
    private final DayViewModel model;
    private final Texts texts;
    private final Label total = Wrapped.label("", Styles.MUTED);
    private final VBox drinks = new VBox();
    private final VBox form = new VBox();
    private final FactorsCard factors;
    private Breadth breadth = Breadth.WIDE;
    private @Nullable DrinkForm editor;

    DayPart(DayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        factors = new FactorsCard(model.factors(), texts);
        getStyleClass().add("part");
        getChildren().addAll(drinksCard(), factors);
        bind();
    }

    void attach() {
        showForm();
        showDrinks();
    }

    void arrange(Breadth now) {
        breadth = now;
        factors.arrange(now);
        showForm();
        if (editor != null) {
            editor.arrange(now);
        }
        showDrinks();
    }

    /** Where the keyboard starts. */
    Node stop() {
        return factors.stop();
    }

    private Node drinksCard() {
        drinks.getStyleClass().add("drink-lines");
        form.getStyleClass().add("add-drink");
        VBox card = new VBox(Wrapped.label(texts.get("diary.drinks"), Styles.HEADING), total, drinks, form);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private void bind() {
        total.textProperty().bind(model.totalProperty());
        model.drinksProperty().subscribe(_ -> showDrinks());
        model.editingProperty().subscribe(_ -> edit());
    }

    /** The form for a new drink, in the unit that is chosen now. */
    private void showForm() {
        DrinkForm fields = new DrinkForm(
                model.adding(),
                model.amounts(),
                texts,
                model.adding()::add,
                Parts.button(texts.get("diary.add-this-drink"), model.adding()::add));
        fields.arrange(breadth);
        form.getChildren().setAll(Wrapped.label(texts.get("diary.add-drink"), Styles.STRONG), fields);
    }

    private void edit() {
        DrinkViewModel open = model.editingProperty().get();
        editor = open == null ? null : editor(open);
        showDrinks();
        if (editor != null) {
            editor.amount().requestFocus();
        }
    }

    /** Draws the lines anew around an open editor, and gives the focus back to where it was in it. */
    private void showDrinks() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        DrinkViewModel open = model.editingProperty().get();
        drinks.getChildren()
                .setAll(model.drinksProperty().get().stream()
                        .map(drink ->
                                editor != null && open != null && open.id().equals(drink.id()) ? editor : line(drink))
                        .toList());
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private Node line(Drink drink) {
        String when = model.when(drink);
        Label at = Wrapped.label(when, "drink-time");
        Label words = Wrapped.label(model.amounts().poured(drink.millilitres(), drink.kind()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        String which = when + ", " + words.getText();
        HBox actions = new HBox(
                action("diary.change", Glyph.EDIT, which, () -> model.edit(drink)),
                action("diary.delete", Glyph.DELETE, which, () -> model.delete(drink)));
        HBox line = new HBox(at, words);
        line.getStyleClass().add("drink-row");
        if (breadth == Breadth.WIDE) {
            line.getChildren().add(actions);
            return line;
        }
        return new VBox(line, actions);
    }

    private Button action(String key, Glyph glyph, String which, Runnable command) {
        Button button = Parts.quiet(texts.get(key), glyph, command);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + ": " + which);
        return button;
    }

    private DrinkForm editor(DrinkViewModel open) {
        DrinkForm fields = new DrinkForm(
                open, model.amounts(), texts, model::close, Parts.button(texts.get("diary.close-drink"), model::close));
        fields.getStyleClass().add("editing");
        fields.arrange(breadth);
        return fields;
    }
}
