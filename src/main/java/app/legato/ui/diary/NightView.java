package app.legato.ui.diary;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Breadth;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * One night's page, and the day before it. There is nothing to save: each press is written at once, a text when its field is left or Enter
 * is pressed in it, also when the window is left or closed; "Noted" appears when all of it is on disk. So whoever walks away loses nothing.
 */
final class NightView extends VBox {
    private final NightViewModel model;
    private final DiaryViewModel diary;
    private final NightHeader header;
    private final NightFoot foot;
    private final Label unfinished;
    private final NightPart night;
    private final DayPart day;
    private final StackPane half = new StackPane();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    NightView(NightViewModel model, DiaryViewModel diary, Texts texts) {
        this.model = model;
        this.diary = diary;
        header = new NightHeader(model, diary, texts);
        foot = new NightFoot(model.pen(), texts, this::done);
        unfinished = Parts.label(texts.get("diary.unfinished"), Styles.PROBLEM);
        night = new NightPart(model, texts);
        day = new DayPart(model.day(), texts);
        layoutPage();
        addEventFilter(KeyEvent.KEY_PRESSED, this::enterOnChip);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void layoutPage() {
        getStyleClass().addAll("screen", "night-page");
        content.getStyleClass().add("page-content");
        unfinished.setVisible(false);
        unfinished.setManaged(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    /** Follows the page until the subscription is ended. */
    Subscription attach() {
        header.show(model.nightProperty().get());
        day.attach();
        tellUnfinished(false);
        header.halfProperty().set(diary.isToCome(model.nightProperty().get()) ? NightHeader.Half.DAY : NightHeader.Half.NIGHT);
        scroll.setVvalue(0);
        return Subscription.combine(
                header.halfProperty().subscribe(this::show),
                model.attach(),
                model.stateProperty().map(state -> state != null).orElse(false).subscribe(this::arrived),
                model.openCrampProperty().subscribe(_ -> focusNext()),
                model.addingCrampProperty().subscribe(_ -> focusNext()));
    }

    void arrange(Breadth breadth) {
        header.arrange(breadth);
        foot.arrange(breadth);
        night.arrange(breadth);
        day.arrange(breadth);
        switch (breadth) {
            case WIDE -> {
                content.getChildren().setAll(half);
                getChildren().setAll(header, scroll, unfinished, foot);
            }
            case MEDIUM -> {
                content.getChildren().setAll(header, half);
                getChildren().setAll(scroll, unfinished, foot);
            }
            case NARROW -> {
                content.getChildren().setAll(header, half, unfinished, foot);
                getChildren().setAll(scroll);
            }
        }
    }

    private void show(NightHeader.Half now) {
        half.getChildren().setAll(now == NightHeader.Half.NIGHT ? night : day);
        scroll.setVvalue(0);
    }

    private void arrived(boolean known) {
        if (known) {
            focusNext();
        }
    }

    /** Moves the keyboard to what is asked next. */
    private void focusNext() {
        if (getScene() != null && model.stateProperty().get() != null) {
            Node next = header.halfProperty().get() == NightHeader.Half.NIGHT ? night.stop() : day.stop();
            next.requestFocus();
            // A page that has just come on screen has no size yet.
            Platform.runLater(() -> reveal(next));
        }
    }

    /** Scrolls as little as is needed to show a node. */
    private void reveal(Node node) {
        if (node.getScene() == null) {
            return;
        }
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - room;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + room)) {
            scroll.setVvalue(Math.clamp((place.getMinY() - room / 3) / hidden, 0, 1));
        }
    }

    /** Leaves when everything typed could be noted; else stays and says so. */
    private void done() {
        model.commit();
        if (model.hasProblem()) {
            tellUnfinished(true);
        } else {
            diary.showList();
        }
    }

    private void tellUnfinished(boolean so) {
        unfinished.setVisible(so);
        unfinished.setManaged(so);
    }

    /** On a chip the Space key chooses, and Enter is done, as the button says: so a night is told without reaching for the mouse. */
    private void enterOnChip(KeyEvent event) {
        boolean chip = event.getTarget() instanceof ToggleButton button
                && button.getStyleClass().contains(Styles.CHIP);
        if (chip && event.getCode() == KeyCode.ENTER) {
            event.consume();
            done();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (model.addingCrampProperty().get()) {
                model.stopAdding();
            } else {
                diary.showList();
            }
        }
    }

    /** A plain key pressed while nothing is typed. */
    boolean pressed(KeyCode key) {
        if (header.halfProperty().get() == NightHeader.Half.NIGHT) {
            if (key == KeyCode.N) {
                model.noCramps();
                return true;
            }
            if (key == KeyCode.Y) {
                model.beginAdding();
                return true;
            }
        }
        return false;
    }
}
