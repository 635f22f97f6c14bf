package app.legato.ui.diary;

import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.InView;
import app.legato.ui.control.KeptKeyboard;
import app.legato.ui.control.LegMap;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.Optional;
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
    private final VBox nightHalf;
    private final DayPart day;
    private final StackPane half = new StackPane();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    /** Until the diary has said what the night holds. */
    private boolean opening;

    NightView(NightViewModel model, DiaryViewModel diary, Texts texts) {
        this.model = model;
        this.diary = diary;
        header = new NightHeader(model, diary, texts);
        foot = new NightFoot(model.pen(), texts, this::done);
        unfinished = Wrapped.label(texts.get("diary.unfinished"), Styles.PROBLEM);
        night = new NightPart(model, texts);
        nightHalf = new VBox(night, new ForgetNight(model, texts));
        day = new DayPart(model.day(), texts);
        layoutPage();
        addEventFilter(KeyEvent.KEY_PRESSED, this::enterOnChip);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void layoutPage() {
        getStyleClass().addAll("screen", "night-page");
        content.getStyleClass().add("page-content");
        nightHalf.getStyleClass().add("part");
        unfinished.getStyleClass().add("unfinished");
        unfinished.setVisible(false);
        unfinished.setManaged(false);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    /** Follows the page until the subscription is ended. */
    Subscription attach() {
        day.attach();
        tellUnfinished(false);
        header.halfProperty().set(model.isStillEvening() ? NightHeader.Half.DAY : NightHeader.Half.NIGHT);
        opening = true;
        scroll.setVvalue(0);
        // A scroll pane takes its content into the window with its first styling; only then can anything in it have the
        // keyboard.
        scroll.applyCss();
        return Subscription.combine(
                InView.follow(scroll),
                KeptKeyboard.within(this, this::focusNext),
                diary.follow(() -> header.show(model.nightProperty().get())),
                header.halfProperty().subscribe(this::show),
                model.attach(),
                model.stateProperty().map(state -> state != null).orElse(false).subscribe(this::arrived),
                model.openCrampProperty().subscribe(_ -> focusNext()),
                model.addingCrampProperty().subscribe(_ -> focusNext()));
    }

    void arrange(Breadth breadth) {
        Parts.setNarrow(this, breadth == Breadth.NARROW);
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
        half.getChildren().setAll(now == NightHeader.Half.NIGHT ? nightHalf : day);
        scroll.setVvalue(0);
    }

    /** What is pressed before the diary has answered would be pressed on a page that is about to change. */
    private void arrived(boolean known) {
        half.setDisable(!known);
        if (known) {
            if (opening && model.stateProperty().get() == NightState.CRAMPS) {
                header.halfProperty().set(NightHeader.Half.NIGHT); // a cramp before bed is there to be completed
            }
            opening = false;
            focusNext();
        }
    }

    /** Where the keyboard goes: what is asked next; the page itself until that is known. */
    Node stop() {
        if (model.stateProperty().get() == null) {
            return this;
        }
        return header.halfProperty().get() == NightHeader.Half.NIGHT ? night.stop() : day.stop();
    }

    private void focusNext() {
        if (getScene() != null && model.stateProperty().get() != null) {
            stop().requestFocus();
        }
    }

    /** Leaves when everything typed could be noted; else stays and says so. */
    private void done() {
        model.commit();
        if (model.hasProblem()) {
            tellUnfinished(true);
            firstProblem().ifPresent(Node::requestFocus);
        } else {
            diary.showNights();
        }
    }

    /** The first field on this half of the page with a sentence beside it. */
    private Optional<Node> firstProblem() {
        return content.lookupAll(".form-field").stream()
                .filter(FormField.class::isInstance)
                .map(FormField.class::cast)
                .filter(FormField::hasProblem)
                .<Node>map(FormField::field)
                .findFirst();
    }

    private void tellUnfinished(boolean so) {
        foot.setUnfinished(so);
        unfinished.setVisible(so);
        unfinished.setManaged(so);
    }

    /**
     * On a chip, a leg or "No cramps" the Space key chooses, and Enter is done, as the button says: so a night is told without reaching for
     * the mouse, and nobody who comes to a blank night and leaves it with Enter has said "none". In a cramp's card Enter is done with that
     * cramp: a half-logged one that follows comes first.
     */
    private void enterOnChip(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton button && isChoice(button)) {
            event.consume();
            if (!night.isInCramp(button) || !model.openNextHalfLogged()) {
                done();
            }
        }
    }

    private boolean isChoice(ToggleButton button) {
        return button.getStyleClass().contains(Styles.CHIP)
                || button.getStyleClass().contains(LegMap.PART)
                || night.isNone(button);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (model.addingCrampProperty().get()) {
                model.stopAdding();
            } else {
                diary.showNights();
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
        return key == KeyCode.N; // on a night's page it means that night, or nothing
    }
}
