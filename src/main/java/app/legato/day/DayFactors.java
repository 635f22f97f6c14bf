package app.legato.day;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the person said about a day. A factor that is not in the set was not said: that is not the same as "no".
 */
public record DayFactors(LocalDate day, Set<DayFactor> said) {
    public DayFactors {
        said = said.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(said));
    }
}
