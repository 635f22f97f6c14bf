package app.legato.ui.diary;

import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The night's half of a page: whether there were cramps, each of them, and the night as a whole. */
final class NightPart extends VBox {
    private final NightViewModel model;
    private final Texts texts;
    private final Map<CrampCardViewModel, CrampCard> cards = new WeakHashMap<>();
    private final VBox cramps = new VBox();
    private final ToggleButton none;
    private final Button had;
    private final Label toCome;
    private final VBox question;
    private final Button another;
    private final AddCrampForm form;
    private Breadth breadth = Breadth.WIDE;

    NightPart(NightViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        none = Parts.keyed(new ToggleButton(texts.get("diary.no-cramps")), "N");
        had = Parts.keyed(Parts.button(texts.get("diary.had-cramps"), model::beginAdding), "Y");
        toCome = Wrapped.label(texts.get("diary.to-come"), Styles.MUTED);
        question = new VBox(
                Wrapped.label(texts.get("diary.did-your-legs-cramp"), Styles.HEADING), Parts.row(none, had), toCome);
        another = Parts.quiet(texts.get("diary.add-another"), Glyph.ADD, model::beginAdding);
        form = new AddCrampForm(model.adding(), texts, model::stopAdding);
        layoutPart();
        bind();
    }

    void arrange(Breadth now) {
        breadth = now;
        cards.values().forEach(card -> card.arrange(now));
    }

    /** Where the keyboard goes: what is asked next. */
    Node stop() {
        if (model.addingCrampProperty().get()) {
            return form.stop();
        }
        CrampCardViewModel open = model.openCrampProperty().get();
        if (open != null) {
            return card(open).stop();
        }
        return model.cramps().isEmpty() ? none : card(model.cramps().getFirst()).stop();
    }

    /** Whether a node is what says "No cramps". */
    boolean isNone(Node node) {
        return node.equals(none);
    }

    /** Whether a node belongs to a cramp's card. */
    boolean isInCramp(Node node) {
        return InView.isWithin(node, cramps);
    }

    private void layoutPart() {
        getStyleClass().add("part");
        question.getStyleClass().add(Styles.CARD);
        cramps.getStyleClass().add("part");
        cramps.setManaged(false);
        getChildren()
                .addAll(
                        question,
                        cramps,
                        another,
                        form,
                        new WholeNightCard(model.whole(), texts),
                        new EveningCard(model.evening(), texts));
    }

    private void bind() {
        none.setOnAction(_ -> model.noCramps());
        model.whole().entryProperty().subscribe(entry -> none.setSelected(entry.saidNone()));
        none.disableProperty().bind(model.canSayNoneProperty().not());
        had.disableProperty().bind(model.canAddCrampProperty().not());
        model.stateProperty().subscribe(_ -> update());
        model.addingCrampProperty().subscribe(_ -> update());
        model.canAddCrampProperty().subscribe(_ -> update());
        model.cramps().addListener((ListChangeListener<CrampCardViewModel>) _ -> showCramps());
        model.openCrampProperty().subscribe(_ -> showOpen());
    }

    private void update() {
        boolean cramped = model.stateProperty().get() == NightState.CRAMPS;
        boolean adding = model.addingCrampProperty().get();
        Shown.set(question, !cramped && !adding);
        Shown.set(another, cramped && !adding);
        Shown.set(form, adding);
        Shown.set(
                toCome,
                model.stateProperty().get() != null
                        && !model.canAddCrampProperty().get());
    }

    private void showCramps() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        List<CrampCard> shown = new ArrayList<>();
        model.cramps().forEach(cramp -> shown.add(card(cramp)));
        cramps.getChildren().setAll(shown);
        cramps.setManaged(!shown.isEmpty());
        showOpen();
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private void showOpen() {
        cards.forEach(
                (cramp, card) -> card.setOpen(cramp == model.openCrampProperty().get()));
    }

    private CrampCard card(CrampCardViewModel cramp) {
        return cards.computeIfAbsent(cramp, added -> {
            CrampCard card = new CrampCard(added, texts, () -> model.toggle(added), () -> model.delete(added));
            card.arrange(breadth);
            return card;
        });
    }
}
