package app.legato.ui.diary;

import app.legato.stretch.Session;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.diary.EveningViewModel.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The evening of a night: what was stretched, and which steps of the routine were done. */
final class EveningCard extends VBox {
    private final EveningViewModel model;
    private final Texts texts;
    private final VBox sessions = new VBox();
    private final VBox steps = new VBox();
    private final Map<String, CheckBox> boxes = new HashMap<>();
    private @Nullable SessionForm form;

    EveningCard(EveningViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll(Styles.CARD, "evening");
        sessions.getStyleClass().add("session-lines");
        getChildren()
                .addAll(
                        Wrapped.label(texts.get("diary.evening"), Styles.HEADING),
                        sessions,
                        steps,
                        Wrapped.label(texts.get("diary.not-ticked"), Styles.SMALL, Styles.MUTED));
        model.sessionsProperty().subscribe(_ -> showSessions());
        model.editingProperty().subscribe(this::edit);
        model.stepsProperty().subscribe(this::showSteps);
    }

    private void edit(@Nullable SessionViewModel open) {
        form = open == null ? null : new SessionForm(open, texts, model::close);
        showSessions();
        if (form != null) {
            form.stop().requestFocus();
        }
    }

    /** Draws the lines anew around an open form, and gives the keyboard back to where it was in it. */
    private void showSessions() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        List<Node> lines = new ArrayList<>();
        for (Session session : model.sessionsProperty().get()) {
            lines.add(line(session));
            SessionViewModel open = model.editingProperty().get();
            if (form != null && open != null && open.id().equals(session.id())) {
                lines.add(form);
            }
        }
        sessions.getChildren().setAll(lines);
        sessions.setManaged(!lines.isEmpty());
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private Node line(Session session) {
        String words = model.words(session);
        Button change = action("diary.change", Glyph.EDIT, words, () -> model.edit(session));
        Button delete = action("diary.delete", Glyph.DELETE, words, () -> model.delete(session));
        HBox actions = new HBox(change, delete);
        actions.getStyleClass().add("ways");
        VBox line = new VBox(Wrapped.label(words), actions);
        line.getStyleClass().add("session-line");
        return line;
    }

    private Button action(String key, Glyph glyph, String which, Runnable command) {
        Button button = Parts.quiet(texts.get(key), glyph, command);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + ": " + which);
        return button;
    }

    /** Steps that are there already keep their boxes, and so the keyboard; from a box that goes, it moves to the nearest that stays. */
    private void showSteps(List<Line> lines) {
        List<String> ids = lines.stream().map(line -> line.tick().step()).toList();
        boxes.keySet().retainAll(ids);
        Optional<Node> keyboard = keyboard();
        List<CheckBox> order =
                ids.stream().map(id -> boxes.computeIfAbsent(id, this::box)).toList();
        if (!order.equals(steps.getChildren())) {
            steps.getChildren().setAll(order);
            keyboard.ifPresent(Node::requestFocus);
        }
        lines.forEach(this::mark);
    }

    /** The box that has the keyboard; when it is about to go, the one after it that stays, or else the one before. */
    private Optional<Node> keyboard() {
        List<Node> shown = steps.getChildren();
        int at = shown.stream().map(Node::isFocused).toList().indexOf(true);
        if (at < 0) {
            return Optional.empty();
        }
        return Stream.concat(shown.subList(at, shown.size()).stream(), shown.subList(0, at).reversed().stream())
                .filter(boxes::containsValue)
                .findFirst();
    }

    private CheckBox box(String id) {
        CheckBox box = new CheckBox();
        box.setWrapText(true);
        box.setOnAction(_ -> model.stepsProperty().get().stream()
                .filter(line -> line.tick().step().equals(id))
                .forEach(model::tick));
        return box;
    }

    private void mark(Line line) {
        CheckBox box = boxes.get(line.tick().step());
        if (box != null) {
            box.setText(line.words());
            box.setSelected(line.isTicked());
        }
    }
}
