package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * A month's nights in weeks that start as the locale says. One stop of the Tab key: arrow keys go from night to night and from week to week,
 * Page Up and Page Down from month to month (with Shift from year to year), Home to tonight; Enter, Space or a click opens.
 */
final class MonthGrid extends GridPane {
    private static final int DAYS = 7;

    private final MonthViewModel model;
    private final Texts texts;
    private final DayOfWeek firstDay;
    private final List<MonthCell> cells = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();
    private boolean wide = true;

    MonthGrid(MonthViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        firstDay = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        getStyleClass().add("month-grid");
        for (int column = 0; column < DAYS; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / DAYS);
            getColumnConstraints().add(width);
            heads.add(Wrapped.label("", Styles.SMALL, Styles.MUTED, "month-head"));
        }
        arrange(Breadth.WIDE);
        model.nightsProperty().subscribe(this::show);
        model.selectedProperty().subscribe(_ -> follow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The selected night's cell. */
    MonthCell stop() {
        return cells.get(model.selectedProperty().get().evening().getDayOfMonth() - 1);
    }

    void arrange(Breadth breadth) {
        wide = breadth == Breadth.WIDE;
        getStyleClass().remove("compact");
        if (!wide) {
            getStyleClass().add("compact");
        }
        show(model.nightsProperty().get());
        TextStyle style = breadth == Breadth.NARROW ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE;
        for (int column = 0; column < DAYS; column++) {
            DayOfWeek day = firstDay.plus(column);
            heads.get(column).setText(day.getDisplayName(style, texts.locale()));
            heads.get(column).setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
        }
    }

    private void show(List<NightLine> nights) {
        boolean hadKeyboard = hasKeyboard();
        List<Node> shown = new ArrayList<>(heads);
        for (int column = 0; column < DAYS; column++) {
            setConstraints(heads.get(column), column, 0);
        }
        int before = nights.isEmpty() ? 0 : daysFromFirst(nights.getFirst().night());
        for (int at = 0; at < nights.size(); at++) {
            MonthCell cell = cell(at, nights.get(at));
            Night night = nights.get(at).night();
            cell.show(nights.get(at), model.isNewest(night), !model.canOpen(night), wide);
            setConstraints(cell, (before + at) % DAYS, 1 + (before + at) / DAYS);
            shown.add(cell);
        }
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
        if (!nights.isEmpty()) {
            moveTo(stop(), hadKeyboard);
        }
    }

    /** The selected night is another one: of another month, and the month follows with its nights. */
    private void follow() {
        if (!cells.isEmpty() && model.isShown(model.selectedProperty().get())) {
            moveTo(stop(), hasKeyboard());
        }
    }

    private MonthCell cell(int at, NightLine line) {
        if (at == cells.size()) {
            cells.add(new MonthCell(line, texts, model::open));
        }
        return cells.get(at);
    }

    private void moveTo(MonthCell stop, boolean withKeyboard) {
        cells.forEach(cell -> cell.setFocusTraversable(cell.equals(stop)));
        if (withKeyboard) {
            stop.requestFocus();
        }
    }

    private boolean hasKeyboard() {
        return cells.stream().anyMatch(Node::isFocused);
    }

    private int daysFromFirst(Night night) {
        return Math.floorMod(night.evening().getDayOfWeek().getValue() - firstDay.getValue(), DAYS);
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || !hasKeyboard()) {
            return;
        }
        int months = event.isShiftDown() ? 12 : 1;
        switch (event.getCode()) {
            case LEFT -> model.goNights(-1);
            case RIGHT -> model.goNights(1);
            case UP -> model.goNights(-DAYS);
            case DOWN -> model.goNights(DAYS);
            case PAGE_UP -> model.goMonths(-months);
            case PAGE_DOWN -> model.goMonths(months);
            case HOME -> model.goToNewest();
            case ENTER -> model.open(model.selectedProperty().get());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
