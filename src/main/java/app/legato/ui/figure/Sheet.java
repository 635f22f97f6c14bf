package app.legato.ui.figure;

import app.legato.body.Leg;
import app.legato.figure.Picture;
import app.legato.figure.View;
import app.legato.figure.drawing.Drawing;
import app.legato.figure.drawing.Mark;
import app.legato.figure.drawing.Room;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Holds the layers. Unmanaged, so that a redraw is a layout of its own and never one of the screen around it. */
final class Sheet extends Region {
    private static final double CORNER = 20;

    private final FigureView view;
    private final Palette palette;
    private boolean stale = true;
    private final MarkLayer room = new MarkLayer(1);
    private final Rectangle corners = new Rectangle();
    private final MarkLayer person = new MarkLayer(2);
    private final MarkLayer stretched = new MarkLayer(2);
    private final Magnifier magnifier = new Magnifier();
    private List<Mark> roomMarks = List.of();
    private Magnifier.Frame frame = new Magnifier.Frame(0, 0, 1, false);

    Sheet(FigureView view, Palette palette) {
        this.view = view;
        this.palette = palette;
        setManaged(false);
        setMouseTransparent(true);
        Group backdrop = new Group(room);
        backdrop.setManaged(false);
        backdrop.setClip(corners);
        // The room never moves: it is painted once and copied from then on.
        backdrop.setCache(true);
        stretched.setVisible(false);
        getChildren().addAll(backdrop, person, stretched, magnifier);
    }

    /** Repaints everything at the next pulse: colours, scale or picture may have changed. */
    void redrawAll() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Picture now = view.picture();
        if (now == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean afresh = stale;
        stale = false;
        if (afresh) {
            furnish(now);
        }
        if (view.reducedMotionProperty().get()) {
            crossFade(now, afresh);
        } else {
            move(now, afresh);
        }
    }

    private void furnish(Picture now) {
        View own = view.sceneryProperty().get() || now.focus() != null ? now.view() : Room.closeUp(now);
        boolean mirrored = view.legProperty().get() == Leg.LEFT;
        View seen = own.widenedTo(getWidth() / getHeight());
        double scale = getWidth() / seen.width();
        double left = seen.x() * scale;
        frame = new Magnifier.Frame(mirrored ? getWidth() + left : -left, seen.top() * scale, scale, mirrored);
        roomMarks = Room.of(now, seen, view.sceneryProperty().get());
        corners.setWidth(getWidth());
        corners.setHeight(getHeight());
        corners.setArcWidth(view.sceneryProperty().get() ? 2 * CORNER : 0);
        corners.setArcHeight(view.sceneryProperty().get() ? 2 * CORNER : 0);
        for (MarkLayer layer : List.of(room, person, stretched)) {
            layer.place(frame.originX(), frame.originY(), scale, mirrored);
        }
        room.show(roomMarks, palette, true);
    }

    private void move(Picture now, boolean afresh) {
        double breathed = FigureView.step(view.breathProperty().get()) / FigureView.BREATH_STEPS;
        List<Mark> marks = Drawing.of(now, view.levelProperty().get(), breathed);
        stretched.setVisible(false);
        person.setVisible(true);
        person.setOpacity(1);
        person.show(marks, palette, afresh);
        magnifier.show(now, view.levelProperty().get(), roomMarks, marks, frame, palette, afresh);
    }

    private void crossFade(Picture now, boolean afresh) {
        double in = Math.clamp(view.levelProperty().get(), 0, 1);
        List<Mark> full = Drawing.of(now, 1, 0);
        person.show(Drawing.of(now, 0, 0), palette, afresh);
        stretched.show(full, palette, afresh);
        person.setVisible(in < 1);
        stretched.setVisible(in > 0);
        person.setOpacity(1 - in);
        stretched.setOpacity(in);
        magnifier.show(now, 1, roomMarks, full, frame, palette, afresh);
    }
}
