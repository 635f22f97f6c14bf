package app.legato.ui.diary;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.diary.SearchViewModel.Hit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nights that were found, in place of the calendar: arrow keys choose, Enter or a click opens, Esc leaves the search. */
final class SearchResults extends VBox {
    private final SearchViewModel model;
    private final Runnable toField;
    private final Runnable leave;
    private final Label message = Wrapped.label("", Styles.STRONG);
    private final ListView<Hit> list = new ListView<>();

    /**
     * @param toField gives the keyboard to the field that is typed in
     * @param leave ends the search
     */
    SearchResults(SearchViewModel model, Texts texts, Runnable toField, Runnable leave) {
        this.model = model;
        this.toField = toField;
        this.leave = leave;
        getStyleClass().add("hits");
        list.setCellFactory(_ -> new HitCell(model::open));
        list.setAccessibleText(texts.get("diary.search-hits"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(message, list);
        message.textProperty().bind(model.messageProperty());
        model.hitsProperty().subscribe(hits -> {
            list.getItems().setAll(hits);
            list.setVisible(!hits.isEmpty());
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Gives the keyboard to the newest hit, or to the one it was at; whether there is one. */
    boolean take() {
        if (list.getItems().isEmpty()) {
            return false;
        }
        if (list.getSelectionModel().getSelectedIndex() < 0) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
        return true;
    }

    Node stop() {
        return list;
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        } else if (event.getCode() == KeyCode.UP && at <= 0) {
            event.consume();
            toField.run();
        } else if (event.getCode() == KeyCode.ENTER && hit != null) {
            event.consume();
            model.open(hit);
        }
    }
}
