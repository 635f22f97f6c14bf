package app.legato.ui.settings;

import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.control.TypedText;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The card of one section: its name, and below it what can be chosen. */
abstract class SectionCard extends VBox {
    private final Section section;
    private final Texts texts;

    SectionCard(Section section, Texts texts) {
        this.section = section;
        this.texts = texts;
        getStyleClass().add(Styles.CARD);
        Label heading = new Label(texts.get(section.key()));
        heading.getStyleClass().add(Styles.HEADING);
        heading.setWrapText(true);
        setAccessibleText(heading.getText());
        getChildren().add(heading);
    }

    /** Shows what is in force, and follows it until the subscription ends. */
    abstract Subscription follow();

    final Section section() {
        return section;
    }

    /** A question, and a line or more about it. */
    final Label question(String key) {
        return label(key, Styles.STRONG);
    }

    final Label explanation(String key) {
        Label label = label(key, Styles.SMALL);
        label.getStyleClass().add(Styles.MUTED);
        return label;
    }

    final CheckBox checkBox(String key) {
        return new CheckBox(texts.get(key));
    }

    /** A box to tick with what it changes below; a click on either ticks it. */
    static VBox tick(CheckBox box, Label effect) {
        effect.getStyleClass().add("effect");
        effect.setMaxWidth(Double.MAX_VALUE);
        effect.setOnMouseClicked(_ -> box.fire());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleHelp(effect.getText());
        VBox tick = new VBox(box, effect);
        tick.getStyleClass().add("tick");
        return tick;
    }

    /** A short field that is tried when it is left. */
    final FormField field(String key, TypedText typed) {
        TypedField field = new TypedField(typed, true);
        field.getStyleClass().add("short");
        return new FormField(texts.get(key), field, typed.problemProperty());
    }

    /** What belongs together, closer than the card's own spacing. */
    static VBox group(Node... parts) {
        VBox group = new VBox(parts);
        group.getStyleClass().add("group");
        return group;
    }

    /** In a row where there is room, else below each other; a part that is too long wraps its words. */
    static FlowPane flow(Region... parts) {
        FlowPane flow = new FlowPane(parts);
        flow.getStyleClass().add("chips");
        flow.setMinWidth(0);
        for (Region part : parts) {
            part.maxWidthProperty().bind(flow.widthProperty());
        }
        return flow;
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
