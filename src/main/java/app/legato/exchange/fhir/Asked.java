package app.legato.exchange.fhir;

import app.legato.night.Moment;

/**
 * How a bundle is asked for.
 *
 * @param notes whether the person's own words go with it, in notes and in the names of their plans: they may be more private than the rest
 * @param now when it is written
 */
public record Asked(Person person, boolean notes, Moment now) {}
