package app.legato.figure.drawing;

import app.legato.figure.Body;
import app.legato.figure.Picture;
import app.legato.figure.Point;
import app.legato.figure.Prop;
import app.legato.figure.View;
import java.util.List;

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
            View own = picture.view();
            sketch.line(Ink.EDGE, 1, .006, Spline.open(Spline.points(own.x() + .03, -.003, own.right() - .03, -.003)));
        }
        for (Prop prop : picture.props()) {
            draw(sketch, prop, view, scenery);
        }
        return sketch.marks();
    }

    private static void backdrop(Sketch sketch, Picture picture, View view, boolean above) {
        Ink ground = above ? Ink.FLOOR : Ink.WALL;
        sketch.inlay(ground, 1, Box.rounded(view.x() - .01, view.y() - .01, view.width() + .02, view.height() + .02, 0));
        Body rest = Body.of(picture.stretch(), 0);
        if (above) {
            return;
        }
        sketch.disc(Ink.AMBIENT, 1, rest.waist().plus(new Point(.06, .10)), .78, .66, 0);
        if (view.y() < .055) {
            sketch.inlay(
                    Ink.FLOOR, 1, Box.rounded(view.x() - .01, view.y() - .05, view.width() + .02, .055 - view.y() + .05, 0));
            sketch.line(Ink.EDGE, 1, .004, Spline.open(Spline.points(view.x() - .01, .055, view.right() + .01, .055)));
        }
        picture.prop(Prop.Bed.class).ifPresent(bed -> bedroom(sketch, picture, bed));
        picture.prop(Prop.BedEnd.class).ifPresent(bed -> Wallpiece.window(sketch, picture.view().right() - .34, .57));
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
