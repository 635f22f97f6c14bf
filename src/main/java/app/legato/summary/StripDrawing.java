package app.legato.summary;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws marks as vectors straight into the page's content, black and dark grey only. */
final class StripDrawing implements FSObjectDrawer {
    private static final FSColor BLACK = new FSRGBColor(0, 0, 0);
    private static final FSColor GREY = new FSRGBColor(0x44, 0x44, 0x44);
    private static final double THIN = 0.5;

    private final List<Mark> marks;
    private final double width;
    private final double top;

    /**
     * @param width of the object in points; its size in the layout's own unit follows from it
     * @param top points above the columns, for the triangles of changes
     */
    StripDrawing(List<Mark> marks, double width, double top) {
        this.marks = marks;
        this.width = width;
        this.top = top;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double objectWidth,
            double objectHeight,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double scale = objectWidth / width;
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        place.translate(0, top);
        marks.forEach(mark -> draw(mark, new Pen(device, place, scale)));
        return Map.of();
    }

    private static void draw(Mark mark, Pen pen) {
        switch (mark) {
            case Mark.Bar bar -> pen.fill(box(bar.x(), bar.y(), bar.width(), bar.height()));
            case Mark.Ring ring -> {
                double size = 2 * ring.radius() - 0.8;
                pen.line(
                        new Ellipse2D.Double(ring.centreX() - size / 2, ring.centreY() - size / 2, size, size),
                        BLACK,
                        0.8);
            }
            case Mark.Hatch hatch -> {
                pen.line(new Rectangle2D.Double(hatch.x(), hatch.y(), hatch.width(), hatch.height()), GREY, THIN);
                Hatching.of(hatch).forEach(line -> pen.line(line, GREY, THIN));
            }
            case Mark.Change change -> {
                pen.fill(triangle(change.x()));
                for (double y = -2.5; y < StripChart.HEIGHT; y += 4) {
                    pen.line(
                            new Line2D.Double(change.x(), y, change.x(), Math.min(y + 2.2, StripChart.HEIGHT)),
                            BLACK,
                            0.7);
                }
            }
        }
    }

    private static Shape box(double x, double y, double width, double height) {
        double corner = Math.min(1.6, Math.min(width, height) / 3);
        return corner < 0.6
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, corner, corner);
    }

    private static Shape triangle(double x) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 3.2, -8.6);
        path.lineTo(x + 3.2, -8.6);
        path.lineTo(x, -3.4);
        path.closePath();
        return path;
    }

    /** The device with the object's place on the page; widths in points. */
    private record Pen(OutputDevice device, AffineTransform place, double scale) {
        void fill(Shape shape) {
            device.setColor(BLACK);
            device.fill(place.createTransformedShape(shape));
        }

        void line(Shape shape, FSColor colour, double points) {
            device.setColor(colour);
            device.setStroke(new BasicStroke((float) (points * scale)));
            device.draw(place.createTransformedShape(shape));
        }
    }
}
