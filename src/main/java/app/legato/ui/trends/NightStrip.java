package app.legato.ui.trends;

import app.legato.night.NightState;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A column a night, weeks a little apart: a block for each cramp, a ring for none, a tall hatch for not recorded, nothing for a night to come. */
final class NightStrip extends ColumnPicture {
    private static final int WEEK = 7;
    /** Between the base line and the words, where the pointer stands. */
    private static final double GAP = 7;
    /** Of the way from one night to the next. */
    private static final double FILLED = 0.72;
    /** A strip of calm nights has blocks of this share of its height, not one that fills it. */
    private static final int LEAST_BLOCKS = 3;

    private final List<Column> columns = new ArrayList<>();
    private final Line base = new Line();
    private Labels below = new Labels(List.of(), drawn());
    private int most = LEAST_BLOCKS;

    private record Column(NightState state, List<Region> shapes) {}

    NightStrip() {
        super("night-strip", true);
        base.getStyleClass().add("base");
    }

    void show(Pictures.Nights nights, String title) {
        columns.clear();
        drawn().clear();
        drawn().add(base);
        most = LEAST_BLOCKS;
        for (Pictures.NightColumn night : nights.columns()) {
            most = Math.max(most, night.night().cramps());
            List<Region> shapes = shapes(night);
            drawn().addAll(shapes);
            columns.add(new Column(night.night().state(), shapes));
        }
        below = new Labels(
                nights.columns().stream().map(Pictures.NightColumn::below).toList(), drawn());
        read(nights.columns().stream().map(Pictures.NightColumn::reading).toList(), title + ": " + nights.sentence());
    }

    private static List<Region> shapes(Pictures.NightColumn night) {
        if (night.blank()) {
            return List.of();
        }
        return switch (night.night().state()) {
            case NONE -> List.of(shape("ring"));
            case NOT_RECORDED -> List.of(shape("hatch"));
            case CRAMPS -> {
                List<Region> blocks = new ArrayList<>();
                for (int cramp = 0; cramp < night.night().cramps(); cramp++) {
                    blocks.add(shape("bar-cramp"));
                }
                yield blocks;
            }
        };
    }

    private static Region shape(String styleClass) {
        Region shape = new Region();
        shape.getStyleClass().addAll("shape", styleClass);
        shape.setManaged(false);
        return shape;
    }

    @Override
    void layoutPlot(double width, double height) {
        if (columns.isEmpty()) {
            return;
        }
        double label = below.height();
        double bottom = Math.floor(height - label - GAP);
        int weeks = (columns.size() + WEEK - 1) / WEEK;
        double between = Math.min(label / 2, width / columns.size() * 0.7);
        double pitch = (width - (weeks - 1) * between) / columns.size();
        double bar = Math.min(label, pitch * FILLED);
        double step = bottom / most;
        double[] lefts = new double[columns.size()];
        double[] places = new double[columns.size()];
        for (int at = 0; at < columns.size(); at++) {
            int week = at / WEEK;
            lefts[at] = at * pitch + week * between;
            places[at] = lefts[at] + (pitch - bar) / 2;
            place(columns.get(at), places[at], bar, bottom, step);
        }
        boolean daily = columns.size() == WEEK;
        for (int at = 0; daily && at < places.length; at++) {
            places[at] += bar / 2;
        }
        below.spread(places, daily, bottom + GAP, width);
        base.setStartX(0);
        base.setEndX(width);
        base.setStartY(bottom + 0.5);
        base.setEndY(bottom + 0.5);
        slots(lefts, pitch, 0, bottom);
    }

    private void place(Column column, double left, double bar, double bottom, double step) {
        double ring = Math.min(bar, below.height() / 2);
        double space = Math.min(3, step * 0.2);
        for (int at = 0; at < column.shapes().size(); at++) {
            Region shape = column.shapes().get(at);
            switch (column.state()) {
                case CRAMPS -> shape.resizeRelocate(left, bottom - (at + 1) * step + space, bar, step - space);
                case NONE -> shape.resizeRelocate(left + (bar - ring) / 2, bottom - ring - 1, ring, ring);
                case NOT_RECORDED -> shape.resizeRelocate(left, 0, bar, bottom);
            }
        }
    }
}
