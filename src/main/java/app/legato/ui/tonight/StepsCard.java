package app.legato.ui.tonight;

import app.legato.routine.RoutineStep;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The evening's steps in their order: habits to tick, and the plan's stretches, which the session ticks. */
final class StepsCard extends VBox {
    private final RoutineViewModel model;
    private final PlanViewModel plan;
    private final Texts texts;
    private final Map<RoutineStep, Habit> habits = new EnumMap<>(RoutineStep.class);

    private final List<StackPane> dots = new ArrayList<>();

    private record Habit(ToggleButton button, StackPane mark) {}

    StepsCard(RoutineViewModel model, PlanViewModel plan, Texts texts) {
        this.model = model;
        this.plan = plan;
        this.texts = texts;
        getStyleClass().add("steps");
        plan.stretchesProperty().subscribe(_ -> build());
        model.doneProperty().subscribe(_ -> mark());
    }

    /** The steps as a card of their own, for one column. */
    Node asCard() {
        Label heading = new Label(texts.get("tonight.steps"));
        heading.getStyleClass().add(Styles.HEADING);
        VBox card = new VBox(heading, this);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private void build() {
        getChildren().clear();
        habits.clear();
        dots.clear();
        for (RoutineStep step : RoutineStep.values()) {
            if (step == RoutineStep.STRETCH) {
                plan.stretchesProperty().get().forEach(line -> getChildren().add(stretch(line)));
            } else {
                getChildren().add(habit(step));
            }
        }
        mark();
    }

    private Node stretch(PlanViewModel.StretchLine line) {
        StackPane box = new StackPane();
        box.getStyleClass().add("dot-box");
        dots.add(box);
        Label name = new Label(line.muscle());
        name.getStyleClass().addAll(Styles.STRONG, "muscle");
        name.setMinWidth(USE_PREF_SIZE);
        Label holds = wrapped(line.holds());
        holds.getStyleClass().add(Styles.MUTED);
        Label time = new Label(line.time());
        time.getStyleClass().add(Styles.MUTED);
        time.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(box, name, holds, time);
        row.getStyleClass().addAll("step-row", "plan-row");
        return row;
    }

    private ToggleButton habit(RoutineStep step) {
        StackPane mark = new StackPane();
        mark.getStyleClass().add("step-mark");
        Label name = wrapped(texts.of(step));
        name.getStyleClass().add("step-name");
        HBox row = new HBox(mark, name);
        row.getStyleClass().add("step-row");
        ToggleButton button = new ToggleButton("", row);
        button.getStyleClass().add("step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.of(step));
        button.setOnAction(_ -> model.tick(step));
        habits.put(step, new Habit(button, mark));
        return button;
    }

    private void mark() {
        boolean stretched = model.doneProperty().get().contains(RoutineStep.STRETCH);
        dots.forEach(box -> box.getChildren().setAll(stretched ? Glyph.DONE.node() : dot()));
        habits.forEach((step, habit) -> {
            boolean done = model.doneProperty().get().contains(step);
            habit.button().setSelected(done);
            habit.mark().getChildren().clear();
            if (done) {
                habit.mark().getChildren().add(Glyph.DONE.node());
            }
        });
    }

    private static Region dot() {
        Region dot = new Region();
        dot.getStyleClass().add("step-dot");
        return dot;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
