package app.legato.ui.tips;

import app.legato.text.Texts;
import app.legato.tips.Cause;
import app.legato.tips.OpenTip;
import app.legato.tips.RaisedFlag;
import app.legato.tips.Source;
import app.legato.tips.TonightsTip;
import app.legato.ui.control.FactLinks;
import app.legato.ui.control.InView;
import app.legato.ui.control.SignsPart;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.InnerScreen;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.TipBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Every tip this person may read, a card a cause; those they left out; and the full references at the end. */
public final class TipsView extends InnerScreen {
    private final TipsViewModel model;
    private final Texts texts;
    private final FactLinks.Ways ways;
    private final VBox list = new VBox();
    private final Map<String, TipLine> lines = new HashMap<>();

    public TipsView(Desk desk, TipBook book, Navigator navigator, Texts texts) {
        super(texts.get("tips.page.back"), texts.get("tips.all"), "tips.css", "tips-page");
        model = new TipsViewModel(desk, book, navigator);
        this.texts = texts;
        ways = new FactLinks.Ways(model::open, model::openProfile, model::openCheck);
        layout();
        bind();
    }

    private void layout() {
        Button check = new Button(texts.get("tips.open-check"));
        check.setOnAction(_ -> model.openCheck());
        list.getStyleClass().add("tip-list");
        add(Wrapped.label(texts.get("tips.page.intro"), Styles.MUTED), check, list, references());
    }

    private void bind() {
        model.pageProperty().subscribe(this::show);
    }

    private void show(TipsViewModel.@Nullable Page page) {
        if (page == null) {
            return;
        }
        Node focused = root().getScene() == null ? null : root().getScene().getFocusOwner();
        String at = tipOf(focused);
        lines.clear();
        list.getChildren().clear();
        if (page.signs().isEmpty()) {
            for (Cause cause : Cause.values()) {
                addGroup(
                        texts.get(cause.key()),
                        page.tips(),
                        one -> !one.leftOut() && one.tip().cause() == cause);
            }
            addGroup(texts.get("tips.page.left-out"), page.tips(), OpenTip::leftOut);
            if (page.hidden() > 0) {
                list.getChildren()
                        .add(Wrapped.label(texts.get("tips.page.hidden", page.hidden()), Styles.SMALL, Styles.MUTED));
            }
        } else {
            list.getChildren().add(signs(page.signs()));
        }
        TipLine line = at == null ? null : lines.get(at);
        Node stop = line == null ? null : line.stop();
        if (stop != null) {
            stop.requestFocus();
            InView.reveal(root());
        }
    }

    private void addGroup(String title, List<OpenTip> tips, Predicate<OpenTip> which) {
        List<TipLine> shown = new ArrayList<>();
        tips.stream().filter(which).forEach(one -> {
            TipLine line = new TipLine(one, ways, model, texts);
            lines.put(one.tip().id(), line);
            shown.add(line);
        });
        if (!shown.isEmpty()) {
            VBox card = card(title);
            card.getChildren().addAll(shown);
            list.getChildren().add(card);
        }
    }

    private @Nullable String tipOf(@Nullable Node focused) {
        return lines.entrySet().stream()
                .filter(entry -> InView.isWithin(focused, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private VBox signs(List<RaisedFlag> signs) {
        VBox card = new VBox(new SignsPart(texts, new TonightsTip.Silent(signs), ways, model::openHelp, model::settle));
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private VBox references() {
        VBox card = card(texts.get("tips.page.references"));
        card.getChildren().add(Wrapped.label(texts.get("tips.page.references-hint"), Styles.SMALL, Styles.MUTED));
        for (Source source : Source.values()) {
            VBox one = new VBox(
                    Wrapped.label(texts.get(source.nameKey()), Styles.STRONG, Styles.SMALL),
                    Wrapped.label(texts.get(source.referenceKey()), Styles.SMALL));
            card.getChildren().add(one);
        }
        return card;
    }

    private VBox card(String title) {
        VBox card = new VBox(Wrapped.label(title, "group"));
        card.getStyleClass().add(Styles.CARD);
        return card;
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
