package app.legato.ui.doctor;

import app.legato.system.PdfPrinter;
import app.legato.text.Texts;
import app.legato.ui.control.InView;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The doctor's page as it will print, beside what is typed for it. With large letters it lies below, and all of it scrolls. */
public final class DoctorView implements Screen {
    /** The bar of the fields lies in the screen's right margin, so that fields and buttons end on one line. */
    private static final Insets BAR_IN_THE_MARGIN = new Insets(0, -16, 0, 0);

    private final Desk desk;
    private final ObservableValue<Breadth> breadth;
    private final SaveDialog dialog;
    private final Texts texts;
    private final DoctorViewModel model;
    private final BooleanProperty alone = new SimpleBooleanProperty();
    private final PagePane page;
    private final FieldsPane fields;
    private final ActionsPane actions;
    private final Label title = new Label();
    private final Label dimmed = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription inView = Subscription.EMPTY;

    public DoctorView(
            Desk desk,
            Today today,
            Navigator navigator,
            Choices choices,
            Memory memory,
            PdfPrinter printer,
            SaveDialog dialog,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        this.desk = desk;
        this.breadth = breadth;
        this.dialog = dialog;
        this.texts = texts;
        model = new DoctorViewModel(
                desk,
                today,
                navigator,
                choices,
                memory,
                new PageMaker(texts),
                printer::print,
                Workplace.ofItsOwn("page"),
                texts);
        page = new PagePane(model.page(), alone, texts);
        fields = new FieldsPane(model, texts);
        actions = new ActionsPane(model, this::save, texts);
        layout();
        bind();
    }

    private void layout() {
        root.getStylesheets().add(Appearance.sheet("doctor.css"));
        root.getStyleClass().add("doctor");
        title.setText(texts.get("doctor.title"));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        dimmed.setText(texts.get("doctor.dimmed"));
        dimmed.getStyleClass().addAll(Styles.MUTED, "dimmed");
        dimmed.setWrapText(true);
        dimmed.managedProperty().bind(dimmed.visibleProperty());
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
    }

    private void bind() {
        alone.subscribe(on -> {
            arrange(breadth.getValue());
            if (on) {
                page.focus();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    private void arrange(Breadth now) {
        boolean wide = now == Breadth.WIDE;
        page.setFitsHeight(wide || alone.get());
        scroll.setContent(null);
        root.setCenter(alone.get() ? paperAlone() : wide ? twoColumns() : oneColumn());
        inView.unsubscribe();
        inView = InView.follow(scroll);
    }

    /** The page as high as the window; beside it the fields, which scroll by themselves, so that Print is always in sight. */
    private Node twoColumns() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, dimmed);
        header.getStyleClass().add("header-line");
        scroll.setContent(fields);
        scroll.setFitToWidth(false);
        fields.prefWidthProperty().bind(actions.widthProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, BAR_IN_THE_MARGIN);
        VBox side = new VBox(scroll, actions);
        side.getStyleClass().add("side");
        HBox.setHgrow(side, Priority.ALWAYS);
        HBox columns = new HBox(page, side);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox content = new VBox(header, columns);
        content.getStyleClass().add("screen");
        return content;
    }

    /** Nothing but the sheet, as large as the window has room for. */
    private Node paperAlone() {
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox content = new VBox(page);
        content.getStyleClass().add("screen");
        return content;
    }

    private Node oneColumn() {
        fields.prefWidthProperty().unbind();
        fields.setPrefWidth(Region.USE_COMPUTED_SIZE);
        VBox content = new VBox(title, fields, actions, dimmed, page);
        content.getStyleClass().add("screen");
        scroll.setFitToWidth(true);
        scroll.setContent(content);
        return scroll;
    }

    private void save() {
        dialog.choose(root.getScene().getWindow(), model.fileName()).ifPresent(model::save);
    }

    /** Ctrl+P and Ctrl+S work while something is being typed, too; every other such key is the field's, as Ctrl+V is. */
    private void shortcut(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean wanted = key == KeyCode.P || key == KeyCode.S;
        boolean withShortcut = event.isShortcutDown() && !event.isAltDown(); // both are AltGr, which writes letters
        if ((key == KeyCode.ESCAPE || (wanted && withShortcut)) && pressed(key)) {
            event.consume();
        }
    }

    @Override
    public boolean pressed(KeyCode key) {
        switch (key) {
            case P -> model.print();
            case S -> {
                if (model.canHandOverProperty().get()) {
                    save();
                }
            }
            case V -> alone.set(!alone.get());
            case ESCAPE -> {
                boolean leaves = alone.get();
                alone.set(false);
                return leaves;
            }
            default -> {
                return page.pressed(key);
            }
        }
        return true;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    public void attach() {
        model.wake();
        subscriptions = Subscription.combine(
                breadth.subscribe(this::arrange), desk.changesProperty().subscribe(_ -> model.refresh()));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
        inView.unsubscribe();
        model.rest();
    }
}
