package app.legato.figure.drawing;

import app.legato.figure.Point;
import app.legato.figure.drawing.Ribbon.Rib;
import app.legato.figure.drawing.Spline.Knot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Soft volume without a blur: thin bands of shade laid over each other along the side away from the light, wider where it turns away more.
 * Every band is a plain area, which a software renderer fills fast.
 */
final class Light {
    /** From above and a little in front. */
    private static final Point FROM = Point.at(62);

    private Light() {}

    /** One band of shade on both sides, {@code width} of the half-limb where it faces away from the light. */
    static Outline shade(Ribbon ribbon, double width) {
        ToDoubleFunction<Point> away = out -> Math.clamp(0.30 - 0.70 * out.dot(FROM), 0.04, 1) * width;
        return band(ribbon, ribbon.front(), away).and(band(ribbon, ribbon.back(), away));
    }

    /** One band of light on the lit sides. */
    static Outline shine(Ribbon ribbon, double width) {
        ToDoubleFunction<Point> toward = out -> Math.clamp(out.dot(FROM), 0.02, 1) * width;
        return band(ribbon, ribbon.front(), toward).and(band(ribbon, ribbon.back(), toward));
    }

    private static Outline band(Ribbon ribbon, List<Rib> ribs, ToDoubleFunction<Point> width) {
        List<Knot> knots = new ArrayList<>();
        List<Knot> inner = new ArrayList<>();
        for (int i = 0; i < ribs.size(); i++) {
            Rib rib = ribs.get(i);
            Point out = rib.skin().minus(rib.bone());
            boolean end = i == 0 || i == ribs.size() - 1;
            // A band runs out before a round end, which would show where it is cut.
            boolean cut = (i == 0 && ribbon.roundStart()) || (i == ribs.size() - 1 && ribbon.roundEnd());
            double share = cut ? 0.01 : width.applyAsDouble(out.times(1 / out.length()));
            knots.add(new Knot(rib.bone().toward(rib.skin(), 0.99), end));
            inner.add(new Knot(rib.skin().toward(rib.bone(), share), end));
        }
        knots.addAll(inner.reversed());
        return Spline.closed(knots);
    }
}
