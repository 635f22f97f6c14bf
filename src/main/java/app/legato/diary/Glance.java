package app.legato.diary;

import app.legato.cramp.Cramp;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.NightState;
import java.util.List;

/**
 * What a calendar and a list say of one night: no more of the diary than that is read for them.
 *
 * @param entry what was said about the night; blank when nothing was
 * @param cramps in order of their start
 * @param stretched whether something was held in a session
 * @param ticks how many steps of the evening were ticked
 */
public record Glance(NightEntry entry, List<Cramp> cramps, boolean stretched, int ticks) {
    public Glance {
        cramps = List.copyOf(cramps);
    }

    public Night night() {
        return entry.night();
    }

    /** What is known of the night's cramps. */
    public NightState state() {
        return NightState.of(!cramps.isEmpty(), entry.saidNone());
    }

    /** Whether the sleep or the legs on the next day were told of. */
    public boolean isAnswered() {
        return entry.sleepDisturbance() != null || entry.soreNextDay() != null;
    }
}
