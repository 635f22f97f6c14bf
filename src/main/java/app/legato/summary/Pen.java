package app.legato.summary;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Writes on one sheet, y downwards from its top edge. Everything is written between a begin and its end, in the order of reading. */
final class Pen implements AutoCloseable {
    private static final float DARK_GREY = 0x44 / 255f;
    private static final float WHITE = 255f;

    private final PDPageContentStream contents;
    private final Tags tags;
    private final Tags.Element part;
    private final Type type;
    private final double line;
    private final double height;
    private @Nullable Style style;

    /**
     * @param part of the document that the sheet belongs to
     * @param line from one line of words to the next
     */
    Pen(PDDocument document, PDPage page, Tags tags, Tags.Element part, Type type, double line) throws IOException {
        tags.turnTo(page);
        contents = new PDPageContentStream(document, page);
        this.tags = tags;
        this.part = part;
        this.type = type;
        this.line = line;
        this.height = page.getMediaBox().getHeight();
    }

    Tags tags() {
        return tags;
    }

    /** A new element of the part. */
    Tags.Element add(String structure) {
        return tags.add(part, structure);
    }

    /** What follows is the content of an element. */
    void begin(Tags.Element element) throws IOException {
        contents.beginMarkedContent(element.name(), tags.fill(element));
    }

    /**
     * What follows is a picture.
     *
     * @param parent null for the part
     * @param alternative what it shows, in words
     */
    void beginFigure(
            Tags.@Nullable Element parent, String alternative, double x, double y, double width, double pictureHeight)
            throws IOException {
        PDRectangle box =
                new PDRectangle((float) x, (float) (height - y - pictureHeight), (float) width, (float) pictureHeight);
        begin(tags.figure(parent == null ? part : parent, type.face().shown(alternative), box));
    }

    /** What follows is there for the eye only. */
    void beginArtifact() throws IOException {
        contents.beginMarkedContent(COSName.ARTIFACT);
    }

    void end() throws IOException {
        contents.endMarkedContent();
    }

    /** A new element of the part with one line. */
    void say(String structure, Style how, double x, double base, String words) throws IOException {
        begin(add(structure));
        write(how, x, base, words);
        end();
    }

    /** Gives an element its lines, one below the other from {@code y}. Nothing is written when there are no words. */
    void put(Tags.Element element, Style how, double x, double y, List<String> lines) throws IOException {
        if (lines.stream().allMatch(String::isEmpty)) {
            return;
        }
        begin(element);
        lines(how, x, y, lines);
        end();
    }

    /** Lines one below the other from {@code y}; a blank parts the words at an end from those that go on below. */
    void lines(Style how, double x, double y, List<String> lines) throws IOException {
        double base = y + how.base(line);
        int left = lines.size();
        for (String words : lines) {
            left--;
            write(how, x, base, left == 0 || words.isEmpty() ? words : words + ' ');
            base += line;
        }
    }

    /** @param base the base line */
    void write(Style how, double x, double base, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        contents.beginText();
        if (style != how) {
            contents.setFont(type.of(how), (float) how.size());
            contents.setNonStrokingColor(how.isGrey() ? DARK_GREY : 0f);
            style = how;
        }
        contents.newLineAtOffset((float) x, (float) (height - base));
        contents.showText(type.face().shown(words));
        contents.endText();
    }

    /**
     * A line from x to the right, or with more height than width an upright one.
     *
     * @param y its upper edge
     * @param grey 0 black to 255 white
     */
    void rule(double x, double y, double width, double thick, int grey) throws IOException {
        colour(grey);
        contents.addRect((float) x, (float) (height - y - thick), (float) width, (float) thick);
        contents.fill();
    }

    /** A rule that is there for the eye only. */
    void separator(double x, double y, double width, double thick, int grey) throws IOException {
        beginArtifact();
        rule(x, y, width, thick, grey);
        end();
    }

    /** Fills a shape in black; its origin comes to stand at x and y. */
    void fill(Shape shape, double x, double y) throws IOException {
        colour(0);
        path(shape, x, y);
        contents.fill();
    }

    /** Draws a shape's outline, as {@link #fill} places it. */
    void stroke(Shape shape, double x, double y, double thick, int grey) throws IOException {
        contents.setStrokingColor(grey / WHITE);
        contents.setLineWidth((float) thick);
        path(shape, x, y);
        contents.stroke();
    }

    private void colour(int grey) throws IOException {
        style = null;
        contents.setNonStrokingColor(grey / WHITE);
    }

    private void path(Shape shape, double x, double y) throws IOException {
        AffineTransform place = new AffineTransform(1, 0, 0, -1, x, height - y);
        float[] at = new float[6];
        for (PathIterator path = shape.getPathIterator(place); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> contents.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> contents.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> contents.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_CLOSE -> contents.closePath();
                default -> throw new IllegalArgumentException("no such curves are drawn: " + shape);
            }
        }
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }
}
