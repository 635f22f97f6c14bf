package app.legato.ui.control;

import app.legato.body.Leg;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;

/** One pair of legs, seen from the front or from behind: as wide as it is allowed to be, its words above and below it. */
final class LegPicture extends Region {
    /** Where the side of the leg at the left is written, in units of the sheet: below it, and a little apart from the other. */
    private static final double SIDE_MIDDLE = 61;

    private final LegView view;
    private final List<LegPart> parts = new ArrayList<>();
    private final Scale scale = new Scale();
    private final Group art = new Group();
    private final Label name;
    private final Label atLeft;
    private final Label atRight;

    LegPicture(LegView view, Texts texts) {
        this.view = view;
        name = label(texts.get(view == LegView.FRONT ? "legmap.front" : "legmap.back"), Styles.SMALL);
        atLeft = label(side(view.atLeft(), texts), Styles.STRONG);
        atRight = label(side(view.atRight(), texts), Styles.STRONG);
        getStyleClass().add("leg-picture");
        LegSheet sheet = LegSheet.of(view);
        Group left = leg(sheet, view.atLeft(), false, texts);
        Group right = leg(sheet, view.atRight(), true, texts);
        right.getTransforms().add(new Affine(-1, 0, LegSheet.WIDTH, 0, 1, 0));
        art.getChildren().addAll(left, right, path(sheet.shorts(), "leg-shorts"));
        art.getTransforms().add(scale);
        art.setMouseTransparent(true);
        art.setManaged(false);
        getChildren().addAll(art, name, atLeft, atRight);
        getChildren().addAll(parts);
        parts.forEach(part -> getChildren().add(part.tick()));
    }

    /** What can be pressed. */
    List<LegPart> parts() {
        return parts;
    }

    private Group leg(LegSheet sheet, Leg leg, boolean mirrored, Texts texts) {
        Group drawn = new Group(path(sheet.leg(), "leg-skin"));
        for (LegSheet.Part part : sheet.parts()) {
            String key = view == LegView.FRONT ? "legmap.part-front" : "legmap.part-back";
            LegPart button =
                    new LegPart(leg, part, mirrored, texts.get(key, new SpotWords(texts).spoken(leg, part.muscle())));
            parts.add(button);
            drawn.getChildren().add(button.drawing());
        }
        drawn.getChildren().add(path(sheet.lines(), "leg-lines"));
        return drawn;
    }

    private static String side(Leg leg, Texts texts) {
        return texts.get(leg == Leg.LEFT ? "legmap.left" : "legmap.right");
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll(style, Styles.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node path(String outline, String style) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(style);
        return path;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? prefWidth(-1) : width;
        return snapSizeY(name.prefHeight(-1) + across / LegSheet.WIDTH * LegSheet.HEIGHT + atLeft.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double unit = getWidth() / LegSheet.WIDTH;
        double top = name.prefHeight(-1);
        double bottom = top + unit * LegSheet.HEIGHT;
        scale.setX(unit);
        scale.setY(unit);
        art.relocate(0, 0);
        art.setLayoutX(0);
        art.setLayoutY(top);
        centre(name, getWidth() / 2, 0);
        centre(atLeft, SIDE_MIDDLE * unit, bottom);
        centre(atRight, (LegSheet.WIDTH - SIDE_MIDDLE) * unit, bottom);
        for (LegPart part : parts) {
            Bounds tap = part.tap();
            part.resizeRelocate(
                    tap.getMinX() * unit, top + tap.getMinY() * unit, tap.getWidth() * unit, tap.getHeight() * unit);
            Text tick = part.tick();
            Bounds size = tick.getLayoutBounds();
            tick.setLayoutX(part.middleX() * unit - size.getCenterX());
            tick.setLayoutY(top + part.middleY() * unit - size.getCenterY());
        }
    }

    private static void centre(Label label, double middle, double top) {
        double width = label.prefWidth(-1);
        label.resizeRelocate(middle - width / 2, top, width, label.prefHeight(-1));
    }
}
