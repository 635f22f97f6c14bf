package app.legato.ui.settings;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Subscription;

/** Where the diary lies, and the way there. */
final class FolderCard extends SectionCard {
    private final FolderViewModel model;

    FolderCard(FolderViewModel model, Texts texts) {
        super(Section.FILE, texts);
        this.model = model;
        Label path = new Label(breakable(model.path()));
        path.getStyleClass().add(Styles.STRONG);
        path.setWrapText(true);
        path.setAccessibleText(model.path());
        Button go = new Button();
        go.textProperty()
                .bind(Bindings.when(model.canOpenProperty())
                        .then(texts.get("settings.open-folder"))
                        .otherwise(texts.get("settings.copy-path")));
        go.setOnAction(_ -> press());
        Label said = new Label();
        said.getStyleClass().add(Styles.MUTED);
        said.setWrapText(true);
        said.textProperty().bind(model.saidProperty());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(explanation("settings.file-hint"), path, go, said);
    }

    @Override
    Subscription follow() {
        return Subscription.EMPTY;
    }

    private void press() {
        if (model.canOpenProperty().get()) {
            model.open();
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(model.path());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }

    /** With invisible places to wrap after each separator, so that a long path never runs out of its card. */
    private static String breakable(String path) {
        return path.replaceAll("([/\\\\])", "$1\u200b");
    }
}
