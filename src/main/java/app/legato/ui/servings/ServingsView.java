package app.legato.ui.servings;

import app.legato.text.Texts;
import app.legato.ui.control.CardList;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.InnerScreen;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The one-tap amounts, a card each, and fields for one more. */
public final class ServingsView extends InnerScreen {
    private final ServingsViewModel model;
    private final ObservableValue<Breadth> breadth;
    private final Texts texts;
    private final CardList<UUID, ServingLine, ServingCard> list =
            new CardList<>(ServingLine::id, this::card, "serving-list");
    private final VBox adding = new VBox();

    public ServingsView(
            Desk desk, Choices choices, Navigator navigator, Undo undo, ObservableValue<Breadth> breadth, Texts texts) {
        super(texts.get("servings.back"), texts.get("servings.title"), "servings.css", "servings");
        model = new ServingsViewModel(desk, choices, navigator, undo, texts);
        this.breadth = breadth;
        this.texts = texts;
        layout();
        bind();
    }

    private void layout() {
        adding.getStyleClass().addAll(Styles.CARD, "add-serving");
        add(
                Wrapped.label(texts.get("servings.order"), Styles.MUTED),
                list,
                adding,
                Wrapped.label(texts.get("servings.past"), Styles.SMALL, Styles.MUTED));
    }

    private void bind() {
        model.linesProperty().subscribe(this::show);
        model.changingProperty()
                .subscribe(changing ->
                        list.forEach(card -> card.setChanging(card.id().equals(changing))));
        adding.disableProperty().bind(model.canChangeProperty().not());
    }

    private void show(List<ServingLine> lines) {
        list.show(lines, root(), back());
    }

    private ServingCard card(ServingLine line) {
        ServingCard card = new ServingCard(line, model, texts);
        card.arrange(breadth.getValue());
        return card;
    }

    /** In the unit that is chosen now; a full list has the sentence in place of the fields. */
    private void showAdding() {
        Label full = Wrapped.label("");
        full.textProperty().bind(model.fullProperty());
        Button add = new Button(texts.get("servings.add"), Glyph.ADD.node());
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> model.add());
        ServingForm form = new ServingForm(model.added(), model.unit(), texts, model::add, add);
        ObservableValue<Boolean> room = model.fullProperty().map(String::isEmpty);
        form.visibleProperty().bind(room);
        form.managedProperty().bind(room);
        full.visibleProperty().bind(room.map(has -> !has));
        full.managedProperty().bind(full.visibleProperty());
        adding.getChildren().setAll(Wrapped.label(texts.get("servings.add-own"), Styles.HEADING), full, form);
    }

    @Override
    protected void leave() {
        model.leave();
    }

    @Override
    protected Subscription follow() {
        list.renew(); // the unit may be another one since
        show(model.linesProperty().get());
        showAdding();
        return Subscription.combine(breadth.subscribe(now -> list.forEach(card -> card.arrange(now))), model.follow());
    }
}
