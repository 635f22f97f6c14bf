package app.legato.ui.tonight;

import app.legato.text.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** "Night 12 of 42", with a tick for each: six weeks, as long as the main trial ran. All ticks alike, no gaps: a missed night costs nothing. */
final class SixWeeks extends HBox {
    private static final int NIGHTS = 42;

    private final Texts texts;
    private final HBox ticks = new HBox();
    private final Label words = new Label();

    SixWeeks(Texts texts) {
        this.texts = texts;
        getStyleClass().add("six-weeks");
        ticks.getStyleClass().add("ticks");
        ticks.setAccessibleRole(AccessibleRole.NODE);
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(ticks, words);
    }

    /** @param nights the night's number, 0 while it is not known, to 42 */
    void show(int nights) {
        words.setText(
                nights < NIGHTS
                        ? texts.get("tonight.night-of", nights, NIGHTS)
                        : texts.get("tonight.night-all", NIGHTS));
        ticks.getChildren().clear();
        for (int night = 1; night <= NIGHTS; night++) {
            Region tick = new Region();
            tick.getStyleClass().add(night < nights ? "done" : night == nights ? "now" : "to-come");
            ticks.getChildren().add(tick);
        }
    }

    /** With little room the words alone say it. */
    void setTicksShown(boolean shown) {
        ticks.setVisible(shown);
        ticks.setManaged(shown);
    }
}
