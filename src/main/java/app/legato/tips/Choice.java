package app.legato.tips;

import app.legato.night.Night;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One evening's choosing, by the rules of {@link TipEngine}: everything is looked up once. */
final class Choice {
    private static final Night NEVER = new Night(LocalDate.MIN);

    /** Places in the catalogue: the last of the rules asks for them often. */
    private static final Map<Tip, Integer> PLACES =
            Catalogue.ALL.stream().collect(Collectors.toUnmodifiableMap(tip -> tip, Catalogue.ALL::indexOf));

    private final Evening evening;
    private final Recent recent;
    private final List<RaisedFlag> signs;
    private final List<Signal> signals;
    private final Facts facts;
    private final List<ShownTip> shown;
    private final Map<String, Night> lastShown = new HashMap<>();
    private final List<Call> calls;

    /** A tip with the signal that calls for it. */
    private record Call(Tip tip, Signal signal) {}

    Choice(Evening evening) {
        this.evening = evening;
        recent = evening.recent();
        TipLog log = evening.log();
        signs = RedFlags.standing(recent, log);
        signals = Signals.from(evening, recent, signs);
        facts = Facts.of(
                recent.profile(),
                RedFlags.standingOrRecent(signs, recent, log),
                signals.stream().map(Signal::kind).collect(Collectors.toUnmodifiableSet()));
        Night from = recent.tonight().plus(-Evening.NIGHTS);
        shown = log.shown()
                .subList(
                        Recent.firstThat(log.shown(), one -> !one.night().isBefore(from)),
                        log.shown().size());
        shown.stream()
                .filter(one -> one.night().isBefore(recent.tonight()))
                .forEach(one ->
                        lastShown.merge(one.tip(), one.night(), (first, next) -> first.isAfter(next) ? first : next));
        calls = isSilent()
                ? List.of()
                : open().flatMap(tip -> call(tip).stream()).sorted(order()).toList();
    }

    private boolean isSilent() {
        return signs.stream().anyMatch(RaisedFlag::isUrgent);
    }

    private Stream<Tip> open() {
        Set<String> leftOut = evening.log().notForMe();
        return Catalogue.ALL.stream().filter(tip -> tip.isOpen(facts) && !isLeftOut(tip, leftOut));
    }

    private static boolean isLeftOut(Tip tip, Set<String> leftOut) {
        return tip.canBeLeftOut() && leftOut.contains(tip.id());
    }

    /** With the strongest signal that calls it; of equal ones the first in the table. */
    private Optional<Call> call(Tip tip) {
        return signals.stream()
                .filter(signal -> tip.when().contains(signal.kind()))
                .min(Comparator.comparingInt((Signal signal) -> -signal.weight(recent.tonight()))
                        .thenComparing(Signal::kind))
                .map(signal -> new Call(tip, signal));
    }

    private Comparator<Call> order() {
        return Comparator.comparingInt((Call call) -> rank(call.tip()))
                .thenComparingInt(call -> -call.signal().weight(recent.tonight()))
                .thenComparing(call -> lastShown.getOrDefault(call.tip().id(), NEVER))
                .thenComparing(call -> call.tip().grade())
                .thenComparingInt(call -> PLACES.getOrDefault(call.tip(), 0));
    }

    private static int rank(Tip tip) {
        if (tip.equals(Catalogue.APPOINTMENT)) {
            return 0;
        }
        if (Catalogue.isForNow(tip)) {
            return 1;
        }
        return tip.grade() == Grade.SAFETY_NOTICE ? 2 : 3;
    }

