package app.legato.ui.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with a pose, the worst moment of each kind: a sentence that names stretch, moment, joint and by how much. */
final class Findings {
    private record Finding(double excess, String words) {}

    private final Map<String, Finding> worst = new LinkedHashMap<>();

    /** Keeps {@code is} if it is above {@code most}. Lengths are body heights, angles degrees. */
    void atMost(double most, double is, Moment moment, String joint, String what) {
        if (is > most) {
            keep(is - most, is, most, "at most", moment, joint, what);
        }
    }

    /** Keeps {@code is} if it is below {@code least}. */
    void atLeast(double least, double is, Moment moment, String joint, String what) {
        if (is < least) {
            keep(least - is, is, least, "at least", moment, joint, what);
        }
    }

    void isTrue(boolean holds, Moment moment, String joint, String what) {
        if (!holds) {
            worst.putIfAbsent(joint + what, new Finding(1, "%s: %s %s".formatted(moment, joint, what)));
        }
    }

    private void keep(double excess, double is, double bar, String kind, Moment moment, String joint, String what) {
        Finding known = worst.get(joint + what);
        if (known == null || known.excess() < excess) {
            String words = String.format(
                    Locale.ROOT, "%s: %s %s is %.4f, %s %.4f is meant", moment, joint, what, is, kind, bar);
            worst.put(joint + what, new Finding(excess, words));
        }
    }

    List<String> words() {
        return worst.values().stream().map(Finding::words).toList();
    }
}
