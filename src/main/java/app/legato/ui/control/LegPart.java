package app.legato.ui.control;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/**
 * One part of one leg in one view. The button itself is a clear rectangle that is large enough to be hit; what is seen of it is a shape in
 * the drawing below, a ring round it while it has the keyboard, and a tick on it while it is chosen.
 */
final class LegPart extends ToggleButton {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass POINTED_AT = PseudoClass.getPseudoClass("pointed-at");

    private final Leg leg;
    private final Muscle muscle;
    private final Bounds tap;
    private final SVGPath shape;
    private final Group drawing;
    private final Text tick = Glyph.DONE.node();
    private final boolean mirrored;

    /**
     * @param mirrored whether it is drawn as the mirror image of the sheet's part
     * @param spoken what it is called when read out: "Left calf, seen from behind"
     */
    LegPart(Leg leg, LegSheet.Part part, boolean mirrored, String spoken) {
        this.leg = leg;
        this.mirrored = mirrored;
        muscle = part.muscle();
        Bounds box = part.tap();
        tap = mirrored
                ? new BoundingBox(LegSheet.WIDTH - box.getMaxX(), box.getMinY(), box.getWidth(), box.getHeight())
                : box;
        shape = path(part.outline(), "leg-shape");
        SVGPath ring = path(part.outline(), "leg-ring");
        SVGPath gap = path(part.outline(), "leg-gap");
        drawing = new Group(ring, gap, shape);
        getStyleClass().setAll(LegMap.PART);
        setAccessibleText(spoken);
        ring.visibleProperty().bind(focusedProperty());
        gap.visibleProperty().bind(focusedProperty());
        tick.visibleProperty().bind(selectedProperty());
        tick.getStyleClass().add("leg-tick");
        tick.setMouseTransparent(true);
        selectedProperty().subscribe(on -> shape.pseudoClassStateChanged(CHOSEN, on));
        hoverProperty().subscribe(on -> shape.pseudoClassStateChanged(POINTED_AT, on));
    }

    Leg leg() {
        return leg;
    }

    Muscle muscle() {
        return muscle;
    }

    /** The place to press, in units of the sheet. */
    Bounds tap() {
        return tap;
    }

    /** What is seen of it, in units of the sheet, not yet mirrored. */
    Node drawing() {
        return drawing;
    }

    /** The tick, which is not mirrored. */
    Text tick() {
        return tick;
    }

    /** Where the middle of its shape lies, in units of the sheet. */
    double middleX() {
        double middle = shape.getLayoutBounds().getCenterX();
        return mirrored ? LegSheet.WIDTH - middle : middle;
    }

    double middleY() {
        return shape.getLayoutBounds().getCenterY();
    }

    private static SVGPath path(String outline, String style) {
        SVGPath path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add(style);
        return path;
    }
}
