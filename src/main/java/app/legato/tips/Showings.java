package app.legato.tips;

import app.legato.night.Night;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which tips were shown when, as far as it decides what may be shown on {@code tonight}. */
final class Showings {
    private static final Night NEVER = new Night(LocalDate.MIN);

    private final List<ShownTip> shown;
    private final Night tonight;
    private final Map<String, Night> last = new HashMap<>();

    /** @param all in order of their nights; of these only the nights looked at count */
    Showings(List<ShownTip> all, Night tonight) {
        Night from = tonight.plus(-Evening.NIGHTS);
        this.tonight = tonight;
        shown = all.subList(Recent.firstThat(all, one -> !one.night().isBefore(from)), all.size());
        shown.stream()
                .filter(one -> one.night().isBefore(tonight))
                .forEach(
                        one -> last.merge(one.tip(), one.night(), (first, next) -> first.isAfter(next) ? first : next));
    }

    /** The last night before this one on which it was shown; long ago when it never was. */
    Night last(Tip tip) {
        return last.getOrDefault(tip.id(), NEVER);
    }

    /** The ids of those that were shown on this night. */
    Set<String> tonight(Predicate<ShownTip> so) {
        return shown.stream()
                .filter(one -> one.night().equals(tonight) && so.test(one))
                .map(ShownTip::tip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it has rested for a week, or its signal grew. Relief needs no rest, and the way to a doctor takes none while its signs stand. */
    boolean isDue(Tip tip, int strength) {
        return tip.isRelief()
                || tip.equals(Catalogue.APPOINTMENT)
                || shown.stream()
                        .filter(one -> one.tip().equals(tip.id()) && isResting(one.night()))
                        .allMatch(one -> one.strength() < strength);
    }

    private boolean isResting(Night night) {
        long ago = night.until(tonight);
        return ago > 0 && ago < TipEngine.COOLDOWN_NIGHTS;
    }
}
