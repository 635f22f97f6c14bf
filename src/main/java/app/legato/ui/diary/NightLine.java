package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.night.NightState;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A night as the list shows it.
 *
 * @param dates both dates: "Mon 12 – Tue 13 May"
 * @param name "Last night" or "Tonight"; empty for any other
 * @param state null for a night that is still to come: it is not "not recorded"
 * @param cramps how many, 0 in a night without
 * @param words the state in words
 */
record NightLine(
        Night night, String dates, String name, @Nullable NightState state, int cramps, String words)
        implements ListLine {
    /** As it is read out: its dates, its name where it has one, and its state. */
    String spoken() {
        return Stream.of(dates, name, words).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
