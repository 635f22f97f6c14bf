package app.legato.exchange;

import app.legato.diary.PlacedPlan;
import app.legato.diary.Sign;
import app.legato.diary.WholeDiary;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts two diaries together, kind by kind, and notes what becomes of whose entries. */
final class Merging {
    private final WholeDiary mine;
    private final WholeDiary theirs;
    private final Contents contents = new Contents();
    private final Map<Kind<?>, Tally> tallies = new LinkedHashMap<>();
    private final Differences differences = new Differences();

    Merging(WholeDiary mine, WholeDiary theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    Merge merge() {
        Kinds.ALL.forEach(this::merge);
        settleSigns();
        compareOrders();
        WholeDiary both = Kinds.diary(contents);
        overruleNone(both);
        return new Merge(
                both, List.copyOf(tallies.values()), differences.weightiest(), differences.count(), both.equals(mine));
    }

    private <T> void merge(Kind<T> kind) {
        List<T> here = kind.in().apply(mine);
        List<T> came = kind.in().apply(theirs);
        if (came.isEmpty()) {
            contents.put(kind, here);
        } else if (kind.isOne()) {
            chooseOne(kind, here, came);
        } else {
            unite(kind, here, came);
        }
    }

    private <T> void chooseOne(Kind<T> kind, List<T> here, List<T> came) {
        List<Row> ours = here.stream().map(kind.write()).toList();
        List<Row> others = came.stream().map(kind.write()).toList();
        boolean stays = Joining.compareLists(kind.columns(), ours, others) >= 0;
        contents.put(kind, stays ? here : came);
        tally(
                here.isEmpty()
                        ? new Tally(kind, came.size(), 0, 0)
                        : new Tally(kind, 0, stays ? came.size() : 0, stays ? 0 : came.size()));
        if (!here.isEmpty() && !here.equals(came)) {
            String kept = Shown.list(kind, stays ? ours : others);
            differences.addWhole(new Difference(kind, "", "", Shown.list(kind, ours), Shown.list(kind, others), kept));
        }
    }

    private <T> void unite(Kind<T> kind, List<T> here, List<T> came) {
        Map<Object, T> all = new LinkedHashMap<>();
        here.forEach(entry -> all.put(kind.key().apply(entry), entry));
        boolean inOrder = here.isEmpty()
                || List.copyOf(all.keySet())
                        .equals(came.stream().map(kind.key()).toList());
        int added = 0;
        int same = 0;
        int changed = 0;
        for (T entry : came) {
            Object key = kind.key().apply(entry);
            T present = all.get(key);
            if (present == null) {
                all.put(key, entry);
                added++;
            } else {
                T joined = present.equals(entry) ? present : join(kind, present, entry);
                all.put(key, joined);
                same += joined.equals(present) ? 1 : 0;
                changed += joined.equals(present) ? 0 : 1;
            }
        }
        tally(new Tally(kind, added, same, changed));
        contents.put(kind, inOrder ? List.copyOf(all.values()) : sorted(all));
    }

    /** By what never changes of an entry, so that it does not matter which two diaries met first. */
    private static <T> List<T> sorted(Map<Object, T> all) {
        Map<Object, String> names = new HashMap<>();
        all.keySet().forEach(key -> names.put(key, key.toString()));
        return all.entrySet().stream()
                .sorted(Comparator.comparing(entry -> names.getOrDefault(entry.getKey(), "")))
                .map(Map.Entry::getValue)
                .toList();
    }

    private <T> T join(Kind<T> kind, T present, T entry) {
        Row ours = kind.write().apply(present);
        Row others = kind.write().apply(entry);
        Row joined = Joining.join(kind.columns(), ours, others);
        for (Column column : kind.columns()) {
            Object one = ours.get(column.name());
            Object other = others.get(column.name());
            Object kept = joined.get(column.name());
            if (!column.name().equals(EveningKinds.POSITION) && (givesWay(one, kept) || givesWay(other, kept))) {
                differences.add(new Difference(
                        kind,
                        Shown.entry(kind, ours),
                        column.name(),
                        Shown.value(column.type(), one),
                        Shown.value(column.type(), other),
                        Shown.value(column.type(), kept)));
            }
        }
        return kind.read().apply(joined);
    }

    private static boolean givesWay(@Nullable Object value, @Nullable Object kept) {
        return value != null && !value.equals(kept);
    }

    private void tally(Tally tally) {
        tallies.put(tally.kind(), tally);
    }

    /** One more entry that was there changes after all. */
    private void alsoChanged(Kind<?> kind) {
        Tally tally = tallies.getOrDefault(kind, new Tally(kind, 0, 0, 0));
        tally(new Tally(kind, tally.added(), Math.max(tally.same() - 1, 0), tally.changed() + 1));
    }

    /** Takes out what was raised in one diary and later seen to in the other. */
    private void settleSigns() {
        Set<Sign> seenToHere = Signs.seenTo(theirs.signs(), mine.signs());
        Set<Sign> seenToThere = Signs.seenTo(mine.signs(), theirs.signs());
        Set<Sign> standing = Signs.united(mine.signs(), theirs.signs());
        contents.put(EveningKinds.SIGNS, List.copyOf(standing));
        for (Sign sign : seenToThere) {
            differences.add(settled(sign, false));
            alsoChanged(EveningKinds.SIGNS);
        }
        seenToHere.forEach(sign -> differences.add(settled(sign, true)));
    }

    private static Difference settled(Sign raised, boolean here) {
        String was = Type.Word.dashed(raised.state());
        String settled = Type.Word.dashed(Sign.State.SETTLED);
        return new Difference(
                EveningKinds.SIGNS, raised.flag(), "state", here ? settled : was, here ? was : settled, settled);
    }

    /** Notes it when the plans that both have are not in the same order on both. */
    private void compareOrders() {
        Set<UUID> here = ids(mine.plans());
        Set<UUID> there = ids(theirs.plans());
        List<UUID> ours = mine.plans().stream()
                .map(PlacedPlan::id)
                .filter(there::contains)
                .toList();
        List<UUID> others = theirs.plans().stream()
                .map(PlacedPlan::id)
                .filter(here::contains)
                .toList();
        if (!ours.equals(others)) {
            List<PlacedPlan> kept = contents.of(EveningKinds.PLANS).stream()
                    .sorted(PlacedPlan.ORDER)
                    .toList();
            differences.addWhole(new Difference(
                    EveningKinds.PLANS,
                    "",
                    EveningKinds.POSITION,
                    names(mine.plans()),
                    names(theirs.plans()),
                    names(kept)));
        }
    }

    private static Set<UUID> ids(List<PlacedPlan> plans) {
        return plans.stream().map(PlacedPlan::id).collect(Collectors.toSet());
    }

    private static String names(List<PlacedPlan> plans) {
        return plans.stream().map(placed -> placed.plan().name()).collect(Collectors.joining(", "));
    }

    /** "None" of the one diary gives way to a cramp of the other. */
    private void overruleNone(WholeDiary both) {
        Set<Night> none = none(both);
        Set<Night> here = none(mine);
        Set<Night> there = none(theirs);
        contents.of(LogKinds.NIGHTS).stream()
                .map(NightEntry::night)
                .filter(night -> !none.contains(night) && (here.contains(night) || there.contains(night)))
                .forEach(night -> {
                    differences.add(new Difference(
                            LogKinds.NIGHTS,
                            night.evening().toString(),
                            "no_cramps",
                            Shown.value(new Type.Truth(), here.contains(night)),
                            Shown.value(new Type.Truth(), there.contains(night)),
                            Shown.value(new Type.Truth(), false)));
                    if (here.contains(night)) {
                        alsoChanged(LogKinds.NIGHTS);
                    }
                });
    }

    private static Set<Night> none(WholeDiary diary) {
        return diary.nights().stream()
                .filter(NightEntry::saidNone)
                .map(NightEntry::night)
                .collect(Collectors.toSet());
    }
}
