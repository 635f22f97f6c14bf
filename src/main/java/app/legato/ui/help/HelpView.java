package app.legato.ui.help;

import app.legato.text.Texts;
import app.legato.tips.RedFlag;
import app.legato.tips.Urgency;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Screen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** When to see a doctor: the same static card for everybody, always. Nothing on it depends on the diary, and nothing is ever ruled out. */
public final class HelpView implements Screen {
    private static final List<String> QUESTIONS = List.of(
            "help.questions.1",
            "help.questions.2",
            "help.questions.3",
            "help.questions.4",
            "help.questions.5",
            "help.questions.6");

    private final Navigator navigator;
    private final Texts texts;
    private final ScrollPane root = new ScrollPane();

    public HelpView(Navigator navigator, Texts texts) {
        this.navigator = navigator;
        this.texts = texts;
        layout();
    }

    private void layout() {
        Label title = label("help.title", Styles.TITLE);
        Button check = new Button(texts.get("help.open-check"));
        check.setOnAction(_ -> navigator.go(new Route.Check()));
        VBox content = new VBox(title);
        content.getStyleClass().add("screen");
        for (Urgency urgency : Urgency.values()) {
            content.getChildren().add(card(urgency));
        }
        content.getChildren().add(1, check);
        VBox stretching = card("help.stretching.title");
        stretching.getChildren().addAll(line("help.stretching.pain"), line("help.stretching.antibiotic"));
        VBox questions = card("help.questions.title");
        QUESTIONS.forEach(key -> questions.getChildren().add(line(key)));
        content.getChildren().addAll(stretching, questions, label("help.standing", Styles.MUTED));
        root.getStylesheets().add(Appearance.sheet("help.css"));
        root.setContent(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private VBox card(Urgency urgency) {
        VBox card = card(urgency.titleKey());
        card.getStyleClass().add(urgency == Urgency.EMERGENCY ? "emergency" : "later");
        card.getChildren().add(label(urgency.doKey(), Styles.STRONG));
        if (urgency == Urgency.EMERGENCY) {
            card.getChildren().add(label("help.emergency.number", Styles.MUTED));
        }
        RedFlag.of(urgency).forEach(flag -> card.getChildren().add(line(flag.key())));
        if (urgency == Urgency.SAME_DAY) {
            card.getChildren().add(label("help.same-day.leg", Styles.STRONG));
        }
        return card;
    }

    private VBox card(String titleKey) {
        VBox card = new VBox(label(titleKey, Styles.HEADING));
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private Label line(String key) {
        Label line = label(key, "sign");
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        line.setGraphic(dot);
        return line;
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void attach() {
        root.setVvalue(0);
    }

    @Override
    public void detach() {}

    /** The scroll pane itself, so that the arrow keys scroll. */
    @Override
    public Node firstFocus() {
        return root;
    }

    @Override
    public boolean pressed(KeyCode key) {
        if (key == KeyCode.ESCAPE) {
            navigator.back();
            return true;
        }
        return false;
    }
}
