package app.legato.diary;

import app.legato.cramp.Spot;
import app.legato.night.Night;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What was logged from one night to another, both included, counted rather than copied: as much as pictures of many nights need. Days are
 * those on which these nights began. What is in no map was not logged, which is not zero.
 *
 * @param cramps how many, for each night that had any
 * @param none nights of which the person said that there was none; a logged cramp overrules it
 * @param severities how many cramps were given each number from 0 to 10; those without a number are in no place of it
 * @param hours how many cramps began in each hour of the clock on the wall, 0 to 23
 * @param spots how many cramps sat where
 * @param drinks millilitres of each day on which a drink was logged
 * @param stretched nights with a session in which something was held
 */
public record Counts(
        Night from,
        Night to,
        Map<Night, Integer> cramps,
        Set<Night> none,
        Map<Integer, Integer> severities,
        Map<Integer, Integer> hours,
        Map<Spot, Integer> spots,
        Map<LocalDate, Integer> drinks,
        Set<Night> stretched) {
    public Counts {
        cramps = Map.copyOf(cramps);
        none = Set.copyOf(none);
        severities = Map.copyOf(severities);
        hours = Map.copyOf(hours);
        spots = Map.copyOf(spots);
        drinks = Map.copyOf(drinks);
        stretched = Set.copyOf(stretched);
    }
}
