package app.legato.ui.carry;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.control.WrappingCell;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What differs between here and the file: the first few, and all that are kept in a list that scrolls, for whoever asks for it. */
final class DifferencesCard extends VBox {
    /** Of the window’s height the list takes no more: with large letters, too, the line with the keyboard stays in view. */
    private static final double OF_WINDOW = 0.55;

    private final DryRun run;
    private final Texts texts;

    DifferencesCard(DryRun run, Texts texts) {
        this.run = run;
        this.texts = texts;
        String heading = texts.get("carry.differences", run.differing());
        getStyleClass().add(Styles.CARD);
        getChildren()
                .addAll(
                        Wrapped.label(heading, Styles.HEADING),
                        Wrapped.label(texts.get("carry.rule"), Styles.SMALL, Styles.MUTED));
        List<DifferenceLine> all = run.differences();
        all.stream().limit(DryRun.SHOWN_MOST).map(DifferencesCard::line).forEach(getChildren()::add);
        if (all.size() > DryRun.SHOWN_MOST) {
            Button button = new Button(texts.get("carry.show-all", all.size()));
            button.setOnAction(_ -> showAll(heading));
            getChildren().add(button);
        } else {
            tellRest();
        }
    }

    private void showAll(String heading) {
        ListView<DifferenceLine> list = new ListView<>();
        list.getItems().setAll(run.differences());
        list.setCellFactory(_ -> new LineCell());
        list.setAccessibleText(heading);
        list.getStyleClass().add("differences");
        list.getSelectionModel().selectFirst();
        if (getScene() != null) {
            list.maxHeightProperty().bind(getScene().heightProperty().multiply(OF_WINDOW));
        }
        getChildren().remove(2, getChildren().size());
        getChildren().add(list);
        tellRest();
        list.requestFocus();
    }

    /** How many more there are than are kept. */
    private void tellRest() {
        int rest = run.differing() - run.differences().size();
        if (rest > 0) {
            getChildren().add(Wrapped.label(texts.get("carry.more", rest), Styles.MUTED));
        }
    }

    private static VBox line(DifferenceLine line) {
        Label where = Wrapped.label(line.where(), Styles.STRONG);
        return new VBox(where, Wrapped.label(line.values()));
    }

    private static final class LineCell extends WrappingCell<DifferenceLine> {
        LineCell() {
            super("difference-cell");
        }

        @Override
        protected void updateItem(@Nullable DifferenceLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                setGraphic(line(line));
                setAccessibleText(line.where() + ". " + line.values());
            }
        }
    }
}