    TonightsTip first() {
        if (isSilent()) {
            return new TonightsTip.Silent(
                    signs.stream().filter(RaisedFlag::isUrgent).toList());
        }
        Optional<TonightsTip> kept = calledTonight(one -> !one.asked()).findFirst();
        Optional<TonightsTip> help = calls.stream()
                .filter(call -> Catalogue.isForNow(call.tip()))
                .findFirst()
                .map(this::said);
        boolean keptIsFirst =
                kept.flatMap(TonightsTip::shownTip).map(tip -> rank(tip) <= 1).orElse(false);
        return Stream.of(
                        keptIsFirst ? kept : Optional.<TonightsTip>empty(),
                        kept.isPresent() ? help : Optional.<TonightsTip>empty(),
                        kept)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> dueCalls().findFirst())
                .or(() -> habitsTonight(one -> !one.asked()).findFirst())
                .or(() -> dueHabits().findFirst())
                .orElseGet(TonightsTip.Quiet::new);
    }

    List<TonightsTip> more() {
        if (isSilent()) {
            return List.of();
        }
        List<TonightsTip> found = new ArrayList<>();
        Optional<Tip> first = first().shownTip();
        Stream.of(calledTonight(_ -> true), dueCalls(), habitsTonight(_ -> true), dueHabits())
                .flatMap(next -> next)
                .filter(next -> !next.shownTip().equals(first))
                .filter(next -> found.stream().noneMatch(had -> had.shownTip().equals(next.shownTip())))
                .limit(TipEngine.MORE)
                .forEach(found::add);
        return found;
    }

    List<OpenTip> readable() {
        if (isSilent()) {
            return List.of();
        }
        return Catalogue.ALL.stream()
                .filter(tip -> tip.isOpen(facts))
                .map(tip -> new OpenTip(
                        tip,
                        call(tip).map(Call::signal).orElse(null),
                        isLeftOut(tip, evening.log().notForMe())))
                .toList();
    }

    /** What was shown on this night and is still called for, in the order of the rules. */
    private Stream<TonightsTip> calledTonight(Predicate<ShownTip> so) {
        Map<String, ShownTip> tonight = shownTonight(so);
        return calls.stream()
                .filter(call -> tonight.containsKey(call.tip().id()))
                .map(this::said);
    }

    /** The habits that were shown on this night as habits. */
    private Stream<TonightsTip> habitsTonight(Predicate<ShownTip> so) {
        Map<String, ShownTip> tonight = shownTonight(one -> so.test(one) && one.strength() == 0);
        return habits().filter(tip -> tonight.containsKey(tip.id())).map(this::general);
    }

    private Map<String, ShownTip> shownTonight(Predicate<ShownTip> so) {
        return shown.stream()
                .filter(one -> one.night().equals(recent.tonight()) && so.test(one))
                .collect(Collectors.toMap(ShownTip::tip, one -> one, (_, last) -> last));
    }

    private Stream<TonightsTip> dueCalls() {
        return calls.stream()
                .filter(call -> isDue(call.tip(), call.signal().strength()))
                .map(this::said);
    }

    /** Those shown longest ago first. */
    private Stream<TonightsTip> dueHabits() {
        return habits().filter(tip -> isDue(tip, 0))
                .sorted(Comparator.comparing(tip -> lastShown.getOrDefault(tip.id(), NEVER)))
                .map(this::general);
    }

    private Stream<Tip> habits() {
        Set<Tip> open = open().collect(Collectors.toUnmodifiableSet());
        return Catalogue.GENERAL.stream().filter(open::contains);
    }

    private boolean isDue(Tip tip, int strength) {
        return tip.isRelief()
                || shown.stream()
                        .filter(one -> one.tip().equals(tip.id()) && isWithinCooldown(one.night()))
                        .allMatch(one -> one.strength() < strength);
    }

    private boolean isWithinCooldown(Night night) {
        long ago = night.until(recent.tonight());
        return ago > 0 && ago < TipEngine.COOLDOWN_NIGHTS;
    }

    private TonightsTip said(Call call) {
        return call.tip().equals(Catalogue.APPOINTMENT)
                ? new TonightsTip.Appointment(call.tip(), call.signal(), signs)
                : new TonightsTip.Advice(call.tip(), call.signal());
    }

    private TonightsTip general(Tip tip) {
        return new TonightsTip.General(tip, Grounds.ofNights(recent.recorded(Evening.NIGHTS), List.of()));
    }
}
