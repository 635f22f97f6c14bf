package app.legato.ui.coach;

import app.legato.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is left of the whole plan: large digits, small units. The digits keep their place when they change. */
final class TimeLeft extends VBox {
    private final Label minutes = digits();
    private final Label minutesUnit;
    private final Label seconds = digits();
    private final Label words;

    TimeLeft(Texts texts) {
        getStyleClass().add("time-left");
        minutesUnit = unit(texts.get("coach.minutes-unit"));
        HBox line = new HBox(minutes, minutesUnit, seconds, unit(texts.get("coach.seconds-unit")));
        line.getStyleClass().add("time-left-line");
        line.setAlignment(Pos.BASELINE_RIGHT);
        words = new Label(texts.get("coach.left-in-all"));
        words.getStyleClass().add("muted");
        words.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.TOP_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(line, words);
    }

    /** Whether it says in words what it is; where there is no room the place says it. */
    void explain(boolean inWords) {
        words.setVisible(inWords);
        words.setManaged(inWords);
    }

    void show(int left) {
        minutes.setText(Integer.toString(left / 60));
        seconds.setText(Integer.toString(left % 60));
        minutes.setVisible(left >= 60);
        minutes.setManaged(left >= 60);
        minutesUnit.setVisible(left >= 60);
        minutesUnit.setManaged(left >= 60);
    }

    private static Label digits() {
        Label label = new Label();
        label.getStyleClass().add("time-left-digits");
        label.setMinWidth(USE_PREF_SIZE);
        label.setAlignment(Pos.BASELINE_RIGHT);
        return label;
    }

    private static Label unit(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("time-left-unit");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
