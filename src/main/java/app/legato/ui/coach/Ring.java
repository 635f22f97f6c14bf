package app.legato.ui.coach;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/** The seconds, as large as the place allows, in a ring that drains clockwise. */
final class Ring extends Region {
    /** The count's letter height and the stroke, as shares of the diameter: two digits stay inside. */
    private static final double COUNT = 0.55;

    private static final double STROKE = 0.027;
    /** In a smaller ring, in em, there is no room for the unit at a size one can read. */
    private static final double ROOM_FOR_UNIT = 9;

    private static final PseudoClass HOLDING = PseudoClass.getPseudoClass("holding");

    private final Circle cue = new Circle();
    private final Circle track = new Circle();
    private final Arc left = new Arc();
    private final Text count = new Text();
    private final Text unit = new Text();
    private final DoubleProperty share = new SimpleDoubleProperty(1);

    Ring() {
        getStyleClass().add("ring");
        setAccessibleRole(AccessibleRole.NODE);
        cue.getStyleClass().add("ring-cue");
        cue.setOpacity(0);
        track.getStyleClass().add("ring-track");
        left.getStyleClass().add("ring-left");
        left.setType(ArcType.OPEN);
        left.setStartAngle(90);
        left.lengthProperty().bind(share.multiply(360));
        count.getStyleClass().add("ring-count");
        unit.getStyleClass().add("ring-unit");
        count.setTextOrigin(VPos.CENTER);
        unit.setTextOrigin(VPos.CENTER);
        count.textProperty().subscribe(this::requestLayout);
        unit.textProperty().subscribe(this::requestLayout);
        getChildren().addAll(cue, track, left, count, unit);
    }

    StringProperty countProperty() {
        return count.textProperty();
    }

    StringProperty unitProperty() {
        return unit.textProperty();
    }

    /** Whether the seconds are those of a hold, which are the ones that count. */
    void setHolding(boolean holding) {
        pseudoClassStateChanged(HOLDING, holding);
    }

    /** How much of the last cue is seen, 1 to 0: a dim light behind the seconds. */
    DoubleProperty pulseProperty() {
        return cue.opacityProperty();
    }

    /** What is left, 1 to 0. */
    DoubleProperty shareProperty() {
        return share;
    }

    @Override
    protected void layoutChildren() {
        double diameter = Math.max(0, Math.min(getWidth(), getHeight()));
        double stroke = diameter * STROKE;
        double radius = Math.max(0, (diameter - stroke) / 2);
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        cue.setCenterX(x);
        cue.setCenterY(y);
        cue.setRadius(radius);
        track.setCenterX(x);
        track.setCenterY(y);
        track.setRadius(radius);
        track.setStrokeWidth(stroke * 0.7);
        left.setCenterX(x);
        left.setCenterY(y);
        left.setRadiusX(radius);
        left.setRadiusY(radius);
        left.setStrokeWidth(stroke);
        size(count, diameter * COUNT);
        unit.setVisible(diameter > ROOM_FOR_UNIT * unit.getFont().getSize());
        centre(count, x, unit.isVisible() ? y - diameter * 0.035 : y);
        centre(unit, x, y + diameter * 0.29);
    }

    // Through the style, for the style sheet would overrule a font that is set.
    private static void size(Text text, double pixels) {
        String style = "-fx-font-size: " + Math.round(pixels) + "px;";
        if (!style.equals(text.getStyle())) {
            text.setStyle(style);
            text.applyCss();
        }
    }

    private static void centre(Text text, double x, double y) {
        text.setX(x - text.getLayoutBounds().getWidth() / 2);
        text.setY(y);
    }
}
