package app.legato.exchange;

import app.legato.diary.Sign;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stays of the signs that two diaries keep. The later settling of a flag is the one of both. What raised it stays beside that, newest
 * night first, when it stood beside this very settling already, for then it came after it; or when its night is no earlier than the one
 * that was seen to: in doubt a warning stays.
 */
final class Signs {
    private Signs() {}

    /** Those of {@code signs} that were raised before the other diary had their flag seen to, and so do not stand any more. */
    static Set<Sign> seenTo(List<Sign> signs, List<Sign> others) {
        Map<String, Sign> own = settled(signs);
        Map<String, Sign> other = settled(others);
        return signs.stream()
                .filter(sign -> !sign.isSettled())
                .filter(sign -> isSeenTo(sign, own.get(sign.flag()), other.get(sign.flag())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What stays of both. */
    static Set<Sign> united(List<Sign> signs, List<Sign> others) {
        Map<Object, Sign> all = new HashMap<>();
        add(signs, seenTo(signs, others), all);
        add(others, seenTo(others, signs), all);
        return new LinkedHashSet<>(all.values());
    }

    private static void add(List<Sign> signs, Set<Sign> without, Map<Object, Sign> all) {
        signs.stream()
                .filter(sign -> !without.contains(sign))
                .forEach(sign -> all.merge(
                        EveningKinds.SIGNS.key().apply(sign),
                        sign,
                        (one, other) -> compare(one, other) >= 0 ? one : other));
    }

    private static boolean isSeenTo(Sign raised, @Nullable Sign own, @Nullable Sign other) {
        return other != null
                && (own == null || compare(own, other) < 0)
                && raised.night().isBefore(other.night());
    }

    private static int compare(Sign one, Sign other) {
        return Joining.compare(
                EveningKinds.SIGNS.columns(),
                EveningKinds.SIGNS.write().apply(one),
                EveningKinds.SIGNS.write().apply(other));
    }

    private static Map<String, Sign> settled(List<Sign> signs) {
        return signs.stream().filter(Sign::isSettled).collect(Collectors.toMap(Sign::flag, sign -> sign));
    }
}
