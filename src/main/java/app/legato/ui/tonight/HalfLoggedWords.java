package app.legato.ui.tonight;

import app.legato.body.Muscle;
import app.legato.cramp.Cramp;
import app.legato.cramp.Gap;
import app.legato.cramp.Side;
import app.legato.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cramp in one line, with what is missing as a question: "02:47, 4 min: which leg, how bad?". */
record HalfLoggedWords(Texts texts) {
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    String line(Cramp cramp) {
        String known = known(cramp);
        List<String> missing = missing(Gap.of(cramp)).map(texts::get).toList();
        return missing.isEmpty() ? known : texts.get("tonight.cramp-missing", known, String.join(", ", missing));
    }

    private String known(Cramp cramp) {
        Stream<String> when = Stream.of(texts.time(cramp.start().local().toLocalTime()), lasted(cramp));
        return Stream.concat(when, place(cramp.side(), cramp.muscle()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String lasted(Cramp cramp) {
        return cramp.duration()
                .map(lasted ->
                        texts.get("tonight.lasted", lasted.plus(HALF_A_MINUTE).toMinutes()))
                .orElse(Gap.of(cramp).contains(Gap.END) ? "" : texts.get("tonight.end-unknown"));
    }

    private Stream<String> place(@Nullable Side side, @Nullable Muscle muscle) {
        return Stream.of(side == null ? "" : texts.of(side), muscle == null ? "" : texts.of(muscle));
    }

    /** What eased it is asked on the night's page alone: that it is empty may be all there is to say. */
    private static Stream<String> missing(Set<Gap> gaps) {
        return gaps.stream().filter(gap -> gap != Gap.RELIEF).map(gap -> switch (gap) {
            case END -> "tonight.missing-end";
            case LEG -> "tonight.missing-leg";
            case MUSCLE -> "tonight.missing-muscle";
            case SEVERITY, RELIEF -> "tonight.missing-severity";
        });
    }
}
