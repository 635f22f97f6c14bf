package app.legato.ui.diary;

import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.time.Month;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A year, and its months to choose from, in place of the month's nights. Page Up and Page Down go from year to year, Esc goes back. */
final class MonthChoice extends VBox {
    private static final int YEAR_COLUMNS = 5;

    private final MonthChoiceViewModel model;
    private final Texts texts;
    private final TypedField year;
    private final Map<Month, Button> months = new EnumMap<>(Month.class);
    private final GridPane grid = new GridPane();
    private final Button first;

    MonthChoice(MonthChoiceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        year = new TypedField(model.typedYear(), true);
        first = Parts.quiet("", Glyph.BACK, model::chooseFirst);
        for (Month month : Month.values()) {
            months.put(month, Parts.button(model.name(month), () -> model.choose(month)));
        }
        layoutChoice();
        bind();
        arrange(Breadth.WIDE);
    }

    private void layoutChoice() {
        getStyleClass().addAll(Styles.CARD, "month-choice");
        year.setPrefColumnCount(YEAR_COLUMNS);
        year.setMaxWidth(USE_PREF_SIZE);
        FlowPane years = new FlowPane(
                new FormField(texts.get("diary.year"), year, model.typedYear().problemProperty()),
                Parts.quiet(texts.get("diary.earlier-year"), Glyph.EARLIER, () -> model.goYears(-1)),
                Parts.quiet(texts.get("diary.later-year"), Glyph.LATER, () -> model.goYears(1)));
        years.getStyleClass().addAll("chips", "years");
        grid.getStyleClass().add("months");
        months.values().forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        getChildren()
                .addAll(
                        Wrapped.label(texts.get("diary.which-month"), Styles.HEADING),
                        years,
                        grid,
                        Parts.row(first, Parts.button(texts.get("diary.cancel"), model::close, Styles.QUIET)));
    }

    private void bind() {
        model.yearProperty().subscribe(_ -> showMonths());
        model.openProperty().subscribe(_ -> showMonths());
        model.firstProperty().subscribe(this::showFirst);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Where the keyboard starts: January, which is never still to come. */
    Node stop() {
        return Objects.requireNonNull(months.get(Month.JANUARY));
    }

    void arrange(Breadth breadth) {
        int columns = switch (breadth) {
            case WIDE -> 4;
            case MEDIUM -> 3;
            case NARROW -> 2;
        };
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(width);
        }
        months.forEach((month, button) ->
                grid.add(button, (month.getValue() - 1) % columns, (month.getValue() - 1) / columns));
    }

    private void showMonths() {
        months.forEach((month, button) -> {
            button.setDisable(!model.canChoose(month));
            button.setAccessibleText(
                    model.name(YearMonth.of(model.yearProperty().get(), month)));
        });
    }

    private void showFirst(@Nullable YearMonth month) {
        first.setVisible(month != null);
        first.setManaged(month != null);
        first.setText(month == null ? "" : texts.get("diary.first-entry", model.name(month)));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> model.goYears(-1);
            case PAGE_DOWN -> model.goYears(1);
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
