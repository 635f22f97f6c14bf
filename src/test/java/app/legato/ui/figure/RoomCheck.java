package app.legato.ui.figure;

import app.legato.figure.Point;
import app.legato.figure.Prop;
import app.legato.figure.View;
import app.legato.figure.drawing.Drawing;
import app.legato.figure.drawing.Ink;
import app.legato.figure.drawing.Mark;
import app.legato.figure.drawing.Pen;
import java.util.Locale;
import java.util.function.Consumer;

/** Nothing of the body goes through wall, floor, seat, bed or stool, and all that is drawn of it stays inside the picture. */
final class RoomCheck {
    private static final double TOUCH = 0.006;

    private RoomCheck() {}

    static void solidThings(Moment moment, Findings findings) {
        if (!moment.picture().seenFromAbove()) {
            Places.of(moment.body())
                    .forEach(place ->
                            findings.atLeast(-TOUCH, place.at().y(), moment, place.name(), "height over the floor"));
        }
        moment.picture().props().forEach(prop -> {
            switch (prop) {
                case Prop.Wall(double x) ->
                    Places.of(moment.body())
                            .forEach(place ->
                                    findings.atMost(x + .004, place.at().x(), moment, place.name(), "before the wall"));
                case Prop.Chair chair ->
                    outside(
                            moment,
                            "seat",
                            chair.x() - .151,
                            chair.x() + .134,
                            chair.seat() - .03,
                            chair.seat(),
                            findings);
                case Prop.Stool(double x, double width, double height) ->
                    outside(moment, "stool", x, x + width, 0, height, findings);
                case Prop.Bed bed -> outside(moment, "bed", bed.x0(), bed.x1(), 0, bed.top(), findings);
                case Prop.BedEnd bed -> outside(moment, "bed", bed.x0(), bed.x1(), .05, bed.top(), findings);
                case Prop.BedTop(double x0, double x1, double y0, double y1) ->
                    Places.of(moment.body()).forEach(place -> {
                        findings.atLeast(x0, place.at().x(), moment, place.name(), "place on the bed, along");
                        findings.atMost(x1, place.at().x(), moment, place.name(), "place on the bed, along");
                        findings.atLeast(y0, place.at().y(), moment, place.name(), "place on the bed, across");
                        findings.atMost(y1, place.at().y(), moment, place.name(), "place on the bed, across");
                    });
                default -> {}
            }
        });
    }

    private static void outside(
            Moment moment, String thing, double left, double right, double bottom, double top, Findings findings) {
        for (Places.Bone bone : Places.bones(moment.body())) {
            bone.along().forEach(point -> {
                double deep = Math.min(
                        Math.min(point.x() - left, right - point.x()), Math.min(point.y() - bottom, top - point.y()));
                findings.atMost(TOUCH, deep, moment, bone.name(), "depth inside the " + thing);
            });
        }
    }

    /** Outlines with all their flesh, hair and cloth, and the arrow. */
    static void inside(Moment moment, Findings findings) {
        View view = moment.picture().view();
        for (Mark mark : Drawing.of(moment.picture(), moment.level(), moment.breath())) {
            String name = mark.ink() == Ink.CUE
                    ? "arrow"
                    : "something " + mark.ink().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (mark.opacity() > 0 && !(mark instanceof Mark.Soft) && mark.ink() != Ink.GLOW) {
                corners(mark, point -> {
                    findings.atLeast(view.x(), point.x(), moment, name, "left edge");
                    findings.atMost(view.right(), point.x(), moment, name, "right edge");
                    findings.atLeast(view.y(), point.y(), moment, name, "lower edge");
                    findings.atMost(view.top(), point.y(), moment, name, "upper edge");
                });
            }
        }
    }

    private static void corners(Mark mark, Consumer<Point> to) {
        Pen pen = new Pen() {
            @Override
            public void moveTo(double x, double y) {
                to.accept(new Point(x, y));
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                to.accept(new Point(x, y));
            }

            @Override
            public void close() {}
        };
        switch (mark) {
            case Mark.Area area -> area.outline().trace(pen);
            case Mark.Line line -> line.outline().trace(pen);
            case Mark.Soft _ -> {}
        }
    }
}
