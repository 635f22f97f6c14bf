package app.legato.ui.help;

import app.legato.text.Texts;
import app.legato.tips.RedFlag;
import app.legato.tips.Urgency;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.InnerScreen;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.TipBook;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The short check: the signs of the safety card, each to be answered with yes. What is left blank says nothing, and nothing is cleared. */
public final class CheckView extends InnerScreen {
    private final CheckViewModel model;
    private final Texts texts;
    private final List<SignLine> lines = new ArrayList<>();

    public CheckView(Desk desk, TipBook book, Navigator navigator, Texts texts) {
        super(texts.get("help.title"), texts.get("help.check.title"), "help.css", "check");
        model = new CheckViewModel(desk, book, navigator);
        this.texts = texts;
        layout();
        bind();
    }

    private void layout() {
        add(Wrapped.label(texts.get("help.check.intro"), Styles.MUTED));
        for (Urgency urgency : Urgency.values()) {
            add(card(urgency));
        }
        add(
                Wrapped.label(texts.get("help.check.end"), Styles.STRONG),
                Wrapped.label(texts.get("help.standing"), Styles.MUTED));
    }

    private VBox card(Urgency urgency) {
        VBox card = new VBox(Wrapped.label(texts.get(urgency.titleKey()), Styles.HEADING));
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

    @Override
    protected void leave() {
        model.leave();
    }

    @Override
    protected Subscription follow() {
        return model.follow();
    }
}
