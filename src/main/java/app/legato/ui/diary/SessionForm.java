package app.legato.ui.diary;

import app.legato.stretch.Session;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.diary.SessionViewModel.Held;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of a session: when it began, and a tick for each hold that was held. */
final class SessionForm extends VBox {
    private static final int TIME_COLUMNS = 6;

    private final SessionViewModel model;
    private final SessionWords words;
    private final TextField start;
    private final List<CheckBox> holds = new ArrayList<>();

    /** @param close the session needs no more changes */
    SessionForm(SessionViewModel model, Texts texts, Runnable close) {
        this.model = model;
        words = new SessionWords(texts);
        start = Parts.line(model.start(), TIME_COLUMNS);
        for (int place = 0; place < model.sessionProperty().get().steps().size(); place++) {
            holds.add(box(place));
        }
        VBox held = new VBox();
        held.getChildren().addAll(holds);
        VBox asked = Parts.group(Wrapped.label(texts.get("diary.holds"), Styles.STRONG), held);
        asked.setVisible(!holds.isEmpty());
        asked.setManaged(!holds.isEmpty());
        getStyleClass().add("session-form");
        getChildren()
                .addAll(
                        new FormField(
                                texts.get("diary.session-began"),
                                start,
                                model.start().problemProperty()),
                        asked,
                        Parts.row(Parts.button(texts.get("diary.close-session"), close)));
        model.sessionProperty().subscribe(this::show);
    }

    /** Where the keyboard starts: the first hold, or the time when there is none. */
    Node stop() {
        return holds.isEmpty() ? start : holds.getFirst();
    }

    private CheckBox box(int place) {
        CheckBox box = new CheckBox();
        box.setWrapText(true);
        box.setAllowIndeterminate(model.canBeInPart(place));
        box.setOnAction(_ -> model.hold(place, held(box)));
        return box;
    }

    private void show(Session session) {
        for (int place = 0; place < holds.size(); place++) {
            CheckBox box = holds.get(place);
            box.setText(words.hold(session.steps().get(place)));
            box.setSelected(model.held(place) == Held.WHOLE);
            box.setIndeterminate(model.held(place) == Held.IN_PART);
        }
    }

    private static Held held(CheckBox box) {
        if (box.isIndeterminate()) {
            return Held.IN_PART;
        }
        return box.isSelected() ? Held.WHOLE : Held.NOT;
    }
}
