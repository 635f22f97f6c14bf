package app.legato.ui.diary;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import javafx.scene.layout.FlowPane;

/** The way to delete what was said about a night as a whole; not there while nothing was. */
final class ForgetNight extends FlowPane {
    ForgetNight(NightViewModel model, Texts texts) {
        getChildren().add(Parts.quiet(texts.get("diary.forget-night"), Glyph.DELETE, model::forget));
        visibleProperty().bind(model.whole().canForgetProperty());
        managedProperty().bind(visibleProperty());
    }
}
