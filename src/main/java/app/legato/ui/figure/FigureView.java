package app.legato.ui.figure;

import app.legato.body.Leg;
import app.legato.figure.Picture;
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
import javafx.scene.layout.Region;
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
    static final double BREATH_STEPS = 40;

    private static final double USUAL_SCALE = 300;

    private final DoubleProperty level = new SimpleDoubleProperty(this, "level", 0);
    private final DoubleProperty breath = new SimpleDoubleProperty(this, "breath", 0);
    private final ObjectProperty<Leg> leg = new SimpleObjectProperty<>(this, "leg", Leg.RIGHT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final BooleanProperty scenery = new SimpleBooleanProperty(this, "scenery", true);

    private final Palette palette = new Palette(this, this::recoloured);
    private final Sheet sheet = new Sheet(this, palette);
    private @Nullable Picture picture;

    public FigureView() {
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(sheet);
        List<ObservableValue<?>> all = List.of(leg, reducedMotion, scenery);
        all.forEach(property -> property.addListener((observed, old, now) -> sheet.redrawAll()));
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
        sheet.redrawAll();
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

    /** Whether the room, its lamp and window are drawn, filling the whole control; without, only what the stretch needs, and closer. */
    public BooleanProperty sceneryProperty() {
        return scenery;
    }

    Palette palette() {
        return palette;
    }

    @Nullable Picture picture() {
        return picture;
    }

    private void recoloured() {
        sheet.redrawAll();
    }

    static long step(double breath) {
        return Math.round(Math.clamp(breath, 0, 1) * BREATH_STEPS);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(FigureView.class.getResource("/app/legato/css/figure.css"))
                .toExternalForm();
    }

    @Override
    protected void layoutChildren() {
        if (sheet.getWidth() != getWidth() || sheet.getHeight() != getHeight()) {
            sheet.resize(getWidth(), getHeight());
            sheet.redrawAll();
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
}
