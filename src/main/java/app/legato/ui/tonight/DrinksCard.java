package app.legato.ui.tonight;

import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Today;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Today's drinks: the sentence, the line, and a button for each usual amount. */
final class DrinksCard extends VBox {
    private final DrinksViewModel model;
    private final Today today;
    private final Texts texts;
    private final Text total = new Text();
    private final Text goal = new Text();
    private final DrinkLine line;
    private final HBox servings = new HBox();

    DrinksCard(DrinksViewModel model, Today today, Texts texts) {
        this.model = model;
        this.today = today;
        this.texts = texts;
        line = new DrinkLine(texts);
        layoutCard();
        bind();
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "drinks");
        Label heading = new Label(texts.get("tonight.drinks-today"));
        heading.getStyleClass().add(Styles.HEADING);
        total.getStyleClass().addAll("words", Styles.STRONG);
        goal.getStyleClass().addAll("words", Styles.MUTED);
        VBox.setVgrow(line, Priority.ALWAYS);
        servings.getStyleClass().add("servings");
        getChildren().addAll(heading, new TextFlow(total, goal), line, servings);
    }

    private void bind() {
        total.textProperty().bind(model.totalProperty());
        goal.textProperty().bind(model.goalProperty().map(words -> words.isEmpty() ? "" : " " + words));
        model.drinksProperty().subscribe(_ -> show());
    }

    private void show() {
        Preferences chosen = model.preferences();
        line.show(
                model.drinksProperty().get(),
                today.day().atTime(chosen.turnover().dayStart()),
                chosen.evening(),
                chosen.fluidGoalMillilitres(),
                model.amounts());
        line.setAccessibleText(
                texts.get("tonight.drinks-today") + ": " + model.totalProperty().get());
        servings.getChildren()
                .setAll(DrinksViewModel.SERVINGS.stream().map(this::button).toList());
    }

    private Button button(DrinksViewModel.Serving serving) {
        Label amount = new Label(model.amounts().drink(serving.millilitres()));
        amount.getStyleClass().add(Styles.STRONG);
        amount.setWrapText(true);
        Label vessel = new Label(texts.get("tonight.serving." + serving.vessel()));
        vessel.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        VBox words = new VBox(amount, vessel);
        words.getStyleClass().add("serving-words");
        Button button = new Button("", words);
        button.setAccessibleText(texts.get("tonight.log-drink", amount.getText(), vessel.getText()));
        button.getStyleClass().add("serving");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.log(serving));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
