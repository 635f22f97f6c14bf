package app.legato.figure.drawing;

import app.legato.figure.Body;
import app.legato.figure.Picture;
import app.legato.figure.Point;
import app.legato.figure.Prop;
import app.legato.figure.View;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands still in a picture: the room and the things the stretch needs. */
public final class Room {
    private Room() {}

    /**
     * The marks of the room, from the back to the front.
     *
     * @param view    all that will be seen, at least the picture's own view
     * @param scenery false leaves out wall, light, lamp and window and keeps what the stretch needs
     */
    public static List<Mark> of(Picture picture, View view, boolean scenery) {
        Sketch sketch = new Sketch();
        boolean above = picture.seenFromAbove();
        if (scenery) {
            backdrop(sketch, picture, view, above);
        } else if (!above) {
            sketch.line(
                    Ink.EDGE, 1, .006, Spline.open(Spline.points(view.x() + .03, -.003, view.right() - .03, -.003)));
        }
        for (Prop prop : picture.props()) {
            draw(sketch, prop, view, scenery);
        }
        return sketch.marks();
    }

    /** The least view that holds the person at every moment and the things the stretch needs, for a picture without scenery. */
    public static View closeUp(Picture picture) {
        List<Mark> things = of(picture, picture.view(), false);
        View view = box(Drawing.of(picture, 0, 0), box(Drawing.of(picture, 1, 0), null));
        for (double level : new double[] {.25, .5, .75}) {
            view = box(Drawing.of(picture, level, 0), view);
        }
        return Objects.requireNonNull(box(things, view)).grown(.02);
    }

    /** The shapes' box together with {@code start}; soft edges and lines, among them the line of the floor, do not count. */
    private static @Nullable View box(List<Mark> marks, @Nullable View start) {
        View view = start;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Area area && area.finish() == Mark.Finish.SHAPE) {
                View own = area.outline().box();
                view = view == null ? own : view.and(own);
            } else if (mark instanceof Mark.Line line && line.ink() == Ink.CUE && line.opacity() > 0) {
                View own = line.outline().box();
                view = view == null ? own : view.and(own);
            }
        }
        return view;
    }

    private static void backdrop(Sketch sketch, Picture picture, View view, boolean above) {
        Ink ground = above ? Ink.FLOOR : Ink.WALL;
        sketch.inlay(
                ground, 1, Box.rounded(view.x() - .01, view.y() - .01, view.width() + .02, view.height() + .02, 0));
        Body rest = Body.of(picture.stretch(), 0);
        if (above) {
            return;
        }
        sketch.disc(Ink.AMBIENT, 1, rest.waist().plus(new Point(.06, .10)), .78, .66, 0);
        if (view.y() < .055) {
            sketch.inlay(
                    Ink.FLOOR,
                    1,
                    Box.rounded(view.x() - .01, view.y() - .05, view.width() + .02, .055 - view.y() + .05, 0));
            sketch.line(Ink.EDGE, 1, .004, Spline.open(Spline.points(view.x() - .01, .055, view.right() + .01, .055)));
        }
        picture.prop(Prop.Bed.class).ifPresent(bed -> bedroom(sketch, picture, bed));
        picture.prop(Prop.BedEnd.class)
                .ifPresent(bed -> Wallpiece.window(sketch, picture.view().right() - .34, .57));
    }

    private static void bedroom(Sketch sketch, Picture picture, Prop.Bed bed) {
        if (bed.lying()) {
            Wallpiece.window(sketch, bed.x0() + .24, .50);
            return;
        }
        Wallpiece.lamp(sketch, bed.x0() + .13, .72);
        if (picture.focus() == null) {
            Wallpiece.window(sketch, picture.view().right() - .39, .57);
        }
    }

    private static void draw(Sketch sketch, Prop prop, View view, boolean scenery) {
        switch (prop) {
            case Prop.Wall wall -> Wallpiece.wall(sketch, wall, view, scenery);
            case Prop.Chair chair -> Furniture.chair(sketch, chair);
            case Prop.Stool stool -> Furniture.stool(sketch, stool);
            case Prop.Sideboard board -> Furniture.sideboard(sketch, board);
            case Prop.Bed bed -> Beds.side(sketch, bed);
            case Prop.BedEnd bed -> Beds.end(sketch, bed);
            case Prop.BedTop bed -> Beds.above(sketch, bed);
            case Prop.Floor floor -> {}
            case Prop.Strap strap -> {}
        }
    }
}
