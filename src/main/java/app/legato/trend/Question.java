package app.legato.trend;

import app.legato.night.Night;

/** What a comparison was about, as its sentences name it. */
public sealed interface Question {
    /** Nights stretched before sleep against the others. */
    record Stretching() implements Question {}

    /** Nights from this one on against those before. */
    record Change(Night first) implements Question {}

    /**
     * Nights with something the person picked beforehand against nights without it.
     *
     * @param words its name in the person's language
     */
    record Factor(String words) implements Question {}
}
