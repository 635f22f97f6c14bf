package app.legato.ui.tonight;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Where the evening's cards stand: in two columns where there is room, else in one, in the order in which an evening needs things. A sign for a
 * doctor comes before all; and one button is filled, on the card that comes first.
 */
final class TonightCards extends GridPane {
    private static final double LEFT_PERCENT = 58;

    private final PlanCard plan;
    private final StepsCard steps;
    private final LastNightCard lastNight;
    private final DrinksCard drinks;
    private final TipCard tip;

    TonightCards(PlanCard plan, StepsCard steps, LastNightCard lastNight, DrinksCard drinks, TipCard tip) {
        this.plan = plan;
        this.steps = steps;
        this.lastNight = lastNight;
        this.drinks = drinks;
        this.tip = tip;
        getStyleClass().add("columns");
    }

    /**
     * Puts every card into its place.
     *
     * @param wide whether there is room for two columns
     * @param morning whether last night is still to be told
     * @param silent whether a sign takes the tip's place
     */
    void arrange(boolean wide, boolean morning, boolean silent) {
        plan.setFirst(!morning && !silent);
        lastNight.arrange(morning, !silent, wide);
        getChildren().clear();
        getColumnConstraints().clear();
        if (wide) {
            inTwo(morning, silent);
        } else {
            inOne(morning, silent);
        }
    }

    private void inTwo(boolean morning, boolean silent) {
        plan.include(steps.asPart(), steps.change());
        getColumnConstraints().addAll(percent(LEFT_PERCENT), percent(100 - LEFT_PERCENT));
        int row = 0;
        if (silent) {
            add(tip, 0, row++, 2, 1);
        }
        if (morning) {
            add(lastNight, 0, row++, 2, 1);
        }
        add(silent ? column(plan) : column(plan, tip), 0, row);
        add(morning ? column(drinks) : column(lastNight, drinks), 1, row);
    }

    private void inOne(boolean morning, boolean silent) {
        plan.exclude(steps);
        getColumnConstraints().add(percent(100));
        VBox column = morning
                ? column(lastNight, plan, steps.asCard(), drinks)
                : column(plan, steps.asCard(), lastNight, drinks);
        column.getChildren().add(silent ? 0 : column.getChildren().size(), tip);
        addColumn(0, column);
    }

    /** Start stays where it is while the drinks beside it take more room. */
    void makeRoom(boolean open) {
        VBox.setVgrow(plan, open ? Priority.NEVER : Priority.ALWAYS);
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("column");
        GridPane.setVgrow(column, Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
