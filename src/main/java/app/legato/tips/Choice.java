package app.legato.tips;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One evening's choosing, by the rules of {@link TipEngine}: everything is looked up once. */
final class Choice {
    /** Places in the catalogue: the last of the rules asks for them often. */
    private static final Map<Tip, Integer> PLACES =
            Catalogue.ALL.stream().collect(Collectors.toUnmodifiableMap(tip -> tip, Catalogue.ALL::indexOf));

    /** The rank of what is neither the appointment nor help in a cramp nor a warning. */
    private static final int PREVENTION = 3;

    private static final int SOFTLY = 1;

    private final Evening evening;
    private final Recent recent;
    private final List<RaisedFlag> signs;
    private final List<Signal> signals;
    private final Facts facts;
    private final Showings showings;
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
        showings = new Showings(log.shown(), recent.tonight());
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
                .thenComparingInt(call -> -weight(call))
                .thenComparing(call -> showings.last(call.tip()))
                .thenComparing(call -> call.tip().grade())
                .thenComparingInt(call -> PLACES.getOrDefault(call.tip(), 0));
    }

    /** Relief for the day after may come every night: it speaks softly, so that it does not. */
    private int weight(Call call) {
        return call.tip().isRelief() && !Catalogue.isForNow(call.tip())
                ? SOFTLY
                : call.signal().weight(recent.tonight());
    }

    private static int rank(Tip tip) {
        if (tip.equals(Catalogue.APPOINTMENT)) {
            return 0;
        }
        if (Catalogue.isForNow(tip)) {
            return 1;
        }
        return Catalogue.isForSafety(tip) ? 2 : PREVENTION;
    }

    TonightsTip first() {
        if (isSilent()) {
            return new TonightsTip.Silent(
                    signs.stream().filter(RaisedFlag::isUrgent).toList());
        }
        Optional<TonightsTip> kept = calledTonight(one -> !one.asked()).findFirst();
        int keptRank = kept.flatMap(TonightsTip::shownTip).map(Choice::rank).orElse(PREVENTION);
        return calls.stream()
                .filter(call -> kept.isPresent() && rank(call.tip()) < keptRank && isDue(call))
                .findFirst()
                .map(this::said)
                .or(() -> kept)
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
        Set<String> tonight = showings.tonight(so);
        return calls.stream().filter(call -> tonight.contains(call.tip().id())).map(this::said);
    }

    /** The habits that were shown on this night as habits. */
    private Stream<TonightsTip> habitsTonight(Predicate<ShownTip> so) {
        Set<String> tonight = showings.tonight(one -> so.test(one) && one.strength() == 0);
        return habits().filter(tip -> tonight.contains(tip.id())).map(this::general);
    }

    private Stream<TonightsTip> dueCalls() {
        return calls.stream().filter(this::isDue).map(this::said);
    }

    private boolean isDue(Call call) {
        return showings.isDue(call.tip(), call.signal().strength());
    }

    /** Those shown longest ago first. */
    private Stream<TonightsTip> dueHabits() {
        return habits().filter(tip -> showings.isDue(tip, 0))
                .sorted(Comparator.comparing(showings::last))
                .map(this::general);
    }

    private Stream<Tip> habits() {
        Set<Tip> open = open().collect(Collectors.toUnmodifiableSet());
        return Catalogue.GENERAL.stream().filter(open::contains);
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
