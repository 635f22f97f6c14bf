package app.legato.store;

import app.legato.diary.LeftOutTip;
import app.legato.diary.PlacedPlan;
import app.legato.diary.SeenTip;
import app.legato.diary.Sign;
import app.legato.diary.WholeDiary;
import app.legato.night.Night;
import app.legato.stretch.OwnPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a diary from end to end, and writes what is different in another. On the store's thread only. */
final class Wholeness {
    /** Days are kept as text, and in this order text is in order of time: years have four digits. */
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Night FIRST_NIGHT = new Night(FIRST);
    private static final Night LAST_NIGHT = new Night(LAST);

    private final Diary diary;

    Wholeness(Diary diary) {
        this.diary = diary;
    }

    WholeDiary read() {
        return new WholeDiary(
                diary.profile().read(),
                diary.nights().between(FIRST_NIGHT, LAST_NIGHT),
                diary.cramps().between(FIRST_NIGHT, LAST_NIGHT),
                diary.drinks().between(FIRST, LAST),
                diary.days().between(FIRST, LAST),
                diary.sessions().between(FIRST_NIGHT, LAST_NIGHT),
                plans(),
                diary.routine().read(),
                diary.routine().between(FIRST_NIGHT, LAST_NIGHT),
                diary.servings().own().orElse(null),
                diary.servings().typedLast().orElse(null),
                diary.tips().shownSince(FIRST_NIGHT).stream()
                        .map(shown -> new SeenTip(shown.night(), shown.tip(), shown.strength(), shown.asked()))
                        .toList(),
                diary.tips().leftOutSince().entrySet().stream()
                        .map(tip -> new LeftOutTip(tip.getKey(), tip.getValue()))
                        .toList(),
                signs(),
                diary.trials().drawn());
    }

    private List<PlacedPlan> plans() {
        Map<String, Integer> positions = diary.plans().positions();
        List<PlacedPlan> plans = new ArrayList<>();
        for (StoredPlan stored : diary.plans().all()) {
            if (stored instanceof StoredPlan.Read(OwnPlan plan)) {
                plans.add(new PlacedPlan(plan, positions.getOrDefault(plan.id().toString(), 0)));
            }
        }
        return plans;
    }

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        diary.tips().said().forEach((flag, night) -> signs.add(new Sign(flag, night, Sign.State.SAID, null)));
        diary.tips().entered().forEach((flag, night) -> signs.add(new Sign(flag, night, Sign.State.ENTERED, null)));
        diary.tips()
                .settled()
                .forEach(settled ->
                        signs.add(new Sign(settled.flag(), settled.night(), Sign.State.SETTLED, settled.at())));
        return signs;
    }

    /** Writes what {@code after} has and {@code before} has not. Inside a transaction of the caller's. */
    void write(WholeDiary before, WholeDiary after) {
        each(before.nights(), after.nights(), diary.nights()::put);
        each(before.cramps(), after.cramps(), diary.cramps()::write);
        each(before.drinks(), after.drinks(), diary.drinks()::put);
        each(before.days(), after.days(), diary.days()::put);
        each(before.sessions(), after.sessions(), diary.sessions()::put);
        each(before.ticks(), after.ticks(), diary.routine()::tick);
        each(before.plans(), after.plans(), placed -> diary.plans().putAt(placed.position(), placed.plan()));
        if (!before.profile().equals(after.profile())) {
            diary.profile().put(after.profile());
        }
        if (!before.routine().equals(after.routine())) {
            diary.routine().put(after.routine());
        }
        if (after.servings() != null && !after.servings().equals(before.servings())) {
            diary.servings().put(after.servings());
        }
        if (after.typedAmount() != null && !after.typedAmount().equals(before.typedAmount())) {
            diary.servings().typed(after.typedAmount());
        }
        each(
                before.seenTips(),
                after.seenTips(),
                seen -> diary.tips()
                        .shown(new TipStore.Shown(seen.night(), seen.tip(), seen.strength(), seen.asked())));
        each(before.leftOutTips(), after.leftOutTips(), tip -> diary.tips().leaveOut(tip.tip(), tip.since()));
        writeSigns(before.signs(), after.signs());
        each(before.trials(), after.trials(), diary.trials()::put);
    }

    /** All that is kept of a flag at once: settling it takes back whatever raised it, and what stands beside it is then raised anew. */
    private void writeSigns(List<Sign> before, List<Sign> after) {
        Map<String, Set<Sign>> known = byFlag(before);
        byFlag(after).forEach((flag, signs) -> {
            if (!signs.equals(known.get(flag))) {
                signs.stream().filter(Sign::isSettled).forEach(this::write);
                signs.stream().filter(sign -> !sign.isSettled()).forEach(this::write);
            }
        });
    }

    private static Map<String, Set<Sign>> byFlag(List<Sign> signs) {
        return signs.stream().collect(Collectors.groupingBy(Sign::flag, Collectors.toSet()));
    }

    private void write(Sign sign) {
        switch (sign.state()) {
            case SAID -> diary.tips().say(sign.flag(), sign.night());
            case ENTERED -> diary.tips().enter(sign.flag(), sign.night());
            case SETTLED -> diary.tips().settle(new TipStore.Settled(sign.flag(), sign.night(), sign.at()));
        }
    }

    private static <T> void each(List<T> before, List<T> after, Consumer<T> put) {
        Set<T> known = new HashSet<>(before);
        after.stream().filter(entry -> !known.contains(entry)).forEach(put);
    }
}
