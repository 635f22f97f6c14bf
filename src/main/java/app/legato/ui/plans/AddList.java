package app.legato.ui.plans;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.plans.Catalogue.Group;
import app.legato.ui.plans.Catalogue.Offer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Every stretch, muscle by muscle: a press adds it. Those that are not for this person say why. */
final class AddList extends VBox {
    private final EditorViewModel model;
    private final Texts texts;
    private final VBox groups = new VBox();
    private List<Group> shown = List.of();

    AddList(EditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll(Styles.CARD, "add-list");
        groups.getStyleClass().add("groups");
        Label full = Wrapped.label(texts.get("plans.full"), Styles.SMALL, "remark");
        model.canAddProperty().subscribe(can -> Shown.set(full, !can));
        groups.disableProperty().bind(model.canAddProperty().not());
        getChildren().addAll(Wrapped.label(texts.get("plans.add"), Styles.HEADING), full, groups);
        model.groupsProperty().subscribe(this::show);
    }

    /** Only what the profile changes is drawn anew: the keyboard may be on one of the buttons. */
    private void show(List<Group> now) {
        if (!now.equals(shown)) {
            shown = now;
            groups.getChildren().setAll(now.stream().map(this::group).toList());
        }
    }

    private Node group(Group group) {
        VBox box = new VBox(Wrapped.label(group.muscle(), Styles.STRONG, Styles.MUTED));
        group.offers().forEach(offer -> box.getChildren().add(offer(offer)));
        box.getStyleClass().add("group");
        return box;
    }

    private Node offer(Offer offer) {
        Label about = Wrapped.label(offer.about(), Styles.SMALL, offer.fits() ? Styles.MUTED : "remark");
        if (!offer.fits()) {
            VBox hidden = new VBox(Wrapped.label(offer.name(), Styles.MUTED), about);
            hidden.getStyleClass().add("not-for-you");
            return hidden;
        }
        Button add = Parts.button(
                offer.name(), texts.get("plans.add-what", offer.name()), Glyph.ADD, () -> model.add(offer.stretch()));
        add.getStyleClass().add("add");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setAccessibleHelp(offer.about());
        VBox box = new VBox(add, about);
        box.getStyleClass().add("offer");
        return box;
    }
}
