package app.legato.ui.diary;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyCap;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Pen;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The lower edge of a page: that blank stays blank, whether all of it is noted, and the way out. */
final class NightFoot extends VBox {
    private final Texts texts;
    private final Label ink = Wrapped.label("", Styles.STRONG, "ink");
    private final Button again;
    private final Label blank;
    private final Button done;

    /** @param leave takes what was typed and goes to the list */
    NightFoot(Pen pen, Texts texts, Runnable leave) {
        this.texts = texts;
        again = Parts.button(texts.get("diary.try-again"), pen::tryAgain);
        blank = Wrapped.label(texts.get("diary.blank"), Styles.MUTED);
        done = Parts.button(texts.get("diary.done"), leave, Styles.PRIMARY, "done");
        done.setGraphic(new KeyCap(texts.get("diary.enter")));
        getStyleClass().add("night-foot");
        pen.inkProperty().subscribe(this::show);
        arrange(Breadth.WIDE);
    }

    void arrange(Breadth breadth) {
        if (breadth == Breadth.WIDE) {
            blank.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(blank, Priority.ALWAYS);
            again.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(blank, ink, again, done);
            line.getStyleClass().add("foot-line");
            getChildren().setAll(line);
        } else {
            done.setMaxWidth(Double.MAX_VALUE);
            getChildren().setAll(blank, ink, again, done);
        }
    }

    /** While something typed could not be taken, nothing here says that all is noted. */
    void setUnfinished(boolean so) {
        ink.setVisible(!so);
    }

    private void show(Pen.Ink now) {
        switch (now) {
            case CLEAN -> ink.setText("");
            case WRITING -> {
                // Writing takes a few thousandths of a second: the words before stay, rather than flicker.
            }
            case NOTED -> ink.setText(texts.get("diary.noted"));
            case FAILED -> ink.setText(texts.get("diary.not-noted"));
        }
        ink.setGraphic(now == Pen.Ink.NOTED ? Glyph.DONE.node() : null);
        ink.setManaged(!ink.getText().isEmpty());
        again.setVisible(now == Pen.Ink.FAILED);
        again.setManaged(now == Pen.Ink.FAILED);
    }
}
