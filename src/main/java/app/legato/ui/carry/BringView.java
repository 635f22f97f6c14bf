package app.legato.ui.carry;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.InView;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.InnerScreen;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Which file comes in, what would come of it, and the way to take it in. */
public final class BringView extends InnerScreen {
    private final BringViewModel model;
    private final FileDialogs dialogs;
    private final Texts texts;
    private final Button file = new Button();
    private final Button folder = new Button();
    private final Label told = Wrapped.label("");
    private final VBox found = new VBox();
    private Subscription mapping = Subscription.EMPTY;

    public BringView(Desk desk, Today today, Choices choices, Navigator navigator, FileDialogs dialogs, Texts texts) {
        super(texts.get("carry.back"), texts.get("carry.in"), "carry.css", "carry");
        this.dialogs = dialogs;
        this.texts = texts;
        model = new BringViewModel(
                desk,
                today,
                choices,
                navigator,
                Workplace.ofItsOwn("carry"),
                texts,
                Locale.getDefault(Locale.Category.FORMAT));
        layout();
        bind();
    }

    private void layout() {
        file.setText(texts.get("carry.choose-file"));
        folder.setText(texts.get("carry.choose-folder"));
        FlowPane buttons = new FlowPane(file, folder);
        buttons.getStyleClass().add("chips");
        buttons.setMinWidth(0);
        found.getStyleClass().add("found");
        add(Wrapped.label(texts.get("carry.in-hint"), Styles.MUTED), buttons, found, told);
    }

    private void bind() {
        file.setOnAction(_ -> dialogs.open(file.getScene().getWindow()).ifPresent(model::choose));
        folder.setOnAction(
                _ -> dialogs.openFolder(folder.getScene().getWindow()).ifPresent(model::choose));
        model.toldProperty().subscribe(now -> Lines.tell(told, now));
        model.foundProperty().subscribe(this::show);
    }

    /** Where the keyboard was on what led here, it goes to what comes next. */
    private void show(Found now) {
        Node owner = root().getScene() == null ? null : root().getScene().getFocusOwner();
        boolean hadKeyboard = file.equals(owner) || folder.equals(owner) || InView.isWithin(owner, found);
        mapping.unsubscribe();
        mapping = Subscription.EMPTY;
        found.getChildren().clear();
        switch (now) {
            case Found.Nothing _ -> {
                if (hadKeyboard) {
                    file.requestFocus();
                }
            }
            case Found.Foreign(MappingViewModel table) -> {
                MappingPane pane = new MappingPane(table, texts, model::useMapping);
                mapping = pane.follow();
                found.getChildren().add(pane);
            }
            case Found.Looked(DryRun run) -> looked(run, hadKeyboard);
        }
        file.getStyleClass().remove(Styles.PRIMARY);
        if (now instanceof Found.Nothing) {
            file.getStyleClass().add(Styles.PRIMARY);
        }
    }

    private void looked(DryRun run, boolean hadKeyboard) {
        Button take = new Button(texts.get("carry.take"), Glyph.DONE.node());
        take.getStyleClass().add(Styles.PRIMARY);
        take.disableProperty().bind(model.canTakeProperty().not());
        take.setOnAction(_ -> model.take());
        Button not = new Button(texts.get("carry.leave"));
        not.setOnAction(_ -> model.forget());
        FlowPane buttons = new FlowPane(take, not);
        buttons.getStyleClass().add("chips");
        buttons.setMinWidth(0);
        DryRunPane pane = new DryRunPane(run, texts);
        pane.leavesBad().setSelected(model.leavesBadProperty().get());
        pane.leavesBad().setOnAction(_ -> model.leaveBad(pane.leavesBad().isSelected()));
        Shown.set(take, !run.changesNothing());
        VBox all = new VBox(
                pane,
                Wrapped.label(texts.get(run.changesNothing() ? "carry.nothing-new" : "carry.dry"), Styles.STRONG),
                buttons);
        all.getStyleClass().add("found");
        found.getChildren().add(all);
        if (hadKeyboard) {
            Node next = run.problemCount() > 0 ? pane.leavesBad() : run.changesNothing() ? not : take;
            next.requestFocus();
        }
    }

    @Override
    protected void leave() {
        model.leave();
    }

    @Override
    protected Subscription follow() {
        model.lookAgain();
        return model::rest;
    }
}
