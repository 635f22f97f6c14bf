package app.legato.ui.help;

import app.legato.text.Texts;
import app.legato.tips.RedFlag;
import app.legato.tips.Urgency;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.TipBook;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The short check: the signs of the safety card, each to be answered with yes. What is left blank says nothing, and nothing is cleared. */
public final class CheckView implements Screen {
    private final CheckViewModel model;
    private final Texts texts;
    private final Button back;
    private final List<SignLine> lines = new ArrayList<>();
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);
    private Subscription subscriptions = Subscription.EMPTY;

    public CheckView(Desk desk, TipBook book, Navigator navigator, Texts texts) {
        model = new CheckViewModel(desk, book, navigator);
        this.texts = texts;
        back = new Button(texts.get("help.title"), Glyph.BACK.node());
        layout();
        bind();
    }

    private void layout() {
        back.getStyleClass().addAll(Styles.QUIET, "back");
        back.setOnAction(_ -> model.leave());
        content.getStyleClass().addAll("screen", "check");
        content.getChildren()
                .addAll(back, label("help.check.title", Styles.TITLE), label("help.check.intro", Styles.MUTED));
        for (Urgency urgency : Urgency.values()) {
            content.getChildren().add(card(urgency));
        }
        content.getChildren().addAll(label("help.check.end", Styles.STRONG), label("help.standing", Styles.MUTED));
        root.getStylesheets().add(Appearance.sheet("help.css"));
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
    }

    private VBox card(Urgency urgency) {
        VBox card = new VBox(label(urgency.titleKey(), Styles.HEADING));
        card.getStyleClass().addAll(Styles.CARD, urgency == Urgency.EMERGENCY ? "emergency" : "later");
        for (RedFlag sign : RedFlag.of(urgency)) {
            SignLine line = new SignLine(sign, model, texts);
            lines.add(line);
            card.getChildren().add(line);
        }
        return card;
    }

    private void bind() {
        model.answersProperty().subscribe(answers -> lines.forEach(line -> line.show(answers)));
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void attach() {
        root.setVvalue(0);
        subscriptions = Subscription.combine(model.follow(), InView.follow(root));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return back;
    }

    @Override
    public boolean pressed(KeyCode key) {
        if (key == KeyCode.ESCAPE || key == KeyCode.BACK_SPACE) {
            model.leave();
            return true;
        }
        return false;
    }
}
