package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The list of nights: arrow keys choose, Enter or a click opens; its last line leads to earlier nights, its first back to later ones. */
final class NightList extends VBox implements NightsForm {
    private static final int LINES_ABOVE = 2;

    private final NightListViewModel model;
    private final Texts texts;
    private final Label period = Wrapped.label("", Styles.MUTED);
    private final ListView<ListLine> list = new ListView<>();
    private final ObjectProperty<Breadth> breadth = new SimpleObjectProperty<>(Breadth.WIDE);

    NightList(NightListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        layoutList();
        bind();
    }

    private void layoutList() {
        getStyleClass().add("night-list");
        period.textProperty().bind(model.periodProperty());
        list.setCellFactory(_ -> new NightCell(breadth, this::open));
        list.setAccessibleText(texts.get("diary.title"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(period, list);
    }

    private void bind() {
        model.linesProperty().subscribe(this::show);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof NightLine night) {
                model.select(night.night());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public Subscription attach() {
        return model.attach();
    }

    @Override
    public void arrange(Breadth now) {
        breadth.set(now);
        period.setVisible(now != Breadth.NARROW);
        period.setManaged(now != Breadth.NARROW);
        list.refresh();
    }

    @Override
    public Node stop() {
        return list;
    }

    private void show(List<NightLine> nights) {
        List<ListLine> lines = new ArrayList<>(nights);
        if (!nights.isEmpty()) {
            lines.addLast(new ListLine.More(texts.get("diary.earlier-nights"), false));
        }
        if (model.canGoLaterProperty().get()) {
            lines.addFirst(new ListLine.More(texts.get("diary.later-nights"), true));
        }
        Night selected = model.selected();
        list.getItems().setAll(lines);
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof NightLine line && line.night().equals(selected)) {
                list.getSelectionModel().select(at);
                list.getFocusModel().focus(at);
                list.scrollTo(Math.max(0, at - LINES_ABOVE));
            }
        }
    }

    private void pressed(KeyEvent event) {
        ListLine line = list.getSelectionModel().getSelectedItem();
        if (line != null && event.getCode() == KeyCode.ENTER) {
            event.consume();
            open(line);
        }
    }

    private void open(ListLine line) {
        switch (line) {
            case NightLine night -> model.open(night.night());
            case ListLine.More more -> {
                if (more.later()) {
                    model.goLater();
                } else {
                    model.goEarlier();
                }
            }
        }
    }
}
