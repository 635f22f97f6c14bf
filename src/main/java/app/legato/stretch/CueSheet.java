package app.legato.stretch;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Every cue of a plan at its moment, one at a time: where two would meet, the one that begins something wins. Immutable. */
public final class CueSheet {
    /** A hold shorter than this is over before anyone could count with it. */
    static final int SHORTEST_COUNTED = 6;

    private static final int COUNTED = 3;

    private final NavigableMap<Duration, Cue> cues = new TreeMap<>();

    private CueSheet() {}

    public static CueSheet of(Timeline timeline) {
        CueSheet sheet = new CueSheet();
        timeline.phases().forEach(sheet::lay);
        sheet.put(Cue.Kind.FINISH, timeline.total(), timeline.phases().getLast());
        return sheet;
    }

    /** All of them, in order. */
    public Collection<Cue> all() {
        return Collections.unmodifiableCollection(cues.values());
    }

    /** The cue at exactly this moment. */
    public Optional<Cue> at(Duration elapsed) {
        return Optional.ofNullable(cues.get(elapsed));
    }

    /** The first cue after this moment. */
    public Optional<Cue> after(Duration elapsed) {
        return Optional.ofNullable(cues.higherEntry(elapsed)).map(Map.Entry::getValue);
    }

    /** The last cue up to and with this moment. */
    public Optional<Cue> upTo(Duration elapsed) {
        return Optional.ofNullable(cues.floorEntry(elapsed)).map(Map.Entry::getValue);
    }

    /** The last cue after {@code from}, up to and with {@code to}: of several that were slept through the others are stale. */
    public Optional<Cue> passed(Duration from, Duration to) {
        return upTo(to).filter(cue -> cue.at().compareTo(from) > 0);
    }

    private void lay(Phase phase) {
        Duration start = Duration.ofSeconds(phase.start());
        switch (phase.kind()) {
            case GET_READY -> put(Cue.Kind.GET_READY, start, phase);
            case EASE_IN -> put(Cue.Kind.EASE_IN, start, phase);
            case HOLD -> {
                put(Cue.Kind.HOLD, start, phase);
                for (int left = COUNTED; left > 0 && phase.seconds() >= SHORTEST_COUNTED; left--) {
                    put(Cue.Kind.COUNT, Duration.ofSeconds(phase.end() - left), phase);
                }
            }
            case LET_GO -> {
                put(Cue.Kind.LET_GO, start, phase);
                if (phase.changesSide()) {
                    put(Cue.Kind.CHANGE, phase.half(), phase);
                }
            }
        }
    }

    private void put(Cue.Kind kind, Duration at, Phase phase) {
        cues.put(at, new Cue(kind, at, phase));
    }
}
