package app.legato.ui.diary;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.night.Moment;
import app.legato.night.NightState;
import app.legato.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cramps and nights in words. */
record CrampWords(Texts texts) {
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    /** What is known of a night: "2 cramps, the first at 02:47". */
    String night(NightState state, List<Cramp> cramps) {
        return switch (state) {
            case NONE -> texts.get("diary.none");
            case NOT_RECORDED -> texts.get("diary.not-recorded");
            case CRAMPS ->
                cramps.size() == 1
                        ? texts.get("diary.one-cramp", when(cramps.getFirst()))
                        : texts.get(
                                "diary.cramps",
                                cramps.size(),
                                time(cramps.getFirst().start()));
        };
    }

    /** "02:47, for 4 minutes", or that its end is not known. */
    String when(Cramp cramp) {
        String start = time(cramp.start());
        return cramp.duration()
                .map(lasted -> texts.get("diary.when-for", start, minutes(lasted)))
                .orElseGet(() -> texts.get("diary.when-open", start));
    }

    /** What else is known of it: "left calf, 6 of 10"; empty when nothing is. */
    String what(Cramp cramp) {
        String severity = cramp.severity() == null
                ? null
                : texts.get("diary.of-ten", cramp.severity().value());
        return Stream.of(place(cramp.side(), cramp.muscle()), severity)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    String time(Moment moment) {
        return texts.time(moment.local().toLocalTime());
    }

    private String minutes(Duration lasted) {
        return texts.get("diary.minutes", lasted.plus(HALF_A_MINUTE).toMinutes());
    }

    private @Nullable String place(@Nullable Side side, @Nullable Muscle muscle) {
        if (side == null) {
            return muscle == null ? null : texts.of(muscle);
        }
        if (muscle == null) {
            return texts.get("diary.leg." + side.name().toLowerCase(java.util.Locale.ROOT));
        }
        return side == Side.BOTH || muscle == Muscle.ELSEWHERE
                ? texts.get(
                        "diary.place-and-leg",
                        texts.of(muscle),
                        texts.get("diary.leg." + side.name().toLowerCase(java.util.Locale.ROOT)))
                : texts.get("diary.place", texts.of(side), texts.of(muscle));
    }
}
