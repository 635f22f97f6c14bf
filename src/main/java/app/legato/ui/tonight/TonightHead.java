package app.legato.ui.tonight;

import app.legato.routine.SixWeeks;
import app.legato.text.Texts;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The head of the evening: its night, and how far the six weeks have come. */
final class TonightHead extends VBox {
    private final Label name = Wrapped.label("", Styles.MUTED);
    private final SixWeeksTicks sixWeeks;
    private final Label after;

    TonightHead(Texts texts) {
        Label title = new Label(texts.get("tonight.title"));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        sixWeeks = new SixWeeksTicks(texts);
        HBox.setHgrow(sixWeeks, Priority.ALWAYS);
        after = Wrapped.label(texts.get("tonight.after-six-weeks"), Styles.SMALL, Styles.MUTED);
        HBox line = new HBox(new VBox(title, name), sixWeeks);
        line.getStyleClass().add("header-line");
        getStyleClass().add("header");
        getChildren().addAll(line, after);
        show(null);
    }

    /** "Mon 12 – Tue 13 May". */
    StringProperty nameProperty() {
        return name.textProperty();
    }

    /** Whether there is room for a tick a night. */
    void setTicksShown(boolean shown) {
        sixWeeks.setTicksShown(shown);
    }

    /** @param now null until the diary has answered */
    void show(@Nullable SixWeeks now) {
        sixWeeks.show(now);
        boolean justDone = now != null && now.isJustDone();
        Shown.set(after, justDone);
    }
}
