package app.legato.ui.diary;

import app.legato.profile.DiaryForm;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyCap;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The diary's first page: the nights as a month or as a list, and in their place what a search for words in notes found. */
final class NightsView extends VBox {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final int SEARCH_COLUMNS = 14;

    private final DiaryViewModel diary;
    private final SearchViewModel search;
    private final NightList list;
    private final MonthView month;
    private final SearchResults results;
    private final Label title;
    private final OneOf<DiaryForm> forms;
    private final TextField field = new TextField();
    private final KeyCap key;
    private final HBox asked;
    private final Button ask;
    private final Button stopAsking;
    private final StackPane header = new StackPane();
    private final StackPane body = new StackPane();
    private Breadth breadth = Breadth.WIDE;
    private final Region gap = new Region();
    private final EventHandler<KeyEvent> pressedAnywhere = this::pressed;
    private final EventHandler<KeyEvent> typedAnywhere = this::typed;
    private boolean attached;
    private boolean following;
    private boolean fieldWished;
    private Subscription followed = Subscription.EMPTY;

    NightsView(
            DiaryViewModel diary,
            NightListViewModel listModel,
            MonthViewModel monthModel,
            SearchViewModel search,
            Texts texts) {
        this.diary = diary;
        this.search = search;
        list = new NightList(listModel, texts);
        month = new MonthView(monthModel, texts);
        results = new SearchResults(search, texts, this::find, this::leaveSearch);
        title = Wrapped.label(texts.get("diary.title"), Styles.TITLE);
        forms = new OneOf<>(texts.get("diary.form"), List.of(DiaryForm.values()), texts::of, this::choose);
        ask = Parts.button(texts.get("diary.search"), this::find);
        stopAsking = Parts.quiet(texts.get("diary.search-end"), Glyph.STOP, this::leaveSearch);
        key = new KeyCap("/");
        asked = new HBox(field, key);
        field.setPromptText(texts.get("diary.search-notes"));
        field.setAccessibleText(texts.get("diary.search-notes"));
        layoutPage();
        bind();
    }

    private void layoutPage() {
        getStyleClass().addAll("screen", "nights");
        field.setPrefColumnCount(SEARCH_COLUMNS);
        field.setMinWidth(0);
        asked.getStyleClass().add("search");
        HBox.setHgrow(field, Priority.ALWAYS);
        title.setMinWidth(USE_PREF_SIZE);
        stopAsking.setMinWidth(USE_PREF_SIZE);
        forms.setMaxWidth(USE_PREF_SIZE);
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
    }

    private void bind() {
        field.textProperty().bindBidirectional(search.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        search.searchingProperty().subscribe(_ -> arrangeHeader());
    }

    /** Follows the nights until the subscription is ended. */
    Subscription attach() {
        Scene scene = getScene();
        if (scene == null) {
            return Subscription.EMPTY; // the diary cannot be read, and the window says so in place of this page
        }
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressedAnywhere);
        scene.addEventHandler(KeyEvent.KEY_TYPED, typedAnywhere);
        attached = true;
        forms.show(diary.form(breadth));
        Subscription searching = search.attach();
        Subscription shown = search.searchingProperty().subscribe(_ -> show());
        return () -> {
            attached = false;
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressedAnywhere);
            scene.removeEventHandler(KeyEvent.KEY_TYPED, typedAnywhere);
            searching.unsubscribe();
            shown.unsubscribe();
            release();
        };
    }

    void arrange(Breadth now) {
        breadth = now;
        Parts.setNarrow(this, now == Breadth.NARROW);
        list.arrange(now);
        month.arrange(now);
        arrangeHeader();
        forms.show(diary.form(now));
        show();
    }

    /** Where the keyboard starts: what a search found, or the selected night. */
    Node stop() {
        return search.searchingProperty().get() ? results.stop() : form().stop();
    }

    private void arrangeHeader() {
        boolean asking = fieldWished || search.searchingProperty().get();
        Pane line = switch (breadth) {
            case WIDE -> new HBox(title, gap, forms, asked);
            case MEDIUM -> new FlowPane(title, forms, asked);
            case NARROW -> asking ? new HBox(asked, stopAsking) : new FlowPane(forms, ask);
        };
        key.setVisible(breadth != Breadth.NARROW);
        key.setManaged(breadth != Breadth.NARROW);
        HBox.setHgrow(asked, breadth == Breadth.NARROW ? Priority.ALWAYS : Priority.NEVER);
        line.getStyleClass().add("nights-header");
        header.getChildren().setAll(line);
    }

    /** What was found, or the nights in the form that is chosen. */
    private void show() {
        if (!attached) {
            return;
        }
        boolean searching = search.searchingProperty().get();
        Node wanted = searching ? results : form().root();
        if (!body.getChildren().contains(wanted)) {
            release();
            body.getChildren().setAll(wanted);
        }
        if (!searching && !following) {
            followed = form().attach();
            following = true;
        }
    }

    private void release() {
        followed.unsubscribe();
        following = false;
    }

    private NightsForm form() {
        return diary.form(breadth) == DiaryForm.MONTH ? month : list;
    }

    private void choose(DiaryForm form) {
        diary.choose(form);
        forms.show(form);
        search.leave();
        show();
    }

    /** Gives the keyboard to the field for words. */
    private void find() {
        fieldWished = true;
        arrangeHeader();
        field.requestFocus();
        field.selectAll();
    }

    private void leaveSearch() {
        fieldWished = false;
        search.leave();
        arrangeHeader();
        stop().requestFocus();
    }

    private void pressedInField(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leaveSearch();
            case ENTER -> search.openFirst();
            case DOWN -> results.take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            find();
        }
    }

    /** As typed and not as pressed: on many keyboards the stroke is another key's second sign. */
    private void typed(KeyEvent event) {
        boolean typing = getScene().getFocusOwner() instanceof TextInputControl;
        if (event.getCharacter().equals("/") && !typing) {
            event.consume();
            find();
        }
    }
}
