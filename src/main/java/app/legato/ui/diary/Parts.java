package app.legato.ui.diary;

import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyCap;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedText;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The small parts that the diary's pages are made of, each made the same way everywhere. */
final class Parts {
    private Parts() {}

    /** A question, and muted beside it how to answer. */
    static TextFlow question(String words, String scale) {
        Text asked = new Text(words);
        asked.getStyleClass().add(Styles.STRONG);
        Text muted = new Text("\u2003" + scale);
        muted.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        TextFlow flow = new TextFlow(asked, muted);
        flow.getStyleClass().add("question");
        return flow;
    }

    static Button button(String words, Runnable command, String... styles) {
        Button button = new Button(words);
        button.getStyleClass().addAll(styles);
        button.setOnAction(_ -> command.run());
        return button;
    }

    static Button quiet(String words, Glyph glyph, Runnable command) {
        Button button = button(words, command, Styles.QUIET);
        button.setGraphic(glyph.node());
        return button;
    }

    /** A button with the key that stands for it. */
    static <B extends ButtonBase> B keyed(B button, String key) {
        button.setGraphic(new KeyCap(key));
        button.getStyleClass().add("keyed");
        return button;
    }

    /** Ties a control to a field: typed text goes into it, and leaving the control or pressing Enter in it takes the text. */
    static <C extends TextInputControl> C tie(C control, TypedText field) {
        control.textProperty().bindBidirectional(field.textProperty());
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                field.commitIfTouched();
            }
        });
        if (control instanceof TextField line) {
            line.setOnAction(_ -> field.commitIfTouched());
        } else {
            control.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(control, event));
        }
        return control;
    }

    static TextField line(TypedText field, int columns) {
        TextField line = new TextField();
        line.setPrefColumnCount(columns);
        line.setMaxWidth(Region.USE_PREF_SIZE);
        return tie(line, field);
    }

    /** A question above its answer. */
    static VBox group(Node question, Node answer) {
        VBox group = new VBox(question, answer);
        group.getStyleClass().add("group");
        return group;
    }

    /** Large letters need the room that margins take. */
    static void setNarrow(Node page, boolean narrow) {
        page.getStyleClass().remove("narrow");
        if (narrow) {
            page.getStyleClass().add("narrow");
        }
    }

    static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("chips");
        return row;
    }

    /** In notes the Tab key leaves, as it does everywhere else. */
    private static void leaveByTab(Node notes, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            notes.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
