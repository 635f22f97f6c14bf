package app.legato.diary;

import app.legato.night.Night;

/**
 * A tip that was shown, as the diary keeps it: also one that this Legato does not know.
 *
 * @param strength how strongly it was called for then
 * @param asked whether the person had asked for more than the one tip of the night
 */
public record SeenTip(Night night, String tip, int strength, boolean asked) {}
