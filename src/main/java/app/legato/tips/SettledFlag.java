package app.legato.tips;

import app.legato.night.Night;

/**
 * A sign that the person said was seen to. Evidence of later nights raises it again.
 *
 * @param night the newest night whose evidence was seen to; for a sign on the profile, which has no night, the night it was said
 */
public record SettledFlag(RedFlag flag, Night night) {}
