package app.legato.ui.trends;

import app.legato.night.Night;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;

/**
 * A picture of columns that can be read one by one. It is one stop of the Tab key; Left, Right, Home and End go from one column that has
 * something to tell to the next and stay in the picture at its ends; the mouse reads what it points at. The column gets a frame and a
 * pointer below it, its words stand under the picture, and the picture is read out as them. Enter or a click opens the night of a column
 * that has one. Leaving the picture takes all that away. A move costs the same however many columns there are. On the FX thread.
 */
abstract class ColumnPicture extends VBox {
    private static final int NOWHERE = -1;
    private static final double FRAME = 1.5;
    private static final double POINTER = 5.5;
    private static final double POINTER_TALL = 7;

    private final Pane plot = new Pane() {
        @Override
        protected void layoutChildren() {
            layoutPlot(getWidth(), getHeight());
            placeMark();
        }
    };
    private final Region frame = new Region();
    private final Polygon pointer = new Polygon(0, 0, POINTER, POINTER_TALL, -POINTER, POINTER_TALL);
    private final ReadingLine line = new ReadingLine();
    private final boolean invites;
    private List<Reading> readings = List.of();
    private String whole = "";
    private String hint = "";
    private Consumer<Night> open = _ -> {};
    private double[] starts = {};
    private double wide;
    private double top;
    private double bottom;
    private int kept = NOWHERE;
    private int pointed = NOWHERE;

    /** @param invites whether it says how it is read before the keyboard is here, too */
    ColumnPicture(String style, boolean invites) {
        this.invites = invites;
        getStyleClass().addAll("column-picture", style, "focus-ring");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        plot.getStyleClass().add("plot");
        frame.getStyleClass().add("column-frame");
        pointer.getStyleClass().add("column-pointer");
        Stream.of(frame, pointer).forEach(mark -> {
            mark.setManaged(false);
            mark.setMouseTransparent(true);
        });
        getChildren().addAll(plot, line);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        plot.setOnMouseMoved(event -> point(at(event.getX())));
        plot.setOnMouseExited(_ -> point(NOWHERE));
        plot.setOnMouseClicked(this::clicked);
        focusedProperty().subscribe(focused -> {
            kept = focused ? kept : NOWHERE;
            tell();
        });
    }

    /** Says how it is read, and opens nights by {@code opener}. */
    final void readBy(String how, Consumer<Night> opener) {
        hint = how;
        open = opener;
        setAccessibleHelp(how);
    }

    /** Lays out what is drawn, and says where by {@link #slots}. */
    abstract void layoutPlot(double width, double height);

    /** What is drawn; owned by the picture that draws. */
    final List<Node> drawn() {
        return plot.getChildren();
    }

    /**
     * Takes over what the columns say, when all that is drawn is in {@link #drawn}.
     *
     * @param spoken what the picture as a whole is read out as
     */
    final void read(List<Reading> said, String spoken) {
        readings = List.copyOf(said);
        whole = spoken;
        kept = kept < said.size() && kept != NOWHERE && !said.get(kept).isSilent() ? kept : NOWHERE;
        pointed = NOWHERE;
        drawn().addAll(List.of(frame, pointer));
        line.keepRoomFor(Stream.concat(said.stream().map(Reading::words), Stream.of(isSilent() ? "" : hint)));
        tell();
        plot.requestLayout();
    }

    /**
     * Where the columns stand, for the mouse and for the mark.
     *
     * @param lefts where each begins, from the left
     * @param width of each
     * @param from upper edge of what is marked
     * @param base where the columns stand on
     */
    final void slots(double[] lefts, double width, double from, double base) {
        starts = lefts.clone();
        wide = width;
        top = from;
        bottom = base;
    }

    private boolean isSilent() {
        return readings.stream().allMatch(Reading::isSilent);
    }

    private void pressed(KeyEvent event) {
        if (event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        int from = marked();
        switch (event.getCode()) {
            case LEFT -> keep(next(from == NOWHERE ? readings.size() : from, -1));
            case RIGHT -> keep(next(from, 1));
            case HOME -> keep(next(NOWHERE, 1));
            case END -> keep(next(readings.size(), -1));
            case ENTER, SPACE -> {
                if (!opens(from)) {
                    return;
                }
                open(from);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        int at = at(event.getX());
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        requestFocus();
        if (opens(at)) {
            open(at);
        } else {
            keep(at);
        }
    }

    /** The next column that has something to tell; none beyond the ends. */
    private int next(int from, int step) {
        int at = from + step;
        while (at >= 0 && at < readings.size() && readings.get(at).isSilent()) {
            at += step;
        }
        return at >= 0 && at < readings.size() ? at : NOWHERE;
    }

    /** The column at so many px from the left, if it has something to tell. */
    private int at(double x) {
        int found = Arrays.binarySearch(starts, x);
        int at = Math.max(0, found < 0 ? -found - 2 : found);
        return at < readings.size() && !readings.get(at).isSilent() ? at : NOWHERE;
    }

    private int marked() {
        return pointed == NOWHERE ? kept : pointed;
    }

    private void keep(int at) {
        if (at != NOWHERE) {
            pointed = NOWHERE;
            kept = at;
            tell();
        }
    }

    private void point(int at) {
        if (at != pointed) {
            pointed = at;
            tell();
        }
    }

    private boolean opens(int at) {
        return at != NOWHERE && readings.get(at).opens() != null;
    }

    private void open(int at) {
        open.accept(Objects.requireNonNull(readings.get(at).opens(), "only asked of one that opens"));
    }

    private void tell() {
        int at = marked();
        boolean marks = at != NOWHERE;
        boolean helps = !marks && (invites || isFocused()) && !isSilent();
        String idle = helps ? hint : "";
        line.say(marks ? readings.get(at).words() : idle, !marks);
        setAccessibleText(marks ? readings.get(at).words() : whole);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        plot.setCursor(opens(at) ? Cursor.HAND : Cursor.DEFAULT);
        placeMark();
    }

    private void placeMark() {
        int at = marked();
        boolean placed = at != NOWHERE && at < starts.length;
        frame.setVisible(placed);
        pointer.setVisible(placed);
        if (placed) {
            // Moved, not laid out: to lay out even what is not managed would lay out the whole page.
            frame.resize(wide + 2 * FRAME, bottom - top + FRAME);
            frame.setTranslateX(starts[at] - FRAME);
            frame.setTranslateY(top);
            pointer.setTranslateX(starts[at] + wide / 2);
            pointer.setTranslateY(bottom + FRAME);
        }
    }
}
