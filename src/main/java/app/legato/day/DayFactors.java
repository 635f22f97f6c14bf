package app.legato.day;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the person said about a day. A factor that is not in the map was not said: that is not the same as "no", "none" or 0.
 *
 * @param said each factor's answer, one of its {@linkplain Scale#values() scale's}
 */
public record DayFactors(LocalDate day, Map<DayFactor, Integer> said) {
    public DayFactors {
        Map<DayFactor, Integer> copy = new EnumMap<>(DayFactor.class);
        said.forEach((factor, value) -> {
            if (!factor.scale().has(value)) {
                throw new IllegalArgumentException(factor + " has no such answer");
            }
            copy.put(factor, value);
        });
        said = Collections.unmodifiableMap(copy);
    }

    /** A day about which nothing was said. */
    public static DayFactors unsaid(LocalDate day) {
        return new DayFactors(day, Map.of());
    }

    /** What was said; empty when nothing was. */
    public OptionalInt answer(DayFactor factor) {
        Integer value = said.get(factor);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    public DayFactors with(DayFactor factor, int value) {
        Map<DayFactor, Integer> changed = new EnumMap<>(DayFactor.class);
        changed.putAll(said);
        changed.put(factor, value);
        return new DayFactors(day, changed);
    }

    /** As if it had never been said. */
    public DayFactors without(DayFactor factor) {
        Map<DayFactor, Integer> changed = new EnumMap<>(DayFactor.class);
        changed.putAll(said);
        changed.remove(factor);
        return new DayFactors(day, changed);
    }
}
