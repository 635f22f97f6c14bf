package app.legato.ui.settings;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The names of the sections, to jump to: a quiet column at the side, or lines above the cards. */
final class SectionList {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final VBox column = new VBox();
    private final FlowPane lines = new FlowPane();
    private final Map<Section, Button> names = new EnumMap<>(Section.class);

    SectionList(Texts texts, Consumer<Section> jump) {
        column.getStyleClass().add("section-column");
        lines.getStyleClass().add("section-lines");
        for (Section section : Section.values()) {
            Button name = new Button(texts.get(section.key()));
            name.getStyleClass().addAll(Styles.QUIET, "section-name");
            name.setMaxWidth(Double.MAX_VALUE);
            name.setOnAction(_ -> jump.accept(section));
            names.put(section, name);
        }
    }

    Pane column() {
        lines.getChildren().clear();
        column.getChildren().setAll(names.values());
        return column;
    }

    Pane lines() {
        column.getChildren().clear();
        lines.getChildren().setAll(names.values());
        return lines;
    }

    Button first() {
        return names.values().iterator().next();
    }

    /** Marks the section that is being read. */
    void mark(Section here) {
        names.forEach((section, name) -> name.pseudoClassStateChanged(HERE, section == here));
    }
}
