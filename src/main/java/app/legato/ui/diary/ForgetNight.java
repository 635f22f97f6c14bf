package app.legato.ui.diary;

import app.legato.night.NightEntry;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.shell.Undo;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The way to delete what was said about a night as a whole; not there while nothing was. */
final class ForgetNight extends FlowPane {
    ForgetNight(NightViewModel model, DiaryViewModel diary, Undo undo, Texts texts) {
        ForgetNightViewModel forgetting = new ForgetNightViewModel(model.pen(), undo, texts, diary.words());
        Button forget = Parts.quiet(texts.get("diary.forget-night"), Glyph.DELETE, () -> {
            model.whole().notes().reset(""); // words that are still being typed go with those that were noted
            forgetting.forget(model.nightProperty().get());
        });
        getChildren().add(forget);
        model.whole().entryProperty().subscribe(entry -> {
            boolean said = !entry.equals(NightEntry.blank(entry.night()));
            setVisible(said);
            setManaged(said);
        });
    }
}
