package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.control.NightMark;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A night in the month's grid: the days of both its dates, its shape and how many cramps; read out with both dates and its state in words. */
final class MonthCell extends Button {
    private static final PseudoClass TONIGHT = PseudoClass.getPseudoClass("tonight");
    private static final PseudoClass TO_COME = PseudoClass.getPseudoClass("to-come");
    /** More bars would not fit in a cell; the number beside them counts on. */
    private static final int BARS = 4;

    private static final int BARS_IN_LARGE_TEXT = 2;

    private final Texts texts;
    private final Label days = new Label();
    private final NightMark mark = new NightMark();
    private final Label count = new Label();
    private NightLine line;

    /** @param open opens a night's page */
    MonthCell(NightLine first, Texts texts, Consumer<Night> open) {
        this.texts = texts;
        line = first;
        getStyleClass().add("month-cell");
        days.getStyleClass().add("month-days");
        days.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("month-count");
        HBox state = new HBox(mark, count);
        state.getStyleClass().add("month-state");
        VBox content = new VBox(days, state);
        content.getStyleClass().add("month-content");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setFocusTraversable(false);
        setOnAction(_ -> open.accept(line.night()));
    }

    /**
     * @param toCome whether there is no page for the night yet
     * @param wide whether there is room for more than a few signs
     */
    void show(NightLine shown, boolean newest, boolean toCome, boolean wide) {
        line = shown;
        days.setText(texts.get(
                "diary.month-days",
                line.night().evening().getDayOfMonth(),
                line.night().morning().getDayOfMonth()));
        mark.show(line.state(), Math.min(line.cramps(), wide ? BARS : BARS_IN_LARGE_TEXT));
        count.setText(line.state() == NightState.CRAMPS ? texts.number(line.cramps(), 0) : "");
        pseudoClassStateChanged(TONIGHT, newest);
        pseudoClassStateChanged(TO_COME, toCome);
        setAccessibleText(line.spoken());
    }
}
