package app.legato.exchange.csv;

import app.legato.body.Muscle;
import app.legato.cramp.Side;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of other programs, in English and German, that say the same as one of Legato’s. A thigh alone has three sides, and is none of them. */
final class ForeignWords {
    private static final Map<String, Side> SIDES = Map.ofEntries(
            Map.entry("left", Side.LEFT),
            Map.entry("l", Side.LEFT),
            Map.entry("links", Side.LEFT),
            Map.entry("right", Side.RIGHT),
            Map.entry("r", Side.RIGHT),
            Map.entry("rechts", Side.RIGHT),
            Map.entry("both", Side.BOTH),
            Map.entry("beide", Side.BOTH));
    private static final Map<String, Muscle> MUSCLES = Map.ofEntries(
            Map.entry("calf", Muscle.CALF),
            Map.entry("wade", Muscle.CALF),
            Map.entry("foot", Muscle.FOOT),
            Map.entry("fuß", Muscle.FOOT),
            Map.entry("fuss", Muscle.FOOT),
            Map.entry("shin", Muscle.SHIN),
            Map.entry("schienbein", Muscle.SHIN));

    private ForeignWords() {}

    static Optional<Side> side(String words) {
        return Optional.ofNullable(SIDES.get(small(words)));
    }

    static Optional<Muscle> muscle(String words) {
        return Optional.ofNullable(MUSCLES.get(small(words)));
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
