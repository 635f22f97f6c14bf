package app.legato.tips;

import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.profile.Profile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses one tip for an evening. The same evening always gives the same tip.
 *
 * <ol>
 *   <li>An emergency or same-day sign that stands silences everything.
 *   <li>The tip already shown tonight stays, as long as it still holds.
 *   <li>Of the tips that a signal calls for and no caution hides: not one shown in the last six nights with a signal as strong; relief is
 *       exempt. The appointment comes first, then safety notices, then what was shown longest ago, then the better backed, then the order
 *       of the catalogue.
 *   <li>Else a general habit that was not shown in the last six nights; else nothing.
 * </ol>
 */
public final class TipEngine {
    /** A tip comes back on the seventh night at the earliest, unless its signal grew. */
    static final int COOLDOWN_NIGHTS = 7;

    private TipEngine() {}

    public static TonightsTip tonight(Evening evening) {
        List<RaisedFlag> signs = RedFlags.standing(evening.entries(), evening.tonight(), evening.settled());
        List<RaisedFlag> urgent = signs.stream().filter(TipEngine::isUrgent).toList();
        if (!urgent.isEmpty()) {
            return new TonightsTip.Silent(urgent);
        }
        List<Call> calls = calls(evening);
        return shownTonight(evening, calls, signs)
                .or(() -> calls.stream()
                        .filter(call -> isDue(call.tip(), call.signal().strength(), evening))
                        .min(order(evening))
                        .map(call -> call.shown(signs)))
                .or(() -> general(evening))
                .orElseGet(TonightsTip.Quiet::new);
    }

    /** The tips to leaf through: those open to this person, in the catalogue's order; none while the engine is silent. */
    public static List<Tip> readable(Evening evening) {
        boolean silent = RedFlags.standing(evening.entries(), evening.tonight(), evening.settled()).stream()
                .anyMatch(TipEngine::isUrgent);
        return silent ? List.of() : Catalogue.openTo(evening.entries().profile());
    }

    private static boolean isUrgent(RaisedFlag sign) {
        return sign.flag().urgency() != Urgency.ROUTINE;
    }

    /** Each open tip that is called, with the strongest signal that calls it; of equal ones the first in the table. */
    private static List<Call> calls(Evening evening) {
        Profile profile = evening.entries().profile();
        List<Signal> signals = Signals.from(evening);
        return Catalogue.ALL.stream()
                .filter(tip -> tip.openTo(profile))
                .flatMap(tip -> signals.stream()
                        .filter(signal -> tip.when().contains(signal.kind()))
                        .min(Comparator.comparingInt(Signal::strength)
                                .reversed()
                                .thenComparing(Signal::kind))
                        .map(signal -> new Call(tip, signal))
                        .stream())
                .toList();
    }

    private static Optional<TonightsTip> shownTonight(Evening evening, List<Call> calls, List<RaisedFlag> signs) {
        List<ShownTip> tonight = evening.shown().stream()
                .filter(shown -> shown.night().equals(evening.tonight()))
                .toList();
        Stream<TonightsTip> called = calls.stream()
                .filter(call -> tonight.stream()
                        .anyMatch(shown -> shown.tip().equals(call.tip().id())))
                .map(call -> call.shown(signs));
        Stream<TonightsTip> habits = openHabits(evening)
                .filter(tip ->
                        tonight.stream().anyMatch(shown -> shown.tip().equals(tip.id()) && shown.strength() == 0))
                .map(tip -> new TonightsTip.General(tip, recordedNights(evening)));
        return Stream.concat(called, habits).findFirst();
    }

    private static Comparator<Call> order(Evening evening) {
        return Comparator.<Call>comparingInt(call -> rank(call.tip()))
                .thenComparing(call -> lastShown(call.tip(), evening))
                .thenComparing(call -> call.tip().grade())
                .thenComparingInt(call -> Catalogue.ALL.indexOf(call.tip()));
    }

    private static int rank(Tip tip) {
        if (tip.equals(Catalogue.APPOINTMENT)) {
            return 0;
        }
        return tip.grade() == Grade.SAFETY_NOTICE ? 1 : 2;
    }

    /** When the tip was last shown before tonight; the earliest night there is when never. */
    private static Night lastShown(Tip tip, Evening evening) {
        return evening.shown().stream()
                .filter(shown -> shown.tip().equals(tip.id()) && shown.night().isBefore(evening.tonight()))
                .map(ShownTip::night)
                .max(Night::compareTo)
                .orElse(new Night(LocalDate.MIN));
    }

    private static boolean isDue(Tip tip, int strength, Evening evening) {
        return tip.isRelief()
                || evening.shown().stream()
                        .filter(shown -> shown.tip().equals(tip.id()))
                        .filter(shown -> isWithinCooldown(shown.night().until(evening.tonight())))
                        .allMatch(shown -> shown.strength() < strength);
    }

    private static boolean isWithinCooldown(long nightsAgo) {
        return nightsAgo > 0 && nightsAgo < COOLDOWN_NIGHTS;
    }

    private static Optional<TonightsTip> general(Evening evening) {
        return openHabits(evening)
                .filter(tip -> isDue(tip, 0, evening))
                .min(Comparator.comparing(tip -> lastShown(tip, evening)))
                .map(tip -> new TonightsTip.General(tip, recordedNights(evening)));
    }

    private static Stream<Tip> openHabits(Evening evening) {
        return Catalogue.GENERAL.stream()
                .filter(tip -> tip.openTo(evening.entries().profile()));
    }

    private static int recordedNights(Evening evening) {
        return (int) evening.entries()
                .everyNight()
                .filter(night -> evening.entries().stateOf(night) != NightState.NOT_RECORDED)
                .count();
    }

    /** A tip with the signal that calls for it. */
    private record Call(Tip tip, Signal signal) {
        TonightsTip shown(List<RaisedFlag> signs) {
            return tip.equals(Catalogue.APPOINTMENT)
                    ? new TonightsTip.Appointment(tip, signal, signs)
                    : new TonightsTip.Advice(tip, signal);
        }
    }
}
