package app.legato.ui.shell;

import app.legato.store.StoreProblem;
import app.legato.text.Texts;
import app.legato.ui.control.KeyButton;
import app.legato.ui.control.Styles;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The quiet lines above the window's lower edge: what can be taken back, and what keeps the diary from working. */
final class Notices extends VBox {
    /** Long enough to read it twice; a window that stays open over night is not narrowed by it till morning. */
    private static final Duration LINE_STAYS = Duration.ofMinutes(1);

    private final Texts texts;
    private final Desk desk;
    private final Choices choices;
    private final Undo undo;
    private final NightClosing closing;
    private boolean narrow;
    /** The offer whose line has been there long enough: its key still works. */
    private Undo.@Nullable Offer read;

    Notices(Texts texts, Desk desk, Choices choices, Undo undo, NightClosing closing) {
        this.texts = texts;
        this.desk = desk;
        this.choices = choices;
        this.undo = undo;
        this.closing = closing;
        getStyleClass().add("notices");
    }

    /** With little room the buttons go below the words. */
    void setNarrow(boolean little) {
        if (narrow != little) {
            narrow = little;
            refresh();
        }
    }

    Subscription attach() {
        return Subscription.combine(
                choices.keptProperty().subscribe(_ -> refresh()),
                undo.offerProperty().subscribe(this::follow),
                closing.remarkProperty().subscribe(_ -> refresh()),
                desk.problemProperty().subscribe(_ -> refresh()));
    }

    private void refresh() {
        getChildren().clear();
        StoreProblem problem = desk.problemProperty().get();
        if (problem != null) {
            getChildren().add(problemLine(problem));
        }
        if (!choices.keptProperty().get()) {
            getChildren().add(line(texts.get("shell.settings-not-kept"), null, () -> choices.tellKept(true)));
        }
        String remark = closing.remarkProperty().get();
        if (!remark.isEmpty()) {
            getChildren().add(line(remark, null, closing::dismissRemark));
        }
        Undo.Offer offer = undo.offerProperty().get();
        if (offer != null && !offer.equals(read)) {
            getChildren().add(undoLine(offer));
        }
    }

    /** Counted without frames, which a still screen does not make. */
    private void follow(Undo.@Nullable Offer offer) {
        refresh();
        if (offer != null) {
            CompletableFuture.delayedExecutor(LINE_STAYS.toSeconds(), TimeUnit.SECONDS, Platform::runLater)
                    .execute(() -> leave(offer));
        }
    }

    /** Not from under a hand, or a key, that is on its way to it. */
    private void leave(Undo.Offer offer) {
        if (!offer.equals(undo.offerProperty().get())) {
            return;
        }
        if (isHover() || isFocusWithin()) {
            follow(offer);
        } else {
            read = offer;
            refresh();
        }
    }

    private Node problemLine(StoreProblem problem) {
        return line(texts.get(TroubleView.sentenceKey(problem)), null, desk::dismissProblem);
    }

    private Node undoLine(Undo.Offer offer) {
        Button take = new KeyButton(texts.get("shell.undo"), texts.get("shell.undo-key"), null, undo::take);
        take.setMaxWidth(USE_PREF_SIZE);
        return line(offer.done(), take, undo::close);
    }

    private Node line(String words, @Nullable Button action, Runnable closing) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button close = new Button(texts.get("shell.close"));
        close.getStyleClass().add(Styles.QUIET);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> closing.run());
        HBox actions = new HBox(close);
        actions.getStyleClass().add("notice-actions");
        if (action != null) {
            action.setMinWidth(USE_PREF_SIZE);
            actions.getChildren().addFirst(action);
        }
        Pane line = narrow ? new VBox(label, actions) : new HBox(label, actions);
        line.getStyleClass().add("notice");
        return line;
    }
}
