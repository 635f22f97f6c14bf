package app.legato.ui.carry;

import app.legato.exchange.file.Inside;
import app.legato.exchange.file.Outlet;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.InnerScreen;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Workplace;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** In which form the diary goes out, what will be in the file, and the way to write it. */
public final class TakeOutView extends InnerScreen {
    private final TakeOutViewModel model;
    private final FileDialogs dialogs;
    private final boolean opensFolders;
    private final Texts texts;
    private final ToggleGroup forms = new ToggleGroup();
    private final VBox inside = new VBox();
    private final CheckBox notes = new CheckBox();
    private final Button save = new Button();
    private final Button folder = new Button();
    private final Label told = Wrapped.label("");

    /** @param opener shows a folder; empty where this computer cannot */
    public TakeOutView(
            Desk desk,
            Today today,
            Choices choices,
            TonightsPlan plan,
            Navigator navigator,
            Path diaryFile,
            Optional<Predicate<Path>> opener,
            FileDialogs dialogs,
            Texts texts) {
        super(texts.get("carry.back"), texts.get("carry.out"), "carry.css", "carry");
        this.dialogs = dialogs;
        this.texts = texts;
        opensFolders = opener.isPresent();
        model = new TakeOutViewModel(
                desk,
                today,
                choices,
                plan,
                navigator,
                diaryFile,
                opener.orElse(_ -> false),
                Workplace.ofItsOwn("carry"),
                texts);
        layout();
        bind();
    }

    private void layout() {
        VBox choice = card(texts.get("carry.form"));
        TakeOutViewModel.FORMS.forEach(outlet -> choice.getChildren().add(form(outlet)));
        VBox holds = card(texts.get("carry.holds"));
        inside.getStyleClass().add("lines");
        notes.setText(texts.get("carry.with-notes"));
        holds.getChildren().addAll(inside, notes);
        save.setText(texts.get("carry.save"));
        save.setGraphic(Glyph.SAVE.node());
        save.getStyleClass().add(Styles.PRIMARY);
        folder.setText(texts.get("carry.open-folder"));
        FlowPane buttons = new FlowPane(save, folder);
        buttons.getStyleClass().add("chips");
        buttons.setMinWidth(0);
        add(Wrapped.label(texts.get("carry.out-hint"), Styles.MUTED), choice, holds, buttons, told);
    }

    private void bind() {
        forms.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null
                    && toggle.getUserData() instanceof Outlet outlet
                    && outlet != model.formProperty().get()) {
                model.choose(outlet);
            }
        });
        model.formProperty().subscribe(outlet -> {
            forms.getToggles().stream()
                    .filter(toggle -> toggle.getUserData() == outlet)
                    .forEach(forms::selectToggle);
            Shown.set(notes, outlet.asksForNotes());
        });
        notes.setOnAction(_ -> model.takeNotes(notes.isSelected()));
        model.notesProperty().subscribe(notes::setSelected);
        model.insideProperty().subscribe(this::show);
        save.disableProperty().bind(model.canSaveProperty().not());
        save.setOnAction(_ ->
                dialogs.save(save.getScene().getWindow(), model.suggestedName()).ifPresent(model::save));
        folder.setOnAction(_ -> model.openFolder());
        model.writtenProperty().subscribe(file -> Shown.set(folder, file != null && opensFolders));
        model.toldProperty().subscribe(now -> Lines.tell(told, now));
    }

    private void show(Inside now) {
        inside.getChildren().clear();
        if (!now.period().isEmpty()) {
            inside.getChildren().add(Wrapped.label(now.period(), Styles.STRONG));
        }
        now.lines().forEach(line -> inside.getChildren().add(Lines.item(line)));
        if (!now.leftOut().isEmpty()) {
            inside.getChildren().add(Wrapped.label(texts.get("exchange.not-in-it"), Styles.STRONG, "below"));
            now.leftOut().forEach(line -> inside.getChildren().add(Lines.item(line)));
        }
    }

    private VBox form(Outlet outlet) {
        RadioButton button = new RadioButton(texts.get("carry.form." + key(outlet)));
        String reader = texts.get("carry.reader." + key(outlet));
        button.setToggleGroup(forms);
        button.setUserData(outlet);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleHelp(reader);
        Label words = Wrapped.label(reader, Styles.SMALL, Styles.MUTED, "reader");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setOnMouseClicked(_ -> button.fire());
        VBox form = new VBox(button, words);
        form.getStyleClass().add("form-choice");
        return form;
    }

    private static String key(Outlet outlet) {
        return outlet.name().toLowerCase(Locale.ROOT);
    }

    private static VBox card(String heading) {
        VBox card = new VBox(Wrapped.label(heading, Styles.HEADING));
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
