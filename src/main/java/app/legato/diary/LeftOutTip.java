package app.legato.diary;

import app.legato.night.Night;

/**
 * A tip that the person wishes not to see.
 *
 * @param since the night they said so
 */
public record LeftOutTip(String tip, Night since) {}
