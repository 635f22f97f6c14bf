package app.legato.ui.cramp;

import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.FittedText;
import app.legato.ui.control.KeyCap;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Near-black, one instruction, one key. A click does what Space does, except on the quiet line of small targets, which does what the other
 * keys do. Its clock ticks only while it is on screen.
 */
public final class CrampView implements Screen {
    /** The words' size in px where there is room, in every text size: larger ones would only bring more light into the room. */
    private static final double WORDS = 84;

    /** Size of the small words in px at 100%; they grow with the text size as far as they leave the instruction its room. */
    private static final double EM = 20;

    private static final double MOST_GROWTH = 1.4;

    /** Their area in px²: at most so much light that a window of 960 x 700 stays at a mean relative luminance below 0.02. */
    private static final double MOST_INK = 180_000;

    private final CrampViewModel model;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final FittedText instruction = words();
    private final Label elapsed = new Label();
    private final Label noted = new Label();
    private final HBox keys = new HBox();
    private final FlowPane targets = new FlowPane();
    private final Timeline clock;
    private final FadeTransition goodNight = new FadeTransition(Duration.seconds(8), instruction);
    private final Navigator navigator;
    private final Choices choices;
    private Subscription subscriptions = Subscription.EMPTY;

    public CrampView(Desk desk, Today today, Choices choices, Navigator navigator, Undo undo, Texts texts) {
        this.texts = texts;
        this.navigator = navigator;
        this.choices = choices;
        model = new CrampViewModel(desk, today, choices, navigator, undo, texts);
        clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        layout();
        bind();
    }

    private void layout() {
        root.getStylesheets().add(Appearance.sheet("cramp.css"));
        root.getStyleClass().add("cramp-screen");
        root.setFocusTraversable(true);
        choices.currentProperty().map(CrampView::em).subscribe(em -> root.setStyle("-fx-font-size: " + em + "px;"));
        instruction.getStyleClass().add("instruction");
        elapsed.getStyleClass().add("elapsed");
        elapsed.setMinWidth(Region.USE_PREF_SIZE);
        noted.setWrapText(true);
        noted.getStyleClass().add("noted");
        KeyCap space = new KeyCap(texts.get("cramp.space"));
        Label lets = new Label(texts.get("cramp.when-it-lets-go"));
        lets.setWrapText(true);
        keys.getChildren().addAll(space, lets);
        keys.getStyleClass().add("keys");
        keys.setAlignment(Pos.CENTER_RIGHT);
        HBox foot = new HBox(new VBox(elapsed, noted), keys);
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(keys, Priority.ALWAYS);
        targets.getStyleClass().add("targets");
        targets.getChildren()
                .addAll(
                        target("1", texts.get("cramp.calf"), () -> model.choose(Place.CALF)),
                        target("2", texts.get("cramp.foot"), () -> model.choose(Place.FOOT)),
                        target("3", texts.get("cramp.thigh"), () -> model.choose(Place.THIGH)),
                        target("→", texts.get("cramp.next"), model::nextStep),
                        target("F1", texts.get("cramp.help"), () -> navigator.go(new Route.Help())),
                        target(texts.get("cramp.esc"), texts.get("cramp.no-cramp"), model::takeBack));
        root.setCenter(instruction);
        root.setBottom(new VBox(targets, foot));
        goodNight.setDelay(Duration.seconds(3));
        goodNight.setFromValue(1);
        goodNight.setToValue(0);
        goodNight.setOnFinished(_ -> elapsed.setOpacity(0));
    }

    private static double em(Preferences chosen) {
        return EM * Math.min(chosen.textScale(), MOST_GROWTH);
    }

    /** The place of the instruction. */
    static FittedText words() {
        return new FittedText(WORDS, MOST_INK);
    }

    /** A line for each sentence. */
    static String lines(String words) {
        return words.replace(". ", ".\n");
    }

    /** Never takes the focus: Space must let go, wherever was clicked before. The key it names does the same. */
    private static Button target(String key, String words, Runnable act) {
        Button target = new Button(words, new KeyCap(key));
        target.getStyleClass().setAll("target");
        target.setAccessibleText(words);
        target.setFocusTraversable(false);
        target.setMinWidth(Region.USE_PREF_SIZE);
        target.setOnAction(_ -> act.run());
        target.setOnMouseClicked(MouseEvent::consume);
        return target;
    }

    private void bind() {
        instruction.textProperty().bind(model.instructionProperty().map(CrampView::lines));
        elapsed.textProperty().bind(model.elapsedProperty());
        noted.textProperty().bind(model.notedProperty());
        keys.visibleProperty().bind(model.overProperty().not());
        targets.visibleProperty().bind(model.overProperty().not());
        root.setOnMouseClicked(_ -> model.letGo());
    }

    @Override
    public boolean pressed(KeyCode key) {
        switch (key) {
            case SPACE, ENTER -> model.letGo();
            case RIGHT -> model.nextStep();
            case LEFT -> model.stepBefore();
            case DIGIT1, NUMPAD1 -> model.choose(Place.CALF);
            case DIGIT2, NUMPAD2 -> model.choose(Place.FOOT);
            case DIGIT3, NUMPAD3 -> model.choose(Place.THIGH);
            case ESCAPE -> model.takeBack();
            case C -> model.begin();
            default -> {
                return false;
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
        return root;
    }

    @Override
    public void attach() {
        Subscription wishes = navigator.crampWishedProperty().subscribe(wished -> {
            if (wished && navigator.takeCrampWish()) {
                model.begin();
            }
        });
        model.tick();
        subscriptions = Subscription.combine(wishes, model.overProperty().subscribe(this::show));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
        clock.stop();
        goodNight.stop();
    }

    /** Good night goes dark by itself; a cramp is in full light, however far the dark had come. */
    private void show(boolean over) {
        goodNight.stop();
        instruction.setOpacity(1);
        elapsed.setOpacity(1);
        if (over) {
            clock.stop();
            goodNight.playFromStart();
        } else {
            clock.play();
        }
    }
}
