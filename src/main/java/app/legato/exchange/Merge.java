package app.legato.exchange;

import app.legato.diary.WholeDiary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two diaries come to together, and what that means for this computer's one. Pure; the rules are those of the package.
 *
 * @param diary both in one
 * @param tallies what becomes of the entries that came, kind by kind; without the kinds of which none came
 * @param differences the first fields that both had filled and not with the same, at most {@value #DIFFERENCES_MOST}
 * @param differing how many such fields there are
 */
public record Merge(WholeDiary diary, List<Tally> tallies, List<Difference> differences, int differing) {
    /** More than anybody reads at once, and few enough to keep. */
    public static final int DIFFERENCES_MOST = 1000;

    public Merge {
        tallies = List.copyOf(tallies);
        differences = List.copyOf(differences);
    }

    /** @param mine this computer's diary; that it comes first matters for the counts and not for the diary that results */
    public static Merge of(WholeDiary mine, WholeDiary theirs) {
        Merging merging = new Merging(mine, theirs);
        Kinds.ALL.forEach(merging::merge);
        return new Merge(Kinds.diary(merging.contents), merging.tallies, merging.differences, merging.differing);
    }

    /** Whether the diary here stays as it is. */
    public boolean changesNothing() {
        return tallies.stream().allMatch(tally -> tally.added() == 0 && tally.changed() == 0);
    }

    /** How many entries are new here, of all kinds. */
    public int added() {
        return tallies.stream().mapToInt(Tally::added).sum();
    }

    /** How many entries change here, of all kinds. */
    public int changed() {
        return tallies.stream().mapToInt(Tally::changed).sum();
    }

    private static final class Merging {
        private final WholeDiary mine;
        private final WholeDiary theirs;
        private final Contents contents = new Contents();
        private final List<Tally> tallies = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();
        private int differing;

        Merging(WholeDiary mine, WholeDiary theirs) {
            this.mine = mine;
            this.theirs = theirs;
        }

        <T> void merge(Kind<T> kind) {
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
            tallies.add(
                    here.isEmpty()
                            ? new Tally(kind, came.size(), 0, 0)
                            : new Tally(kind, 0, stays ? came.size() : 0, stays ? 0 : came.size()));
            if (!here.isEmpty() && !here.equals(came)) {
                String kept = Shown.list(kind, stays ? ours : others);
                differ(new Difference(kind, "", "", Shown.list(kind, ours), Shown.list(kind, others), kept));
            }
        }

        private <T> void unite(Kind<T> kind, List<T> here, List<T> came) {
            Map<Object, T> all = new LinkedHashMap<>();
            here.forEach(entry -> all.put(kind.key().apply(entry), entry));
            List<Object> order = List.copyOf(all.keySet());
            List<Object> otherOrder = came.stream().map(kind.key()).toList();
            int added = 0;
            int same = 0;
            int changed = 0;
            for (T entry : came) {
                Object key = kind.key().apply(entry);
                T present = all.get(key);
                if (present == null) {
                    all.put(key, entry);
                    added++;
                } else if (present.equals(entry)) {
                    same++;
                } else {
                    T joined = join(kind, present, entry);
                    all.put(key, joined);
                    same += joined.equals(present) ? 1 : 0;
                    changed += joined.equals(present) ? 0 : 1;
                }
            }
            tallies.add(new Tally(kind, added, same, changed));
            boolean inOrder = here.isEmpty() || order.equals(otherOrder);
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
                if (one != null && other != null && !one.equals(other)) {
                    differ(new Difference(
                            kind,
                            Shown.entry(kind, ours),
                            column.name(),
                            Shown.value(column.type(), one),
                            Shown.value(column.type(), other),
                            Shown.value(column.type(), joined.get(column.name()))));
                }
            }
            return kind.read().apply(joined);
        }

        private void differ(Difference difference) {
            differing++;
            if (differences.size() < DIFFERENCES_MOST) {
                differences.add(difference);
            }
        }
    }
}
