package app.legato.ui.diary;

import app.legato.ui.control.Glyph;
import app.legato.ui.control.NightMark;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.control.WrappingCell;
import app.legato.ui.shell.Breadth;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the list: a night's shape, both its dates, and its state in words; or the way to more nights. */
final class NightCell extends WrappingCell<ListLine> {
    private final ObservableValue<Breadth> breadth;

    /** @param open opens what is clicked */
    NightCell(ObservableValue<Breadth> breadth, Consumer<ListLine> open) {
        super("night-cell");
        this.breadth = breadth;
        setOnMouseClicked(_ -> {
            ListLine line = getItem();
            if (line != null) {
                open.accept(line);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ListLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(
                switch (line) {
                    case null -> null;
                    case NightLine night -> night(night);
                    case ListLine.More more -> more(more);
                });
    }

    private Node more(ListLine.More more) {
        setAccessibleText(more.words());
        HBox row = new HBox((more.later() ? Glyph.LATER : Glyph.EARLIER).node(), Wrapped.label(more.words()));
        row.getStyleClass().add("night-row");
        return row;
    }

    private Node night(NightLine line) {
        setAccessibleText(line.spoken());
        NightMark mark = new NightMark();
        mark.show(line.state(), line.cramps());
        Label words = Wrapped.label(line.words(), Styles.MUTED);
        boolean wide = breadth.getValue() == Breadth.WIDE;
        Pane name = name(line, wide ? new HBox() : new VBox());
        Pane both = wide ? new HBox(name, words) : new VBox(name, words);
        both.getStyleClass().add(wide ? "night-beside" : "night-below");
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(mark, both, Glyph.LATER.node());
        row.getStyleClass().add("night-row");
        return row;
    }

    private static Pane name(NightLine line, Pane name) {
        name.getChildren().add(Wrapped.label(line.dates(), Styles.STRONG));
        name.getStyleClass().add("night-name");
        if (!line.name().isEmpty()) {
            Label tag = new Label(line.name());
            tag.getStyleClass().add(Styles.TAG);
            tag.setMinWidth(USE_PREF_SIZE);
            name.getChildren().add(tag);
        }
        return name;
    }
}
