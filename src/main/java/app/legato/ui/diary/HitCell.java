package app.legato.ui.diary;

import app.legato.text.Excerpt;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.control.WrappingCell;
import app.legato.ui.diary.SearchViewModel.Hit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A night that was found: both its dates, and the note around the words, which are underlined and heavier. */
final class HitCell extends WrappingCell<Hit> {
    /** @param open opens what is clicked */
    HitCell(Consumer<Hit> open) {
        super("night-cell");
        setOnMouseClicked(_ -> {
            Hit hit = getItem();
            if (hit != null) {
                open.accept(hit);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        setGraphic(hit == null ? null : row(hit));
    }

    private Node row(Hit hit) {
        Excerpt excerpt = hit.excerpt();
        setAccessibleText(hit.dates() + ", " + excerpt.before() + excerpt.hit() + excerpt.after());
        TextFlow line = new TextFlow(
                text(excerpt.before(), "excerpt"), text(excerpt.hit(), "hit"), text(excerpt.after(), "excerpt"));
        VBox both = new VBox(Wrapped.label(hit.dates(), Styles.STRONG), line);
        both.getStyleClass().add("night-below");
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(both, Glyph.LATER.node());
        row.getStyleClass().add("night-row");
        return row;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("text", style);
        return text;
    }
}
