package app.legato.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.cramp.Side;
import app.legato.cramp.Spot;
import app.legato.text.Texts;
import app.legato.ui.shell.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LegMapTest {
    private static final double LEAST_TARGET = 48;
    private static final String QUESTION = "Where was it?";

    private Stage stage;
    private LegMap map;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        map = onScreen(() -> new LegMap(new Texts(Locale.UK), QUESTION));
        stage = onScreen(() -> show(map, 900, 1));
    }

    @AfterEach
    void close() {
        onScreen(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void tellsReadersRoleNameAndStateOfEachPart() {
        ToggleButton calf = part("LEFT calf, seen from behind");
        assertThat(parts()).allSatisfy(part -> {
            assertThat(part.getAccessibleRole()).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
            assertThat(part.getAccessibleText()).isNotBlank();
            assertThat(selected(part)).isFalse();
        });
        assertThat(parts().stream().map(Node::getAccessibleText)).doesNotHaveDuplicates();
        fire(calf);
        assertThat(selected(calf)).isTrue();
        assertThat(parts().stream().filter(LegMapTest::selected)).containsExactly(calf);
    }

    @ParameterizedTest
    @EnumSource
    void hasEveryMuscleOfBothLegs(Muscle muscle) {
        for (Leg leg : Leg.values()) {
            open(Locale.UK, 900, 1);
            String name = new SpotWords(new Texts(Locale.UK)).of(new Spot(Side.of(leg), muscle));
            ToggleButton part = parts().stream()
                    .filter(one -> one.getAccessibleText().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            fire(part);
            assertThat(map.spotProperty().get()).isEqualTo(new Spot(Side.of(leg), muscle));
            assertThat(words()).contains(name);
        }
    }

    @Test
    void hasTheLeftLegAtTheLeftFromBehindAndAtTheRightFromTheFrontAndSaysSo() {
        assertThat(middle(part("LEFT calf, seen from behind")))
                .isLessThan(middle(part("RIGHT calf, seen from behind")));
        assertThat(middle(part("LEFT shin, seen from the front")))
                .isGreaterThan(middle(part("RIGHT shin, seen from the front")));
        List<Node> sides = onScreen(() -> map.lookupAll(".leg-picture .strong").stream()
                .sorted((one, other) -> Double.compare(middle(one), middle(other)))
                .toList());
        assertThat(sides)
                .extracting(side -> ((Labeled) side).getText())
                .containsExactly("RIGHT", "LEFT", "LEFT", "RIGHT");
    }

    @Test
    void showsAFootThatIsChosenInBothViews() {
        fire(part("LEFT sole and toes, seen from behind"));
        assertThat(selected(part("LEFT sole and toes, seen from the front"))).isTrue();
        assertThat(selected(part("RIGHT sole and toes, seen from the front"))).isFalse();
    }

    @Test
    void meansBothLegsBySecondTapOnTheOtherAndTakesEachAwayAgain() {
        fire(part("LEFT calf, seen from behind"));
        fire(part("RIGHT calf, seen from behind"));
        assertThat(map.spotProperty().get()).isEqualTo(new Spot(Side.BOTH, Muscle.CALF));
        assertThat(words()).contains("calf, BOTH legs");
        fire(part("LEFT calf, seen from behind"));
        assertThat(map.spotProperty().get()).isEqualTo(new Spot(Side.RIGHT, Muscle.CALF));
        assertThat(selected(part("LEFT calf, seen from behind"))).isFalse();
        fire(part("RIGHT calf, seen from behind"));
        assertThat(map.spotProperty().get()).isEqualTo(Spot.UNKNOWN);
        assertThat(words()).contains(QUESTION);
    }

    @Test
    void saysWhatIsHalfKnownAndEntersThere() {
        put(new Spot(null, Muscle.FOOT));
        assertThat(words()).contains("sole and toes: which leg?");
        assertThat(map.stop().getAccessibleText()).startsWith("LEFT sole and toes");
        put(new Spot(Side.RIGHT, null));
        assertThat(words()).contains("RIGHT leg");
    }

    @Test
    void isOneStopOfTheTabKeyAtACalfOrAtWhatIsChosen() {
        assertThat(parts().stream().filter(Node::isFocusTraversable))
                .containsExactly(part("LEFT calf, seen from behind"));
        put(new Spot(Side.RIGHT, Muscle.SHIN));
        assertThat(parts().stream().filter(Node::isFocusTraversable))
                .containsExactly(part("RIGHT shin, seen from the front"));
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, 'RIGHT calf, seen from behind'",
        "LEFT, 'LEFT shin, seen from the front'",
        "UP, 'LEFT back of thigh, seen from behind'",
        "DOWN, 'LEFT sole and toes, seen from behind'",
        "LEFT LEFT LEFT, 'RIGHT shin, seen from the front'",
        "LEFT UP, 'LEFT front of thigh, seen from the front'",
        "LEFT UP LEFT, 'LEFT inner thigh, seen from the front'",
        "LEFT UP LEFT LEFT, 'RIGHT inner thigh, seen from the front'",
        "LEFT LEFT DOWN, 'RIGHT sole and toes, seen from the front'",
        "UP UP, 'LEFT back of thigh, seen from behind'"
    })
    void goesToThePartThatLiesThatWay(String arrows, String expected) {
        for (double scale : new double[] {1, 2.5}) {
            open(Locale.UK, 900, scale);
            onScreen(() -> {
                map.stop().requestFocus();
                return true;
            });
            for (String arrow : arrows.split(" ")) {
                press(KeyCode.valueOf(arrow));
            }
            assertThat(focused().getAccessibleText()).as("at %s", scale).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {660, 760, 1100})
    void reachesElsewhereByArrowsAndComesBack(double width) {
        open(Locale.UK, width, 1);
        onScreen(() -> {
            part("RIGHT sole and toes, seen from behind").requestFocus();
            return true;
        });
        boolean beside = onScreen(() -> parts().getLast().localToScene(0, 0).getX()
                > part("RIGHT calf, seen from behind").localToScene(0, 0).getX() + 80);
        List<KeyCode> way = beside ? List.of(KeyCode.UP, KeyCode.RIGHT) : List.of(KeyCode.DOWN);
        way.forEach(this::press);
        assertThat(focused().getAccessibleText()).endsWith("leg, elsewhere");
        press(beside ? KeyCode.LEFT : KeyCode.UP);
        press(KeyCode.LEFT);
        assertThat(focused()).isInstanceOf(ToggleButton.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 660", "1, 900", "1.5, 640", "2.5, 860"})
    void hasTargetsOfFortyEightPixelsThatDoNotOverlap(double scale, double width) {
        open(Locale.GERMANY, width, scale);
        List<Bounds> places = onScreen(() -> parts().stream()
                .map(part -> part.localToScene(part.getLayoutBounds()))
                .toList());
        assertThat(places).allSatisfy(place -> {
            assertThat(place.getWidth()).isGreaterThanOrEqualTo(LEAST_TARGET - 0.5);
            assertThat(place.getHeight()).isGreaterThanOrEqualTo(LEAST_TARGET - 0.5);
            assertThat(place.getMaxX()).isLessThanOrEqualTo(width + 1);
        });
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                Bounds here = places.get(one);
                Bounds there = places.get(other);
                double across = Math.min(here.getMaxX(), there.getMaxX()) - Math.max(here.getMinX(), there.getMinX());
                double down = Math.min(here.getMaxY(), there.getMaxY()) - Math.max(here.getMinY(), there.getMinY());
                assertThat(Math.min(across, down)).as("%d and %d", one, other).isLessThan(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsEachPartWithinItsLegAndMostlyWithinItsTarget(LegView view) {
        LegSheet sheet = LegSheet.of(view);
        Set<Muscle> muscles = sheet.parts().stream().map(LegSheet.Part::muscle).collect(Collectors.toSet());
        assertThat(muscles).contains(Muscle.FOOT).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sheet.parts()).allSatisfy(part -> {
            assertThat(part.tap().getMinX()).isNotNegative();
            assertThat(part.tap().getMaxX()).isLessThanOrEqualTo(LegSheet.WIDTH / 2);
            assertThat(part.tap().getMaxY()).isLessThanOrEqualTo(LegSheet.HEIGHT);
        });
    }

    private void open(Locale locale, double width, double scale) {
        close();
        map = onScreen(() -> new LegMap(new Texts(locale), QUESTION));
        stage = onScreen(() -> show(map, width, scale));
    }

    private static Stage show(LegMap map, double width, double scale) {
        ScrollPane scroll = new ScrollPane(map); // the headless screen is low
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane root = new StackPane(scroll);
        root.getStyleClass().add("theme-night");
        root.setStyle("-fx-font-size: " + 17 * scale + "px;");
        Scene scene = new Scene(root, width, 700);
        for (String sheet : List.of("legato.css", "figure-colours.css", "theme-night.css")) {
            scene.getStylesheets().add(Appearance.sheet(sheet));
        }
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scroll.requestFocus(); // not the map, which would keep the keyboard where it is
        root.applyCss();
        root.layout();
        return stage;
    }

    private List<ToggleButton> parts() {
        return onScreen(() -> {
            List<ToggleButton> parts = new ArrayList<>();
            map.lookupAll("*").forEach(node -> {
                if (node instanceof ToggleButton button) {
                    parts.add(button);
                }
            });
            return parts;
        });
    }

    private ToggleButton part(String spoken) {
        return parts().stream()
                .filter(part -> spoken.equals(part.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(spoken + " among "
                        + parts().stream().map(Node::getAccessibleText).toList()));
    }

    private List<String> words() {
        return onScreen(() -> map.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private void put(Spot spot) {
        onScreen(() -> {
            map.spotProperty().set(spot);
            return true;
        });
    }

    private void press(KeyCode key) {
        onScreen(() -> {
            focused().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    private Node focused() {
        return onScreen(() -> stage.getScene().getFocusOwner());
    }

    private static void fire(ToggleButton part) {
        onScreen(() -> {
            part.fire();
            return true;
        });
    }

    private static boolean selected(ToggleButton part) {
        return onScreen(() -> (Boolean) part.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }

    /** On the FX thread; at once when it is there already. */
    private static <T> T onScreen(Callable<T> work) {
        if (!javafx.application.Platform.isFxApplicationThread()) {
            return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        }
        try {
            return work.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
