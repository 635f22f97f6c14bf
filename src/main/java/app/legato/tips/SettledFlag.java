package app.legato.tips;

import app.legato.night.Moment;
import app.legato.night.Night;
import org.jspecify.annotations.Nullable;

/**
 * A sign that the person said was seen to, or is gone. Evidence of later nights raises it again, and so does whatever is said or entered
 * later.
 *
 * @param night the newest night whose evidence was seen to; for a sign on the profile, which has no night, the night it was said
 * @param at when the person said so; null in diaries from before that was kept
 */
public record SettledFlag(
        RedFlag flag, Night night, @Nullable Moment at) {
    /** The night on which the person said so: that of the evidence where that was not kept. */
    Night saidOn() {
        Night said = at == null ? night : new Night(at.local().toLocalDate());
        return said.isAfter(night) ? said : night;
    }
}
