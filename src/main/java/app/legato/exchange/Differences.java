package app.legato.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gathers what differs. Few of them are read, so the weighty ones come first: lists of which one side is kept whole, then what is true of
 * the person on every day, then single nights and days.
 */
final class Differences {
    private static final Set<Kind<?>> LOGGED = Set.of(
            LogKinds.NIGHTS,
            LogKinds.CRAMPS,
            LogKinds.DRINKS,
            LogKinds.DAYS,
            LogKinds.SESSIONS,
            EveningKinds.TICKS,
            EveningKinds.SEEN_TIPS);

    private final List<Difference> whole = new ArrayList<>();
    private final List<Difference> person = new ArrayList<>();
    private final List<Difference> logged = new ArrayList<>();
    private int count;

    /** Of a list that is kept whole. */
    void addWhole(Difference difference) {
        add(difference, whole);
    }

    /** Of one field. */
    void add(Difference difference) {
        add(difference, LOGGED.contains(difference.kind()) ? logged : person);
    }

    private void add(Difference difference, List<Difference> among) {
        count++;
        if (among.size() < Merge.DIFFERENCES_MOST) {
            among.add(difference);
        }
    }

    /** How many there are, also of those that are not kept. */
    int count() {
        return count;
    }

    List<Difference> weightiest() {
        return Stream.of(whole, person, logged)
                .flatMap(List::stream)
                .limit(Merge.DIFFERENCES_MOST)
                .toList();
    }
}
