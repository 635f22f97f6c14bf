package app.legato.ui.control;

import app.legato.body.Muscle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * How one view of the legs is drawn, as read from {@code legs/legs.properties}: SVG paths in units of which {@link #WIDTH} go across and
 * {@link #HEIGHT} down. The leg is the one at the left; the other is its mirror image.
 *
 * @param lines knee, toes and the like, drawn over the parts
 * @param parts what of the leg can be pressed, from the top down and from the outer side in
 */
record LegSheet(String shorts, String leg, String lines, List<Part> parts) {
    static final double WIDTH = 236;
    static final double HEIGHT = 332;

    private static final String FILE = "/app/legato/legs/legs.properties";
    private static final Map<LegView, LegSheet> SHEETS = new ConcurrentHashMap<>();
    private static final List<Muscle> DOWNWARDS =
            List.of(Muscle.THIGH_FRONT, Muscle.THIGH_INNER, Muscle.THIGH_BACK, Muscle.SHIN, Muscle.CALF, Muscle.FOOT);

    /**
     * A part of the leg.
     *
     * @param tap what of the sheet belongs to it when pressed: at least 48 units wide and tall, apart from all others
     */
    record Part(Muscle muscle, String outline, Bounds tap) {}

    /** The drawing of a view, read once. */
    static LegSheet of(LegView view) {
        return SHEETS.computeIfAbsent(view, LegSheet::read);
    }

    private static LegSheet read(LegView view) {
        Properties drawn = read();
        String beginning = view.name().toLowerCase(Locale.ROOT) + ".";
        return new LegSheet(
                drawn.getProperty(beginning + "shorts"),
                drawn.getProperty(beginning + "leg"),
                drawn.getProperty(beginning + "lines"),
                DOWNWARDS.stream()
                        .filter(muscle -> drawn.containsKey(beginning + name(muscle)))
                        .map(muscle -> new Part(
                                muscle,
                                drawn.getProperty(beginning + name(muscle)),
                                box(drawn.getProperty(beginning + name(muscle) + ".tap"))))
                        .toList());
    }

    private static Bounds box(String numbers) {
        double[] box = Arrays.stream(numbers.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new BoundingBox(box[0], box[1], box[2], box[3]);
    }

    private static String name(Muscle muscle) {
        return muscle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Properties read() {
        Properties drawn = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LegSheet.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            drawn.load(reader);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return drawn;
    }
}
