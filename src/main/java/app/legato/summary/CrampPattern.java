package app.legato.summary;

import app.legato.body.Muscle;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.trend.ClockPattern;
import app.legato.trend.Spread;
import app.legato.trend.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What the cramps had in common.
 *
 * @param clock null without cramps
 * @param seconds how long those lasted whose end is known; null when none is
 * @param soreMornings nights after which the legs were sore
 * @param soreAsked nights of which sore or not sore was said
 */
public record CrampPattern(
        Tally<Side> sides,
        Tally<Muscle> muscles,
        @Nullable ClockPattern clock,
        @Nullable Spread seconds,
        Tally<Relief> easedBy,
        int soreMornings,
        int soreAsked) {}
