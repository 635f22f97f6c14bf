package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Which night the page is about, in words and both dates; the switch between the night and the day before it; the way to other nights. */
final class NightHeader extends VBox {
    /** The two halves of a page. */
    enum Half {
        NIGHT,
        DAY
    }

    private final NightViewModel model;
    private final DiaryViewModel diary;
    private final Texts texts;
    private final Label name = Wrapped.label("", Styles.TITLE);
    private final Label dates = Wrapped.label("", Styles.MUTED);
    private final Label summary = Wrapped.label("", Styles.STRONG);
    private final ToggleButton nightHalf;
    private final ToggleButton dayHalf;
    private final SegmentedButton halves;
    private final Button earlier;
    private final Button later;
    private final Button all;
    private final ObjectProperty<Half> half = new SimpleObjectProperty<>(Half.NIGHT);

    NightHeader(NightViewModel model, DiaryViewModel diary, Texts texts) {
        this.model = model;
        this.diary = diary;
        this.texts = texts;
        nightHalf = new ToggleButton(texts.get("diary.half-night"));
        dayHalf = new ToggleButton();
        halves = new SegmentedButton(nightHalf, dayHalf);
        earlier = Parts.quiet(texts.get("diary.earlier-night"), Glyph.EARLIER, () -> turn(-1));
        later = Parts.quiet(texts.get("diary.later-night"), Glyph.LATER, () -> turn(1));
        all = Parts.quiet(texts.get("diary.all-nights"), Glyph.BACK, diary::showNights);
        getStyleClass().add("night-header");
        for (ButtonBase button : List.of(nightHalf, dayHalf, earlier, later, all)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        bind();
        arrange(Breadth.WIDE);
    }

    /** Which half is shown. */
    ObjectProperty<Half> halfProperty() {
        return half;
    }

    /** One line each where there is room; else whatever fits beside each other. */
    void arrange(Breadth breadth) {
        boolean wide = breadth == Breadth.WIDE;
        Pane title = line(wide, new VBox(), new Node[] {name, dates}, new Node[] {summary});
        Pane ways = line(wide, new FlowPane(), new Node[] {halves}, new Node[] {all, earlier, later});
        dayHalf.textProperty()
                .bind(model.nightProperty()
                        .map(night -> wide
                                ? texts.get("diary.half-day", texts.day(night.evening()))
                                : texts.get("diary.half-day-short")));
        title.getStyleClass().add(wide ? "diary-header" : "tall-header");
        ways.getStyleClass().add("ways");
        getChildren().setAll(title, ways);
    }

    private static Pane line(boolean wide, Pane narrow, Node[] left, Node[] right) {
        Pane line = wide ? new HBox() : narrow;
        line.getChildren().addAll(left);
        if (wide) {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            line.getChildren().add(between);
        }
        line.getChildren().addAll(right);
        return line;
    }

    private void bind() {
        summary.textProperty().bind(model.summaryProperty());
        model.nightProperty().subscribe(this::show);
        nightHalf.setOnAction(_ -> half.set(Half.NIGHT));
        dayHalf.setOnAction(_ -> half.set(Half.DAY));
        half.subscribe(now -> {
            nightHalf.setSelected(now == Half.NIGHT);
            dayHalf.setSelected(now == Half.DAY);
        });
    }

    /** Names the page anew: "last night" is another one tomorrow. */
    void show(Night night) {
        String both = diary.words().dates(night);
        String known = diary.words().name(night);
        name.setText(known.isEmpty() ? both : known);
        dates.setText(known.isEmpty() ? "" : both);
        dates.setManaged(!known.isEmpty());
        later.setDisable(!diary.hasLater(night));
    }

    private void turn(int nights) {
        diary.open(model.nightProperty().get().plus(nights));
    }
}
