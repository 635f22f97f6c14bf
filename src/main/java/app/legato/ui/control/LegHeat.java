package app.legato.ui.control;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;

/**
 * Where cramps sat, on the two pictures of the legs: the more cramps, the fuller the colour, and each part has its number, once: a
 * foot is seen in both pictures and counted in the one from the front, where its number stands beside it. To look at, not to
 * press: {@link LegMap} is for that.
 */
public final class LegHeat extends Region {
    private static final double FAINTEST = 0.45;
    /** Between the pictures, in units of the sheet. */
    private static final double GAP = 30;

    private static final double ACROSS = 2 * LegSheet.WIDTH + GAP;
    /** Where the side of the leg at the left is written. */
    private static final double SIDE_MIDDLE = 61;

    private static final double MIDDLE = 0.5;
    /** Between a foot and its number, in units of the sheet. */
    private static final double BESIDE = 3;

    private final Texts texts;
    private final Group art = new Group();
    private final Scale scale = new Scale();
    private final List<Placed> words = new ArrayList<>();

    /** @param share which part of the words' width lies left of x */
    private record Placed(Label label, double x, double y, double share) {}

    public LegHeat(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("leg-heat", "focus-ring");
        setFocusTraversable(true);
        getStylesheets()
                .add(Objects.requireNonNull(LegHeat.class.getResource("/app/legato/css/legmap.css"))
                        .toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Sideways.stay(this);
        art.getTransforms().add(scale);
        art.setManaged(false);
    }

    /**
     * Shows how many cramps sat in each part.
     *
     * @param sentence the same in words, for who does not see it
     */
    public void show(Map<Leg, Map<Muscle, Integer>> counts, String sentence) {
        setAccessibleText(sentence);
        words.clear();
        art.getChildren().clear();
        int most =
                counts.values().stream().flatMap(leg -> leg.values().stream()).reduce(1, Math::max);
        for (LegView view : LegView.values()) {
            double left = view == LegView.FRONT ? 0 : LegSheet.WIDTH + GAP;
            draw(view, left, counts, most);
        }
        getChildren().setAll(art);
        words.forEach(placed -> getChildren().add(placed.label()));
        requestLayout();
    }

    private void draw(LegView view, double left, Map<Leg, Map<Muscle, Integer>> counts, int most) {
        LegSheet sheet = LegSheet.of(view);
        Group picture = new Group(
                leg(view, left, counts.getOrDefault(view.atLeft(), Map.of()), most, false),
                leg(view, left, counts.getOrDefault(view.atRight(), Map.of()), most, true),
                path(sheet.shorts(), "leg-shorts"));
        picture.getTransforms().add(new Affine(1, 0, left, 0, 1, 0));
        art.getChildren().add(picture);
        write(view == LegView.FRONT ? "legmap.front" : "legmap.back", left + LegSheet.WIDTH / 2, -1);
        write(side(view.atLeft()), left + SIDE_MIDDLE, LegSheet.HEIGHT);
        write(side(view.atRight()), left + LegSheet.WIDTH - SIDE_MIDDLE, LegSheet.HEIGHT);
    }

    private Group leg(LegView view, double left, Map<Muscle, Integer> counts, int most, boolean mirrored) {
        LegSheet sheet = LegSheet.of(view);
        Group drawn = new Group(path(sheet.leg(), "leg-skin"));
        for (LegSheet.Part part : sheet.parts()) {
            int count = counts.getOrDefault(part.muscle(), 0);
            SVGPath shape = path(part.outline(), "leg-shape");
            if (count > 0) {
                SVGPath heat = path(part.outline(), "leg-hot");
                heat.setOpacity(FAINTEST + (1 - FAINTEST) * count / most);
                shape.getStyleClass().add("leg-hot-edge");
                drawn.getChildren().add(heat);
                number(view, left, part.muscle(), heat.getLayoutBounds(), count, mirrored);
            }
            drawn.getChildren().add(shape);
        }
        drawn.getChildren().add(path(sheet.lines(), "leg-lines"));
        if (mirrored) {
            drawn.getTransforms().add(new Affine(-1, 0, LegSheet.WIDTH, 0, 1, 0));
        }
        return drawn;
    }

    private void number(LegView view, double left, Muscle muscle, Bounds place, int count, boolean mirrored) {
        boolean foot = muscle == Muscle.FOOT;
        if (foot && view == LegView.BACK) {
            return;
        }
        double x = foot ? place.getMinX() - BESIDE : place.getCenterX();
        double share = foot ? 1 : MIDDLE;
        Label number = new Label(texts.number(count, 0));
        number.getStyleClass().add("leg-number");
        words.add(new Placed(
                number, left + (mirrored ? LegSheet.WIDTH - x : x), place.getCenterY(), mirrored ? 1 - share : share));
    }

    private void write(String key, double x, double y) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        words.add(new Placed(label, x, y, MIDDLE));
    }

    private static String side(Leg leg) {
        return leg == Leg.LEFT ? "legmap.left" : "legmap.right";
    }

    private static SVGPath path(String outline, String style) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(style);
        return path;
    }

    private double line() {
        return words.isEmpty() ? 0 : words.getLast().label().prefHeight(-1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = Math.min(width < 0 ? prefWidth(-1) : width, prefWidth(-1));
        return Math.ceil(across / ACROSS * LegSheet.HEIGHT + 2 * line());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double across = Math.min(getWidth(), prefWidth(-1));
        double unit = across / ACROSS;
        double top = line();
        scale.setX(unit);
        scale.setY(unit);
        art.setLayoutX(0);
        art.setLayoutY(top);
        for (Placed placed : words) {
            Label label = placed.label();
            double wide = label.prefWidth(-1);
            double tall = label.prefHeight(-1);
            double y = placed.y() < 0 ? 0 : top + placed.y() * unit - (placed.y() >= LegSheet.HEIGHT ? 0 : tall / 2);
            label.resizeRelocate(placed.x() * unit - placed.share() * wide, y, wide, tall);
        }
    }
}
