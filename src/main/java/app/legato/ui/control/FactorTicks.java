package app.legato.ui.control;

import app.legato.day.DayFactor;
import app.legato.day.FactorGroup;
import app.legato.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A box to tick for each day factor, group by group: which ones the person keeps in view. Two columns where there is room. */
public final class FactorTicks extends VBox {
    private final Map<DayFactor, CheckBox> boxes = new EnumMap<>(DayFactor.class);

    /** @param keep told what was ticked, true, or unticked; the owner answers with {@link #show} */
    public FactorTicks(Texts texts, BiConsumer<DayFactor, Boolean> keep) {
        getStyleClass().add("factor-ticks");
        for (FactorGroup group : FactorGroup.values()) {
            FlowPane ticks = new FlowPane();
            ticks.getStyleClass().add("factor-tick-lines");
            ticks.setMinWidth(0);
            for (DayFactor factor : DayFactor.of(group)) {
                CheckBox box = new CheckBox(texts.of(factor));
                box.setOnAction(_ -> keep.accept(factor, box.isSelected()));
                box.maxWidthProperty().bind(ticks.widthProperty());
                boxes.put(factor, box);
                ticks.getChildren().add(box);
            }
            Label name = new Label(texts.of(group));
            name.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
            name.setWrapText(true);
            getChildren().add(new VBox(name, ticks));
        }
    }

    /** Shows which are kept. */
    public void show(Set<DayFactor> kept) {
        boxes.forEach((factor, box) -> box.setSelected(kept.contains(factor)));
    }

    /** Where the keyboard starts. */
    public Node stop() {
        return boxes.values().iterator().next();
    }
}
