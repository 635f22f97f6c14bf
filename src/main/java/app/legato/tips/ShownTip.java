package app.legato.tips;

import app.legato.night.Night;

/**
 * A tip that was shown.
 *
 * @param tip its {@linkplain Tip#id id}; an id that is no longer in the catalogue is ignored
 * @param strength of the signal that called it, 0 for a general habit
 * @param asked whether the person had asked for more than the one tip of the night
 */
public record ShownTip(Night night, String tip, int strength, boolean asked) {}
