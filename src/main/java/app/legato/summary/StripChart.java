package app.legato.summary;

import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.trend.Strip;
import app.legato.trend.StripNight;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything in the strip stands; pure geometry in points. Up to thirteen weeks a column is a night and a bar its cramps, one block
 * each. Beyond, a column is a week of seven equal steps: from below the nights with a cramp, from above those nobody recorded, and what
 * stays white between them are nights without. A last column of fewer nights is as much lower, and closed by a line at its own height:
 * nights to come are no nights without.
 *
 * @param pitch from one column to the next inside a block
 * @param nightsAColumn 1 or 7
 * @param marks the shapes, columns first
 * @param blocks what the labels below stand for: weeks, or several weeks when a column is a week
 */
record StripChart(double pitch, int nightsAColumn, List<Mark> marks, List<Block> blocks) {
    /** Height of the columns. */
    static final double HEIGHT = 46;

    private static final double PITCH_MAX = 19;
    private static final double GAP = 4;
    private static final double STEP_MAX = 15;
    private static final double RING = 1.7;
    private static final int WEEK = 7;

    StripChart {
        marks = List.copyOf(marks);
        blocks = List.copyOf(blocks);
    }

    /** Nights under one label, and where their columns begin and end. */
    record Block(Strip nights, double x, double width) {}

    static StripChart of(Summary summary, double width) {
        return summary.isNightly() ? nightly(summary, width) : weekly(summary, width);
    }

    /** Where the column of this night begins; where a column is a week, its part of that column. */
    double xOf(Night night) {
        Block block = blocks.getFirst();
        for (Block candidate : blocks) {
            if (!candidate.nights().first().isAfter(night)) {
                block = candidate;
            }
        }
        return block.x() + block.nights().first().until(night) * pitch / nightsAColumn;
    }

    private static StripChart nightly(Summary summary, double width) {
        List<Strip> weeks = summary.strip().weeks();
        int nights = summary.strip().length();
        double pitch = Math.min(PITCH_MAX, (width - (weeks.size() - 1) * GAP) / nights);
        double step = Math.min(STEP_MAX, HEIGHT / Math.max(1, summary.strip().mostCramps()));
        List<Mark> marks = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        double x = 0;
        for (Strip week : weeks) {
            blocks.add(new Block(week, x, week.length() * pitch));
            for (StripNight night : week.nights()) {
                column(marks, night, x, pitch, step);
                x += pitch;
            }
            x += GAP;
        }
        return new StripChart(pitch, 1, marks, blocks).withChangesOf(summary);
    }

    private static void column(List<Mark> marks, StripNight night, double x, double pitch, double step) {
        double bar = Math.min(8, pitch * 0.72);
        double left = x + (pitch - bar) / 2;
        if (night.state() == NightState.NOT_RECORDED) {
            marks.add(new Mark.Hatch(left, 0, bar, HEIGHT));
        } else if (night.state() == NightState.NONE) {
            marks.add(new Mark.Ring(x + pitch / 2, HEIGHT - RING - 0.3, RING));
        } else {
            stack(marks, left, bar, step, night.cramps());
        }
    }

    private static StripChart weekly(Summary summary, double width) {
        int perBlock = nightsABlock(summary.strip().length());
        int weeks = summary.strip().weeks().size();
        double pitch = width / weeks;
        List<Mark> marks = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        double x = 0;
        for (Strip block : summary.strip().blocksOf(perBlock)) {
            List<Strip> columns = block.weeks();
            blocks.add(new Block(block, x, columns.size() * pitch));
            for (Strip week : columns) {
                weekColumn(marks, week, x, pitch);
                x += pitch;
            }
        }
        return new StripChart(pitch, WEEK, marks, blocks).withChangesOf(summary);
    }

    private static void weekColumn(List<Mark> marks, Strip week, double x, double pitch) {
        double bar = Math.min(8, pitch * 0.78);
        double left = x + (pitch - bar) / 2;
        double step = HEIGHT / WEEK;
        int missing = week.length() - week.recorded();
        if (missing > 0 || week.length() < WEEK) { // the hatch of no night is the line that closes a short column
            marks.add(new Mark.Hatch(left, HEIGHT - week.length() * step, bar, missing * step));
        }
        if (week.crampNights() > 0) {
            marks.add(new Mark.Bar(left, HEIGHT - week.crampNights() * step, bar, week.crampNights() * step));
        } else if (week.recorded() > 0) {
            double radius = Math.min(RING, bar / 2);
            marks.add(new Mark.Ring(x + pitch / 2, HEIGHT - radius - 0.3, radius));
        }
    }

    /** Few enough labels that each is wider than its words: at most 13, or 10 where they carry a year. */
    private static int nightsABlock(int nights) {
        if (nights <= 26 * WEEK) {
            return 2 * WEEK;
        }
        if (nights <= 52 * WEEK) {
            return 4 * WEEK;
        }
        return nights <= 130 * WEEK ? 13 * WEEK : 26 * WEEK;
    }

    private static void stack(List<Mark> marks, double left, double bar, double step, int cramps) {
        double space = step > 5 ? 1.2 : step * 0.2;
        for (int number = 1; number <= cramps; number++) {
            marks.add(new Mark.Bar(left, HEIGHT - number * step + space, bar, step - space));
        }
    }

    private StripChart withChangesOf(Summary summary) {
        List<Mark> all = new ArrayList<>(marks);
        summary.changes().stream()
                .map(change -> xOf(change.night()))
                .distinct()
                .forEach(x -> all.add(new Mark.Change(x)));
        return new StripChart(pitch, nightsAColumn, all, blocks);
    }
}
