package app.legato.summary;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Ruled lines to write on, from the top of the object down; none so close to the bottom that it would meet what follows. */
final class NotesDrawing implements FSObjectDrawer {
    /** Points from one line to the next: room for a hand. */
    static final double RULE = 20;

    private final double height;
    private final double foot;

    /**
     * @param height of the object in points
     * @param foot points left free at its bottom
     */
    NotesDrawing(double height, double foot) {
        this.height = height;
        this.foot = foot;
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
        double scale = objectHeight / height;
        device.setColor(new FSRGBColor(0x88, 0x88, 0x88));
        device.setStroke(new BasicStroke((float) (0.5 * scale)));
        for (double line = RULE; line <= height - foot; line += RULE) {
            device.draw(new Line2D.Double(x, y + line * scale, x + objectWidth, y + line * scale));
        }
        return Map.of();
    }
}
