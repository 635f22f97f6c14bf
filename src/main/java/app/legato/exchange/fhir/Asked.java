package app.legato.exchange.fhir;

import app.legato.night.Moment;

/**
 * How a bundle is asked for.
 *
 * @param notes whether the person's notes go with it: free words, which may be more private than the rest
 * @param now when it is written
 */
public record Asked(Person person, boolean notes, Moment now) {
    /** Without a name and without notes. */
    public static Asked plain(Moment now) {
        return new Asked(Person.UNNAMED, false, now);
    }
}
