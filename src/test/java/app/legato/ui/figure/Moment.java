package app.legato.ui.figure;

import app.legato.figure.Body;
import app.legato.figure.Ease;
import app.legato.figure.Motion;
import app.legato.figure.Picture;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The person at one moment of a stretch.
 *
 * @param level  raw fraction of the movement's time
 * @param breath 0 breathed out, 1 breathed in
 */
record Moment(Picture picture, double level, double breath, Body body) {
    private static final int STEPS = 240;

    static Moment at(Picture picture, double level, double breath) {
        return new Moment(picture, level, breath, Motion.at(picture, level, breath));
    }

    /** The whole way into the stretch, breathed out, and the breaths of the hold and of the rest. */
    static List<Moment> of(Picture picture) {
        Stream<Moment> way = IntStream.rangeClosed(0, STEPS).mapToObj(i -> at(picture, i / (double) STEPS, 0));
        Stream<Moment> breaths = Stream.of(.25, .5, .75, 1.0)
                .flatMap(breath -> Stream.of(at(picture, 0, breath), at(picture, 1, breath)));
        return Stream.concat(way, breaths).toList();
    }

    /** The eased way into the stretch. */
    double eased() {
        return Ease.eased(level);
    }

    @Override
    public String toString() {
        String where = level == 0
                ? "at rest"
                : level == 1 ? "in the stretch" : String.format(Locale.ROOT, "%.1f%% of the way", 100 * level);
        return picture.id() + " " + where + (breath > 0 ? ", breathing in" : "");
    }
}
