package app.legato.ui.figure;

import app.legato.body.Leg;
import app.legato.figure.Picture;
import app.legato.figure.View;
import app.legato.figure.drawing.Drawing;
import app.legato.figure.drawing.Mark;
import app.legato.figure.drawing.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The jointed person in a stretch. It redraws when a property changes, at most once a pulse, and starts no animation of its own: whoever
 * shows it drives {@link #levelProperty()} and {@link #breathProperty()}. Style class {@code figure}; colours come from
 * {@code css/figure.css}. It is an image to assistive technology: the caller sets its accessible text. FX thread.
 */
public final class FigureView extends Region {
    /** How long a caller runs the level from 0 to 1 when motion is reduced, milliseconds. */
    public static final double CROSS_FADE_MILLIS = 300;

    /** Finer breathing cannot be seen, and each step costs a repaint. */
    private static final double BREATH_STEPS = 40;

    private static final double CORNER = 20;
    private static final double USUAL_SCALE = 300;

    private final DoubleProperty level = new SimpleDoubleProperty(this, "level", 0);
    private final DoubleProperty breath = new SimpleDoubleProperty(this, "breath", 0);
    private final ObjectProperty<Leg> leg = new SimpleObjectProperty<>(this, "leg", Leg.RIGHT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final BooleanProperty scenery = new SimpleBooleanProperty(this, "scenery", true);

    private final Palette palette = new Palette(this, this::redrawAll);
    private final Sheet sheet = new Sheet();
    private @Nullable Picture picture;
    private boolean stale = true;

    public FigureView() {
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStylesheets()
                .add(Objects.requireNonNull(FigureView.class.getResource("/app/legato/css/figure.css"))
                        .toExternalForm());
        getChildren().add(sheet);
        List<ObservableValue<?>> all = List.of(leg, reducedMotion, scenery);
        all.forEach(property -> property.addListener((observed, old, now) -> redrawAll()));
        level.addListener((observed, old, now) -> sheet.requestLayout());
        breath.addListener((observed, old, now) -> {
            if (step(old.doubleValue()) != step(now.doubleValue())) {
                sheet.requestLayout();
            }
        });
    }

    /** Shows another stretch, as far in as {@link #levelProperty()} says. */
    public void show(Picture newPicture) {
        picture = newPicture;
        requestLayout();
        redrawAll();
    }

    /**
     * How far the movement is: the raw fraction of its time, 0 rest to 1 full stretch; the ease is applied here. With reduced motion the two
     * key poses fade into each other by this fraction instead.
     */
    public DoubleProperty levelProperty() {
        return level;
    }

    /** 0 breathed out, 1 breathed in; not shown when motion is reduced. */
    public DoubleProperty breathProperty() {
        return breath;
    }

    /** The leg that is stretched: the figure faces left for LEFT and is the true mirror image of the figure for RIGHT. */
    public ObjectProperty<Leg> legProperty() {
        return leg;
    }

    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Whether the room, its lamp and window are drawn, filling the whole control; without, only what the stretch needs. */
    public BooleanProperty sceneryProperty() {
        return scenery;
    }

    Palette palette() {
        return palette;
    }

    private void redrawAll() {
        stale = true;
        sheet.requestLayout();
    }

    private static long step(double breath) {
        return Math.round(Math.clamp(breath, 0, 1) * BREATH_STEPS);
    }

    @Override
    protected void layoutChildren() {
        if (sheet.getWidth() != getWidth() || sheet.getHeight() != getHeight()) {
            sheet.resize(getWidth(), getHeight());
            redrawAll();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return picture == null ? USUAL_SCALE : picture.view().width() * USUAL_SCALE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture == null ? USUAL_SCALE : picture.view().height() * USUAL_SCALE;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }

    /** Every styleable property: those of a region and one colour for each ink. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(Palette.styleables());
        return List.copyOf(all);
    }

    /** Holds the layers. Unmanaged, so that a redraw is a layout of its own and never one of the screen around it. */
    private final class Sheet extends Region {
        private final MarkLayer room = new MarkLayer(1);
        private final Rectangle corners = new Rectangle();
        private final MarkLayer person = new MarkLayer(2);
        private final MarkLayer stretched = new MarkLayer(2);
        private final Magnifier magnifier = new Magnifier();
        private List<Mark> roomMarks = List.of();
        private Magnifier.Frame frame = new Magnifier.Frame(0, 0, 1, false);

        Sheet() {
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

        @Override
        protected void layoutChildren() {
            Picture now = picture;
            if (now == null || getWidth() <= 0 || getHeight() <= 0) {
                return;
            }
            boolean afresh = stale;
            stale = false;
            if (afresh) {
                furnish(now);
            }
            if (reducedMotion.get()) {
                crossFade(now, afresh);
            } else {
                move(now, afresh);
            }
        }

        private void furnish(Picture now) {
            View own = now.view();
            boolean mirrored = leg.get() == Leg.LEFT;
            View seen = own.widenedTo(getWidth() / getHeight());
            double scale = getWidth() / seen.width();
            double left = seen.x() * scale;
            frame = new Magnifier.Frame(
                    mirrored ? getWidth() + left : -left, seen.top() * scale, scale, mirrored);
            roomMarks = Room.of(now, seen, scenery.get());
            corners.setWidth(getWidth());
            corners.setHeight(getHeight());
            corners.setArcWidth(scenery.get() ? 2 * CORNER : 0);
            corners.setArcHeight(scenery.get() ? 2 * CORNER : 0);
            for (MarkLayer layer : List.of(room, person, stretched)) {
                layer.place(frame.originX(), frame.originY(), scale, mirrored);
            }
            room.show(roomMarks, palette, true);
        }

        private void move(Picture now, boolean afresh) {
            double breathed = step(breath.get()) / BREATH_STEPS;
            List<Mark> marks = Drawing.of(now, level.get(), breathed);
            stretched.setVisible(false);
            person.setVisible(true);
            person.setOpacity(1);
            person.show(marks, palette, afresh);
            magnifier.show(now, level.get(), roomMarks, marks, frame, palette, afresh);
        }

        private void crossFade(Picture now, boolean afresh) {
            double in = Math.clamp(level.get(), 0, 1);
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
}
