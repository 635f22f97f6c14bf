package app.legato.ui.tonight;

import app.legato.routine.SixWeeks;
import app.legato.text.Texts;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** "Night 12 of 42", with a tick for each: six weeks, as long as the main trial ran. All ticks alike, no gaps: a missed night costs nothing. */
final class SixWeeksTicks extends HBox {
    private final Texts texts;
    private final HBox ticks = new HBox();
    private final Label words = new Label();
    private final Label inPart = new Label();

    SixWeeksTicks(Texts texts) {
        this.texts = texts;
        getStyleClass().add("six-weeks");
        ticks.getStyleClass().add("ticks");
        ticks.setAccessibleRole(AccessibleRole.NODE);
        words.setWrapText(true);
        inPart.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        inPart.setWrapText(true);
        VBox lines = new VBox(words, inPart);
        lines.getStyleClass().add("lines");
        getChildren().addAll(ticks, lines);
        show(null);
    }

    /** @param now null while it is not known */
    void show(@Nullable SixWeeks now) {
        setVisible(now != null);
        if (now == null) {
            return;
        }
        words.setText(
                now.isDone()
                        ? texts.get("tonight.nights-done", SixWeeks.NIGHTS)
                        : texts.get("tonight.night-of", now.number(), SixWeeks.NIGHTS));
        inPart.setText(texts.get("tonight.nights-in-part", now.inPart()));
        Shown.set(inPart, now.inPart() > 0);
        ticks.getChildren().clear();
        for (int night = 1; night <= SixWeeks.NIGHTS; night++) {
            Region tick = new Region();
            tick.getStyleClass().add(style(night, now));
            ticks.getChildren().add(tick);
        }
    }

    /** With little room the words alone say it. */
    void setTicksShown(boolean shown) {
        Shown.set(ticks, shown);
    }

    private static String style(int night, SixWeeks now) {
        if (night == now.number() && !now.isDone()) {
            return "now";
        }
        return night <= now.nights() ? "done" : "to-come";
    }
}
