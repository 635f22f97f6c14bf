package app.legato.ui.settings;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Where the diary lies, the way there, a copy of it, and its ways out and in. */
final class FileCard extends SectionCard {
    private final FileViewModel model;
    private final CopyDialog dialog;
    private final Texts texts;

    FileCard(FileViewModel model, CopyDialog dialog, Texts texts) {
        super(Section.FILE, texts);
        this.model = model;
        this.dialog = dialog;
        this.texts = texts;
        Label path = new Label(breakable(model.path()));
        path.getStyleClass().add(Styles.STRONG);
        path.setWrapText(true);
        path.setAccessibleText(model.path());
        Label said = new Label();
        said.setWrapText(true);
        said.textProperty().bind(model.saidProperty().map(FileCard::breakable));
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(explanation("settings.file-hint"), path, buttons(), said, carrying());
    }

    @Override
    Subscription follow() {
        return Subscription.EMPTY;
    }

    private FlowPane buttons() {
        Button go = new Button();
        go.textProperty()
                .bind(Bindings.when(model.canOpenProperty())
                        .then(texts.get("settings.open-folder"))
                        .otherwise(texts.get("settings.copy-path")));
        go.setOnAction(_ -> go());
        Button copy = new Button(texts.get("settings.copy"), Glyph.SAVE.node());
        copy.setOnAction(_ -> saveCopy());
        return flow(go, copy);
    }

    private VBox carrying() {
        Button out = new Button(texts.get("carry.out"), Glyph.SAVE.node());
        out.setOnAction(_ -> model.takeOut());
        Button in = new Button(texts.get("carry.in"));
        in.setOnAction(_ -> model.bringIn());
        return group(explanation("settings.carry-hint"), flow(out, in));
    }

    private void go() {
        if (model.canOpenProperty().get()) {
            model.open();
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(model.path());
        Clipboard.getSystemClipboard().setContent(content);
        model.pathCopied();
    }

    private void saveCopy() {
        dialog.choose(getScene().getWindow(), model.copyName()).ifPresent(model::saveCopy);
    }

    /** With invisible places to wrap after each separator, so that a long path never runs out of its card. */
    private static String breakable(String path) {
        return path.replaceAll("([/\\\\])", "$1\u200b");
    }
}
