package app.legato.tips;

import app.legato.night.Night;

/**
 * A sign that the person answered with yes in the short check, or that an entry raised as it was made ({@link EnteredSigns}). It stands until
 * they say that it was seen to or is gone.
 *
 * @param night the night on which it was answered, or that of the entry
 */
public record SaidSign(RedFlag flag, Night night) {}
